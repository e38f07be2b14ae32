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
		return this.sheet.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
	}

	/** Expects that following evidence has brought its words into view and set them apart. */
	async expectLit(words: string): Promise<void> {
		await expect(this.page).toHaveURL(/#./);
		const { hash } = new URL(this.page.url());
		const lit = this.chart.locator(hash);
		await expect(lit).toBeInViewport();
		const shown = (await lit.innerText()).replace(/\s+/g, ' ');
		expect(shown).not.toBe('');
		expect(words).toContain(shown);
		const unlit = this.chart.locator(`mark:not(${hash})`).first();
		expect(await background(lit)).not.toBe(await background(unlit));
	}
}

function background(locator: Locator): Promise<string> {
	return locator.evaluate((element) => getComputedStyle(element).backgroundColor);
}
