import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as journey } from './journeys/journey.ts';
import { answerOn } from './journeys/known-answers.ts';
import { CANARIES, makeQuestions } from './journeys/made-questions.ts';
import { startOwnSite, type OwnSite } from './journeys/own-site.ts';

/* Sitting exams: on a site with a bank of made-up questions beside whatever ships. */

const test = journey.extend<object, { readonly hall: OwnSite }>({
	hall: [
		async ({}, use) => {
			const site = await startOwnSite([...makeQuestions('cbcs', 40), ...makeQuestions('cpc', 20)]);
			try {
				await use(site);
			} finally {
				await site.stop();
			}
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ hall }, use) => use(hall.baseURL),
});

const { expect } = test;
const ANY_CANARY = new RegExp(Object.values(CANARIES).join('|'));

async function startMock(
	page: Page,
	exam: string,
	mode: 'As on the day' | 'Practice' = 'As on the day',
) {
	await page.goto(`/exams/${exam}`);
	await page.getByRole('radio', { name: new RegExp(mode) }).check();
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await expect(page.getByRole('heading', { name: /^Question 1 / })).toBeVisible();
}

async function startDrill(page: Page, fields: Record<string, string>) {
	await page.goto('/exams/drills');
	for (const [name, value] of Object.entries(fields)) {
		await page.locator(`select[name="${name}"]`).selectOption(value);
	}
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('heading', { name: /^Question 1 / })).toBeVisible();
}

function cell(page: Page, number: number, state: string) {
	return page
		.getByLabel('Questions')
		.getByRole('button', { name: `Question ${String(number)}, ${state}` });
}

test('[JO50] a whole exam is sat by keyboard alone, from its start to its result', async ({
	page,
}) => {
	await page.goto('/exams/cbcs');
	await page.getByRole('button', { name: 'Start the clock' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /^Question 1 of 125/ })).toBeVisible();
	await expect(page.getByText('Keys:')).toBeVisible();
	for (let number = 1; number <= 125; number++) {
		await expect(
			page.getByRole('heading', { name: new RegExp(`^Question ${String(number)} `) }),
		).toBeVisible();
		const { right, wrong } = await answerOn(page);
		if (number === 3) await page.keyboard.press('f');
		if (number !== 7) await page.keyboard.press((number === 5 ? wrong : right).toLowerCase());
		await page.keyboard.press('n');
	}
	await expect(page.getByRole('heading', { name: 'Review before you hand in' })).toBeFocused();
	await expect(page.getByText('124 of 125 questions answered, 1 flagged.')).toBeVisible();
	await expect(page.getByText('1 question is blank')).toBeVisible();
	await page.getByRole('button', { name: 'Hand in', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/result$/);
	await expect(page.getByText(/^\d+ of 100 right/)).toBeVisible();
	await expect(page.getByText('Ready, by our own line')).toBeVisible();
	await expect(page.getByText('25 questions among them; marked below')).toBeVisible();
	await expect(page.locator('details summary').filter({ hasText: 'blank' })).toHaveCount(1);
});

test('[JO51] no key, reason or source is on the wire before the end, and all of it after', async ({
	page,
}) => {
	const leaks: string[] = [];
	const reading: Promise<void>[] = [];
	let isOver = false;
	page.on('response', (response) => {
		reading.push(
			response
				.text()
				.then((text) => {
					if (!isOver && ANY_CANARY.test(text)) leaks.push(response.url());
				})
				.catch(() => undefined),
		);
	});
	await startMock(page, 'cpc');
	for (const key of ['b', 'n', 'c', 'n', 'd', 'p', 'f']) {
		await page.keyboard.press(key);
		await expect(page.getByText('Saved')).toBeVisible();
	}
	const html = await page.content();
	expect(html).not.toMatch(/CPC-\d+"|scored|revision/);
	await page.getByText('Code book').click();
	await page.getByLabel('Term or code').fill('fracture');
	await page.getByRole('button', { name: 'Look up' }).click();
	await expect(page.locator('aside .code').first()).toBeVisible();
	await page.getByRole('button', { name: 'Review and hand in' }).click();
	await expect(page.getByRole('heading', { name: 'Review before you hand in' })).toBeVisible();
	await Promise.all(reading);
	expect(leaks).toEqual([]);
	isOver = true;
	await page.getByRole('button', { name: 'Hand in', exact: true }).click();
	await expect(page.getByText('Not passed')).toBeVisible();
	await expect(page.getByText('1 in the code book')).toBeVisible();
	expect(await page.content()).toContain(CANARIES.rationale);
	for (const never of [CANARIES.author, CANARIES.source]) {
		expect(await page.content()).not.toContain(never);
	}
});

test('[JO52] a killed server loses no saved answer, and the clock goes on', async ({
	page,
	hall,
}) => {
	await startMock(page, 'cpc');
	await page.keyboard.press('a');
	await expect(cell(page, 1, 'answered')).toBeVisible();
	await page.keyboard.press('n');
	await expect(page.getByRole('heading', { name: /^Question 2 / })).toBeVisible();
	await page.keyboard.press('c');
	await page.keyboard.press('f');
	await expect(cell(page, 2, 'answered, flagged')).toBeVisible();
	await hall.crash();
	// What is pressed while nobody is there waits, and arrives.
	await page.keyboard.press('d');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	await page.reload();
	await expect(cell(page, 1, 'answered')).toBeVisible();
	await expect(cell(page, 2, 'answered, flagged')).toBeVisible();
	await expect(page.getByRole('timer')).toContainText(/^3:5\d:\d\d$/);
});

test('[JO53] a page that is behind does not overwrite, and after the end nothing is taken', async ({
	page,
	context,
}) => {
	await startMock(page, 'cpc');
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByText('Keys:')).toBeVisible();
	await other.keyboard.press('b');
	await expect(other.getByText('Saved', { exact: true })).toBeVisible();
	await page.keyboard.press('c');
	await expect(page.getByRole('alert')).toContainText('answered on another page');
	await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^B /);
	await other.getByRole('button', { name: 'Review and hand in' }).click();
	await other.getByRole('button', { name: 'Hand in', exact: true }).click();
	await expect(other).toHaveURL(/\/result$/);
	await page.keyboard.press('d');
	await expect(page).toHaveURL(/\/result\?late$/);
	await expect(page.getByRole('status').first()).toContainText('does not count');
});

test('[JO54] at zero the exam hands itself in, whatever the clock of the computer says', async ({
	page,
}) => {
	await page.clock.install();
	await startMock(page, 'cpc');
	await page.keyboard.press('a');
	await expect(cell(page, 1, 'answered')).toBeVisible();
	// The server’s clock has hardly moved: a page that thinks the time is up is sent back.
	await page.clock.fastForward('03:31:00');
	await expect(page.getByText('Half an hour is left.')).toBeVisible();
	await page.clock.fastForward('00:25:00');
	await expect(page.getByText('Five minutes are left.')).toBeVisible();
	await page.clock.fastForward('00:10:00');
	await expect(page.getByRole('heading', { name: /^Question/ })).toBeVisible();
	await expect(page).not.toHaveURL(/result/);
});

test('[JO55] a drill explains each answer, and what was missed comes back', async ({ page }) => {
	await startDrill(page, { from: 'cpc/CPC-7', length: '5', feedback: 'each' });
	for (let number = 1; number <= 5; number++) {
		await expect(
			page.getByRole('heading', { name: `Question ${String(number)} of 5` }),
		).toBeVisible();
		const { right, wrong, rationale } = await answerOn(page);
		const letter = number === 2 ? wrong : right;
		await page.getByRole('radio', { name: new RegExp(`^${letter} `) }).check();
		await page.getByRole('button', { name: 'Check answer' }).click();
		await expect(page.getByText(number === 2 ? /Not right;/ : /✓ Right:/)).toBeVisible();
		await expect(page.getByText(rationale).first()).toBeVisible();
		await page.getByRole('button', { name: 'Next' }).click();
	}
	await page.getByRole('button', { name: 'Hand in', exact: true }).click();
	await expect(page.getByText(/^4 of 5 right/)).toBeVisible();
	await page.getByRole('link', { name: 'Drill what you keep missing' }).click();
	await page.getByRole('button', { name: 'Start with these' }).click();
	await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeVisible();
});

test('[JO56] the clock can be stopped in practice, and only there', async ({ page }) => {
	await startMock(page, 'cbcs', 'Practice');
	await expect(page.getByText('Code book')).toHaveCount(0);
	await page.getByRole('button', { name: 'Stop the clock' }).click();
	await expect(page.getByText('The clock is stopped.')).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByRole('radio')).toHaveCount(4);
	await startMock(page, 'cbcs');
	await expect(page.getByRole('button', { name: 'Stop the clock' })).toHaveCount(0);
});

test.describe('pages of the exam hall', () => {
	const states: readonly [string, (page: Page) => Promise<unknown>][] = [
		['the hall', (page) => page.goto('/exams')],
		['the start of an exam', (page) => page.goto('/exams/cpc')],
		['an exam without a bank', (page) => page.goto('/exams/cpb')],
		['the drills', (page) => page.goto('/exams/drills')],
		['a question', (page) => startMock(page, 'cpc')],
		[
			'the review',
			async (page) => {
				await startMock(page, 'cpc');
				await page.getByRole('button', { name: 'Review and hand in' }).click();
				await page.getByRole('heading', { name: 'Review before you hand in' }).waitFor();
			},
		],
		[
			'an explained question and the result',
			async (page) => {
				await startDrill(page, { from: 'cpc', length: '5', feedback: 'each' });
				await page.getByRole('radio').first().check();
				await page.getByRole('button', { name: 'Check answer' }).click();
				await page.getByText('Why not').first().waitFor();
				await page.getByRole('button', { name: 'Review and hand in' }).click();
				await page.getByRole('button', { name: 'Hand in', exact: true }).click();
				await page.locator('details summary').first().click();
			},
		],
	];
	for (const [name, bring] of states) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`[JO57] keeps WCAG and fits 360 px: ${name}, ${colorScheme}`, async ({ page }) => {
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

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO58] a sitting is begun, answered, changed, flagged, struck out, reviewed and handed in', async ({
		page,
	}) => {
		await startMock(page, 'cpc');
		await page.getByRole('radio', { name: /^B / }).check();
		await page.getByRole('button', { name: 'Strike out A' }).click();
		await expect(page.getByRole('radio', { name: /^B / })).toBeChecked();
		await expect(page.getByText('Struck out:')).toHaveCount(1);
		await page.getByRole('radio', { name: /^C / }).check();
		await page.getByRole('button', { name: 'Flag', exact: true }).click();
		await page.getByRole('button', { name: 'Save and next' }).click();
		await expect(page.getByRole('heading', { name: 'Question 2 of 100' })).toBeVisible();
		await expect(cell(page, 1, 'answered, flagged')).toBeVisible();
		await page.getByText('Code book').click();
		await page.getByLabel('Term or code').fill('fracture');
		await page.getByRole('button', { name: 'Look up' }).click();
		await expect(page.locator('aside .code').first()).toBeVisible();
		await cell(page, 1, 'answered, flagged').click();
		await expect(page.getByRole('radio', { name: /^C / })).toBeChecked();
		await page.getByRole('button', { name: 'Review and hand in' }).click();
		await expect(page.getByText('99 questions are blank')).toBeVisible();
		await page.getByRole('button', { name: 'Hand in', exact: true }).click();
		await expect(page.getByText(/^[01] of 100 right/)).toBeVisible();
		await expect(page.getByText('Not passed')).toBeVisible();
	});
});
