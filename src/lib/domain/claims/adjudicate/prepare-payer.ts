import { diagnosisTestFor, testFor } from '../payer/code-set.ts';
import type { CodeTest } from '../payer/code-set.ts';
import type { Contract } from '../payer/contract.ts';
import type { CoveragePolicy } from '../payer/coverage-policy.ts';
import type { DecidingPayer, PriceList } from '../payer/payer-terms.ts';
import type { PayerKind } from '../payer-kind.ts';
import type { BenefitLimit, Copay, Exclusion, Plan } from '../payer/plan.ts';
import { prepareEdits } from './prepare-edits.ts';
import type { PreparedEdits } from './prepare-edits.ts';

/** A payer whose lists are ready to be asked. Made once per payer, not per claim. */
export interface PreparedPayer {
	readonly id: string;
	readonly kind: PayerKind;
	readonly contract: Contract;
	readonly prices: PriceList;
	readonly plans: ReadonlyMap<string, PreparedPlan>;
	readonly policies: readonly PreparedPolicy[];
	readonly edits: PreparedEdits;
	readonly isEmergency: CodeTest;
}

export interface PreparedPlan {
	readonly plan: Plan;
	readonly isFree: CodeTest;
	readonly isBeforeDeductible: CodeTest;
	readonly isPreferredOnly: CodeTest;
	readonly needsReferral: CodeTest;
	readonly needsAuthorisation: CodeTest;
	readonly isCapitated: CodeTest;
	readonly copays: readonly { readonly copay: Copay; readonly has: CodeTest }[];
	readonly exclusions: readonly PreparedExclusion[];
	readonly limits: readonly { readonly limit: BenefitLimit; readonly has: CodeTest }[];
}

export interface PreparedExclusion {
	readonly exclusion: Exclusion;
	readonly has: CodeTest;
	readonly hasDiagnosis: CodeTest;
}

export interface PreparedPolicy {
	readonly policy: CoveragePolicy;
	readonly has: CodeTest;
	readonly covers: CodeTest;
	readonly excludes: CodeTest;
	readonly isMinor: CodeTest;
}

/** Makes a payer ready to decide claims. */
export function preparePayer({ id, kind, terms, prices }: DecidingPayer): PreparedPayer {
	const { contract, policies, edits, plans } = terms;
	return {
		id,
		kind,
		contract,
		prices,
		plans: new Map(plans.map((plan) => [plan.id, preparePlan(plan)])),
		policies: policies.map((policy) => ({
			policy,
			has: testFor(policy.services),
			covers: diagnosisTestFor(policy.diagnoses),
			excludes: diagnosisTestFor(policy.notWith),
			isMinor: diagnosisTestFor(policy.tooHighFor),
		})),
		edits: prepareEdits(edits),
		isEmergency: testFor(contract.emergency),
	};
}

function preparePlan(plan: Plan): PreparedPlan {
	return {
		plan,
		isFree: testFor(plan.free),
		isBeforeDeductible: testFor(plan.beforeDeductible),
		isPreferredOnly: testFor(plan.preferredOnly),
		needsReferral: testFor(plan.referral),
		needsAuthorisation: testFor(plan.authorisation),
		isCapitated: testFor(plan.capitated),
		copays: plan.copays.map((copay) => ({ copay, has: testFor(copay.services) })),
		exclusions: plan.exclusions.map((exclusion) => ({
			exclusion,
			has: testFor(exclusion.services),
			hasDiagnosis: diagnosisTestFor(exclusion.diagnoses),
		})),
		limits: plan.limits.map((limit) => ({ limit, has: testFor(limit.services) })),
	};
}
