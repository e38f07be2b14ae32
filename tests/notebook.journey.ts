import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journeys/journey.ts';
import { aYearOfAttempts, bringRecord } from './journeys/made-record.ts';
import type { ScoredSheetPage } from './journeys/scored-sheet-page.ts';
import { shippedCase } from './journeys/shipped-cases.ts';
import type { Workspace } from './journeys/workspace.ts';

/* The mistakes notebook: found, noted, followed, and crossed off. */

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { answer } = encounter;
const missed = answer.diagnoses.at(-1)?.code ?? '';
/** One diagnosis missed, one that does not belong. */
const wrong = { ...answer, diagnoses: [...answer.diagnoses.slice(0, -1), { code: 'R05.9' }] };
const NOTE = 'Read the labs before the problem list.';

async function score(
	workspace: Workspace,
	sheet: ScoredSheetPage,
	given: typeof answer,
	attempt: number,
): Promise<void> {
	await workspace.open(encounter.id);
	await submit(workspace, sheet, given, attempt);
}

async function submit(
	workspace: Workspace,
	sheet: ScoredSheetPage,
	given: typeof answer,
	attempt: number,
): Promise<void> {
	await workspace.fill(given);
	await workspace.submit.click();
	await sheet.expectAttempt(encounter.id, attempt);
}

function entry(page: Page, words: string): Locator {
	return page.locator('main li').filter({ hasText: words });
}

test('[JO21] finds, notes, follows and crosses off a mistake', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	await score(workspace, scoredSheet, wrong, 1);
	await page.goto('/progress');
	await page.getByRole('link', { name: 'Open the notebook' }).click();
	await expect(page.getByRole('heading', { name: 'Mistakes notebook', level: 1 })).toBeVisible();
	await expect(page.getByText('2 mistakes, 0 crossed off')).toBeVisible();

	await page.getByLabel('Kind of mistake').selectOption('missed_code');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page).toHaveURL(/[?&]type=missed_code/);
	await expect(page.getByText('1 mistake of 2')).toBeVisible();
	const own = entry(page, missed);
	await expect(own).toContainText('Open');

	await own.getByText('Write a note').click();
	await own.getByRole('textbox', { name: 'Note to self' }).fill(NOTE);
	await own.getByRole('button', { name: 'Save note' }).click();
	await expect(own.getByRole('status')).toHaveText('The note is saved.');
	await page.reload();
	await expect(own.getByText(NOTE, { exact: true }).first()).toBeVisible();
	await expect(page.getByText('1 mistake of 2')).toBeVisible();

	await own.getByRole('link', { name: /^The line on the scored sheet/ }).click();
	await expect(page).toHaveURL(new RegExp(`/coding/${encounter.id}/attempts/1#.`));
	const line = page.locator(new URL(page.url()).hash);
	await expect(line).toBeInViewport();
	await expect(line).toContainText(missed);

	await score(workspace, scoredSheet, answer, 2);
	await page.goto('/progress/notebook');
	await expect(page.getByText('2 mistakes, 2 crossed off')).toBeVisible();
	await expect(own).toContainText('Got right');
	await expect(own.locator('s')).toHaveText('Missed');
	await expect(own.getByText(NOTE, { exact: true }).first()).toBeVisible();
	await own.getByRole('link', { name: 'attempt 2' }).click();
	await scoredSheet.expectAttempt(encounter.id, 2);
	await page.goto('/progress/notebook?state=open');
	await expect(page.getByText('No mistake of yours fits all of this.')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Show everything' }).first().click();
	await expect(page.getByText('2 mistakes, 2 crossed off')).toBeVisible();
});

test('[JO21] takes a note along when the record is taken away, and not when it is deleted', async ({
	page,
	record,
	workspace,
	scoredSheet,
}) => {
	await score(workspace, scoredSheet, wrong, 1);
	await page.goto('/progress/notebook');
	const own = entry(page, missed);
	await own.getByText('Write a note').click();
	await own.getByRole('textbox', { name: 'Note to self' }).fill(NOTE);
	await own.getByRole('button', { name: 'Save note' }).click();
	await expect(own.getByRole('status')).toBeVisible();
	await page.getByRole('link', { name: 'the export of your record' }).click();
	const text = await record.exportRecord();
	expect(text).toContain(NOTE);
	await record.deleteRecord('delete');
	await expect(record.outcome).toContainText('The record was deleted.');
	await page.goto('/progress/notebook');
	await expect(page.getByText('Nothing is in it yet')).toBeVisible();
	await record.open();
	await record.importText(text);
	await expect(record.outcome).toContainText('1 note was brought in.');
	await page.goto('/progress/notebook?noted=yes');
	await expect(own.getByText(NOTE, { exact: true }).first()).toBeVisible();
});

test('[JO21] refuses a note that is too long and keeps what was written', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	await score(workspace, scoredSheet, wrong, 1);
	await page.goto('/progress/notebook');
	const own = entry(page, missed);
	await own.getByText('Write a note').click();
	const field = own.getByRole('textbox', { name: 'Note to self' });
	await field.evaluate((element) => element.removeAttribute('maxlength'));
	const long = 'x'.repeat(2001);
	await field.fill(long);
	await own.getByRole('button', { name: 'Save note' }).click();
	await expect(own.getByRole('alert')).toContainText('The note has 2001 characters');
	await expect(field).toHaveValue(long);
	await page.reload();
	await expect(own.getByText('Write a note')).toBeVisible();
});

test('[JO21] filters, turns pages and notes by keyboard alone', async ({ page }) => {
	await bringRecord(page, aYearOfAttempts());
	await page.goto('/progress/notebook');
	await page.getByLabel('Kind of mistake').focus();
	await page.keyboard.type('Not called');
	for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/[?&]type=extra_code/);
	await expect(page.getByRole('status').first()).toContainText('mistakes of');
	await page.getByText('Write a note').first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.type(NOTE);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('The note is saved.')).toBeVisible();
	await page.goto('/progress/notebook');
	await page.getByRole('link', { name: 'Older' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Page 2 of 2')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO21] filters and notes, and comes back at the mistake', async ({
		page,
		workspace,
		scoredSheet,
	}) => {
		await workspace.openWithoutScripts(encounter.id);
		await submit(workspace, scoredSheet, wrong, 1);
		await page.goto('/progress/notebook');
		await page.getByLabel('Kind of mistake').selectOption('missed_code');
		await page.getByRole('button', { name: 'Show', exact: true }).click();
		const own = entry(page, missed);
		await own.getByText('Write a note').click();
		await own.getByRole('textbox', { name: 'Note to self' }).fill(NOTE);
		await own.getByRole('button', { name: 'Save note' }).click();
		await expect(page.getByText('The note is saved.')).toBeVisible();
		await expect(page.getByText('1 mistake of 2')).toBeVisible();
		const { hash } = new URL(page.url());
		await expect(page.locator(hash)).toContainText(NOTE);
		await own.getByText('Change the note').click();
		await own.getByRole('textbox', { name: 'Note to self' }).fill('');
		await own.getByRole('button', { name: 'Save note' }).click();
		await expect(page.getByText('The note was taken away.')).toBeVisible();
		await page.goto('/progress/notebook?noted=yes');
		await expect(page.getByText('No mistake of yours fits all of this.')).toBeVisible();
	});
});
