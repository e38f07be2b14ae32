import { answerOfPayer, bestDay, endOfPosting, prepareDeskPayer } from '#domain/billing';
import type { DeskAids, DeskAnswer, DeskScore, PostingAnswer } from '#domain/billing';
import type { CodeBook } from '#domain/codes';
import { DESKS } from '#domain/content';
import type { BillingCase, Payer, PostingMatter } from '#domain/content';
import type { Work } from '#domain/learning';
import { payerInWords } from '../in-words.ts';
import { wholePercent } from '../whole-percent.ts';
import type { DeskSheet, DeskSheetPart, PayerAnswerView } from './desk-sheet.ts';
import { presentSentClaim } from './present-sent-claim.ts';
import { tellVisit } from './tell-visit.ts';
import type { TranscriptView } from './call-view.ts';
import { presentTranscript } from './present-call.ts';
import { lightItems } from './light-items.ts';
import type { LitItems } from './light-items.ts';
import { presentLedger } from './present-posting.ts';
import { presentRemittance } from './present-remittance.ts';
import type { RenderedBilling, RevealedBilling } from './rendered-billing.ts';

/** What a scored sheet of a desk is made of. Without a score there is none. */
export interface DeskSheetSource {
	readonly caseId: string;
	readonly attempt: number;
	readonly submittedAt: string;
	readonly imported: boolean;
	readonly answer: DeskAnswer;
	readonly work: Work;
	readonly score: DeskScore;
	/** The revision that was scored; null where this server does not hold it. */
	readonly revision: RevealedBilling | null;
	/** The case as it is today; null where it is off the shelf. */
	readonly today: RenderedBilling['learner'] | null;
	readonly isOlderRevision: boolean;
	readonly book: CodeBook;
	readonly findPayer: (id: string) => Payer | null;
}

/** The scored sheet of a desk: every item with its reason, and then what the payer answered. [PR43] */
export function presentDeskSheet(source: DeskSheetSource): DeskSheet {
	const { score, revision, findPayer, work } = source;
	const facts = (revision?.learner ?? source.today)?.facts ?? null;
	const lit = lightItems(score, revision);
	const payer = facts === null ? '' : (findPayer(facts.payer)?.name ?? payerInWords(facts.payer));
	return {
		kind: score.kind,
		caseId: source.caseId,
		deskName: DESKS[score.kind].name,
		title: facts?.title ?? source.caseId,
		today: facts?.today ?? '',
		payer,
		attempt: source.attempt,
		submittedAt: source.submittedAt,
		imported: source.imported,
		isOlderRevision: source.isOlderRevision,
		isOnShelf: source.today !== null,
		points: score.headline.right,
		of: score.headline.of,
		percent: wholePercent(score.headline),
		earned: score.earned.right,
		fails: score.fails,
		parts: score.parts.map((part) => presentPart(part, revision, lit)),
		hints: { used: score.hints.used, cost: score.hints.cost },
		learning: score.learning.right,
		confidence: score.confidence,
		seconds: work.seconds,
		note: work.note,
		money: { recovered: score.money.recovered, recoverable: score.money.recoverable },
		answer: revision === null ? null : presentAnswer(source, revision),
		transcript: revision === null ? null : transcriptOf(source.answer, revision),
		chart: lit.chart,
	};
}

/** An answer key is named as the reason only for its own part. */
function presentPart(
	part: DeskScore['parts'][number],
	revision: RevealedBilling | null,
	lit: LitItems,
): DeskSheetPart {
	const { id, title, points, items } = part;
	const headings =
		id === 'reading'
			? ['reading', 'audit', 'cause']
			: id === 'action'
				? ['action', 'letter']
				: id === 'papers'
					? ['documents']
					: [id];
	const sections = (revision?.rationale ?? []).filter(({ heading }) => headings.includes(heading));
	return {
		id,
		title,
		points: points.right,
		of: points.of,
		items: items.map((item) => ({ ...item, ...lit.ofItem(item.id) })),
		rationaleHtml: sections.map(({ html }) => html).join(''),
	};
}

function presentAnswer(source: DeskSheetSource, revision: RevealedBilling): PayerAnswerView | null {
	const { answer, book } = source;
	const aids: DeskAids = {
		book,
		findPayer: (id) => {
			const found = source.findPayer(id);
			return found === null ? null : prepareDeskPayer(found);
		},
	};
	return answerOf(revision, answer, aids);
}

function answerOf(
	{ kind, learner, secrets }: BillingCase,
	answer: DeskAnswer,
	aids: DeskAids,
): PayerAnswerView | null {
	switch (kind) {
		case 'claim': {
			const { facts, matter } = learner;
			return answer.kind === 'claim'
				? presentSentClaim({ facts, matter, key: secrets.key }, answer, aids)
				: null;
		}
		case 'posting':
			return answer.kind === 'posting' ? tellPosting(learner.matter, answer, aids) : null;
		case 'receivables': {
			if (answer.kind !== 'receivables') return null;
			const { order } = bestDay(learner.matter, secrets.key, learner.facts.today);
			return {
				title: 'What the time held',
				sentence: `${String(learner.matter.minutes)} minutes were set. The best of them: ${order.join(', ')}.`,
				money: 'was brought in or saved, of',
				ledger: null,
				remittance: null,
				steps: [],
				sent: null,
			};
		}
		case 'eligibility':
			return answer.kind === 'eligibility'
				? {
						title: 'What came of it',
						sentence: tellVisit(learner.matter, secrets.key, answer),
						money: 'was collected at the desk, of',
						ledger: null,
						remittance: null,
						steps: [],
						sent: null,
					}
				: null;
		case 'conversation':
			// What came of a call is the call itself; see the transcript.
			return null;
		case 'denial': {
			if (answer.kind !== 'denial') return null;
			const { sentence, remittance, steps } = answerOfPayer(
				{ facts: learner.facts, matter: learner.matter, key: secrets.key },
				answer,
				aids,
			);
			return {
				title: 'What came of it',
				sentence,
				money: 'came in, of',
				ledger: null,
				steps,
				sent: null,
				remittance:
					remittance === null
						? null
						: presentRemittance(remittance, remittance.payerName, aids.book),
			};
		}
	}
}

/** The ledger as the posting left it. */
function tellPosting(
	matter: PostingMatter,
	answer: PostingAnswer,
	{ book, findPayer }: DeskAids,
): PayerAnswerView {
	const { ledger } = endOfPosting(matter, answer);
	const nameOf = (id: string) => findPayer(id)?.name ?? 'a payer this account does not have';
	return {
		title: 'The ledger as you left it',
		sentence: `The batch of ${matter.remittance.trace} is closed: every line and the payment come out even.`,
		money: 'stands on the lines it came for, of',
		remittance: null,
		steps: [],
		sent: null,
		ledger: presentLedger(matter, ledger, nameOf, book),
	};
}

/** The call turn by turn, where the case was one. */
function transcriptOf(
	answer: DeskAnswer,
	{ kind, learner, secrets }: RevealedBilling,
): TranscriptView | null {
	if (kind !== 'conversation' || answer.kind !== kind) return null;
	return presentTranscript(learner.matter, secrets.key, answer.choices);
}
