import { checkWith, shippedCheck, shippedChecks } from './billing/shipped-eligibility.ts';
import { BillingDesk } from './journeys/billing-desk.ts';
import { expect, test } from './journeys/journey.ts';
import { tabTo } from './journeys/by-keyboard.ts';

/* The eligibility desk from the shelf to what comes of the visit. */

const id = 'el-two-cards-one-child';
const { title } = shippedCheck(id).learner.facts;

for (const check of shippedChecks) {
	const { facts } = check.learner;
	test(`[JO45] ends ${facts.id} at a hundred`, async ({ page }) => {
		const desk = new BillingDesk(page);
		await desk.open(facts.id);
		await desk.check(checkWith(check));
		await desk.submit.click();
		await desk.expectScore(facts.id, 1, '100');
		await expect(page.getByRole('heading', { name: 'What came of it' })).toBeVisible();
	});
}

test('[JO45] opens the file behind an answer, and works a check by keyboard alone', async ({
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
	await tabTo(page, page.locator('#coverage-evergreen summary'));
	await keyboard.press('Enter');
	await expect(page.locator('#coverage-evergreen pre')).toContainText('EB*B*IND*98');
	await keyboard.press('Alt+Digit2');
	await expect(desk.field('active.evergreen')).toBeFocused();
	const choose = async (name: string, says: string) => {
		await tabTo(page, desk.field(name));
		await keyboard.type(says);
		await expect(desk.field(name).locator('option:checked')).toContainText(says);
	};
	await choose('active.evergreen', 'Active');
	await choose('active.larkfield', 'Active');
	await choose('first', 'Larkfield');
	await choose('second', 'Evergreen');
	await choose('rule', 'Child of two insured parents: the parent');
	await choose('referral', 'Not needed');
	await choose('authorisation', 'Not needed');
	await tabTo(page, desk.field('collect'));
	await keyboard.type('0');
	await tabTo(page, desk.field('owes'));
	await keyboard.type('5.58');
	await keyboard.press('Control+Enter');
	await desk.expectScore(id, 1, '100');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO45] drafts, is refused, and submits an eligibility check without scripts', async ({
		page,
	}) => {
		const desk = new BillingDesk(page);
		const answer = checkWith(shippedCheck(id));
		await page.goto(`/billing/${id}`);
		await page.locator('#coverage-evergreen summary').click();
		await expect(page.locator('#coverage-evergreen pre')).toBeVisible();
		await desk.check({ ...answer, collect: '', owes: '5.125' });
		await desk.save.click();
		await expect(desk.field('first')).toHaveValue('larkfield');
		await expect(page.getByRole('alert')).toContainText('two digits');
		await desk.field('owes').fill(answer.owes);
		await desk.submit.click();
		await expect(page.getByRole('alert')).toContainText('still blank');
		await desk.field('collect').fill(answer.collect);
		await desk.submit.click();
		await desk.expectScore(id, 1, '100');
	});
});
