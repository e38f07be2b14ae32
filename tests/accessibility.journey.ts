import { AxeBuilder } from '@axe-core/playwright';
import { everyPage } from './journeys/every-page.ts';
import { expect, test } from './journeys/journey.ts';

/* WCAG 2.2 AA as far as a machine can tell, on every page, in both themes. */

// Tall enough for whole pages: what lies half under an edge would count as too small to press.
test.use({ viewport: { width: 1280, height: 4000 } });

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const { name, bring } of everyPage()) {
	test(`[JO5] keeps ${name} accessible in light and dark`, async ({ page }) => {
		await bring(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
			const { violations, passes } = await new AxeBuilder({ page })
				.withTags(levels)
				.setLegacyMode(true)
				.analyze();
			expect(passes.length).toBeGreaterThan(0);
			const found = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, failureSummary }) => ({
					rule: `${id}: ${help}`,
					where: target.join(' '),
					why: failureSummary,
				})),
			);
			expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
		}
	});
}
