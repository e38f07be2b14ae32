import {
	BALANCE_QUESTION,
	claimOf,
	numberOf,
	REMITTANCE_QUESTIONS,
	scrubOf,
} from '#domain/journeys';
import type { ClaimWritten, JourneyAnswer, JourneyState, JourneyWorld } from '#domain/journeys';
import { blankAnswer, COST_OF_A_HINT } from '#domain/scoring';
import type { ScrubFinding } from '#domain/claims';
import { presentClaim, presentPolicy } from '../billing/present-denial.ts';
import { presentRemittance } from '../billing/present-remittance.ts';
import { presentEncounter } from '../present-encounter.ts';
import type { RenderedCase } from '../rendered-case.ts';
import type { HintsView } from '../workspace-view.ts';
import type { ChapterView, ChapterWork, FindingView, RenderedJourney } from './journey-view.ts';

/** What the open chapter is shown from. */
export interface ChapterSource {
	readonly world: JourneyWorld;
	readonly state: JourneyState;
	/** What was put aside for it. */
	readonly saved: JourneyAnswer | null;
	readonly page: RenderedJourney;
	readonly coding: RenderedCase;
	/** The hints that were taken, and how many there are. */
	readonly hints: Pick<HintsView, 'of' | 'taken'>;
	/** How many answers the run has. */
	readonly after: number;
}

/** The open chapter. Every field is named here, so what is not named does not get out; null at the end. [JR20] */
export function presentChapter(source: ChapterSource): ChapterView | null {
	const { world, state, page, after } = source;
	const work = presentWork(source);
	if (work === null) return null;
	const { facts } = world.journey.learner;
	return {
		journey: facts.id,
		title: facts.title,
		isShort: facts.length === 'short',
		today: state.today,
		after,
		mayLook: state.sheet !== null,
		coverage: page.coverage.map(({ anchor, heading, html }) => ({ anchor, heading, html })),
		story: { visit: world.coding.facts.dos, happened: state.happened },
		work,
	};
}

const BLANK_AMOUNTS = { paid: null, contract: null, patient: null, open: null };
const MIDDLE = { energy: 3, patience: 3, curiosity: 3, words: '' };

function presentWork(source: ChapterSource): ChapterWork | null {
	const { world, state, coding, hints } = source;
	// What was put aside for a chapter that is done belongs to nothing.
	const saved = source.saved?.chapter === state.open ? source.saved : null;
	const { book, payer } = world;
	const remittances = state.arrived.map(({ remittance }) =>
		presentRemittance(remittance, payer.name, book),
	);
	const last = remittances.at(-1);
	switch (state.open) {
		case null:
			return null;
		case 'coverage':
			return {
				chapter: 'coverage',
				questions: world.journey.learner.questions,
				picks: saved?.chapter === 'coverage' ? saved.picks : {},
			};
		case 'coding': {
			const { learner } = coding;
			const { asks, facts } = learner;
			return {
				chapter: 'coding',
				encounter: presentEncounter(facts, book, (id) => (id === payer.id ? payer : null)),
				chart: coding.chart.map(({ anchor, heading, html }) => ({ anchor, heading, html })),
				taskHtml: coding.taskHtml,
				referenceHtml: coding.referenceHtml,
				asks: { diagnoses: asks.diagnoses, procedures: asks.procedures },
				answer: saved?.chapter === 'coding' ? saved.sheet : blankAnswer(),
				hints: { of: hints.of, taken: hints.taken, cost: COST_OF_A_HINT },
			};
		}
		case 'claim': {
			const fields = saved?.chapter === 'claim' ? saved.written : writtenOf(state);
			const claim = claimOf(world, state.held, state.written ?? blankAnswer(), state.today);
			return {
				chapter: 'claim',
				claim: presentClaim(claim, state.today, book),
				findings: scrubOf(world, claim, state.today).filter(isForm).map(presentFinding),
				rejected: (state.acknowledgement?.findings ?? []).map(presentFinding),
				isLastTry: state.sends === 2,
				fields,
			};
		}
		case 'remittance':
			if (last === undefined || state.claim?.kind !== 'professional') return null;
			return {
				chapter: 'remittance',
				claim: presentClaim(state.claim, state.received ?? state.today, book),
				remittance: last,
				questions: REMITTANCE_QUESTIONS,
				picks: saved?.chapter === 'remittance' ? saved.picks : {},
			};
		case 'posting':
			if (last === undefined) return null;
			return {
				chapter: 'posting',
				remittance: last,
				charge: state.claim?.totalCharge ?? 0,
				amounts: saved?.chapter === 'posting' ? saved.amounts : BLANK_AMOUNTS,
			};
		case 'denial':
			if (last === undefined || state.claim?.kind !== 'professional') return null;
			return {
				chapter: 'denial',
				claim: presentClaim(state.claim, state.received ?? state.today, book),
				remittance: last,
				reply: state.reply,
				policy: presentPolicy(payer),
				isLastTry: state.denials === 1,
				action: saved?.chapter === 'denial' ? saved.action : null,
				fields: saved?.chapter === 'denial' ? saved.written : writtenOf(state),
			};
		case 'balance':
			return {
				chapter: 'balance',
				remittances,
				copay: state.held.copay,
				amount: saved?.chapter === 'balance' ? saved.amount : null,
				picks: saved?.chapter === 'balance' ? saved.picks : {},
				question: BALANCE_QUESTION,
			};
		case 'audit':
			if (state.claim?.kind !== 'professional') return null;
			return {
				chapter: 'audit',
				payer: payer.name,
				claim: presentClaim(state.claim, state.received ?? state.today, book),
				action: saved?.chapter === 'audit' ? saved.action : null,
			};
		case 'reflect-coder':
		case 'reflect-biller': {
			const isOwn = saved?.chapter === 'reflect-coder' || saved?.chapter === 'reflect-biller';
			return { chapter: state.open, reflection: isOwn ? saved.reflection : MIDDLE };
		}
	}
}

function writtenOf({ held, written }: JourneyState): ClaimWritten {
	return { member: held.member, number: numberOf(held), sheet: written ?? blankAnswer() };
}

function isForm({ stoppedAt }: ScrubFinding): boolean {
	return stoppedAt !== 'payer';
}

function presentFinding({ rule, item, line, reason, fix }: ScrubFinding): FindingView {
	return { rule, item, line: line === null ? null : line + 1, reason, fix };
}
