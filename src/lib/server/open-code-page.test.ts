import { describe, expect, it } from 'vitest';
import { keepInBook, readIncoming } from './book-commands.ts';
import { bookFolder } from './book-store.ts';
import { openCodeAlphabet } from './open-code-alphabet.ts';
import { openCodePage } from './open-code-page.ts';
import { openCodeSearch } from './open-code-search.ts';
import { suggestCodes } from './suggest-codes.ts';
import { caseText } from './testing/case-text.ts';
import { aLearner, openTestApp } from './testing/open-test-app.ts';
import { submitAttempt } from './submit-attempt.ts';
import { readAnswerForm } from '#domain/scoring';

const TABLE = [
	'code,description,billable,words,from,to',
	'E11,Type 2 diabetes mellitus,no,,,',
	'E11.6,Type 2 diabetes mellitus with other specified complications,no,,,',
	'E11.62,Type 2 diabetes mellitus with skin complications,no,,,',
	'E11.621,Type 2 diabetes mellitus with foot ulcer,yes,,,',
].join('\n');

const TABULAR = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular><version>2026</version><chapter><name>4</name><desc>Endocrine diseases (E00-E89)</desc>
<section id="E08-E13"><desc>Diabetes mellitus (E08-E13)</desc>
<diag><name>E11</name><desc>Type 2 diabetes mellitus</desc>
<excludes1><note>gestational diabetes (O24.4-)</note></excludes1>
<diag><name>E11.6</name><desc>With other specified complications</desc>
<diag><name>E11.62</name><desc>With skin complications</desc>
<diag><name>E11.621</name><desc>With foot ulcer</desc>
<useAdditionalCode><note>code to identify site of ulcer (L97.4-)</note></useAdditionalCode>
</diag></diag></diag></diag></section></chapter></ICD10CM.tabular>`;

const INDEX = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2026</version><title>Index</title><letter><title>D</title>
<mainTerm><title>Diabetes, diabetic<nemod>(mellitus) (sugar)</nemod></title><code>E11.9</code>
<term level="1"><title>foot ulcer</title><code>E11.621</code></term>
<term level="1"><title>skin complication</title><code>E11.62-</code></term></mainTerm>
</letter></ICD10CM.index>`;

const DATE = '2026-02-12';
const asked = { system: 'icd10cm', code: 'E11.621', date: DATE };

async function anApp(cases: Readonly<Record<string, string>> = {}) {
	const app = await openTestApp(cases);
	app.content.write('/own/codes/icd10cm.csv', TABLE);
	app.passTime();
	return app;
}

/** An app with a tabular list and an index of the year brought in. */
async function anAppWithTexts() {
	const app = await anApp();
	const { tables } = await app.library.look();
	const files = { 'icd10cm_tabular_2026.xml': TABULAR, 'icd10cm_index_2026.xml': INDEX };
	const incoming = readIncoming(
		Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
		{ year: null, takesLicensed: false },
	);
	expect(incoming.problems).toEqual([]);
	const folder = bookFolder(app.dataFolder);
	await keepInBook({ folder, tables, now: () => new Date() }, incoming.read);
	return app;
}

describe('the page of a code', () => {
	it('[CB18] says where it sits, that it is complete, and that a teaching table serves', async () => {
		const page = await openCodePage(await anApp(), aLearner().who, asked);
		expect(page).toMatchObject({ billable: true, isTeaching: true, notesYear: null, cases: [] });
		expect(page?.above.map(({ id }) => id)).toEqual(['E11', 'E11.6', 'E11.62']);
	});

	it('[CB18] says what completes a header', async () => {
		const page = await openCodePage(await anApp(), aLearner().who, { ...asked, code: 'E11.62' });
		expect(page?.billable).toBe(false);
		expect(page?.completedBy.map(({ code }) => code)).toEqual(['E11.621']);
	});

	it('[CB15] shows own and inherited notes with their place and year, cut at the codes they name', async () => {
		const page = await openCodePage(await anAppWithTexts(), aLearner().who, asked);
		expect(page?.notesYear).toBe(2026);
		const notes = page?.notes.flatMap(({ kind, notes: ofKind }) =>
			ofKind.map(({ printedAt, isInherited }) => [kind, printedAt.id, isInherited]),
		);
		expect(notes).toEqual([
			['use-additional', 'E11.621', false],
			['excludes1', 'E11', true],
		]);
		const first = page?.notes[0]?.notes[0]?.pieces.map(({ text }) => text).join('');
		expect(first).toBe('code to identify site of ulcer (L97.4-)');
	});

	it.each(['E11.6210', 'e11.621', '../..', 'E11.621?'])(
		'[CB18] is none for what no list holds: %s',
		async (code) => {
			expect(await openCodePage(await anApp(), aLearner().who, { ...asked, code })).toBeNull();
		},
	);

	it('[CB18] is none for a system that is none', async () => {
		const page = openCodePage(await anApp(), aLearner().who, { ...asked, system: 'icd9' });
		expect(await page).toBeNull();
	});

	it.each([
		['E11.6219', '/codes/icd10cm/E11.621?date=2026-02-12'],
		['e11621', '/codes/icd10cm/E11.621?date=2026-02-12'],
		['E1', '/codes'],
	])('[CB18] leads on from %s', async (code, href) => {
		const [first] = await suggestCodes(await anApp(), { ...asked, code });
		expect(first?.href).toBe(href);
	});

	it('[CB19] names cases that teach it only once they are scored', async () => {
		const app = await anApp({ 'a.md': caseText({}) });
		const { who, learner } = aLearner();
		expect((await openCodePage(app, who, asked))?.cases).toEqual([]);
		const reading = readAnswerForm([
			['dx.0.code', 'I10'],
			['px.0.code', '99213'],
		]);
		await submitAttempt(app, learner, { caseId: 'heel-ulcer', attempt: 1, reading });
		const page = await openCodePage(app, who, asked);
		expect(page?.cases.map(({ id }) => id)).toEqual(['heel-ulcer']);
		expect((await openCodePage(app, aLearner().who, asked))?.cases).toEqual([]);
	});
});

describe('the places beside it', () => {
	it('[CB18] searches, and says what is loaded', async () => {
		const params = new URLSearchParams({ q: 'diabetic foot ulcer', date: DATE });
		const { hits, loaded, isTeaching } = await openCodeSearch(
			await anApp(),
			aLearner().who,
			params,
		);
		expect(hits[0]?.code).toBe('E11.621');
		expect(isTeaching).toBe(true);
		expect(loaded).toContainEqual(
			expect.objectContaining({ system: 'icd10cm', kind: 'teaching', count: 4, billable: 1 }),
		);
	});

	it('[CB16] opens the index at a term, and leads to the codes the list has', async () => {
		const params = new URLSearchParams({ q: 'diab', date: DATE });
		const { year, terms } = await openCodeAlphabet(await anAppWithTexts(), params);
		expect(year).toBe(2026);
		expect(terms[0]).toMatchObject({ code: 'E11.9', leadsTo: null });
		expect(terms[0]?.below.map(({ code, leadsTo }) => [code, leadsTo])).toEqual([
			['E11.621', 'E11.621'],
			['E11.62-', 'E11.62'],
		]);
	});

	it('[CB16] says that no index is loaded', async () => {
		const { year, terms } = await openCodeAlphabet(await anApp(), new URLSearchParams('q=diab'));
		expect({ year, terms }).toEqual({ year: null, terms: [] });
	});
});
