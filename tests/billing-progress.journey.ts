import type { Locator, Page } from '@playwright/test';
import { BillingDesk } from './journeys/billing-desk.ts';
import { expect, test } from './journeys/journey.ts';
import { aMonthOfDenials, bringDenials } from './journeys/made-billing-record.ts';

/* How it goes at the billing desks: figures, home, and the notebook with what went wrong there. */

const FIGURES = [
	'Case by case',
	'By desk',
	'Where points are lost',
	'By kind of denial',
	'Money',
	'Automatic fails',
];
const id = 'dn-knee-and-sugar';
const NOTE = 'Two troubles, two services.';

function figure(page: Page, name: string): Locator {
	return page.getByRole('region', { name, exact: true });
}

test('[JO22] draws a chart for every figure of the desks and says in its table the same', async ({
	page,
}) => {
	const made = aMonthOfDenials();
	await bringDenials(page, made);
	await page.goto('/progress');
	await expect(page.getByText('No encounter has been scored yet.')).toBeVisible();
	for (const name of FIGURES) {
		const own = figure(page, name);
		await expect(own.locator('canvas')).toBeVisible();
		const words = (await own.getByRole('img').getAttribute('aria-label')) ?? '';
		await own.getByRole('button', { name: 'Table' }).click();
		const rows = own.getByRole('row').filter({ has: page.getByRole('rowheader') });
		await expect(rows.first()).toBeVisible();
		if (name === 'Case by case') {
			await expect(rows).toHaveCount(made.length);
			continue;
		}
		const [title = ''] = (await rows.first().getByRole('rowheader').innerText()).split('\n');
		expect(words, name).toContain(title);
	}
	const desks = figure(page, 'By desk').getByRole('row').last();
	await expect(desks).toContainText(/^Denials.*\d+%\d+ of \d+.*\$[\d,.]+ of \$/);
});

test('[JO22] shows both halves of the work side by side on the home page', async ({ page }) => {
	await page.goto('/');
	const billing = page.getByRole('region', { name: 'Billing', exact: true });
	await expect(page.getByRole('region', { name: 'Coding', exact: true })).toContainText(
		'encounters',
	);
	await expect(billing.getByRole('link', { name: /^Begin: / })).toBeVisible();
	await bringDenials(page, aMonthOfDenials());
	await page.goto('/');
	await expect(billing).toContainText(/\d+% in first attempts/);
	await billing.getByRole('link', { name: 'How it goes' }).click();
	await expect(page).toHaveURL(/\/progress#billing$/);
	await expect(page.getByRole('heading', { name: 'Billing', level: 2 })).toBeInViewport();
});

test('[JO22] finds a mistake of a desk in the notebook, notes it, follows it and crosses it off', async ({
	page,
}) => {
	const desk = new BillingDesk(page);
	await desk.open(id);
	await desk.work(id, { cause: 'code-wrong' });
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
	await page.goto('/progress/notebook?track=billing');
	await expect(page.getByText('1 mistake, 0 crossed off')).toBeVisible();
	const own = page.locator('main li').filter({ hasText: 'What went wrong' });
	await expect(own).toContainText('Desk: another answer belongs there');
	await own.getByText('Write a note').click();
	await own.getByRole('textbox', { name: 'Note to self' }).fill(NOTE);
	await own.getByRole('button', { name: 'Save note' }).click();
	await expect(own.getByRole('status')).toHaveText('The note is saved.');
	await own.getByRole('link', { name: /^The line on the scored sheet/ }).click();
	await expect(page).toHaveURL(new RegExp(`/billing/${id}/attempts/1#item-cause$`));
	await expect(page.locator('[id="item-cause"]')).toBeInViewport();
	await desk.open(id);
	await desk.work(id);
	await desk.submit.click();
	await desk.expectScore(id, 2, '100');
	await page.goto('/progress/notebook');
	await expect(page.getByText('1 mistake, 1 crossed off')).toBeVisible();
	await expect(own.getByText(NOTE, { exact: true }).first()).toBeVisible();
	await own.getByRole('link', { name: 'attempt 2' }).click();
	await desk.expectScore(id, 2, '100');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO22] has every figure of the desks as a table, and the notebook by kind', async ({
		page,
	}) => {
		await bringDenials(page, aMonthOfDenials());
		await page.goto('/progress');
		for (const name of FIGURES) {
			await expect(figure(page, name).getByRole('table').first()).toBeVisible();
		}
		await page.getByRole('link', { name: 'All of them, with reasons' }).click();
		await expect(page).toHaveURL(/type=desk_fail/);
		await expect(page.getByText('CO: the provider can not bill the patient').first()).toBeVisible();
	});
});
