import { rightWorkList, shippedWorkLists } from './billing/shipped-work-lists.ts';
import { scoreOfWorkList } from './billing/shipped-work-lists.ts';
import { BillingDesk } from './journeys/billing-desk.ts';
import { tabTo } from './journeys/by-keyboard.ts';
import { expect, test } from './journeys/journey.ts';

/* The receivables desk: accounts disposed of and put in order, against the best that the time holds. */

const id = 'rv-a-hundred-minutes';

for (const list of shippedWorkLists) {
	const { facts } = list.learner;
	test(`[JO66] ends ${facts.id} at a hundred, in the best money there is`, async ({ page }) => {
		const desk = new BillingDesk(page);
		await desk.open(facts.id);
		await desk.dispose(facts.id);
		await desk.submit.click();
		await desk.expectScore(facts.id, 1, '100');
		const { money } = scoreOfWorkList(list, rightWorkList(list));
		const best = `$${(money.recoverable / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
		await expect(page.getByText(`${best} was brought in or saved, of ${best}`)).toBeVisible();
	});
}

test('[JO67] tells how far the time reaches, and draws the ageing beside its table', async ({
	page,
}) => {
	const desk = new BillingDesk(page);
	await desk.open(id);
	await expect(page.locator('canvas')).toHaveCount(1);
	await expect(page.getByRole('region', { name: 'Ageing, as a table' })).toBeVisible();
	await page.keyboard.press('Alt+Digit2');
	await tabTo(page, desk.field('order.ALD-3106'));
	await page.keyboard.type('1');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Appeal');
	await expect(
		page.getByText('25 of 100 minutes are spent; 1 of 16 accounts are reached.'),
	).toBeVisible();
	await tabTo(page, desk.field('action.ALD-3115'));
	await page.keyboard.type('Call');
	await expect(
		page.getByText('45 of 100 minutes are spent; 2 of 16 accounts are reached.'),
	).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO68] works a list without scripts, and is told what is undecided', async ({ page }) => {
		const desk = new BillingDesk(page);
		await page.goto(`/billing/${id}`);
		await desk.dispose(id);
		await desk.field('action.ALD-3116').selectOption('');
		await desk.field('order.ALD-3101').fill('1st');
		await desk.submit.click();
		await expect(page.getByRole('alert')).toContainText('"1st" is no place in an order');
		await desk.field('order.ALD-3101').fill('1');
		await desk.submit.click();
		await expect(page.getByRole('alert')).toContainText('ALD-3116: nothing is decided yet.');
		await desk.dispose(id);
		await desk.submit.click();
		await desk.expectScore(id, 1, '100');
	});
});
