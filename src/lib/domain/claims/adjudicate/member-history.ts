import { sumOf } from '../cents.ts';
import { sumOfGroup } from '../remit/adjustment.ts';
import type { ClaimDecision, LineDecision } from './decision.ts';

/** What a payer remembers of a member: claims that stand, and what they used up by calendar year. */
export interface MemberHistory {
	/** In the order in which they were decided; none that was reversed. */
	readonly claims: readonly ClaimDecision[];
	readonly years: ReadonlyMap<string, YearUsage>;
}

/** Cents and visits used in a calendar year. */
export interface YearUsage {
	readonly deductible: number;
	readonly outsideDeductible: number;
	readonly outOfPocket: number;
	readonly limits: ReadonlyMap<string, LimitUsage>;
}

export interface LimitUsage {
	readonly visits: number;
	readonly amount: number;
}

const NOTHING_USED: YearUsage = {
	deductible: 0,
	outsideDeductible: 0,
	outOfPocket: 0,
	limits: new Map(),
};

/** A member nobody has claimed for yet. */
export function emptyHistory(): MemberHistory {
	return { claims: [], years: new Map() };
}

/** What was used in the year of a date. */
export function usageOn({ years }: MemberHistory, date: string): YearUsage {
	return years.get(date.slice(0, 4)) ?? NOTHING_USED;
}

/** Adds a decided claim. The history that was handed in stays as it was. [AD25] */
export function rememberClaim(history: MemberHistory, decision: ClaimDecision): MemberHistory {
	return {
		claims: [...history.claims, decision],
		years: applyClaim(history.years, decision, 1),
	};
}

/** Takes a claim out again, as a reversal does; nothing changes where there is no such claim. [AD25] */
export function forgetClaim(history: MemberHistory, icn: string): MemberHistory {
	const decision = findDecision(history, icn);
	if (decision === null) return history;
	return {
		claims: history.claims.filter((one) => one !== decision),
		years: applyClaim(history.years, decision, -1),
	};
}

/** The standing claim with a payer's number; null where there is none. */
export function findDecision({ claims }: MemberHistory, icn: string): ClaimDecision | null {
	return claims.find((one) => one.icn === icn) ?? null;
}

function applyClaim(
	years: ReadonlyMap<string, YearUsage>,
	{ claim, lines }: ClaimDecision,
	sign: 1 | -1,
): ReadonlyMap<string, YearUsage> {
	const next = new Map(years);
	for (const line of lines) {
		if (line.refusal !== null) continue;
		const year = (claim.lines[line.index]?.from ?? '').slice(0, 4);
		next.set(year, applyLine(next.get(year) ?? NOTHING_USED, line, sign));
	}
	return next;
}

function applyLine(usage: YearUsage, line: LineDecision, sign: 1 | -1): YearUsage {
	const { isInNetwork, deductible, allowed } = line;
	const limits = new Map(usage.limits);
	for (const id of line.limits) {
		const before = limits.get(id) ?? { visits: 0, amount: 0 };
		limits.set(id, {
			visits: before.visits + sign,
			amount: before.amount + sign * (allowed - shareOfPatient(line)),
		});
	}
	return {
		deductible: usage.deductible + (isInNetwork ? sign * deductible : 0),
		outsideDeductible: usage.outsideDeductible + (isInNetwork ? 0 : sign * deductible),
		outOfPocket: usage.outOfPocket + (isInNetwork ? sign * shareOfPatient(line) : 0),
		limits,
	};
}

const SHARES = ['1', '2', '3'];

/** Deductible, coinsurance and copay that a line leaves to the patient, in cents. */
export function shareOfPatient({ adjustments }: Pick<LineDecision, 'adjustments'>): number {
	return sumOfGroup(
		adjustments.filter(({ carc }) => SHARES.includes(carc)),
		'PR',
	);
}

/** What a claim left to the patient in all, in cents (CLP05). */
export function patientResponsibility({ lines }: Pick<ClaimDecision, 'lines'>): number {
	return sumOf(lines.map(({ adjustments }) => sumOfGroup(adjustments, 'PR')));
}
