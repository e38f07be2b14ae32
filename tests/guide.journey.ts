import type { Locator, Page } from '@playwright/test';
import { FIRST_CASE } from '#domain/presenting';
import { chooseByArrows, tabTo } from './journeys/by-keyboard.ts';
import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* A first visit: from Home to a scored sheet, with the guide looking on. */

const encounter = shippedCase(FIRST_CASE);
const { answer } = encounter;
const diagnosis = answer.diagnoses[0]?.code ?? '';
const service = answer.procedures[0]?.code ?? '';

/** Three minutes of a slow reader, at 150 words a minute, less what it takes to type. */
const MOST_WORDS = 400;

test('[JO62] a newcomer gets to a scored sheet by keyboard alone', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	const { keyboard } = page;
	let words = 0;
	const pages = new Set<string>();
	page.on('framenavigated', (frame) => pages.add(new URL(frame.url()).pathname));

	await page.goto('/');
	words += await countWords(page.locator('.say'));
	await tabTo(page, page.getByRole('link', { name: 'Try one now, step by step' }));
	await keyboard.press('Enter');
	await workspace.expectLive();
	// No start panel comes first: the chart is there, and the guide says what to do with it.
	await expect(workspace.start).toBeHidden();
	await expectStep(page, 1, 'Read the chart');
	words += await countWords(workspace.chart);
	words += await countWords(page.getByRole('group').filter({ hasText: /^Task/ }));

	words += await countWords(current(page));
	await tabTo(page, current(page).getByRole('link', { name: 'Take me there' }));
	await keyboard.press('Enter');
	await expect(workspace.chart).toBeFocused();
	await keyboard.press('End');
	await keyboard.press('Alt+Digit2');
	await expect(workspace.diagnosis(0)).toBeFocused();
	await expectStep(page, 2, 'Write the diagnosis');
	await expect(said(page)).toContainText('step 2 of 6: Write the diagnosis');

	words += await countWords(current(page));
	await keyboard.type('palpit');
	await expectStep(page, 2, 'Write the diagnosis');
	await chooseByArrows(page, workspace.option(diagnosis));
	await expectStep(page, 3, 'Write the service');
	await expect(said(page)).toContainText('step 3 of 6: Write the service');

	words += await countWords(current(page));
	await tabTo(page, current(page).getByRole('link', { name: 'Take me there' }), 'Shift+Tab');
	await keyboard.press('Enter');
	await expect(workspace.code(0)).toBeFocused();
	await keyboard.type('ECG');
	await chooseByArrows(page, workspace.option(service));
	await expectStep(page, 4, 'Point it');

	words += await countWords(current(page));
	await tabTo(page, workspace.pointers(0));
	await keyboard.type('b');
	await expectStep(page, 4, 'Point it');
	await keyboard.press('Backspace');
	await keyboard.type('a');
	await expectStep(page, 5, 'Submit');

	words += await countWords(current(page));
	await keyboard.press('Control+Enter');
	await scoredSheet.expectAttempt(FIRST_CASE, 1);
	await scoredSheet.expectHeadline({ right: 2, of: 2 });
	await expectStep(page, 6, 'Read your sheet');

	words += await countWords(current(page));
	await tabTo(page, scoredSheet.line('A').getByText('Why', { exact: true }));
	await keyboard.press('Enter');
	await expect(said(page)).toHaveText('Guide: all steps are done.');
	await expect(guide(page).getByRole('link', { name: 'Choose the next encounter' })).toBeVisible();
	expect(pages.size).toBeLessThanOrEqual(3);
	expect(words).toBeGreaterThan(100);
	expect(words).toBeLessThanOrEqual(MOST_WORDS);

	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Try one now, step by step' })).toHaveCount(0);
});

test('[JO62] the guide follows what is there: work taken out is to be done again', async ({
	page,
	workspace,
}) => {
	await workspace.open(FIRST_CASE);
	await workspace.fill(answer);
	await expectStep(page, 5, 'Submit');
	await workspace.diagnosis(0).fill('');
	await expectStep(page, 2, 'Write the diagnosis');
	await workspace.diagnosis(0).fill(diagnosis);
	await workspace.expectSaved();
	await page.reload();
	await workspace.expectLive();
	await expectStep(page, 1, 'Read the chart');
	await workspace.diagnosis(0).focus();
	await expect(guide(page)).toContainText(/step [45] of 6/);
});

test('[JO62] the guide can be left, stays left, and can be taken up again', async ({
	page,
	workspace,
}) => {
	await workspace.open(FIRST_CASE);
	await tabTo(page, guide(page).getByRole('button', { name: 'Leave the guide' }));
	await page.keyboard.press('Enter');
	await expect(current(page)).toBeHidden();
	const title = guide(page).getByText('Your first case');
	await expect(title.locator('xpath=ancestor-or-self::summary')).toBeFocused();
	await page.reload();
	await workspace.expectLive();
	await expect(current(page)).toBeHidden();
	await title.click();
	await expectStep(page, 1, 'Read the chart');
	await page.reload();
	await workspace.expectLive();
	await expectStep(page, 1, 'Read the chart');
});

test('[JO62] the guide does not come back for a second attempt, nor to another case', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	await workspace.open(FIRST_CASE);
	// With a line wrong its reason is open from the start, which is not yet reading it.
	const [line] = answer.procedures;
	if (line === undefined) throw new Error('A service is needed.');
	await workspace.fill({ ...answer, procedures: [{ ...line, code: '93005' }] });
	await workspace.submit.click();
	await scoredSheet.expectAttempt(FIRST_CASE, 1);
	await expect(page).toHaveTitle(/^50%/);
	await expect(scoredSheet.line('1')).toContainText('That is the tracing without its reading.');
	await expectStep(page, 6, 'Read your sheet');
	await scoredSheet.code(service).click();
	await expect(guide(page)).toContainText('all done');
	await page.goto(`/coding/${FIRST_CASE}`);
	await expect(workspace.start).toBeVisible();
	await expect(guide(page)).toHaveCount(0);
	await page.goto('/coding/em-glass-lacerations');
	await workspace.expectLive();
	await expect(guide(page)).toHaveCount(0);
});

test('[JO62] on a phone the guide lies at the foot and covers no field that has the focus', async ({
	page,
	workspace,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await workspace.open(FIRST_CASE);
	for (const field of [
		workspace.diagnosis(0),
		workspace.code(0),
		workspace.units(0),
		workspace.submit,
	]) {
		await field.focus();
		const [box, lies] = [await field.boundingBox(), await guide(page).boundingBox()];
		if (box === null || lies === null) throw new Error('Both are on the page.');
		expect(box.y + box.height).toBeLessThanOrEqual(lies.y + 1);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO62] the guide is a plain list, and the case can be coded', async ({
		page,
		workspace,
		scoredSheet,
	}) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Try one now, step by step' }).click();
		const steps = guide(page).getByRole('listitem');
		await expect(steps).toHaveCount(6);
		for (const step of await steps.all()) {
			await expect(step).toBeVisible();
			expect(await countWords(step)).toBeGreaterThan(8);
		}
		await expect(guide(page).getByRole('button')).toHaveCount(0);
		await workspace.fill(answer);
		await workspace.submit.click();
		await scoredSheet.expectAttempt(FIRST_CASE, 1);
		await scoredSheet.expectHeadline({ right: 2, of: 2 });
		await expect(guide(page).getByRole('listitem').last()).toContainText('Read your sheet');
	});
});

function guide(page: Page): Locator {
	return page.getByRole('complementary', { name: 'Guide' });
}

/** The step that is next. */
function current(page: Page): Locator {
	return guide(page).locator('[aria-current="step"]');
}

function said(page: Page): Locator {
	return guide(page).getByRole('status');
}

async function expectStep(page: Page, step: number, title: string): Promise<void> {
	await expect(guide(page)).toContainText(`step ${step} of 6`);
	await expect(current(page)).toContainText(title);
	await expect(current(page)).toBeVisible();
}

/** Words as they are read: what is hidden is not. */
async function countWords(part: Locator): Promise<number> {
	return (await part.innerText()).split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}
