import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on by Tab until something has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
	await expect(wanted).toBeVisible();
	for (let step = 0; step < 150; step += 1) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('Nothing on the way has what was looked for.');
}
