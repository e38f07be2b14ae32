import { expect, type Locator, type Page } from '@playwright/test';

/* What a person does without a pointer. */

/** Presses Tab until this has the focus: what a person does who can see where it is. */
export async function tabTo(
	page: Page,
	wanted: Locator,
	key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
	const mostStops = 120;
	await expect(wanted).toBeVisible();
	for (let stop = 0; stop < mostStops; stop += 1) {
		if (await isFocused(wanted)) return;
		await page.keyboard.press(key);
	}
	expect(await isFocused(wanted), `reached within ${mostStops} stops`).toBe(true);
}

function isFocused(locator: Locator): Promise<boolean> {
	// What folds and unfolds is named by words in it, and has the focus as a whole.
	return locator.evaluate(
		(element) => (element.closest('summary') ?? element) === document.activeElement,
	);
}

/** Goes down the open list to a code and takes it. */
export async function chooseByArrows(page: Page, option: Locator): Promise<void> {
	await expect(option).toBeVisible();
	const mostHits = 12;
	for (let step = 0; step < mostHits; step += 1) {
		await page.keyboard.press('ArrowDown');
		if ((await option.getAttribute('aria-selected')) === 'true') break;
	}
	await expect(option).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
}
