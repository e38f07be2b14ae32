import type { PayerKind } from '../payer-kind.ts';
import type { Contract } from './contract.ts';
import type { CoveragePolicy } from './coverage-policy.ts';
import type { PayerEdits } from './payer-edits.ts';
import type { Plan } from './plan.ts';

/** Everything by which a payer decides claims, as its file says it. */
export interface PayerTerms {
	readonly plans: readonly Plan[];
	readonly contract: Contract;
	readonly policies: readonly CoveragePolicy[];
	readonly edits: PayerEdits;
}

/** A payer as adjudication knows it. */
export interface DecidingPayer {
	readonly id: string;
	readonly name: string;
	readonly kind: PayerKind;
	readonly terms: PayerTerms;
	readonly prices: PriceList;
}

/** What a payer allows for one unit, in cents; null where it lists no fee. */
export interface PriceList {
	allowed(code: string, modifiers: readonly string[]): number | null;
	/** Share of the fee for both sides on one line (basis points); null where two lines are wanted. */
	readonly bilateral: number | null;
}

/** Terms of a payer of which nothing but its fees is known: it decides nothing until it has a plan. */
export function noTerms(): PayerTerms {
	return {
		plans: [],
		contract: {
			filing: { days: 365, years: null, secondaryFrom: 'primary-remittance' },
			correctedDays: 365,
			appeal: { days: 180, receivedAfter: 0 },
			recordsDays: 45,
			sequestration: 0,
			nonParticipating: null,
			multipleProcedures: [10_000, 5_000],
			assistants: { physician: 1_600, other: 1_360, coSurgeon: 6_250 },
			anesthesia: null,
			unlisted: null,
			hospitalShare: 5_000,
			readsNotices: false,
			emergency: [],
			newPatientYears: 3,
			appealsLateness: true,
		},
		policies: [],
		edits: noEdits(),
	};
}

/** Edits that find nothing. */
export function noEdits(): PayerEdits {
	return {
		pairs: [],
		unitLimits: [],
		addOns: [],
		globalDays: [],
		people: [],
		places: [],
		specialties: [],
		neededModifiers: [],
		retired: [],
		visits: [],
		newVisits: [],
		noAssistant: [],
		needsClia: [],
		needsOrder: [],
	};
}
