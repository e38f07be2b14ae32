import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer, ProcedureEntry, QueryEntry } from '#domain/scoring';

/** The coding workspace as a learner finds their way in it: by what its parts are called. */
export class Workspace {
	readonly page: Page;
	readonly submit: Locator;
	readonly save: Locator;
	readonly found: Locator;
	readonly keysButton: Locator;
	readonly start: Locator;
	readonly chart: Locator;
	readonly note: Locator;

	constructor(page: Page) {
		this.page = page;
		this.submit = page.getByRole('button', { name: 'Submit for scoring' });
		this.save = page.getByRole('button', { name: 'Save draft' });
		this.start = page.getByRole('button', { name: 'Start', exact: true });
		this.chart = page.getByRole('region', { name: 'Chart', exact: true });
		this.note = page.getByRole('textbox', { name: 'Note to self' });
		this.found = page.getByRole('listbox', { name: 'Codes found' });
		this.keysButton = page.getByRole('button', { name: /^(All )?keys \?$/i });
	}

	/** Opens a case, waits until its scripts have taken over, and starts it if it was not begun yet. */
	async open(caseId: string): Promise<void> {
		await this.openWithoutScripts(caseId);
		await this.begin();
	}

	/** Starts a case that was just opened, unless it was begun before. */
	async begin(): Promise<void> {
		await this.expectLive();
		if (await this.start.isVisible()) await this.start.click();
		await expect(this.submit).toBeVisible();
	}

	async openWithoutScripts(caseId: string): Promise<void> {
		await this.page.goto(`/coding/${caseId}`);
	}

	async expectLive(): Promise<void> {
		await expect(this.keysButton).toBeVisible();
	}

	diagnosis(row: number): Locator {
		const letter = 'ABCDEFGHIJKL'.charAt(row);
		return this.page.getByRole('combobox', {
			name: new RegExp(`^Diagnosis ${letter}(, (first-listed|principal))?$`),
		});
	}

	code(row: number): Locator {
		return this.page.getByRole('combobox', { name: `Line ${row + 1}, code`, exact: true });
	}

	modifiers(row: number): Locator {
		return this.page.getByRole('textbox', { name: new RegExp(`^Line ${row + 1}, modifiers`) });
	}

	pointers(row: number): Locator {
		return this.page.getByRole('textbox', { name: new RegExp(`^Line ${row + 1}, pointers`) });
	}

	/** Units, or the minutes of an anesthesia line. */
	units(row: number): Locator {
		return this.page.getByRole('textbox', {
			name: new RegExp(`^Line ${row + 1}, (units|minutes)`),
		});
	}

	/** How sure one is of a line, by what the line is called. */
	sure(of: string): Locator {
		return this.page.getByRole('combobox', { name: `${of}, how sure`, exact: true });
	}

	/** The handle by which a diagnosis is dragged: its letter. */
	handle(row: number): Locator {
		const list = this.page.getByRole('group', { name: /Diagnoses$/ }).getByRole('listitem');
		return list.nth(row).getByTitle('Drag to move');
	}

	/** Unfolds one of the parts beside the codes, unless it is unfolded. */
	async unfold(
		title: 'Query the provider' | 'Hints' | 'Check my sheet' | 'Note to self',
	): Promise<void> {
		const part = this.page.locator('details').filter({ hasText: title }).last();
		const isOpen = await part.evaluate((element) => element.hasAttribute('open'));
		if (!isOpen) await part.locator('summary').click();
	}

	query(field: 'Topic' | 'Clinical indicators' | 'Wording'): Locator {
		return this.page.getByRole('textbox', { name: new RegExp(`^${field}`) });
	}

	hintButton(number: number, of: number): Locator {
		return this.page.getByRole('button', { name: `Take hint ${number} of ${of}` });
	}

	/** The button that points a service line to a diagnosis. */
	pointerButton(row: number, letter: string): Locator {
		const group = this.page.getByRole('group', { name: `Diagnoses line ${row + 1} points to` });
		return group.getByRole('button', { name: letter, exact: true });
	}

	/** A code in the list that is open. */
	option(code: string): Locator {
		return this.found
			.getByRole('option')
			.filter({ hasText: new RegExp(`^\\s*${literal(code)}\\b`) });
	}

	/** Writes a whole answer into the fields. */
	async fill({ diagnoses, procedures, query }: Answer): Promise<void> {
		for (const [row, { code }] of diagnoses.entries()) await this.diagnosis(row).fill(code);
		for (const [row, line] of procedures.entries()) await this.fillLine(row, line);
		if (query) await this.fillQuery(query);
	}

	/** Unfolds the query and writes it. */
	async fillQuery({ about, indicators, wording }: QueryEntry): Promise<void> {
		await this.unfold('Query the provider');
		await this.query('Topic').fill(about);
		await this.query('Clinical indicators').fill(indicators);
		await this.query('Wording').fill(wording);
	}

	/** Waits until what is on the sheet was acknowledged as saved. */
	async expectSaved(): Promise<void> {
		await expect(this.page.getByText(/^Saved .*\d{1,2}:\d{2}( UTC)?$/)).toBeVisible();
	}

	/** Compares the fields with an answer; rows beyond it have to be blank. */
	async expectAnswer({ diagnoses, procedures }: Answer): Promise<void> {
		for (const [row, { code }] of diagnoses.entries()) {
			await expect(this.diagnosis(row)).toHaveValue(code);
		}
		await expect(this.diagnosis(diagnoses.length)).toHaveValue('');
		for (const [row, line] of procedures.entries()) {
			await expect(this.code(row)).toHaveValue(line.code);
			await expect(this.modifiers(row)).toHaveValue(line.modifiers.join(' '));
			await expect(this.pointers(row)).toHaveValue(line.pointers.join(','));
			await expect(this.units(row)).toHaveValue(line.units === null ? '' : String(line.units));
		}
		await expect(this.code(procedures.length)).toHaveValue('');
	}

	private async fillLine(row: number, line: ProcedureEntry): Promise<void> {
		await this.code(row).fill(line.code);
		await this.modifiers(row).fill(line.modifiers.join(' '));
		await this.pointers(row).fill(line.pointers.join(','));
		await this.units(row).fill(line.units === null ? '' : String(line.units));
	}
}

function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
