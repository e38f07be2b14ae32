import type { Page } from '@playwright/test';
import { everyPage } from './journeys/every-page.ts';
import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* On a phone: no page is wider than its screen, and a case can be done with a thumb. */

const encounter = shippedCase('em-glass-lacerations');

const height = 740;

test.use({ viewport: { width: 390, height }, hasTouch: true, isMobile: true });

for (const { name, bring } of everyPage()) {
	test(`[JO4] keeps ${name} within 390 and 360 px`, async ({ page }) => {
		await bring(page);
		for (const width of [390, 360]) {
			await page.setViewportSize({ width, height });
			// A chart follows the width of its place a frame later.
			await expect.poll(() => surplusWidth(page), `at ${width} px`).toBe(0);
			expect(await controlsOutside(page), `at ${width} px`).toEqual([]);
		}
	});
}

test('[JO4] keeps in view whose claim it is and of which day, and where one is', async ({
	page,
	workspace,
}) => {
	await workspace.open(encounter.id);
	const facts = page.getByText(/ · POS \d\d · .+ · Professional$/);
	const place = (name: string) =>
		page.getByRole('navigation', { name: 'Chart or sheet' }).getByRole('link', { name });
	await expect(place('Chart')).toHaveAttribute('aria-current', 'location');
	await place('Sheet').tap();
	await expect(place('Sheet')).toHaveAttribute('aria-current', 'location');
	await expect(place('Chart')).not.toHaveAttribute('aria-current', 'location');
	await expect(facts).toBeInViewport();
	await workspace.submit.scrollIntoViewIfNeeded();
	await expect(facts).toBeInViewport();
});

// A window of 1280 by 800 at 200 %: half as many pixels either way.
for (const { name, bring } of everyPage()) {
	test(`[JO4] keeps ${name} in its window at 200 %`, async ({ page }) => {
		await page.setViewportSize({ width: 640, height: 400 });
		await bring(page);
		await expect.poll(() => surplusWidth(page)).toBe(0);
		expect(await controlsOutside(page)).toEqual([]);
	});
}

for (const width of [390, 360]) {
	test(`[JO4] codes a case by touch at ${width} px`, async ({ page, workspace, scoredSheet }) => {
		const { answer } = encounter;
		await page.setViewportSize({ width, height });
		await workspace.open(encounter.id);
		await page.getByRole('link', { name: 'Sheet', exact: true }).tap();
		await expect(page.getByRole('heading', { name: 'Coding sheet' })).toBeInViewport();
		for (const [row, { code }] of answer.diagnoses.entries()) {
			await workspace.diagnosis(row).tap();
			await workspace.diagnosis(row).pressSequentially(code.slice(0, -1));
			await workspace.option(code).tap();
			await expect(workspace.diagnosis(row)).toHaveValue(code);
		}
		for (const [row, line] of answer.procedures.entries()) {
			await workspace.code(row).fill(line.code);
			await workspace.modifiers(row).fill(line.modifiers.join(' '));
			for (const letter of line.pointers) await workspace.pointerButton(row, letter).tap();
			await workspace.units(row).fill(String(line.units));
		}
		await workspace.submit.tap();
		await scoredSheet.expectAttempt(encounter.id, 1);
		await scoredSheet.expectHeadline({ right: encounter.lines, of: encounter.lines });
		expect(await surplusWidth(page)).toBe(0);
	});
}

test('[JO4] notices a page that is too wide', async ({ page }) => {
	await page.goto('/about');
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.style.cssText = 'display: block; width: 500px; height: 40px';
		document.querySelector('main')?.append(link);
	});
	expect(await surplusWidth(page)).toBeGreaterThan(0);
	expect(await controlsOutside(page)).toHaveLength(1);
});

/** By how much the page is wider than its screen. A phone shows that by zooming out, not by scrolling. */
function surplusWidth(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		return Math.max(scrollWidth, document.body.scrollWidth, window.innerWidth) - clientWidth;
	});
}

/** Links, buttons and fields that stick out of the screen with nothing around them that scrolls. */
function controlsOutside(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			(/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
		return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
			.filter((control) => control.checkVisibility())
			.filter((control) => {
				const { left, right, width } = control.getBoundingClientRect();
				return width > 1 && (left < 0 || right > document.documentElement.clientWidth + 0.5);
			})
			.filter((control) => !scrolls(control.parentElement))
			.map((control) => control.outerHTML.slice(0, 120));
	});
}
