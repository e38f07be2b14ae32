import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The page where a learner looks after their own record. */
export class RecordPage {
	readonly page: Page;
	readonly name: Locator;
	readonly outcome: Locator;

	constructor(page: Page) {
		this.page = page;
		this.name = page.getByRole('textbox', { name: 'Name to show' });
		this.outcome = page.getByRole('status');
	}

	async open(): Promise<void> {
		await this.page.goto('/learner');
		await expect(this.page.getByRole('heading', { name: 'Your record', level: 1 })).toBeVisible();
	}

	/** What the head of every page calls whoever is signed on. */
	nameInHead(name: string): Locator {
		const head = this.page.getByRole('navigation', { name: 'Main' });
		return head.getByRole('link', { name });
	}

	async rename(name: string): Promise<void> {
		await this.name.fill(name);
		await this.page.getByRole('button', { name: 'Save name' }).click();
		await expect(this.outcome).toContainText(name === '' ? 'without a name' : 'Your name here is');
	}

	/** Has the return code shown and reads it. */
	async revealCode(): Promise<string> {
		await this.page.getByRole('button', { name: 'Show the return code' }).click();
		const code = this.page.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5,6}){4}$/);
		await expect(code).toBeVisible();
		return code.innerText();
	}

	async openByCode(code: string): Promise<void> {
		await this.page.getByRole('textbox', { name: 'Return code of the record to open' }).fill(code);
		await this.page.getByRole('button', { name: 'Open it' }).click();
	}

	async startFresh(): Promise<void> {
		await this.page.getByRole('button', { name: 'Start as a new learner' }).click();
	}

	/** Downloads the record and reads the file. */
	async exportRecord(): Promise<string> {
		const downloading = this.page.waitForEvent('download');
		await this.page.getByRole('link', { name: 'Export this record' }).click();
		return readFile(await (await downloading).path(), 'utf8');
	}

	async importText(text: string): Promise<void> {
		const file = { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) };
		await this.page.getByLabel('File to import').setInputFiles(file);
		await this.page.getByRole('button', { name: 'Import', exact: true }).click();
	}

	async deleteRecord(confirmation: string): Promise<void> {
		await this.page.getByRole('textbox', { name: 'Type delete to confirm' }).fill(confirmation);
		await this.page.getByRole('button', { name: 'Delete this record' }).click();
	}
}
