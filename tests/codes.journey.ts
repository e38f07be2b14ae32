import { shippedCase } from './journeys/shipped-cases.ts';
import { expect, test } from './journeys/journey.ts';

/* The code book as a place, with the teaching tables: out of the box nothing official is loaded. */

test('[JO81] is searched while typing, leads to a code, and keeps a bookmark and a note', async ({
	page,
}) => {
	await page.goto('/codes');
	const field = page.getByRole('searchbox', { name: 'Words or a code' });
	await expect(page.getByRole('button', { name: 'Search' })).toHaveCount(0);
	await field.pressSequentially('diabetes foot ulcer');
	await expect(page.getByRole('status').first()).toContainText('“diabetes foot ulcer”');
	await expect(page).toHaveURL(/q=diabetes\+foot\+ulcer/);
	await page.getByRole('link', { name: 'E11.621', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('E11.621');
	await expect(page.getByText('Complete: can be reported')).toBeVisible();

	await page.getByRole('button', { name: 'Bookmark', exact: true }).click();
	await expect(page.getByText('Bookmarked.')).toBeVisible();
	await page.getByText('Write a note').click();
	await page.getByRole('textbox', { name: 'Note on this code' }).fill('Site of the ulcer too.');
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByText('The note is saved.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Site of the ulcer too.').first()).toBeVisible();

	await page.goto('/codes');
	await expect(page.getByRole('heading', { name: 'Yours' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Opened lately in this browser' })).toBeVisible();
	await page.goto(`/codes?q=diabetes+foot+ulcer`);
	await expect(page.getByRole('link', { name: 'E11.621', exact: true }).first()).toBeVisible();
});

test('[JO81] goes up and down the tree, and says what completes a header', async ({ page }) => {
	await page.goto('/codes/icd10cm/E11.62');
	await expect(page.getByText('Not complete')).toBeVisible();
	await page.getByRole('link', { name: 'E11.622', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('E11.622');
	const tree = page.getByRole('list', { name: 'Where it sits' });
	await tree.getByRole('link', { name: 'E11', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('E11');
});

test('[JO81] answers a code that is not there with the longest it begins with', async ({
	page,
}) => {
	const response = await page.goto('/codes/icd10cm/E11.6219');
	expect(response?.status()).toBe(404);
	await page.getByRole('link', { name: /^E11\.621 / }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('E11.621');
});

test('[JO81] opens from a case, for its date of service', async ({ page, workspace }) => {
	await workspace.open(shippedCase('fm-diabetes-kidney-labs').id);
	const opening = page.waitForEvent('popup');
	await page.getByRole('link', { name: /^Code book/ }).click();
	const book = await opening;
	await expect(book).toHaveURL(/\/codes\?date=2026-/);
	await expect(book.getByRole('heading', { level: 1 })).toHaveText('Code book');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO81] is searched, bookmarked and noted by forms', async ({ page }) => {
		await page.goto('/codes');
		await page.getByRole('searchbox', { name: 'Words or a code' }).fill('high blood pressure');
		await page.getByRole('button', { name: 'Search' }).click();
		await page.getByRole('link', { name: 'I10', exact: true }).click();
		await page.getByRole('button', { name: 'Bookmark', exact: true }).click();
		await expect(page.getByText('Bookmarked.')).toBeVisible();
		await page.getByText('Write a note').click();
		await page.getByRole('textbox', { name: 'Note on this code' }).fill('Heart or kidney?');
		await page.getByRole('button', { name: 'Save note' }).click();
		await expect(page.getByText('The note is saved.')).toBeVisible();
		await page.goto('/codes');
		await expect(page.getByText('Heart or kidney?')).toBeVisible();
	});
});
