import type { Page } from '@playwright/test';

/** The attempts on the progress page, newest first, each as the words of its row. */
export async function readProgress(page: Page): Promise<string[][]> {
	await page.goto('/progress');
	const rows = await page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader') })
		.all();
	return Promise.all(
		rows.map(async (row) => {
			const title = await row.getByRole('link').innerText();
			return [title, ...(await row.getByRole('cell').allInnerTexts())];
		}),
	);
}
