import type { Browser } from '@playwright/test';
import { expect, test } from './journeys/journey.ts';
import { readProgress } from './journeys/progress-page.ts';
import { RecordPage } from './journeys/record-page.ts';
import { ScoredSheetPage } from './journeys/scored-sheet-page.ts';
import { shippedCases } from './journeys/shipped-cases.ts';
import { Workspace } from './journeys/workspace.ts';

/* A learner without an account: a cookie, a return code, a file to take along, and a way to be forgotten. */

const [encounter, another] = shippedCases();

test('[JO7] calls a learner by their name, whatever it is made of', async ({ page, record }) => {
	await record.open();
	await record.rename('Rosa <b>Díaz</b> & “Co” \u202Eevil\u0007');
	await expect(record.outcome).toContainText('Your name here is Rosa');
	const shown = record.nameInHead('Rosa <b>Díaz</b> & “Co”');
	await expect(shown).toBeVisible();
	expect(await shown.textContent()).not.toMatch(/\u0007|\u202E/);
	await page.goto('/progress');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Rosa <b>Díaz</b>');
	await record.open();
	await record.rename('');
	await expect(record.nameInHead('Your record')).toBeVisible();
});

test('[JO7] opens the record on another computer by its return code', async ({
	browser,
	page,
	record,
}) => {
	await scoreSomething(new Workspace(page));
	await record.open();
	await record.rename('Rosa');
	await expect(record.nameInHead('Rosa')).toBeVisible();
	const code = await record.revealCode();
	await page.reload();
	await expect(page.getByText(code)).toBeHidden();

	const elsewhere = await onAnotherComputer(browser);
	await elsewhere.open();
	await elsewhere.openByCode(code.slice(0, -1));
	await expect(elsewhere.page.getByText('This is not a return code')).toBeVisible();
	await elsewhere.openByCode(code.toLowerCase().replaceAll('-', ' '));
	await expect(elsewhere.outcome).toContainText('has opened the record');
	await expect(elsewhere.nameInHead('Rosa')).toBeVisible();
	expect(await readProgress(elsewhere.page)).toEqual(await readProgress(page));
	expect(await readProgress(page)).toHaveLength(1);
});

test('[JO7] starts anew on a shared computer, and the way back is the return code', async ({
	page,
	record,
}) => {
	await scoreSomething(new Workspace(page));
	await record.open();
	await record.rename('Rosa');
	const code = await record.revealCode();
	await record.startFresh();
	await expect(record.outcome).toContainText('has started a new record');
	await expect(record.nameInHead('Your record')).toBeVisible();
	await expect(page.getByText(code)).toBeHidden();
	expect(await readProgress(page)).toEqual([]);
	await record.open();
	await record.openByCode(code);
	await expect(record.nameInHead('Rosa')).toBeVisible();
	expect(await readProgress(page)).toHaveLength(1);
});

test('[JO7] takes a record away as a file and brings it in again', async ({
	browser,
	page,
	record,
}) => {
	await scoreSomething(new Workspace(page));
	const attempts = await readProgress(page);
	await record.open();
	const text = await record.exportRecord();

	const elsewhere = await onAnotherComputer(browser);
	await elsewhere.open();
	await elsewhere.importText(text);
	await expect(elsewhere.outcome).toContainText('1 attempt was brought in.');
	expect(await readProgress(elsewhere.page)).toEqual(attempts);
	await elsewhere.page
		.getByRole('link', { name: encounter?.title ?? '' })
		.first()
		.click();
	const sheet = new ScoredSheetPage(elsewhere.page);
	await sheet.expectAttempt(encounter?.id ?? '', 1);
	await expect(sheet.sheet.getByText('imported')).toBeVisible();

	await elsewhere.open();
	await elsewhere.importText(text);
	await expect(elsewhere.outcome).toContainText('1 attempt was already in your record.');
	expect(await readProgress(elsewhere.page)).toEqual(attempts);
});

test('[JO7] refuses a file that is no record and changes nothing', async ({ page, record }) => {
	await scoreSomething(new Workspace(page));
	await record.open();
	const text = await record.exportRecord();
	for (const content of [
		'E11.9',
		'{}',
		text.slice(0, text.length / 2),
		text.replaceAll(encounter?.id ?? '', '../../etc'),
		'{"__proto__": {"schema": 1}, "events": [{}]}',
	]) {
		await record.importText(content);
		await expect(page.getByText('This file is not an exported record')).toBeVisible();
		await record.open();
	}
	expect(await readProgress(page)).toHaveLength(1);
});

test('[JO7] deletes a record for good, and only when told so in a word', async ({
	browser,
	page,
	record,
}) => {
	await scoreSomething(new Workspace(page));
	await record.open();
	await record.rename('Rosa');
	const code = await record.revealCode();
	await record.deleteRecord('yes');
	await expect(page.getByText('Nothing was deleted.')).toBeVisible();
	expect(await readProgress(page)).toHaveLength(1);
	await record.open();
	await record.deleteRecord('delete');
	await expect(record.outcome).toContainText('The record was deleted.');
	await expect(record.nameInHead('Your record')).toBeVisible();
	expect(await readProgress(page)).toEqual([]);

	const elsewhere = await onAnotherComputer(browser);
	await elsewhere.open();
	await elsewhere.openByCode(code);
	await expect(elsewhere.page.getByText('This server holds no record')).toBeVisible();
});

/** Submits the first case, right in everything but one code. */
async function scoreSomething(workspace: Workspace): Promise<void> {
	if (encounter === undefined || another === undefined) throw new Error('Two cases are needed.');
	const { diagnoses } = encounter.answer;
	await workspace.open(encounter.id);
	await workspace.fill({ ...encounter.answer, diagnoses: diagnoses.slice(0, -1) });
	await workspace.submit.click();
	await new ScoredSheetPage(workspace.page).expectAttempt(encounter.id, 1);
}

async function onAnotherComputer(browser: Browser): Promise<RecordPage> {
	const context = await browser.newContext();
	return new RecordPage(await context.newPage());
}
