import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './journeys/journey.ts';
import { shippedCases } from './journeys/shipped-cases.ts';

/* Home in one screen, and what its three doors lead to. */

const readme = readFileSync(join(import.meta.dirname, '../content/README.md'), 'utf8');

const DOORS = [
	{ name: 'I am preparing for an exam', path: '/start/exam', title: 'Preparing for an exam' },
	{ name: 'I teach', path: '/teach', title: 'For instructors' },
	{ name: 'I am deciding', path: '/compare', title: 'Coding and billing, side by side' },
];

test('[JO60] keeps the home page to one screen that says what this is', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/');
	const size = await page.evaluate(() => document.documentElement.scrollHeight);
	expect(size).toBeLessThanOrEqual(800);
	await expect(page.getByText('No sign-up')).toBeVisible();
	const doors = page.getByRole('navigation', { name: 'Where to begin' });
	for (const { name } of DOORS) await expect(doors.getByRole('link', { name })).toBeVisible();
	// Behind the door of whoever is deciding there is a second way: to try both.
	await expect(doors.getByRole('link')).toHaveCount(DOORS.length + 1);
	await expect(page.getByRole('link', { name: 'Try one now, step by step' })).toBeVisible();
});

test('[JO60] offers on the home page to carry on where somebody left off', async ({
	page,
	workspace,
}) => {
	const [encounter] = shippedCases();
	if (encounter === undefined) throw new Error('A case is needed.');
	await workspace.open(encounter.id);
	await workspace.diagnosis(0).fill('I10');
	await workspace.expectSaved();
	await page.goto('/');
	await page.getByRole('link', { name: `Carry on: ${encounter.title}` }).click();
	await expect(workspace.diagnosis(0)).toHaveValue('I10');
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		for (const { name, path, title } of DOORS) {
			test(`[JO60] the door "${name}" leads on, and from there to what is there`, async ({
				page,
				baseURL,
			}) => {
				await page.goto('/');
				await page.getByRole('link', { name }).click();
				await expect(page).toHaveURL(path);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
				const links = await page
					.locator('#content a')
					.evaluateAll((all) =>
						all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
					);
				const own = new Set(links.filter((href) => href.startsWith(`${baseURL ?? ''}/`)));
				for (const href of own) {
					const { hash, pathname } = new URL(href);
					if (pathname === path && hash !== '') {
						await expect(page.locator(hash)).toHaveCount(1);
					} else {
						expect((await page.request.get(href)).status(), href).toBe(200);
					}
				}
			});
		}
	});
}

test('[JO60] an exam section leads to its encounters, and counts what was coded', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	const encounter = shippedCases().find(({ learner }) =>
		learner.facts.objectives.includes('CPC-8'),
	);
	if (encounter === undefined) throw new Error('A case of anesthesia is needed.');
	await page.goto('/start/exam');
	const row = page.getByRole('row', { name: /CPC 8: Anesthesia/ });
	const cells = row.getByRole('cell');
	await expect(cells.nth(1)).toHaveText('–');
	const cases = Number(await cells.first().innerText());
	await row.getByRole('link').click();
	await expect(
		page.getByRole('heading', { level: 2 }).filter({ hasText: encounter.title }),
	).toBeVisible();
	await expect(page.getByText(`${cases} of `).first()).toBeVisible();
	await workspace.open(encounter.id);
	await workspace.fill(encounter.answer);
	await workspace.submit.click();
	await scoredSheet.expectAttempt(encounter.id, 1);
	await page.goto('/start/exam');
	await expect(cells.nth(1)).toHaveText('1');
	await expect(cells.nth(2)).toHaveText('1');
});

test('[JO63] the page for instructors names the parts of a case as authors are told', async ({
	page,
}) => {
	const table = /^\| Section \|[\s\S]*?\n\n/m.exec(readme)?.[0] ?? '';
	const told = [...table.matchAll(/^\| (?:`## )?([A-Za-z ]+?)`? \|/gm)]
		.map(([, name = '']) => name.toLowerCase())
		.filter((name) => name !== 'section');
	expect(told.length).toBe(8);
	await page.goto('/teach');
	const shown = await page.getByRole('rowheader').allInnerTexts();
	expect(shown.map((name) => name.toLowerCase()).sort()).toEqual(told.sort());
});
