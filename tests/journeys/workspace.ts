import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer, ProcedureEntry } from '#domain/scoring';

/** The coding workspace as a learner finds their way in it: by what its parts are called. */
export class Workspace {
	readonly page: Page;
	readonly submit: Locator;
	readonly save: Locator;
	readonly found: Locator;
	readonly keysButton: Locator;

	constructor(page: Page) {
		this.page = page;
		this.submit = page.getByRole('button', { name: 'Submit for scoring' });
		this.save = page.getByRole('button', { name: 'Save draft' });
		this.found = page.getByRole('listbox', { name: 'Codes found' });
		this.keysButton = page.getByRole('button', { name: 'Keys' });
	}

	/** Opens a case and waits until its scripts have taken over. */
	async open(caseId: string): Promise<void> {
		await this.openWithoutScripts(caseId);
		await this.expectLive();
	}

	async openWithoutScripts(caseId: string): Promise<void> {
		await this.page.goto(`/coding/${caseId}`);
	}

	async expectLive(): Promise<void> {
		await expect(this.keysButton).toBeVisible();
	}

	diagnosis(row: number): Locator {
		const letter = 'ABCDEFGHIJKL'.charAt(row);
		return this.page.getByRole('combobox', { name: new RegExp(`^Diagnosis ${letter}(,|$)`) });
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

	units(row: number): Locator {
		return this.page.getByRole('textbox', { name: new RegExp(`^Line ${row + 1}, units`) });
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
	async fill({ diagnoses, procedures }: Answer): Promise<void> {
		for (const [row, { code }] of diagnoses.entries()) await this.diagnosis(row).fill(code);
		for (const [row, line] of procedures.entries()) await this.fillLine(row, line);
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
