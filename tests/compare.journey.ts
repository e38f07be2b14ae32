import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readCareers } from '#domain/content';
import type { Careers } from '#domain/content';
import { presentComparison } from '#domain/presenting';
import { expect, test } from './journeys/journey.ts';

/* The two jobs side by side: whole as HTML, drawn where scripts run, short on paper. */

const careers = shippedCareers();
const { figures } = presentComparison(careers);
/** Figures with both jobs have something to compare, hence a chart. */
const DRAWN = careers.figures.filter(({ missing }) => missing === null);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO61] has both sides of everything', async ({ page }) => {
		await page.goto('/compare');
		for (const { name, coding, billing } of careers.aspects) {
			const aspect = page.getByRole('region', { name, exact: true });
			for (const point of [...coding, ...billing]) await expect(aspect).toContainText(point);
			await expect(aspect.getByRole('heading', { level: 4 })).toHaveText(['Coding', 'Billing']);
		}
		for (const { name, coding, billing } of careers.bills) {
			const bill = page.getByRole('listitem').filter({ hasText: name });
			await expect(bill).toContainText(coding);
			await expect(bill).toContainText(billing);
		}
		for (const { myth, answer } of careers.myths) {
			await expect(page.getByText(`“${myth}”`)).toBeVisible();
			await expect(page.getByText(answer)).toBeVisible();
		}
		await expect(page.locator('canvas')).toHaveCount(0);
		await expect(page.getByRole('button')).toHaveCount(0);
	});

	test('[JO61] has every figure with its year, source, address and day', async ({ page }) => {
		await page.goto('/compare');
		for (const { name, values } of figures) {
			const region = figure(page, name);
			await expect(region.getByRole('table')).toBeVisible();
			for (const value of values) {
				const row = region.getByRole('row').filter({ hasText: value.name });
				await expect(row).toContainText(value.year);
				const told = region.getByRole('listitem').filter({ hasText: value.source.name }).first();
				await expect(told).toContainText(/Nov 22, 2026/);
				await expect(told.getByRole('link')).toHaveAttribute('href', value.source.address);
				const says = expect(row);
				await (value.isVerified ? says.not : says).toContainText('not verified');
				await expect(page.locator('#sources')).toContainText(value.source.address);
			}
		}
	});
});

test('[JO61] draws the numbers of its tables', async ({ page }) => {
	await page.goto('/compare');
	for (const { name } of DRAWN) {
		const region = figure(page, name);
		const words = (await region.getByRole('img').getAttribute('aria-label')) ?? '';
		await region.getByRole('button', { name: 'Table' }).click();
		for (const row of await region
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader') })
			.all()) {
			const said = (await row.getByRole('cell').last().innerText()).split('\n')[0]?.trim() ?? '';
			expect(words, name).toContain(`${await row.getByRole('rowheader').innerText()} ${said}`);
		}
		await region.getByRole('button', { name: 'Chart' }).click();
		await expect(region.locator('canvas')).toBeVisible();
	}
	await expect(page.locator('canvas')).toHaveCount(DRAWN.length);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'on paper, with scripts' : 'on paper, without scripts', () => {
		test.use({ javaScriptEnabled });

		test('[JO61] prints on three pages at most', async ({ page }) => {
			await page.goto('/compare');
			if (javaScriptEnabled) await expect(page.locator('canvas')).toHaveCount(DRAWN.length);
			for (const format of ['A4', 'Letter']) {
				const paper = (await page.pdf({ format })).toString('latin1');
				const pages = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
				expect(pages, format).toBeGreaterThan(0);
				expect(pages, format).toBeLessThanOrEqual(3);
			}
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('#sources')).toBeVisible();
			await expect(page.getByRole('navigation')).toHaveCount(0);
		});
	});
}

function figure(page: Page, name: string): Locator {
	return page.locator('#figures').getByRole('region', { name, exact: true });
}

function shippedCareers(): Careers {
	const file = join(import.meta.dirname, '../content/careers.md');
	const read = readCareers({ file, text: readFileSync(file, 'utf8') });
	if (!read.ok) throw new Error('The comparison can not be read.');
	return read.value;
}
