import { preparePayer } from '../adjudicate/prepare-payer.ts';
import type { PreparedPayer } from '../adjudicate/prepare-payer.ts';
import type { Adjudication } from '../adjudicate/claim-in-hand.ts';
import { emptyHistory } from '../adjudicate/member-history.ts';
import type { MemberRecord, ProviderRecord } from '../adjudicate/payer-records.ts';
import type { Contract } from '../payer/contract.ts';
import type { CoveragePolicy } from '../payer/coverage-policy.ts';
import type { PayerEdits } from '../payer/payer-edits.ts';
import { noTerms } from '../payer/payer-terms.ts';
import type { Plan } from '../payer/plan.ts';
import type { PayerKind } from '../payer-kind.ts';
import { aClaim, DOCTOR_NPI, GROUP_NPI } from './builders.ts';

/* A payer with round numbers: fees of 100.00, 20 %, nothing else, until a test says so. */

export interface PayerParts {
	readonly kind?: PayerKind;
	readonly plan?: Partial<Plan>;
	readonly contract?: Partial<Contract>;
	readonly edits?: Partial<PayerEdits>;
	readonly policies?: readonly CoveragePolicy[];
	/** Cents by code; 100.00 where none is named. */
	readonly fees?: Readonly<Record<string, number>>;
	readonly bilateral?: number | null;
}

/** The set of one code. */
export function only(code: string) {
	return [{ from: code, to: code }];
}

export function aPlan(parts: Partial<Plan> = {}): Plan {
	return {
		id: 'plan',
		title: 'Plan',
		deductible: 0,
		outOfPocket: null,
		coinsurance: 2_000,
		copays: [],
		free: [],
		beforeDeductible: [],
		outside: null,
		preferredOnly: [],
		referral: [],
		authorisation: [],
		capitated: [],
		exclusions: [],
		limits: [],
		coordination: 'traditional',
		...parts,
	};
}

export function aPayer(parts: PayerParts = {}): PreparedPayer {
	const terms = noTerms();
	const { fees = {}, bilateral = 15_000 } = parts;
	return preparePayer({
		id: 'test-plan',
		name: 'Test Plan',
		kind: parts.kind ?? 'commercial',
		terms: {
			plans: [aPlan(parts.plan)],
			contract: { ...terms.contract, ...parts.contract },
			policies: parts.policies ?? [],
			edits: { ...terms.edits, ...parts.edits },
		},
		prices: { allowed: (code) => fees[code] ?? 10_000, bilateral },
	});
}

export function aMember(parts: Partial<MemberRecord> = {}): MemberRecord {
	return {
		memberId: 'TST1234567',
		last: 'Doe',
		first: 'Jane',
		birthDate: '1971-05-03',
		sex: 'F',
		coverage: [{ planId: 'plan', from: '2025-01-01', to: null }],
		elsewhere: null,
		otherFirst: null,
		hospice: null,
		nursingStay: null,
		graceFrom: null,
		questionOpen: false,
		isProtected: false,
		primaryNpi: null,
		...parts,
	};
}

export function aProvider(parts: Partial<ProviderRecord> = {}): ProviderRecord {
	return {
		npi: GROUP_NPI,
		standing: 'network',
		enrolled: { from: '2020-01-01', to: null },
		mayBill: true,
		mayRender: true,
		mayRefer: true,
		mayOrder: true,
		clia: null,
		...parts,
	};
}

export interface QuestionParts extends Partial<Adjudication> {
	readonly member?: Partial<MemberRecord>;
	readonly provider?: Partial<ProviderRecord>;
}

/** A claim of one visit for 180.00 to that payer. */
export function aQuestion({ member, provider, ...parts }: QuestionParts = {}): Adjudication {
	const known = aMember(member);
	return {
		claim: aClaim(),
		received: '2026-02-20',
		decided: '2026-03-05',
		icn: 'ICN1',
		payer: aPayer(),
		records: {
			members: new Map([[known.memberId, known]]),
			providers: new Map(
				[GROUP_NPI, DOCTOR_NPI].map((npi) => [npi, aProvider({ ...provider, npi })]),
			),
			authorisations: new Map(),
			referrals: new Map(),
		},
		history: emptyHistory(),
		documents: [],
		asked: [],
		book: null,
		...parts,
	};
}
