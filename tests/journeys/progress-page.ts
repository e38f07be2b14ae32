import type { Page } from '@playwright/test';

/** The attempts on the progress page, newest first, each as the words of its row. */
export async function readProgress(page: Page): Promise<string[][]> {
	await page.goto('/progress');
	// From three sheets on a chart stands in the place of the table.
	const table = page.locator('table', { hasText: 'Scored sheets, newest first' });
	const rows = await table.locator('tbody tr').all();
	return Promise.all(
		rows.map(async (row) => {
			const title = await row.locator('th a').innerText();
			return [title, ...(await row.locator('td').allInnerTexts())];
		}),
	);
}
