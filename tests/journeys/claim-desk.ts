import { expect, type Page } from '@playwright/test';
import { filledWith, shippedClaim } from '../billing/shipped-claims.ts';
import { BillingDesk } from './billing-desk.ts';

/** The claims desk as a person speaks of it: the form, field by field. */
export class ClaimFormPage extends BillingDesk {
	readonly #page: Page;

	constructor(page: Page) {
		super(page);
		this.#page = page;
	}

	box(name: string, says: string) {
		return this.#page.locator(`input[name="f.${name}"][value="${says}"]`);
	}

	/** Fills in what the key of a case asks for, with whatever is to be different. */
	async fillIn(id: string, changes: Readonly<Record<string, string>> = {}): Promise<void> {
		const { fields } = filledWith(shippedClaim(id), changes);
		for (const [name, text] of Object.entries(fields)) {
			if ((await this.box(name, text).count()) > 0) await this.box(name, text).check();
			else await this.field(`f.${name}`).fill(text);
		}
	}

	async expectMoney(cents: number): Promise<void> {
		const money = `$${(cents / 100).toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ',')}`;
		await expect(this.#page.getByText(`${money} came in, of ${money} that could.`)).toBeVisible();
	}
}
