import { describe, expect, it } from 'vitest';
import { noWork } from '#domain/learning';
import { blankAnswer } from '#domain/scoring';
import { FIRST_CASE } from './first-case.ts';
import { presentWorkspace } from './present-workspace.ts';
import { aBook, aCaseFile, aDraft, anAttempt, aPage, aRecord } from './testing/builders.ts';

const source = {
	page: aPage(),
	book: aBook(),
	findPayer: () => null,
	record: aRecord(),
	draft: null,
	hints: { of: 2, taken: [] },
	learnerMark: 'somebody',
	isInExam: false,
};

const thePayer = {
	name: 'The Evergreen',
	summary: 'It pays.',
	rules: [{ id: 'bilateral', title: 'Both sides', text: 'One line with 50.', source: 'canary' }],
};

describe('presentWorkspace', () => {
	it('[PR4] opens a first attempt with a blank sheet', () => {
		const view = presentWorkspace(source);
		expect(view).toMatchObject({
			caseId: 'heel-ulcer',
			attempt: 1,
			answer: blankAnswer(),
			draftRevision: 0,
			draftSavedAt: null,
			earlier: [],
			asks: { diagnoses: true, procedures: true },
		});
		expect(view.encounter).toEqual({
			dos: '2026-02-12',
			pos: { code: '11', name: 'Office' },
			payer: 'Evergreen PPO',
			perspective: 'professional',
		});
	});

	it('[PR1] names the payer as its file does, and by its id where there is none', () => {
		const findPayer = (id: string) => (id === 'evergreen-ppo' ? thePayer : null);
		expect(presentWorkspace({ ...source, findPayer }).encounter.payer).toBe('The Evergreen');
		expect(presentWorkspace(source).encounter.payer).toBe('Evergreen PPO');
	});

	it('[PR4] goes on with the draft of this case and attempt only', () => {
		const draft = aDraft();
		expect(presentWorkspace({ ...source, draft })).toMatchObject({
			answer: draft.answer,
			draftRevision: 4,
			draftSavedAt: draft.savedAt,
		});
		for (const stale of [aDraft({ attempt: 2 }), aDraft({ caseId: 'other' })]) {
			expect(presentWorkspace({ ...source, draft: stale }).draftRevision).toBe(0);
		}
	});

	it('[PR4] shows the hints that this draft took, with their cost and how many there are', () => {
		const hints = { of: 3, taken: ['<p>one</p>', '<p>two</p>'] };
		const draft = aDraft({ work: { ...noWork(), hints: 1, seconds: 40 } });
		const view = presentWorkspace({ ...source, draft, hints });
		expect(view.hints).toEqual({ of: 3, taken: ['<p>one</p>'], cost: 0.2 });
		expect(view.work.seconds).toBe(40);
		expect(presentWorkspace({ ...source, hints }).hints.taken).toEqual([]);
		const stale = aDraft({ attempt: 2, work: { ...noWork(), hints: 2 } });
		expect(presentWorkspace({ ...source, draft: stale, hints }).hints.taken).toEqual([]);
	});

	it('[PR30] says whether the attempt was begun, and what its payer asks for', () => {
		expect(presentWorkspace(source)).toMatchObject({ isBegun: false, payer: null });
		const view = presentWorkspace({ ...source, draft: aDraft(), findPayer: () => thePayer });
		expect(view.isBegun).toBe(true);
		expect(view.payer).toEqual({
			summary: 'It pays.',
			rules: [{ title: 'Both sides', text: 'One line with 50.' }],
		});
	});

	it('[PR61] guides the first attempt at the first case, and nothing else', () => {
		expect(presentWorkspace(source).isGuided).toBe(false);
		const first = { ...source, page: aPage(aCaseFile({ id: FIRST_CASE })) };
		expect(presentWorkspace(first).isGuided).toBe(true);
		const record = aRecord(anAttempt({ caseId: FIRST_CASE, number: 1 }));
		expect(presentWorkspace({ ...first, record }).isGuided).toBe(false);
	});

	it('[PR4] lists earlier scores newest first', () => {
		const record = aRecord(
			anAttempt({ number: 1 }),
			anAttempt({ number: 2, headline: { right: 3, of: 3 } }),
			anAttempt({ number: 3, headline: null }),
			anAttempt({ caseId: 'other', number: 9 }),
		);
		const view = presentWorkspace({ ...source, record });
		expect(view.attempt).toBe(4);
		expect(view.earlier).toEqual([
			{ attempt: 2, percent: 100 },
			{ attempt: 1, percent: 33 },
		]);
	});

	it('[PR4] hands on nothing but the named fields of a section', () => {
		const page = aPage();
		const chart = page.chart.map((section) => ({ ...section, quote: 'canary' }));
		const view = presentWorkspace({ ...source, page: { ...page, chart } });
		expect(Object.keys(view.chart[0] ?? {})).toEqual(['anchor', 'heading', 'html']);
	});

	it('[PR4] says nothing that only the key says', () => {
		const file = aCaseFile({}, 'canary7734');
		for (const secret of Object.values(file.secrets)) {
			expect(JSON.stringify(secret)).toContain('canary7734');
		}
		const text = JSON.stringify(presentWorkspace({ ...source, page: aPage(file) }));
		for (const word of ['canary7734', 'E11.621', 'L97.4', 'Z79.84', '99214', 'OG I.']) {
			expect(text).not.toContain(word);
		}
	});
});
