import { expect, type Locator, type Page } from '@playwright/test';

/** The scored sheet as a learner reads it. */
export class ScoredSheetPage {
	readonly page: Page;
	readonly sheet: Locator;
	readonly chart: Locator;

	constructor(page: Page) {
		this.page = page;
		this.sheet = page.getByRole('region', { name: 'Score', exact: true });
		this.chart = page.getByRole('region', { name: 'Chart', exact: true });
	}

	/** Waits for the sheet of an attempt. */
	async expectAttempt(caseId: string, attempt: number): Promise<void> {
		await expect(this.page).toHaveURL(new RegExp(`/coding/${caseId}/attempts/${attempt}$`));
		await expect(this.sheet.getByRole('heading', { name: 'Scored sheet' })).toBeVisible();
	}

	/** Reads the headline: the figure, and what it is made of. */
	async expectHeadline(figure: { right: number; of: number }): Promise<void> {
		const percent = Math.floor((figure.right / figure.of) * 100);
		await expect(this.page).toHaveTitle(new RegExp(`^${percent}%`));
		const lines = figure.of === 1 ? 'line' : 'lines';
		await expect(
			this.sheet.getByText(`${figure.right} of ${figure.of} ${lines} right`),
		).toBeVisible();
	}

	/** The line of the sheet for a row as the learner knew it: a letter, or the number of a service. */
	line(row: string): Locator {
		return this.sheet
			.getByRole('listitem')
			.filter({ has: this.page.getByText(`Row ${row}. You gave:`) });
	}

	/** The lines of the chart's evidence that lie under this line. */
	evidence(row: string, words: string): Locator {
		return this.line(row).getByRole('link', { name: words });
	}

	/** The figures of the audit table, by the name of the method. */
	auditFigures(): Locator {
		return this.sheet
			.getByRole('table', { name: 'How an auditor would count this' })
			.getByRole('row')
			.filter({ has: this.page.getByRole('rowheader') });
	}

	/** The link from a code to the words it rests on. */
	code(code: string): Locator {
		return this.sheet.getByRole('link', { name: `${code} (its words in the chart)` }).first();
	}

	/** The links behind lit words that lead back to the line of a code. */
	waysBack(code: string): Locator {
		return this.chart.getByRole('link', { name: `${code} rests on this: go to its line` });
	}

	/** Every stretch of words that is filled just now. */
	async litWords(): Promise<string[]> {
		const { hash } = new URL(this.page.url());
		return this.stretches(hash).allInnerTexts();
	}

	/** Expects that following evidence has brought its words into view and set all of them apart. */
	async expectLit(words: string): Promise<void> {
		await expect(this.page).toHaveURL(/#light-\d+$/);
		const { hash } = new URL(this.page.url());
		await expect(this.stretches(hash).first()).toBeInViewport();
		const shown = (await this.litWords()).map((text) => text.replace(/\s+/g, ' ').trim());
		expect(shown.join(' ')).not.toBe('');
		for (const stretch of shown) expect(words).toContain(stretch);
		const grounds = await this.chart.locator('mark').evaluateAll(
			(marks, number) => {
				const isLit = (mark: Element) =>
					(mark.getAttribute('data-lights') ?? '').split(' ').includes(number);
				const groundsOf = (wanted: boolean) =>
					marks
						.filter((mark) => isLit(mark) === wanted)
						.map((mark) => getComputedStyle(mark).backgroundColor);
				return { lit: groundsOf(true), unlit: groundsOf(false) };
			},
			hash.replace('#light-', ''),
		);
		expect(new Set(grounds.lit).size).toBe(1);
		expect(grounds.unlit).not.toContain(grounds.lit[0]);
	}

	private stretches(hash: string): Locator {
		return this.chart.locator(`mark[data-lights~='${hash.replace('#light-', '')}']`);
	}
}
