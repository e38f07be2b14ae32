import {
	blankClaim,
	blankConversation,
	blankDenial,
	blankDeskAnswer,
	blankEligibility,
	blankPosting,
	blankReceivables,
	POINTS_OF_A_HINT,
	prepareDeskPayer,
} from '#domain/billing';
import type { CallSoFar } from '#domain/billing';
import type { CodeBook } from '#domain/codes';
import { DESKS } from '#domain/content';
import type { Payer } from '#domain/content';
import { isDeskAnswer, nextAttemptNumber, noWork } from '#domain/learning';
import type { Draft, LearnerRecord } from '#domain/learning';
import { payerInWords } from '../in-words.ts';
import { wholePercent } from '../whole-percent.ts';
import type { HintsView } from '../workspace-view.ts';
import type { DeskFrame, DeskView } from './desk-view.ts';
import { presentClaimDesk } from './present-claim-desk.ts';
import { presentCall } from './present-call.ts';
import { presentDenial } from './present-denial.ts';
import { presentEligibility } from './present-eligibility.ts';
import { presentPosting } from './present-posting.ts';
import { presentReceivables } from './present-receivables.ts';
import type { RenderedBilling } from './rendered-billing.ts';

/** What a desk is made of: the public half of a case, and this learner's work on it. */
export interface DeskSource {
	readonly page: RenderedBilling;
	readonly book: CodeBook;
	readonly findPayer: (id: string) => Payer | null;
	readonly record: LearnerRecord;
	readonly draft: Draft | null;
	/** The hints the draft has taken, and how many there are. */
	readonly hints: Pick<HintsView, 'of' | 'taken'>;
	readonly learnerMark: string;
	/** A call as far as it was walked by its key; null where the case is none. */
	readonly call: CallSoFar | null;
}

/** The workspace of a billing case, by its kind. [PR42] */
export function presentDesk(source: DeskSource): DeskView {
	const { page, book, findPayer, draft } = source;
	const { learner } = page;
	const frame = presentFrame(source);
	const current = draft?.attempt === frame.attempt ? draft.answer : null;
	// A case that has changed its kind since leaves a draft nobody can read here.
	const blank = blankDeskAnswer(learner);
	const kept = current !== null && isDeskAnswer(current) ? current : blank;
	const payer = findPayer(learner.facts.payer);
	switch (learner.kind) {
		case 'claim':
			return {
				...frame,
				kind: learner.kind,
				answer: kept.kind === 'claim' ? kept : blankClaim(),
				matter: presentClaimDesk(learner.matter, payer, frame.payer, book),
			};
		case 'eligibility':
			return {
				...frame,
				kind: learner.kind,
				answer: kept.kind === 'eligibility' ? kept : blankEligibility(),
				matter: presentEligibility(learner.matter),
			};
		case 'conversation':
			if (source.call === null) throw new Error(`${learner.facts.id} came without its call.`);
			return {
				...frame,
				kind: learner.kind,
				answer: kept.kind === 'conversation' ? kept : blankConversation(),
				matter: presentCall(learner.matter, source.call),
			};
		case 'posting':
			return {
				...frame,
				kind: learner.kind,
				answer: kept.kind === 'posting' ? kept : blankPosting(learner.matter),
				matter: presentPosting(
					learner.matter,
					(id) => findPayer(id)?.name ?? payerInWords(id),
					book,
				),
			};
		case 'receivables':
			return {
				...frame,
				kind: learner.kind,
				answer: kept.kind === 'receivables' ? kept : blankReceivables(learner.matter),
				matter: presentReceivables(
					learner.matter,
					learner.facts.today,
					(id) => {
						const found = findPayer(id);
						return found === null ? null : prepareDeskPayer(found);
					},
					(id) => findPayer(id)?.name ?? payerInWords(id),
				),
			};
		case 'denial':
			return {
				...frame,
				kind: learner.kind,
				answer: kept.kind === 'denial' ? kept : blankDenial(),
				matter: presentDenial(
					learner.matter,
					payer === null ? null : prepareDeskPayer(payer),
					frame.payer,
					book,
				),
			};
	}
}

function presentFrame(source: DeskSource): DeskFrame {
	const { page, record, draft, hints, findPayer } = source;
	const { facts } = page.learner;
	const attempt = nextAttemptNumber(record, facts.id);
	const current = draft?.caseId === facts.id && draft.attempt === attempt ? draft : null;
	return {
		caseId: facts.id,
		deskName: DESKS[facts.kind].name,
		title: facts.title,
		summary: facts.summary,
		difficulty: facts.difficulty,
		minutes: facts.minutes,
		today: facts.today,
		payer: findPayer(facts.payer)?.name ?? payerInWords(facts.payer),
		chart: page.chart.map(({ anchor, heading, html }) => ({ anchor, heading, html })),
		taskHtml: page.taskHtml,
		referenceHtml: page.referenceHtml,
		attempt,
		work: current?.work ?? noWork(),
		hints: {
			of: hints.of,
			taken: hints.taken.slice(0, current?.work.hints ?? 0),
			cost: POINTS_OF_A_HINT,
		},
		isBegun: current !== null,
		learnerMark: source.learnerMark,
		draftRevision: current?.revision ?? 0,
		draftSavedAt: current?.savedAt ?? null,
		earlier: record.attempts
			.flatMap(({ caseId, number, headline }) =>
				caseId === facts.id && headline
					? [{ attempt: number, percent: wholePercent(headline) }]
					: [],
			)
			.sort((left, right) => right.attempt - left.attempt),
	};
}
