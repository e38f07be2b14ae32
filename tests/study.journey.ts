import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journeys/journey.ts';
import { aYearOfAttempts, bringRecord } from './journeys/made-record.ts';

/* What is read and drilled beside the exams: pages on skills, quick drills, the coverage matrix. */

test('[JO70] a result leads to the page on a skill, and the page to a drill of its questions', async ({
	page,
}) => {
	await page.goto('/skills');
	await page.getByRole('link', { name: 'Modifier 25', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'The rule' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Traps' })).toBeVisible();
	await page.getByRole('button', { name: /^Drill \d+ CPC questions?$/ }).click();
	await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
	await page.getByRole('button', { name: 'Review and hand in' }).click();
	await page.getByRole('button', { name: 'Hand in', exact: true }).click();
	await expect(page.getByText(/^0 of \d+ right/)).toBeVisible();
	await page
		.getByRole('region', { name: 'What to work on' })
		.getByRole('link', { name: 'Modifier 25', exact: true })
		.click();
	await expect(page).toHaveURL(/\/skills\/modifiers\.25$/);
});

test('[JO71] the pen marks by keys what is kept with the sitting, and takes it off again', async ({
	page,
}) => {
	await page.goto('/exams/cpc');
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await expect(page.getByText('Keys:')).toBeVisible();
	await page.keyboard.press('h');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Marked 1')).toBeVisible();
	await page.keyboard.press('Shift+D');
	await expect(page.getByRole('button', { name: 'Bring back D' })).toBeVisible();
	await page.getByLabel('How sure are you?').selectOption('unsure');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Marked 1')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Bring back D' })).toBeVisible();
	await expect(page.getByLabel('How sure are you?')).toHaveValue('unsure');
	const painted = () =>
		page.evaluate(() => [...(CSS.highlights.get('exam-pen') ?? [])].map(String));
	expect(await painted()).toHaveLength(1);
	await page.getByText('Marked 1').click();
	await page.getByRole('button', { name: /^Remove the mark on/ }).click();
	await expect(page.getByText('Marked 1')).toHaveCount(0);
	expect(await painted()).toEqual([]);
	await page.reload();
	await expect(page.getByText('Keys:')).toBeVisible();
	await expect(page.getByText('Marked 1')).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO72] a deck of ten cards is answered and marked', async ({ page }) => {
		await page.goto('/exams/drills');
		await page.getByRole('link', { name: 'Medical terms' }).click();
		const cards = page.getByRole('group');
		await expect(cards).toHaveCount(10);
		for (const card of await cards.all()) await card.getByRole('radio').first().check();
		await page.getByRole('button', { name: 'Check all ten' }).click();
		await expect(page.getByText(/^\d+ of 10 right\.$/)).toBeVisible();
		await page.getByRole('link', { name: 'Ten new cards' }).click();
		await expect(cards).toHaveCount(10);
	});

	test('[JO73] a sprint is looked up, keeps what was typed, and is marked with its time', async ({
		page,
	}) => {
		await page.goto('/exams/sprint');
		const address = page.url();
		const first = page.locator('label[for="code-1"]');
		const words = (await first.innerText()).replace(/\s*(?:ICD-10-CM|HCPCS Level II)$/, '');
		const isSupply = (await first.innerText()).includes('HCPCS');
		expect(await page.content()).not.toMatch(/"code"|data-code/);
		await page.locator('#code-2').fill('z99.9');
		await page.getByLabel('Book').selectOption(isSupply ? 'hcpcs' : 'icd10cm');
		await page.getByLabel('Term or code').fill(words.slice(0, 80));
		await page.getByRole('button', { name: 'Look up' }).click();
		await expect(page.locator('#code-2')).toHaveValue('z99.9');
		const hit = page.locator('aside li').filter({ hasText: words }).first();
		await page.locator('#code-1').fill(await hit.locator('.code').innerText());
		await page.getByRole('button', { name: 'Hand in' }).click();
		await expect(page.getByText(/^[1-2] of 10 right in \d+:\d\d\.$/)).toBeVisible();
		await page.goto(address);
		await expect(page.locator('label[for="code-1"]')).toContainText(words);
	});
});

test('[JO76] mistakes made in cases are drilled as questions on their skills', async ({ page }) => {
	await page.goto('/exams/drills');
	await expect(page.getByText('Nothing to drill:')).toBeVisible();
	await bringRecord(page, aYearOfAttempts());
	await page.goto('/exams/drills');
	await page.getByRole('button', { name: 'Drill my mistakes' }).click();
	await expect(page.getByRole('heading', { name: 'Question 1 of 10' })).toBeVisible();
});

test('[JO74] instructors read what is thin, in words', async ({ page }) => {
	await page.goto('/teach');
	await page.getByRole('link', { name: 'What there is for every section of every exam' }).click();
	const cpb = page.getByRole('region', { name: 'Coverage of the CPB' });
	await expect(cpb.getByRole('row').filter({ hasText: 'CPB-1' })).toContainText(
		'not enough questions for one form',
	);
});

test.describe('pages beside the exams', () => {
	const states: readonly [string, (page: Page) => Promise<unknown>][] = [
		['all skills', (page) => page.goto('/skills')],
		['a skill', (page) => page.goto('/skills/icd10cm.neoplasm')],
		['a skill that is not there', (page) => page.goto('/skills/icd10cm.nothing')],
		['coverage', (page) => page.goto('/teach/coverage')],
		['a deck', (page) => page.goto('/exams/flash/carc')],
		[
			'a marked deck',
			async (page) => {
				await page.goto('/exams/flash/modifiers');
				await page.getByRole('radio').first().check();
				await page.getByRole('button', { name: 'Check all ten' }).click();
				await page.getByText(/of 10 right/).waitFor();
			},
		],
		['a sprint', (page) => page.goto('/exams/sprint')],
		[
			'a marked sprint',
			async (page) => {
				await page.goto('/exams/sprint');
				await page.locator('#code-1').fill('A00');
				await page.getByRole('button', { name: 'Hand in' }).click();
				await page.getByText(/of 10 right/).waitFor();
			},
		],
	];
	for (const [name, bring] of states) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`[JO75] keeps WCAG and fits 360 px: ${name}, ${colorScheme}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width: 360, height: 740 });
				await bring(page);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
					.analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
			});
		}
	}
});
