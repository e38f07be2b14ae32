import type { Page } from '@playwright/test';
import { expect, test } from './journeys/journey.ts';
import { RecordPage } from './journeys/record-page.ts';
import { shippedCase } from './journeys/shipped-cases.ts';
import { Workspace } from './journeys/workspace.ts';

/* Everything beside the codes: the start, the clock, marks, notes, hints, confidence, and whose it is. */

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { id, answer } = encounter;

test.describe('the start', () => {
	test('[JO31] tells the ground rules first, and opens the chart on request, once', async ({
		page,
		workspace,
	}) => {
		await page.goto(`/coding/${id}`);
		await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
		const rules = page.getByRole('region', { name: 'Before you start' });
		await expect(rules.getByText('The headline is strict')).toBeVisible();
		await expect(rules.getByText('A hint costs 0.2 of a line')).toBeVisible();
		await expect(workspace.chart).toBeHidden();
		await workspace.start.click();
		await expect(workspace.chart).toBeVisible();
		await expect(workspace.chart).toBeFocused();
		await workspace.expectSaved();
		await page.reload();
		await workspace.expectLive();
		await expect(workspace.chart).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Before you start' })).toBeHidden();
	});

	test('[JO31] starts by its form, before any script has arrived', async ({ page, workspace }) => {
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			await released;
			await route.continue();
		});
		await page.goto(`/coding/${id}`, { waitUntil: 'commit' });
		await workspace.start.click({ noWaitAfter: true });
		await expect(workspace.chart).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`/coding/${id}$`));
		release();
		await workspace.expectLive();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO31] shows the case at once, its ground rules folded away', async ({
		page,
		workspace,
	}) => {
		await page.goto(`/coding/${id}`);
		await expect(workspace.chart).toBeVisible();
		await expect(workspace.start).toBeHidden();
		await page.getByText('Ground rules', { exact: true }).click();
		await expect(page.getByText('The headline is strict').last()).toBeVisible();
		await expect(page.getByText('Not timed')).toHaveCount(0);
	});

	test('[JO32] takes hints, a note and confidence by the form', async ({ page, workspace }) => {
		await page.goto(`/coding/${id}`);
		await workspace.diagnosis(0).fill('E11.22');
		await workspace.sure('Diagnosis A').selectOption('Unsure');
		await workspace.unfold('Note to self');
		await workspace.note.fill('Stage from labs?');
		await workspace.unfold('Hints');
		const of = encounter.secrets.hints.length;
		await workspace.hintButton(1, of).click();
		await expect(workspace.hintButton(2, of)).toBeVisible();
		await page.goto(`/coding/${id}`);
		await expect(workspace.hintButton(2, of)).toBeVisible();
		await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
		await expect(workspace.sure('Diagnosis A')).toHaveValue('unsure');
		await expect(workspace.note).toHaveValue('Stage from labs?');
	});

	test('[JO33] refuses the sheet of another record and keeps it on the page', async ({
		page,
		workspace,
	}) => {
		await page.goto(`/coding/${id}`);
		await workspace.diagnosis(0).fill('E11.22');
		await page.context().clearCookies();
		await workspace.save.click();
		await expect(page.getByRole('alert')).toContainText('opened for another record');
		await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
		await workspace.save.click();
		await workspace.expectSaved();
	});
});

test.describe('the clock', () => {
	test('[JO34] counts what is in view, rests with its learner, and can be hidden', async ({
		page,
		workspace,
	}) => {
		await page.clock.install();
		await workspace.open(id);
		await page.clock.pauseAt(Date.now() + 3_600_000);
		const shown = () => secondsShown(page);
		await page.mouse.move(200, 200);
		await page.clock.runFor(1_000);
		const before = await shown();
		await page.clock.runFor(45_000);
		expect(await shown()).toBe(before + 45);

		await setVisibility(page, 'hidden');
		await page.clock.runFor(600_000);
		await setVisibility(page, 'visible');
		await page.clock.runFor(5_000);
		expect(await shown()).toBe(before + 50);

		await page.clock.runFor(600_000);
		await expect(page.getByRole('timer')).toContainText('resting');
		expect(await shown()).toBe(before + 45 + 120);
		await page.keyboard.press('Shift');
		await page.clock.runFor(10_000);
		expect(await shown()).toBe(before + 45 + 130);

		await page.getByRole('button', { name: 'Hide time' }).click();
		await expect(page.getByRole('timer')).toBeHidden();
		await page.clock.runFor(10_000);
		await page.getByRole('button', { name: 'Show time' }).click();
		expect(await shown()).toBe(before + 45 + 140);
	});

	test('[JO34] goes on after a reload and remembers that it was hidden', async ({
		page,
		workspace,
	}) => {
		await workspace.open(id);
		await expect.poll(() => secondsShown(page)).toBeGreaterThanOrEqual(3);
		await workspace.diagnosis(0).fill('E11.22');
		await expect(page.getByText('saving…')).toBeHidden();
		await page.reload();
		await workspace.expectLive();
		expect(await secondsShown(page)).toBeGreaterThanOrEqual(2);
		await page.getByRole('button', { name: 'Hide time' }).click();
		await page.reload();
		await expect(page.getByRole('button', { name: 'Show time' })).toBeVisible();
	});
});

test('[JO35] marks the chart by pointer and by keys, with notes, and finds it all again', async ({
	page,
	workspace,
}) => {
	await workspace.open(id);
	const words = workspace.chart.locator('section p, section li').first();
	await words.selectText();
	await page.mouse.up();
	await page.getByRole('button', { name: 'Mark', exact: true }).click();
	await workspace.chart.getByText('Marked 1').click();
	const marked = (await words.innerText()).replace(/\s+/g, ' ').trim();
	await page.getByRole('textbox', { name: `Note on “${marked}”` }).fill('who this is about');

	await page.keyboard.press('Alt+KeyM');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Enter');
	await expect(workspace.chart.getByText('Marked 2')).toBeVisible();
	await expect.poll(() => paintedMarks(page)).toBe(2);
	await workspace.expectSaved();

	await page.reload();
	await workspace.expectLive();
	await expect.poll(() => paintedMarks(page)).toBe(2);
	await workspace.chart.getByText('Marked 2').click();
	const note = page.getByRole('textbox', { name: `Note on “${marked}”` });
	await expect(note).toHaveValue('who this is about');
	await page.getByRole('button', { name: marked, exact: true }).click();
	expect(await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' '))).toBe(marked);
	await page.getByRole('button', { name: `Remove the mark on “${marked}”` }).click();
	await expect.poll(() => paintedMarks(page)).toBe(1);
});

test('[JO35] shows the chart in tabs where that was chosen, and remembers it', async ({
	page,
	workspace,
}) => {
	await workspace.open(id);
	const headings = encounter.learner.chart.map(({ heading }) => heading);
	const [first = '', second = ''] = headings;
	await page.getByRole('button', { name: 'Tabs' }).click();
	await expect(page.getByRole('tab')).toHaveText(headings);
	await expect(page.getByRole('tabpanel', { name: first })).toBeVisible();
	await page.getByRole('tab', { name: first, exact: true }).press('ArrowRight');
	await expect(page.getByRole('tab', { name: second, exact: true })).toBeFocused();
	await expect(page.getByRole('tabpanel', { name: second })).toBeVisible();
	await expect(workspace.chart.getByRole('heading', { level: 2 })).toHaveText([second]);
	await page.reload();
	await expect(page.getByRole('tab').first()).toBeVisible();
	await page.getByRole('button', { name: 'One page' }).click();
	await expect(workspace.chart.getByRole('heading', { level: 2 })).toHaveText(headings);
});

test('[JO32] takes a hint after saying its price, and has it still after a reload', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	await workspace.open(id);
	await workspace.fill(answer);
	await workspace.unfold('Hints');
	const of = encounter.secrets.hints.length;
	const button = workspace.hintButton(1, of);
	await expect(button).toHaveAccessibleDescription(/Costs 0\.2 of a line of learning credit/);
	await button.click();
	await expect(page.locator('#hint-1')).toBeFocused();
	await expect(workspace.hintButton(2, of)).toBeVisible();
	await workspace.expectAnswer(answer);
	await page.reload();
	await workspace.expectLive();
	await expect(page.locator('#hint-1')).toBeVisible();
	await workspace.submit.click();
	await scoredSheet.expectAttempt(id, 1);
	await scoredSheet.expectHeadline({ right: encounter.lines, of: encounter.lines });
});

test('[JO36] drags a diagnosis by its letter, pointers with it', async ({ page, workspace }) => {
	await workspace.open(id);
	await workspace.fill({
		...answer,
		diagnoses: ['A04.71', 'I10', 'E11.22'].map((code) => ({ code })),
		procedures: [{ code: '99213', modifiers: [], units: 1, pointers: ['C', 'A'] }],
	});
	await drag(page, workspace, 2, 0);
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
	await expect(workspace.diagnosis(1)).toHaveValue('A04.71');
	await expect(workspace.pointers(0)).toHaveValue('A,B');
	await expect(page.getByRole('status')).toContainText('Moved to row A. Pointers follow.');
	await expect(workspace.diagnosis(0)).toBeFocused();

	await page.keyboard.press('Escape');
	await drag(page, workspace, 0, 2, 'Escape');
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
});

test('[JO36] says how sure one is by keys, on the line that has the focus', async ({
	page,
	workspace,
}) => {
	await workspace.open(id);
	await workspace.diagnosis(0).fill('E11.22');
	await page.keyboard.press('Alt+KeyC');
	await expect(workspace.sure('Diagnosis A')).toHaveValue('sure');
	await page.keyboard.press('Alt+KeyC');
	await expect(workspace.sure('Diagnosis A')).toHaveValue('unsure');
	await expect(page.getByRole('status')).toContainText('Diagnosis A: unsure.');
	await workspace.expectSaved();
	await page.reload();
	await expect(workspace.sure('Diagnosis A')).toHaveValue('unsure');
});

test('[JO33] saves into no other record than the one it was opened for', async ({
	context,
	page,
	workspace,
}) => {
	await workspace.open(id);
	await workspace.diagnosis(0).fill('E11.22');
	await workspace.expectSaved();
	const record = new RecordPage(await context.newPage());
	await record.open();
	const code = await record.revealCode();
	await record.startFresh();
	await expect(record.outcome).toContainText('started a new record');

	await workspace.diagnosis(1).fill('N18.30');
	const refusal = page.getByRole('alert');
	await expect(refusal).toContainText('opened for another record');
	await workspace.submit.click();
	await expect(refusal).toContainText('opened for another record');
	const other = new Workspace(await context.newPage());
	await other.open(id);
	await expect(other.diagnosis(0)).toHaveValue('');

	await record.openByCode(code);
	await expect(record.outcome).toBeVisible();
	await page.getByRole('link', { name: 'Open this record’s own sheet' }).click();
	await workspace.expectLive();
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
});

test('[JO37] asks nobody about two tabs that differ in time, marks or notes alone', async ({
	context,
	page,
	workspace,
}) => {
	const other = new Workspace(await context.newPage());
	await workspace.open(id);
	await workspace.diagnosis(0).fill('E11.22');
	await workspace.expectSaved();
	await other.open(id);
	await other.unfold('Note to self');
	await other.note.fill('from the other tab');
	await expect.poll(() => savedNote(other.page)).toBe('from the other tab');
	await workspace.unfold('Hints');
	await workspace.hintButton(1, encounter.secrets.hints.length).click();
	await expect(page.locator('#hint-1')).toBeVisible();
	await workspace.diagnosis(1).fill('N18.30');
	await expect(page.getByText('saving…')).toBeHidden();
	for (const tab of [workspace, other]) await expect(tab.page.getByRole('alert')).toHaveCount(0);
	await page.reload();
	await workspace.expectLive();
	await expect(workspace.note).toHaveValue('from the other tab');
	await expect(workspace.diagnosis(1)).toHaveValue('N18.30');
	await expect(page.locator('#hint-1')).toBeVisible();
});

test('[JO37] lets the time of a tab left open be in nobody’s way', async ({
	context,
	workspace,
}) => {
	const left = new Workspace(await context.newPage());
	await left.page.clock.install();
	await left.open(id);
	await workspace.open(id);
	await workspace.diagnosis(0).fill('E11.22');
	await workspace.expectSaved();
	const told = left.page.waitForResponse((response) => response.url().endsWith('/draft'));
	await left.page.clock.runFor(40_000);
	expect((await told).status()).toBe(200);
	await expect(left.page.getByRole('alert')).toHaveCount(0);
	await left.diagnosis(0).fill('I12.9');
	await expect(left.page.getByRole('alert')).toContainText('It has E11.22.');
});

/** What the timer shows, in seconds. */
async function secondsShown(page: Page): Promise<number> {
	const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await page.getByRole('timer').innerText()) ?? [];
	return Number(minutes) * 60 + Number(seconds);
}

/** Puts the page out of view or back, as switching tabs does. */
function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
	return page.evaluate((value) => {
		Object.defineProperty(document, 'visibilityState', { value, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, state);
}

function paintedMarks(page: Page): Promise<number> {
	return page.evaluate(() => CSS.highlights.get('own-mark')?.size ?? 0);
}

/** The note as the server has it. */
async function savedNote(page: Page): Promise<string> {
	const html = await (await page.request.get(page.url())).text();
	return /<textarea[^>]*name="note"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
}

/** Drags a diagnosis to the place of another; a key may come before it is let go. */
async function drag(
	page: Page,
	workspace: Workspace,
	from: number,
	to: number,
	key?: string,
): Promise<void> {
	const [start, end] = await Promise.all([from, to].map((row) => middleOf(workspace, row)));
	if (!start || !end) throw new Error('Both rows are in view.');
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(end.x, (start.y + end.y) / 2);
	await page.mouse.move(end.x, end.y + (end.y > start.y ? 4 : -4));
	if (key !== undefined) await page.keyboard.press(key);
	await page.mouse.up();
}

async function middleOf(workspace: Workspace, row: number) {
	const box = await workspace.handle(row).boundingBox();
	return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
