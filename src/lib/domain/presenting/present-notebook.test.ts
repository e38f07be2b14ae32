import { describe, expect, it } from 'vitest';
import { emptyTables, buildCodeBook } from '#domain/codes';
import { lessonsOf, noWork } from '#domain/learning';
import type { AttemptSummary, FindingNote } from '#domain/learning';
import type { Answer } from '#domain/scoring';
import { readNotebookFilter, writeNotebookFilter } from './notebook-filter.ts';
import type { NotebookFilter } from './notebook-filter.ts';
import { presentNotebook } from './present-notebook.ts';
import { presentScoredSheet } from './present-scored-sheet.ts';
import { aCaseFile, anAnswer, anAttempt, aRecord, aScore } from './testing/builders.ts';

const file = aCaseFile();
const skills = [{ id: 'icd10cm.first-listed', name: 'First-listed', about: '' }];
const taught = { cases: [file.learner], retired: [], desks: [], retiredDesks: [], skills };
const everything = readNotebookFilter(new URLSearchParams());

const service = { code: '99214', modifiers: ['25', '59'], units: 2, pointers: ['A', 'B'] };
const wrong = anAnswer({
	diagnoses: [{ code: 'R73.9' }, { code: 'E11.621' }, { code: 'L97.419' }],
	procedures: [service],
});
const right = anAnswer({
	diagnoses: [{ code: 'E11.621' }, { code: 'L97.412' }],
	procedures: [service],
});

function scored(number: number, answer: Answer): AttemptSummary {
	const score = aScore(answer, file);
	const submittedAt = `2026-03-0${String(number)}T10:00:00.000Z`;
	return anAttempt({ number, submittedAt, headline: score.headline, lessons: lessonsOf(score) });
}

function open(attempts: readonly AttemptSummary[], filter: Partial<NotebookFilter> = {}) {
	const page = presentNotebook(aRecord(...attempts), taught, { ...everything, ...filter });
	const answers = new Map([
		[1, wrong],
		[2, right],
	]);
	return page.explain(({ number }) => aScore(answers.get(number) ?? wrong, file));
}

describe('the mistakes notebook', () => {
	it('[PR24] explains each mistake by its own finding', () => {
		const { entries, inAll, found } = open([scored(1, wrong)]);
		const score = aScore(wrong, file);
		const charged = score.findings.filter((finding) => finding.charged);
		expect(charged.length).toBeGreaterThan(2);
		expect([inAll, found]).toEqual([charged.length, charged.length]);
		expect(entries.map(({ type, reason, given }) => ({ type, reason, given }))).toEqual(
			charged.map(({ type, reason, given }) => ({ type, reason, given })),
		);
		expect(entries[0]).toMatchObject({ title: 'Heel ulcer', isOnShelf: true, crossedOff: null });
	});

	it('[PR24] leads to the line of the scored sheet that holds the finding', () => {
		const score = aScore(wrong, file);
		const { lines } = presentScoredSheet({
			caseId: 'heel-ulcer',
			attempt: 1,
			submittedAt: '',
			imported: false,
			keyRevision: 3,
			answer: wrong,
			score,
			revision: null,
			today: null,
			isOlderRevision: false,
			book: buildCodeBook(emptyTables()),
			findPayer: () => null,
			work: noWork(),
			cards: [],
			explained: new Set(),
			skills: [],
			now: '2026-03-05T10:00:00.000Z',
		});
		for (const { anchor, reason, type } of open([scored(1, wrong)]).entries) {
			const findings = lines.find((line) => line.anchor === anchor)?.findings ?? [];
			expect(findings.map((one) => [one.type, one.reason])).toContainEqual([type, reason]);
		}
	});

	it('[PR24] says when and where a mistake was got right', () => {
		const { entries, crossedOff } = open([scored(1, wrong), scored(2, right)]);
		const name = { caseId: 'heel-ulcer', number: 2, at: '2026-03-02T10:00:00.000Z' };
		expect(entries.every((entry) => entry.crossedOff?.number === name.number)).toBe(true);
		expect(entries[0]?.crossedOff).toEqual(name);
		expect(crossedOff).toBe(entries.length);
	});

	it('[PR24] stands on its own where the score, or the case, can not be had', () => {
		const gone = { ...scored(1, wrong), caseId: 'gone' };
		const page = presentNotebook(aRecord(gone), taught, everything);
		const { entries } = page.explain(() => null);
		expect(entries.length).toBeGreaterThan(2);
		expect(entries[0]).toMatchObject({
			title: 'gone',
			isOnShelf: false,
			reason: '',
			anchor: '',
		});
	});

	it('[PR24] names every entry once, also where two findings have one name', () => {
		const [mistake] = scored(1, wrong).lessons.mistakes;
		if (mistake === undefined) throw new Error('a mistake is needed');
		const lessons = { mistakes: [mistake, { ...mistake }], right: [], unwanted: [] };
		const { entries } = open([{ ...scored(1, wrong), lessons }]);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
	});

	it('[PR24] leaves what the filter asks for', () => {
		const other = { ...scored(3, wrong), caseId: 'other' };
		const attempts = [scored(1, wrong), scored(2, right), other];
		const each = scored(1, wrong).lessons.mistakes.length;
		expect(open(attempts).found).toBe(2 * each);
		expect(open(attempts, { caseId: 'other' }).found).toBe(each);
		expect(open(attempts, { skill: 'icd10cm.first-listed' }).found).toBe(each);
		expect(open(attempts, { state: 'open' }).entries.map(({ attempt }) => attempt.caseId)).toEqual(
			Array.from({ length: each }, () => 'other'),
		);
		expect(open(attempts, { state: 'right' }).found).toBe(each);
		expect(open(attempts, { type: 'upcode' }).found).toBe(0);
		expect(open(attempts, { type: 'extra_code', state: 'open' }).found).toBe(1);
		expect(open(attempts, { type: 'extra_code' }).choices).toEqual(open(attempts).choices);
	});

	it('[PR24] shows a note beside its own finding and finds what is noted', () => {
		const attempt = scored(1, wrong);
		const [, mistake] = attempt.lessons.mistakes;
		if (mistake === undefined) throw new Error('two mistakes are needed');
		const { part, keyLine, row, type } = mistake;
		const note: FindingNote = {
			attempt: { caseId: attempt.caseId, number: 1 },
			finding: { part, keyLine, row, type },
			note: 'Depth before side.',
			at: '2026-03-04T10:00:00.000Z',
		};
		const record = { ...aRecord(attempt), notes: [note] };
		const page = presentNotebook(record, taught, { ...everything, isNoted: true });
		expect(page.explain(() => null).entries.map((entry) => entry.note)).toEqual([note.note]);
	});

	it('[PR24] comes in pages of twenty, and a page too far is the last', () => {
		const many = Array.from({ length: 9 }, (_, index) => scored(index + 1, wrong));
		const each = many[0]?.lessons.mistakes.length ?? 0;
		const { pages, page, entries, filter } = open(many, { page: 99 });
		expect(pages).toBe(Math.ceil((9 * each) / 20));
		expect([page, filter.page]).toEqual([pages, pages]);
		expect(entries).toHaveLength(9 * each - 20 * (pages - 1));
		expect(open([], { page: 3 })).toMatchObject({ page: 1, pages: 1, entries: [] });
	});
});

describe('the address of a filtered notebook', () => {
	it.each([
		['', everything],
		[
			'case=a&state=open&noted=yes&page=3',
			{ ...everything, caseId: 'a', state: 'open', isNoted: true, page: 3 },
		],
		['skill=a%26b&type=units', { ...everything, skill: 'a&b', type: 'units' }],
	])('[PR24] reads and writes %j', (query, filter) => {
		expect(readNotebookFilter(new URLSearchParams(query))).toEqual(filter);
		expect(writeNotebookFilter(filter as NotebookFilter)).toBe(query);
	});

	it.each(['state=maybe&page=0&noted=1', 'page=-1', 'page=1e9', 'page=12345678'])(
		'[PR24] takes %j for everything',
		(query) => {
			expect(readNotebookFilter(new URLSearchParams(query))).toEqual(everything);
		},
	);
});
