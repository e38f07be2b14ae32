import { blankAnswer } from '#domain/scoring';
import { expect, test } from './journeys/journey.ts';
import { readProgress } from './journeys/progress-page.ts';
import { ScoredSheetPage } from './journeys/scored-sheet-page.ts';
import { shippedCase } from './journeys/shipped-cases.ts';
import { Workspace } from './journeys/workspace.ts';

/* Work under way: saved by itself, never overwritten unasked, never lost to a second tab. */

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { answer } = encounter;

test('[JO6] saves by itself and has everything back after a reload', async ({
	page,
	workspace,
}) => {
	await workspace.open(encounter.id);
	await workspace.fill(answer);
	await workspace.expectSaved();
	await page.reload();
	await workspace.expectLive();
	await workspace.expectAnswer(answer);
	await page.goto('/coding');
	const row = page.getByRole('listitem').filter({ hasText: encounter.title }).last();
	await expect(row).toContainText('Draft');
});

test('[JO6] keeps what was written the moment before leaving', async ({ page, workspace }) => {
	await workspace.open(encounter.id);
	await workspace.diagnosis(0).fill('E11.22');
	await page.goto('/about');
	await expect(async () => {
		await workspace.open(encounter.id);
		await expect(workspace.diagnosis(0)).toHaveValue('E11.22', { timeout: 500 });
	}).toPass({ timeout: 10_000 });
});

test('[JO6] keeps what was written before the scripts arrived', async ({ page, workspace }) => {
	await workspace.open(encounter.id);
	await workspace.expectSaved();
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(`/coding/${encounter.id}`, { waitUntil: 'commit' });
	await workspace.diagnosis(0).fill('E11.22');
	await workspace.pointers(0).fill('A');
	release();
	await workspace.expectLive();
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
	await expect(workspace.pointers(0)).toHaveValue('A');
	await workspace.expectSaved();
});

test('[JO6] says that it could not save, and saves once the server is back', async ({
	page,
	workspace,
}) => {
	await workspace.open(encounter.id);
	const draft = `**/coding/${encounter.id}/draft`;
	await page.route(draft, (route) => route.abort());
	await workspace.diagnosis(0).fill('E11.22');
	await expect(page.getByText('The server could not be reached.')).toBeVisible();
	await expect(workspace.diagnosis(0)).toHaveValue('E11.22');
	await page.unroute(draft);
	await page.getByRole('button', { name: 'Try again' }).click();
	await workspace.expectSaved();
});

for (const { choice, kept } of [
	{ choice: 'Load the newer draft', kept: 'E11.22' },
	{ choice: 'Keep mine', kept: 'I12.9' },
]) {
	test(`[JO6] offers a choice between two tabs: ${choice}`, async ({ context, workspace }) => {
		const other = new Workspace(await context.newPage());
		await workspace.open(encounter.id);
		await other.open(encounter.id);
		await workspace.diagnosis(0).fill('E11.22');
		await workspace.expectSaved();

		await other.diagnosis(0).fill('I12.9');
		const conflict = other.page.getByRole('alert');
		await expect(conflict).toContainText('It has E11.22.');
		await expect(other.diagnosis(0)).toHaveValue('I12.9');
		await conflict.getByRole('button', { name: choice }).click();
		await expect(conflict).toBeHidden();
		await other.expectSaved();
		await expect(other.diagnosis(0)).toHaveValue(kept);
		await other.page.reload();
		await expect(other.diagnosis(0)).toHaveValue(kept);
	});
}

test('[JO6] leads a tab that came too late to the result there is', async ({
	context,
	workspace,
	scoredSheet,
}) => {
	const stale = new Workspace(await context.newPage());
	await stale.open(encounter.id);
	await workspace.open(encounter.id);
	await workspace.fill(answer);
	await workspace.submit.click();
	await scoredSheet.expectAttempt(encounter.id, 1);

	await stale.diagnosis(0).fill('I12.9');
	await stale.page.getByRole('link', { name: 'See the score' }).click();
	const first = new ScoredSheetPage(stale.page);
	await first.expectAttempt(encounter.id, 1);
	await first.expectHeadline({ right: encounter.lines, of: encounter.lines });
});

test('[JO6] gives two tabs that submit the same attempt the same result', async ({
	context,
	page,
	workspace,
	scoredSheet,
}) => {
	const other = new Workspace(await context.newPage());
	for (const tab of [workspace, other]) await tab.open(encounter.id);
	await workspace.fill(answer);
	await other.diagnosis(0).fill('I10');
	await other.code(0).fill('99213');
	await other.pointers(0).fill('A');
	await Promise.all([workspace.submit.click(), other.submit.click()]);

	const otherSheet = new ScoredSheetPage(other.page);
	await scoredSheet.expectAttempt(encounter.id, 1);
	await otherSheet.expectAttempt(encounter.id, 1);
	expect(await page.title()).toBe(await other.page.title());
	expect(await readProgress(page)).toHaveLength(1);
	await workspace.open(encounter.id);
	await workspace.expectAnswer(blankAnswer());
});
