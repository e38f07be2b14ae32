import { noWork } from '#domain/learning';
import type { CodeHit } from '#domain/presenting';
import type { WorkspaceView } from '#domain/presenting';
import { blankAnswer } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { CaseClock } from '$lib/state/case-clock.svelte.ts';
import { CodeLookup } from '$lib/state/code-lookup.svelte.ts';
import type { SearchCodes } from '$lib/state/code-lookup.svelte.ts';
import { CodingSheet } from '$lib/state/coding-sheet.svelte.ts';
import { isEncounter } from '$lib/state/draft-reply.ts';
import { DraftSaver } from '$lib/state/draft-saver.svelte.ts';
import { Remembered } from '$lib/state/remembered.svelte.ts';
import { WorkNotes } from '$lib/state/work-notes.svelte.ts';
import { placeProblems } from '$lib/ui/coding/field-problems.ts';
import type { FieldProblem } from '$lib/ui/coding/field-problems.ts';
import type { SheetNotices } from '$lib/ui/coding/sheet-notices.ts';
import { vi } from 'vitest';

/* Builders for tests of the sheet: all it needs, with the value under test passed in. */

export function aWorkspace(given: Partial<WorkspaceView> = {}): WorkspaceView {
	return {
		caseId: 'a-case',
		title: 'A case',
		summary: '',
		specialty: 'Family medicine',
		difficulty: 2,
		minutes: 8,
		encounter: {
			dos: '2026-02-12',
			pos: { code: '11', name: 'Office' },
			payer: 'Evergreen PPO',
			perspective: 'professional',
		},
		chart: [],
		taskHtml: '',
		referenceHtml: '',
		asks: { diagnoses: true, procedures: true },
		attempt: 1,
		answer: blankAnswer(),
		work: noWork(),
		hints: { of: 2, taken: [], cost: 0.2 },
		payer: null,
		hasHelps: true,
		isBegun: true,
		isGuided: false,
		learnerMark: 'rosa',
		draftRevision: 0,
		draftSavedAt: null,
		earlier: [],
		...given,
	};
}

const NOTHING_MORE = { choices: 0, why: '' };

export function aHit(code: string, given: Partial<CodeHit> = {}): CodeHit {
	return {
		system: 'icd10cm',
		code,
		description: `Words of ${code}`,
		billable: true,
		...NOTHING_MORE,
		...given,
	};
}

interface Given {
	readonly workspace?: Partial<WorkspaceView>;
	readonly answer?: Answer;
	readonly problems?: readonly FieldProblem[];
	readonly notices?: Partial<SheetNotices>;
	readonly isLive?: boolean;
	readonly search?: SearchCodes;
}

/** The props of a sheet form, and the sheet behind it. */
export function aSheetForm(given: Given = {}) {
	const workspace = aWorkspace(given.workspace);
	const sheet = new CodingSheet(given.answer ?? workspace.answer);
	const problems = placeProblems(given.problems ?? []);
	const say = vi.fn<(sentence: string) => void>();
	const tools = {
		sheet,
		lookup: new CodeLookup(
			given.search ?? (() => Promise.resolve({ hits: [], notice: null })),
			'2026-02-12',
		),
		problems,
		isLive: given.isLive ?? true,
		say,
		focusField: (name: string) => {
			queueMicrotask(() => document.getElementById(name)?.focus());
		},
	};
	const saver = new DraftSaver({
		url: '/coding/a-case/draft',
		attempt: 1,
		revision: workspace.draftRevision,
		savedAt: workspace.draftSavedAt,
		answer: workspace.answer,
		learner: workspace.learnerMark,
		notes: workspace.work,
		isAnswer: isEncounter,
		seconds: () => null,
		send: () => Promise.reject(new TypeError('no network in this test')),
		after: () => () => undefined,
	});
	const notices: SheetNotices = {
		title: 'This sheet could not be taken as it is',
		problems: problems.all,
		remarks: [],
		conflict: null,
		otherLearner: null,
		...given.notices,
	};
	const props = {
		workspace,
		tools,
		saver,
		notes: new WorkNotes(workspace.work),
		hints: workspace.hints.taken,
		checked: null,
		clock: new CaseClock(() => 0, workspace.work.seconds),
		clockFace: new Remembered<'shown' | 'hidden'>('clock', ['shown', 'hidden']),
		notices,
		isSubmitting: false,
		takeOver: () => undefined,
		onkeepmine: vi.fn<() => void>(),
		onsavehere: vi.fn<() => void>(),
		onloadnewer: vi.fn<() => void>(),
		onretry: vi.fn<() => void>(),
		onkeys: vi.fn<() => void>(),
	};
	return { props, sheet, say };
}
