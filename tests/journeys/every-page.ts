import { expect, type Page } from '@playwright/test';
import { changeSheet, keySheet } from '#domain/journeys';
import type { ChapterId } from '#domain/journeys';
import { FIRST_CASE } from '#domain/presenting';
import { checkWith, shippedCheck } from '../billing/shipped-eligibility.ts';
import { BillingDesk } from './billing-desk.ts';
import { ClaimFormPage } from './claim-desk.ts';
import { JourneyDesk } from './journey-desk.ts';
import { shippedWorld } from './shipped-journeys.ts';
import { aMonthOfDenials, bringDenials } from './made-billing-record.ts';
import { aYearOfAttempts, bringRecord } from './made-record.ts';
import { ScoredSheetPage } from './scored-sheet-page.ts';
import { shippedCase } from './shipped-cases.ts';
import { Workspace } from './workspace.ts';

/** A page in one of the states a learner meets it in. */
export interface PageState {
	readonly name: string;
	readonly bring: (page: Page) => Promise<void>;
}

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { answer } = encounter;
const [diagnosis] = answer.diagnoses;

/** Every page there is, each in the states in which it looks different. */
export function everyPage(): PageState[] {
	return [
		{ name: 'the home page', bring: goTo('/') },
		{ name: 'the home page with work under way', bring: returnHome },
		{ name: 'the page for an exam', bring: goTo('/start/exam') },
		{ name: 'the page for instructors', bring: goTo('/teach') },
		{ name: 'the comparison', bring: seeComparison },
		{ name: 'the comparison with its tables', bring: seeComparedTables },
		{ name: 'the guided case', bring: goTo(`/coding/${FIRST_CASE}`) },
		{ name: 'the guided case half done', bring: followGuide },
		{ name: 'the guided case without its guide', bring: leaveGuide },
		{ name: 'the scored guided case', bring: endGuide },
		{ name: 'the shelf', bring: goTo('/coding') },
		{ name: 'the workspace before its start', bring: goTo(`/coding/${encounter.id}`) },
		{ name: 'the narrowed shelf', bring: goTo('/coding?q=kidney&standing=new') },
		{ name: 'the shelf without a find', bring: goTo('/coding?q=kidney&standing=done&best=full') },
		{ name: 'the blank workspace', bring: (page) => new Workspace(page).open(encounter.id) },
		{ name: 'the filled workspace', bring: fillSheet },
		{ name: 'the workspace with an open list of codes', bring: openList },
		{ name: 'the workspace with problems', bring: submitUnreadable },
		{ name: 'the workspace with a conflict', bring: meetConflict },
		{ name: 'the workspace with its keys', bring: showKeys },
		{ name: 'the workspace with all that stands beside the codes', bring: unfoldAll },
		{ name: 'the workspace with marks and tabs', bring: markChart },
		{ name: 'the workspace of another record', bring: switchRecord },
		{ name: 'the scored sheet', bring: scoreMixed },
		{ name: 'the progress page before anything was scored', bring: goTo('/progress') },
		{ name: 'the progress page', bring: scoreAndSeeProgress },
		{ name: 'the progress page with its charts', bring: bringMany },
		{ name: 'the progress page with its tables', bring: showTables },
		{ name: 'the progress page of billing', bring: bringBilling },
		{ name: 'the progress page of billing with its tables', bring: showBillingTables },
		{ name: 'the home page of a biller', bring: bringBillingHome },
		{ name: 'the notebook of billing', bring: bringBillingNotebook },
		{ name: 'the notebook before there is a mistake', bring: goTo('/progress/notebook') },
		{ name: 'the notebook', bring: bringNotebook },
		{ name: 'the notebook where a note is refused', bring: refuseNote },
		{ name: 'the billing shelf', bring: goTo('/billing') },
		{ name: 'a desk before its start', bring: goTo('/billing/dn-accepted-in-january') },
		{ name: 'the denial desk, unfolded', bring: unfoldDesk },
		{ name: 'the denial desk with blanks', bring: leaveBlanks },
		{ name: 'a scored desk', bring: scoreDenial },
		{ name: 'a scored desk with an automatic fail', bring: failDenial },
		{ name: 'the eligibility desk, unfolded', bring: unfoldEligibility },
		{ name: 'a scored eligibility check', bring: scoreEligibility },
		{ name: 'the patient desk', bring: holdCall },
		{ name: 'a scored call', bring: scoreCall },
		{
			name: 'the posting desk, blank',
			bring: (page) => new BillingDesk(page).open('po-mondays-deposit'),
		},
		{ name: 'the posting desk with blanks', bring: leavePostingOpen },
		{ name: 'a scored posting', bring: scorePosting },
		{
			name: 'the receivables desk',
			bring: (page) => new BillingDesk(page).open('rv-a-hundred-minutes'),
		},
		{ name: 'a scored work list', bring: scoreWorkList },
		{ name: 'the claims desk with a form', bring: fillClaim },
		{ name: 'a scored claim that was rejected', bring: rejectClaim },
		{ name: 'a desk that is not there', bring: goTo('/billing/dn-nobody') },
		{ name: 'the journeys', bring: goTo('/journeys') },
		{ name: 'a journey before its start', bring: goTo('/journeys/jo-roofers-elbows') },
		{ name: 'a journey at its coverage', bring: followJourney('coverage') },
		{ name: 'a journey at its chart', bring: followJourney('coding') },
		{ name: 'a journey at its claim', bring: followJourney('claim') },
		{ name: 'a journey at its remittance', bring: followJourney('remittance') },
		{ name: 'a journey at its refusal', bring: followJourney('denial') },
		{ name: 'a journey at its balance', bring: followJourney('balance') },
		{ name: 'the end of a journey', bring: followJourney(null) },
		{ name: 'what would have happened', bring: seeReplay },
		{ name: 'a chapter with open questions', bring: leaveQuestions },
		{ name: 'the way to try both', bring: goTo('/try-both') },
		{ name: 'the page about both seats', bring: seeBothSeats },
		{ name: 'the exam hall', bring: goTo('/exams') },
		{ name: 'the page before an exam', bring: goTo('/exams/cpc') },
		{ name: 'the drills', bring: goTo('/exams/drills') },
		{ name: 'a question of an exam', bring: sitExam },
		{ name: 'the result of a sitting', bring: seeResult },
		{ name: 'the sprint', bring: goTo('/exams/sprint') },
		{ name: 'a deck of flash cards', bring: goTo('/exams/flash/terms') },
		{ name: 'all skills', bring: goTo('/skills') },
		{ name: 'a page on a skill', bring: goTo('/skills/modifiers.25') },
		{ name: 'the coverage matrix', bring: goTo('/teach/coverage') },
		{ name: 'the record', bring: goTo('/learner') },
		{ name: 'the record with its return code', bring: revealCode },
		{ name: 'the page about it all', bring: goTo('/about') },
		{ name: 'the page that explains files', bring: goTo('/x12') },
		{ name: 'an explained file', bring: explainExample },
		{ name: 'a page that is not there', bring: goTo('/coding/fm-diabetes-kidny-labs') },
	];
}

function goTo(path: string): PageState['bring'] {
	return async (page) => {
		await page.goto(path);
		await page.getByRole('heading', { level: 1 }).waitFor();
	};
}

/** Goes along a journey with one slip on the sheet, up to a chapter or to the end. */
function followJourney(chapter: ChapterId | null): PageState['bring'] {
	return async (page) => {
		const world = shippedWorld('jo-roofers-elbows');
		const sheet = changeSheet(keySheet(world), '99214 -25');
		if ('unread' in sheet) throw new Error('The slip can not be made.');
		const desk = new JourneyDesk(page, world);
		await desk.begin();
		while (desk.state.open !== chapter) await desk.doChapter(sheet);
	};
}

async function seeReplay(page: Page): Promise<void> {
	await followJourney('claim')(page);
	await goTo('/journeys/jo-roofers-elbows/replay')(page);
}

async function leaveQuestions(page: Page): Promise<void> {
	await followJourney('coverage')(page);
	await page.getByRole('button', { name: 'Write it down and go on' }).click();
	await page.getByRole('alert').waitFor();
}

async function seeBothSeats(page: Page): Promise<void> {
	const desk = new JourneyDesk(page, shippedWorld('jo-heart-tracing'));
	await desk.begin();
	await desk.finish();
	await goTo('/try-both/report')(page);
}

async function sitExam(page: Page): Promise<void> {
	await goTo('/exams/cpc')(page);
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await page.getByText('Keys:').waitFor();
	await page.getByText('Calculator', { exact: true }).click();
	await page.getByText('Scratch pad', { exact: true }).first().click();
	await page.getByText('Code book', { exact: true }).click();
}

async function seeResult(page: Page): Promise<void> {
	await sitExam(page);
	await page.getByRole('radio').first().check();
	await page.getByText('Saved', { exact: true }).waitFor();
	await page.getByRole('button', { name: 'Review and hand in' }).click();
	await page.getByRole('button', { name: 'Hand in', exact: true }).click();
	await page.waitForURL('**/result');
	await page.locator('#question-1 > summary').click();
}

async function returnHome(page: Page): Promise<void> {
	await fillSheet(page);
	await goTo('/')(page);
}

async function seeComparison(page: Page): Promise<void> {
	await goTo('/compare')(page);
	await expect(page.locator('canvas')).toHaveCount(4);
	await expect(page.getByRole('button', { name: 'Table', exact: true })).toHaveCount(4);
}

async function seeComparedTables(page: Page): Promise<void> {
	await seeComparison(page);
	for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) {
		await button.click();
	}
}

/** The guide at its fourth step, with its longest sentences behind it. */
async function followGuide(page: Page): Promise<void> {
	const { answer } = shippedCase(FIRST_CASE);
	const workspace = new Workspace(page);
	await workspace.open(FIRST_CASE);
	await workspace.fill({ ...answer, procedures: answer.procedures.map(withoutPointers) });
	await page.locator('summary', { hasText: 'step 4 of 6' }).waitFor();
}

async function leaveGuide(page: Page): Promise<void> {
	await new Workspace(page).open(FIRST_CASE);
	await page.getByRole('button', { name: 'Leave the guide' }).click();
}

async function endGuide(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(FIRST_CASE);
	await workspace.fill(shippedCase(FIRST_CASE).answer);
	await workspace.submit.click();
	await new ScoredSheetPage(page).expectAttempt(FIRST_CASE, 1);
}

function withoutPointers<Line extends { readonly pointers: readonly string[] }>(line: Line): Line {
	return { ...line, pointers: [] };
}

async function explainExample(page: Page): Promise<void> {
	await page.goto('/x12');
	await page.getByRole('button', { name: 'the remittance it led to' }).click();
	await page.getByRole('heading', { name: 'Line by line' }).waitFor();
}

async function fillSheet(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	await workspace.fill(answer);
	await workspace.expectSaved();
}

async function openList(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	await workspace.diagnosis(0).pressSequentially('diabet');
	await workspace.found.waitFor();
	await workspace.diagnosis(0).press('ArrowDown');
}

async function submitUnreadable(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	await workspace.fill(answer);
	await workspace.units(0).fill('many');
	await workspace.modifiers(0).fill('2');
	await workspace.submit.click();
	await page.getByRole('alert').waitFor();
}

async function meetConflict(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	const other = await page.context().newPage();
	const elsewhere = new Workspace(other);
	await elsewhere.open(encounter.id);
	await elsewhere.diagnosis(0).fill(diagnosis?.code ?? '');
	await elsewhere.expectSaved();
	await other.close();
	await workspace.diagnosis(0).fill('I10');
	await page.getByRole('alert').waitFor();
}

async function showKeys(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	await workspace.keysButton.click();
	await page.getByRole('dialog', { name: 'Keys' }).waitFor();
}

/** Long texts everywhere, and a query that can not be taken. */
async function unfoldAll(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	await workspace.fill(answer);
	await workspace.sure('Diagnosis A').selectOption('Sure');
	const long = 'Acute on chronic, or not; '.repeat(12);
	await workspace.fillQuery({ about: long.slice(0, 190), indicators: long, wording: ' ' });
	await workspace.unfold('Note to self');
	await workspace.note.fill(long);
	await workspace.unfold('Hints');
	const of = encounter.secrets.hints.length;
	await workspace.hintButton(1, of).click();
	await page.locator('#hint-1').waitFor();
	await page.getByText('Ground rules', { exact: true }).click();
	await workspace.submit.click();
	await page.getByRole('alert').waitFor();
}

async function markChart(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	for (const steps of [2, 3]) {
		await page.keyboard.press('Alt+KeyM');
		for (let step = 0; step < steps; step += 1) await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('Enter');
	}
	await workspace.chart.getByText('Marked 2').click();
	await page.getByRole('button', { name: 'Tabs' }).click();
	await page.getByRole('tab').first().waitFor();
}

async function switchRecord(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	await page.context().clearCookies();
	await workspace.diagnosis(0).fill('I10');
	await page.getByRole('alert').waitFor();
}

/** A sheet on which something is right, wrong, missed and extra. */
async function scoreMixed(page: Page): Promise<void> {
	const workspace = new Workspace(page);
	await workspace.open(encounter.id);
	const diagnoses = [...answer.diagnoses.slice(0, 2), { code: 'N18.30' }, { code: 'J30.2' }];
	await workspace.fill({ ...answer, diagnoses });
	await workspace.submit.click();
	await new ScoredSheetPage(page).expectAttempt(encounter.id, 1);
}

async function scoreAndSeeProgress(page: Page): Promise<void> {
	await scoreMixed(page);
	await goTo('/progress')(page);
}

/** Charts of every kind, drawn. */
async function bringMany(page: Page): Promise<void> {
	await bringRecord(page, aYearOfAttempts());
	await page.goto('/progress');
	await expect(page.getByRole('button', { name: 'Table', exact: true })).toHaveCount(5);
}

async function showTables(page: Page): Promise<void> {
	await bringMany(page);
	for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) {
		await button.click();
	}
}

async function bringBilling(page: Page): Promise<void> {
	await bringDenials(page, aMonthOfDenials());
	await page.goto('/progress');
	await expect(page.getByRole('button', { name: 'Table', exact: true })).toHaveCount(6);
}

async function showBillingTables(page: Page): Promise<void> {
	await bringBilling(page);
	for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) {
		await button.click();
	}
}

async function bringBillingHome(page: Page): Promise<void> {
	await bringDenials(page, aMonthOfDenials());
	await goTo('/')(page);
}

async function bringBillingNotebook(page: Page): Promise<void> {
	await bringDenials(page, aMonthOfDenials());
	await goTo('/progress/notebook?track=billing')(page);
	await page.getByText('Write a note').first().click();
}

async function bringNotebook(page: Page): Promise<void> {
	await bringRecord(page, aYearOfAttempts());
	await goTo('/progress/notebook')(page);
	await page.getByText('Write a note').first().click();
}

async function refuseNote(page: Page): Promise<void> {
	await bringNotebook(page);
	const note = page.getByRole('textbox', { name: 'Note to self' });
	await note.evaluate((field) => field.removeAttribute('maxlength'));
	await note.fill('x'.repeat(2001));
	await page.getByRole('button', { name: 'Save note' }).click();
	await page.getByRole('alert').waitFor();
}

async function unfoldDesk(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('dn-knee-and-sugar');
	await page.locator('#action').selectOption('appeal');
	for (const id of ['claim-edit', 'write-off-part', 'hints', 'note-to-self']) {
		await page.locator(`#${id} > summary`).click();
	}
	await page.locator('[id="letter.clause"]').selectOption('distinct-service');
	await page.locator('[id="claim.line.1.modifiers"]').fill('25');
	await page.getByText('Look the codes up').click();
	await page.getByText('Ground rules', { exact: true }).click();
	await page.getByText(/^Rules and coverage policies/).click();
}

async function unfoldEligibility(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('el-a-new-plan-in-february');
	for (const summary of await page.locator('[id^="coverage-"] summary').all()) {
		await summary.click();
	}
	await desk.field('collect').fill('-5');
	await desk.submit.click();
	await page.getByRole('alert').waitFor();
}

async function scoreEligibility(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('el-still-at-work');
	const answer = checkWith(shippedCheck('el-still-at-work'));
	await desk.check({ ...answer, first: 'medicare', rule: 'medicare-first' });
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
}

async function holdCall(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('pt-the-last-notice');
	await desk.say('open.1');
	await desk.submit.click();
	await page.getByRole('alert').waitFor();
}

async function scoreCall(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('pt-a-bill-that-was-not-hers');
	for (const choice of ['open.2', 'asks.2', 'unsure.2']) await desk.say(choice);
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
}

async function leaveBlanks(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('dn-accepted-in-january');
	await desk.submit.click();
	await page.getByRole('alert').waitFor();
}

async function leavePostingOpen(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('po-mondays-deposit');
	await desk.post('po-mondays-deposit');
	await desk.field('line.1.1.1.amount').fill('57.001');
	await desk.field('line.3.1.paid').fill('');
	await desk.submit.click();
	await page.getByRole('alert').waitFor();
}

async function scorePosting(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('po-mondays-deposit');
	await desk.post('po-mondays-deposit');
	await desk.field('line.1.1.2.becomes').selectOption('open');
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
}

async function scoreWorkList(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('rv-a-hundred-minutes');
	await desk.dispose('rv-a-hundred-minutes');
	await desk.field('action.ALD-3102').selectOption('statement');
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
}

async function scoreDenial(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('dn-knee-and-sugar');
	await desk.work('dn-knee-and-sugar', { cause: 'code-wrong', clock: 'appeal', deadline: '' });
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
}

async function failDenial(page: Page): Promise<void> {
	const desk = new BillingDesk(page);
	await desk.open('dn-knee-alone');
	await desk.work('dn-knee-alone', {
		action: 'add-modifier',
		changes: { 'line.1.modifiers': '25' },
	});
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
}

async function fillClaim(page: Page): Promise<void> {
	const desk = new ClaimFormPage(page);
	await desk.open('cl-an-ear-and-a-shot');
	await desk.fillIn('cl-an-ear-and-a-shot', { '19': 'Long '.repeat(15) });
}

async function rejectClaim(page: Page): Promise<void> {
	const desk = new ClaimFormPage(page);
	await desk.open('cl-an-ear-and-a-shot');
	await desk.fillIn('cl-an-ear-and-a-shot', {
		'28': '250.00',
		'33a': '1198765433',
		'17.name': 'X',
	});
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
	await page.getByRole('heading', { name: 'What the clearinghouse says' }).waitFor();
}

async function revealCode(page: Page): Promise<void> {
	await goTo('/learner')(page);
	await page.getByRole('button', { name: 'Show the return code' }).click();
	await page.getByText('Your return code.').waitFor();
}
