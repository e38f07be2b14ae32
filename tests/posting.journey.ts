import type { Page } from '@playwright/test';
import { shippedPostings } from './billing/shipped-postings.ts';
import { BillingDesk } from './journeys/billing-desk.ts';
import { expect, test } from './journeys/journey.ts';
import { tabTo } from './journeys/by-keyboard.ts';

/* The posting desk, from the shelf to the ledger as it was left. */

const id = 'po-mondays-deposit';
const title = 'Monday’s deposit';

const showCents = (cents: number) =>
	`$${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;

for (const { learner } of shippedPostings) {
	const { facts, matter } = learner;
	test(`[JO60] ends ${facts.id} at a hundred, with all its money where it came for`, async ({
		page,
	}) => {
		const desk = new BillingDesk(page);
		await desk.open(facts.id);
		await desk.post(facts.id);
		await desk.submit.click();
		await desk.expectScore(facts.id, 1, '100');
		const money = showCents(matter.remittance.payment);
		await expect(
			page.getByText(`${money} stands on the lines it came for, of ${money}.`),
		).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Ledger', exact: true })).toBeVisible();
	});
}

test('[JO61] posts a remittance by keyboard alone, and is told all the way what is left', async ({
	page,
}) => {
	const { keyboard } = page;
	const desk = new BillingDesk(page);
	await page.goto('/billing');
	await tabTo(page, page.getByRole('link', { name: title, exact: true }));
	await keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^All keys/ })).toBeAttached();
	await tabTo(page, desk.start);
	await keyboard.press('Enter');
	await expect(page.locator('#chart')).toBeFocused();
	await keyboard.press('Alt+Digit2');
	await expect(desk.field('line.1.1.allowed')).toBeFocused();
	const write = async (...cells: readonly string[]) => {
		for (const cell of cells) {
			await keyboard.type(cell);
			await keyboard.press('Tab');
		}
	};
	const balance = (line: string) => desk.field(`balance.${line}`);
	await expect(balance('1.1')).toContainText('$165.00 is not posted yet');
	await write('108', '78', 'co-45', '57', 'Written off: contract', 'PR-3', '30', 'The patient');
	await expect(balance('1.1')).toContainText('balances');
	await tabTo(page, desk.field('line.2.1.allowed'));
	await write('154.00', '254.00', 'CO-45', '76.00', 'Written off: contract');
	await expect(balance('2.1')).toContainText('$100.00 too much is posted');
	for (let back = 0; back < 4; back += 1) await keyboard.press('Shift+Tab');
	await expect(desk.field('line.2.1.paid')).toBeFocused();
	await keyboard.type('154.00');
	await expect(balance('2.1')).toContainText('balances');
	await tabTo(page, desk.field('line.3.1.allowed'));
	await write('150.90', '120.90', 'CO-45', '89.10', 'Written off: contract');
	await write('PR-3', '30', 'The patient');
	await tabTo(page, desk.field('line.3.2.allowed'));
	await write('91.60', '0', 'CO-45', '93.40', 'Written off: contract');
	await write('PR-1', '91.60', 'The patient');
	await expect(balance('payment')).toContainText('balances');
	await tabTo(page, desk.field('beside.1.what'));
	await write('Refund to the patient', 'ALD-31219', '30');
	await keyboard.press('Control+Enter');
	await desk.expectScore(id, 1, '100');
});

test('[JO62] keeps a posting over a reload', async ({ page }) => {
	const desk = new BillingDesk(page);
	await desk.open(id);
	const saved = page.waitForResponse((response) =>
		(response.request().postData() ?? '').includes('"paid":"78.00"'),
	);
	await desk.field('line.1.1.paid').fill('78.00');
	expect((await saved).ok()).toBe(true);
	await page.reload();
	await expect(desk.field('line.1.1.paid')).toHaveValue('78.00');
	await expect(desk.field('balance.1.1')).toContainText('$87.00 is not posted yet');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO63] says by how much a batch is off, and closes it when it is even', async ({
		page,
	}) => {
		const desk = new BillingDesk(page);
		await page.goto(`/billing/${id}`);
		await desk.post(id);
		await desk.field('line.1.1.1.amount').fill('50.00');
		await desk.field('line.3.1.paid').fill('130.90');
		await desk.submit.click();
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('Line 1.1 does not balance: $7.00 is not posted.');
		await expect(alert).toContainText('Line 3.1 does not balance: $10.00 too much is posted.');
		await expect(alert).toContainText('The payment does not balance: $10.00 too much is posted.');
		await expect(page.getByText(/\bof 100 points\b/)).toHaveCount(0);
		await expect(desk.field('line.2.1.paid')).toHaveValue('154.00');
		await desk.field('line.1.1.1.amount').fill('57,00');
		await desk.submit.click();
		await expect(alert).toContainText('comma where none belongs');
		await expect(desk.field('line.1.1.1.amount')).toHaveValue('57,00');
		await desk.post(id);
		await desk.submit.click();
		await desk.expectScore(id, 1, '100');
	});
});

test('[JO64] scores a posting that is wrong with the reason of each thing', async ({ page }) => {
	const desk = new BillingDesk(page);
	await desk.open(id);
	await desk.post(id);
	await desk.field('line.1.1.1.becomes').selectOption('patient');
	await desk.submit.click();
	await page.waitForURL(`**/billing/${id}/attempts/1`);
	await expect(page.locator('.score')).toHaveText('0');
	await expect(sectionOf(page, 'What takes all points')).toContainText(
		'$57.00 under CO-45'.replace('$', ''),
	);
	await expect(page.getByText('Only PR is ever the patient’s.').first()).toBeVisible();
});

function sectionOf(page: Page, name: string) {
	return page.getByRole('region', { name });
}
