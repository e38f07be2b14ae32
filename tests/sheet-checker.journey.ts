import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* The checker of the sheet: asked on demand, counted, shown with the score, never the answer. */

const { id } = shippedCase('fm-diabetes-kidney-labs');

test('[JO80] a sheet is checked as it stands, and the remark leads to its field', async ({
	page,
	workspace,
}) => {
	await workspace.open(id);
	await workspace.diagnosis(0).fill('E11.22');
	await workspace.diagnosis(1).fill('E11.22');
	await workspace.code(0).fill('99214');
	await workspace.unfold('Check my sheet');
	await page.getByRole('button', { name: 'Check my sheet' }).click();
	const said = page.locator('#check-said');
	await expect(said).toBeFocused();
	await expect(said.getByText('A code is reported once for an encounter')).toBeVisible();
	await expect(said.getByText('99214 points to no diagnosis')).toBeVisible();
	await said.getByRole('link', { name: 'Diagnosis B' }).click();
	await expect(workspace.diagnosis(1)).toBeFocused();

	await workspace.diagnosis(1).fill('');
	await page.getByRole('button', { name: 'Check again' }).click();
	await expect(said.getByText('A code is reported once for an encounter')).toHaveCount(0);
	await expect(page.getByText('asked 2 times')).toBeVisible();
	await page.reload();
	await workspace.expectLive();
	await expect(page.getByText('asked 2 times')).toBeVisible();
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');

	await workspace.submit.click();
	await expect(page.getByText('Checks of the sheet')).toBeVisible();
	await expect(page.locator('dl').filter({ hasText: 'Checks of the sheet' })).toContainText('2');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO80] a sheet is checked by its form', async ({ page, workspace }) => {
		await page.goto(`/coding/${id}`);
		await workspace.diagnosis(0).fill('E11');
		await workspace.unfold('Check my sheet');
		await page.getByRole('button', { name: 'Check my sheet' }).click();
		await expect(page.getByText('E11 is a header')).toBeVisible();
		await expect(page.getByText('asked once')).toBeVisible();
		await expect(workspace.diagnosis(0)).toHaveValue('E11');
		await expect(page.getByRole('link', { name: 'Page of E11' })).toHaveAttribute(
			'href',
			/\/codes\/icd10cm\/E11\?date=2026-/,
		);
	});
});
