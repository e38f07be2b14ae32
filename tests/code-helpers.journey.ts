import { RECKONERS } from '#domain/reckoner';
import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* Helpers beside the code book: a form, its arithmetic, an address of its own. */

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO82] every helper works its example out', async ({ page }) => {
		await page.goto('/codes');
		for (const { title } of RECKONERS) {
			await page.getByRole('link', { name: title }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await page.getByRole('button', { name: 'Work it out' }).click();
			await expect(page.locator('#reckoned')).not.toBeEmpty();
			await page.goto('/codes');
		}
	});
});

test('[JO82] a visit is leveled by two of three columns, and from a case', async ({
	page,
	workspace,
}) => {
	await workspace.open(shippedCase('fm-diabetes-kidney-labs').id);
	const opening = page.waitForEvent('popup');
	await page.getByRole('link', { name: /^Helpers/ }).click();
	const helpers = await opening;
	await helpers.getByRole('link', { name: 'Level of a visit' }).click();
	await helpers.getByLabel('Problems').selectOption('moderate');
	await helpers.getByLabel('Risk').selectOption('moderate');
	await helpers.getByRole('button', { name: 'Work it out' }).click();
	await expect(helpers.locator('#reckoned')).toHaveText('99214, by decision making: moderate.');
	await expect(helpers.getByText('Problems and Risk reach moderate or more')).toBeVisible();
	await expect(helpers).toHaveURL(/problems=moderate/);
	await helpers.getByLabel('Own minutes on that day').fill('40');
	await helpers.getByRole('button', { name: 'Work it out' }).click();
	await expect(helpers.locator('#reckoned')).toHaveText('99215, by time: 40 minutes.');
});

test('[JO82] a field that can not be read is named, and keeps what was typed', async ({ page }) => {
	await page.goto('/codes/tools/drug-units');
	await page.getByLabel('Given').fill('a lot');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.getByRole('alert')).toContainText('Given: write a number');
	await expect(page.getByLabel('Given')).toHaveValue('a lot');
	const missing = await page.goto('/codes/tools/magic');
	expect(missing?.status()).toBe(404);
});
