import { addDays, emptyLedger } from '#domain/claims';
import type {
	Acknowledgement,
	Claim,
	ClaimDecision,
	Ledger,
	MemberHistory,
	Remittance,
} from '#domain/claims';
import type { Answer, Score } from '#domain/scoring';
import type { ChapterId, Reflection } from './journey-answer.ts';
import type { JourneyWorld } from './journey-world.ts';
import { historyBefore } from './question-of-journey.ts';

/** Whose hands something is in. */
export type Hands = 'front-desk' | 'coder' | 'biller' | 'payer' | 'patient';

/** Something that happened, on its day. Cents. */
export interface Happening {
	/** ISO. */
	readonly day: string;
	readonly hands: Hands;
	readonly what: string;
	/** What came in with it; below nothing where money went back. */
	readonly received: number;
	/** What is open on the account afterwards. */
	readonly open: number;
}

/** One thing a biller was asked, judged. */
export interface JudgedItem {
	readonly chapter: ChapterId;
	readonly title: string;
	readonly given: string;
	readonly expected: string;
	readonly isRight: boolean;
	readonly reason: string;
}

/** What the front desk wrote down; the claim is filled from it. */
export interface Held {
	readonly member: string;
	readonly authorisation: string | null;
	readonly referral: string | null;
	readonly copay: number;
}

/** A remittance that came, and what it answered. */
export interface Arrived {
	readonly remittance: Remittance;
	readonly sentence: string;
}

/** A journey as far as it has gone. Made anew from the answers each time; nothing of it is stored. */
export interface JourneyState {
	/** The chapter that is open; null at the end. */
	readonly open: ChapterId | null;
	/** Chapters that are done, in order; claim and denial can come more than once. */
	readonly done: readonly ChapterId[];
	/** ISO. */
	readonly today: string;
	readonly held: Held;
	/** What was coded from the chart; null before. */
	readonly sheet: Answer | null;
	/** What stands on the claim now: the codes as they were last sent. */
	readonly written: Answer | null;
	readonly score: Score | null;
	readonly hints: number;
	readonly claim: Claim | null;
	/** How often a claim went out for the first decision. */
	readonly sends: number;
	readonly acknowledgement: Acknowledgement | null;
	/** The day the payer took it in. */
	readonly received: string | null;
	/** The decision that stands. */
	readonly decision: ClaimDecision | null;
	/** The first one, whatever came after. */
	readonly firstDecision: ClaimDecision | null;
	readonly history: MemberHistory;
	readonly arrived: readonly Arrived[];
	/** What came of the last thing sent about a denial. */
	readonly reply: string | null;
	readonly denials: number;
	readonly ledger: Ledger;
	readonly happened: readonly Happening[];
	readonly items: readonly JudgedItem[];
	readonly reflections: { readonly coder: Reflection | null; readonly biller: Reflection | null };
	/** What the payer wants back; 0 where nothing. */
	readonly overpaid: number;
	/** It never became a claim. */
	readonly isLost: boolean;
}

/** The journey before anything was done. */
export function startJourney(world: JourneyWorld): JourneyState {
	const { facts } = world.journey.learner;
	const { registration } = world.journey.secrets;
	const { dos } = world.coding.facts;
	const isShort = facts.length === 'short';
	return {
		open: isShort ? 'coding' : 'coverage',
		done: [],
		today: isShort ? dos : addDays(dos, -1),
		held: {
			member: registration.deskWrote,
			authorisation: registration.authorisation,
			referral: registration.referral,
			copay: registration.copay,
		},
		sheet: null,
		written: null,
		score: null,
		hints: 0,
		claim: null,
		sends: 0,
		acknowledgement: null,
		received: null,
		decision: null,
		firstDecision: null,
		history: historyBefore(world),
		arrived: [],
		reply: null,
		denials: 0,
		ledger: emptyLedger(),
		happened: [],
		items: [],
		reflections: { coder: null, biller: null },
		overpaid: 0,
		isLost: false,
	};
}
