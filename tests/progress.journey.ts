import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journeys/journey.ts';
import { almostRight, aYearOfAttempts, bringRecord } from './journeys/made-record.ts';
import { shippedCases } from './journeys/shipped-cases.ts';

/* The page that shows how it goes: figures that can be seen, read and heard alike. */

const FIGURES = ['Sheet by sheet', 'By kind of mistake', 'By skill', 'Pace', 'Sure and unsure'];

function figure(page: Page, name: string): Locator {
	return page.getByRole('region', { name, exact: true });
}

test('[JO20] says what will be there and leads to an encounter', async ({ page }) => {
	await page.goto('/progress');
	for (const name of FIGURES) await expect(page.getByText(name, { exact: true })).toBeVisible();
	await expect(page.locator('canvas')).toHaveCount(0);
	await page.getByRole('link', { name: 'Choose an encounter' }).click();
	await expect(page).toHaveURL(/\/coding$/);
});

test('[JO20] draws a chart for every figure and shows its table when asked', async ({ page }) => {
	const made = aYearOfAttempts();
	await bringRecord(page, made);
	await page.goto('/progress');
	for (const name of FIGURES) {
		const own = figure(page, name);
		const canvas = own.locator('canvas');
		await expect(canvas).toBeVisible();
		expect(await coloursOn(canvas), name).toBeGreaterThan(2);
		const table = own.getByRole('table').first();
		if (name !== 'Pace') await expect(table).toBeHidden();
		await own.getByRole('button', { name: 'Table' }).click();
		await expect(table).toBeVisible();
		await expect(canvas).toBeHidden();
		await own.getByRole('button', { name: 'Chart' }).click();
		await expect(canvas).toBeVisible();
	}
	const scores = figure(page, 'Sheet by sheet');
	await scores.getByRole('button', { name: 'Table' }).click();
	await expect(scores.getByRole('rowheader')).toHaveCount(made.length);
});

test('[JO20] says of a chart in words what its table says', async ({ page }) => {
	await bringRecord(page, aYearOfAttempts());
	await page.goto('/progress');
	for (const [name, share] of [
		['By skill', 3],
		['Sure and unsure', 3],
		['By kind of mistake', 3],
	] as const) {
		const own = figure(page, name);
		const words = (await own.getByRole('img').getAttribute('aria-label')) ?? '';
		await own.getByRole('button', { name: 'Table' }).click();
		const rows = await own
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader') })
			.all();
		expect(rows.length).toBeGreaterThan(1);
		for (const row of rows.slice(0, 8)) {
			const [title = ''] = (await row.getByRole('rowheader').innerText()).split('\n');
			const figureOfRow = await row
				.getByRole('cell')
				.nth(share - 1)
				.innerText();
			expect(words, name).toMatch(new RegExp(`${escape(title)} [^;]*${escape(figureOfRow)}`));
		}
	}
});

test('[JO20] makes no line of one sheet', async ({ page }) => {
	const [encounter] = shippedCases();
	if (encounter === undefined) throw new Error('A case is needed.');
	const answer = almostRight(encounter);
	await bringRecord(page, [{ encounter, number: 1, day: 0, answer, seconds: null }]);
	await page.goto('/progress');
	await expect(figure(page, 'By kind of mistake').locator('canvas')).toBeVisible();
	const scores = figure(page, 'Sheet by sheet');
	await expect(scores.getByRole('table')).toBeVisible();
	await expect(scores.locator('canvas')).toHaveCount(0);
	await expect(scores).toContainText('From three sheets on, a chart is drawn here.');
	await expect(figure(page, 'Pace')).toContainText('1 sheet has no counted time');
	await expect(figure(page, 'By skill')).toContainText('No skill has three encounters yet.');
});

test('[JO20] follows the theme, and prints in ink', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await bringRecord(page, aYearOfAttempts());
	await page.goto('/progress');
	const canvas = figure(page, 'By kind of mistake').locator('canvas');
	await expect(canvas).toBeVisible();
	const ofDark = await firstColour(canvas);
	await page.emulateMedia({ colorScheme: 'light' });
	await expect.poll(() => firstColour(canvas)).not.toBe(ofDark);
	const ofLight = await firstColour(canvas);
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	await expect.poll(() => firstColour(canvas)).not.toBe(ofDark);
	expect(await firstColour(canvas)).not.toBe(ofLight);
});

test('[JO20] is worked by keyboard', async ({ page }) => {
	await bringRecord(page, aYearOfAttempts());
	await page.goto('/progress');
	const scores = figure(page, 'Sheet by sheet');
	await expect(scores.locator('canvas')).toBeVisible();
	await scores.getByRole('button', { name: 'Chart' }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const region = scores.getByRole('region', { name: 'Scored sheets' });
	await page.keyboard.press('Tab');
	await expect(region).toBeFocused();
	await page.keyboard.press('End');
	await expect.poll(() => region.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/coding\/[a-z0-9-]+\/attempts\/2$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO20] has every figure as a table', async ({ page }) => {
		await bringRecord(page, aYearOfAttempts());
		await page.goto('/progress');
		for (const name of FIGURES) {
			await expect(figure(page, name).getByRole('table').first()).toBeVisible();
		}
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.locator('canvas')).toHaveCount(0);
	});
});

/** How many different colours stand on a canvas: one, where nothing was drawn. */
function coloursOn(canvas: Locator): Promise<number> {
	return canvas.evaluate((element: HTMLCanvasElement) => {
		const { width, height } = element;
		const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
		const colours = new Set<string>();
		for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.slice(at, at + 4).join());
		return colours.size;
	});
}

/** The colour at the beginning of the first bar. */
function firstColour(canvas: Locator): Promise<string> {
	return canvas.evaluate((element: HTMLCanvasElement) => {
		const scale = element.width / element.clientWidth;
		// Read from a copy of one pixel: reading a canvas again and again makes the browser complain.
		const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
		pixel?.drawImage(element, Math.round(-4 * scale), Math.round(-24 * scale));
		return String(pixel?.getImageData(0, 0, 1, 1).data);
	});
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
