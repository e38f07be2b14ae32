import type { ProcedureLine } from '#domain/content';
import { compareLevels } from './em-level.ts';
import { explainLine, explainWrongCode } from './explain-line.ts';
import type { Subject } from './explain-line.ts';
import { explainPointers } from './explain-pointers.ts';
import type { DiagnosisRows } from './explain-pointers.ts';
import type { GivenProcedure } from './given-lines.ts';
import type { Explanations } from './judge-half.ts';
import { judgeModifiers } from './judge-modifiers.ts';
import type { PointerFault } from './pointer-faults.ts';
import type { Finding } from './score.ts';

const LEVEL_REASON = {
	upcode: 'The record supports a lower level of service than was coded.',
	undercode: 'The record supports a higher level of service than was coded.',
	new_vs_est: 'The code is of the wrong family: new and established patients have their own.',
	'other-setting': 'The code belongs to another setting than the one this patient was seen in.',
} as const;

const REASON_OF_UNITS = {
	units: 'The units do not match what was done.',
	minutes: 'The minutes do not match what the record shows.',
} as const;

const CREDIT_OF_AN_AUTHORS_NEAR = 0.5;

/** How the service lines of a sheet explain themselves. */
export function procedureExplanations(
	pointerFaults: readonly (PointerFault | null)[],
	diagnoses: DiagnosisRows,
): Explanations<ProcedureLine, GivenProcedure> {
	return {
		missed: 'The record documents this service and it was not coded.',
		// Our list of procedures knows no dates.
		isHeld: () => true,
		ruleOf: (line) => line.source,
		near: (subject, line, { code }) => explainNear(subject, line, code),
		exact: (subject, { keyLine, keyAt, given }, isCharged) => {
			const findings = explainServiceLine(subject, keyLine, given);
			if ((pointerFaults[keyAt] ?? null) === null) return { findings, credit: 0 };
			const pointers = explainPointers(subject, keyLine, given, diagnoses, isCharged);
			return { findings: [...findings, pointers], credit: 0 };
		},
	};
}

/** Judges a wrong code in the place of a service line. Only an author's `near` earns credit. [SC5] [SC8] */
function explainNear(
	subject: Subject,
	keyLine: ProcedureLine,
	given: string,
): { finding: Finding; credit: number } {
	const level = compareLevels(keyLine.code, given);
	const type = level === null || level === 'other-setting' ? 'wrong_code' : level;
	const reason =
		level === null
			? 'Another procedure than the one the record describes.'
			: (tellBasis(keyLine, given) ?? LEVEL_REASON[level]);
	return {
		finding: explainWrongCode(subject, type, reason),
		credit: keyLine.near.includes(given) ? CREDIT_OF_AN_AUTHORS_NEAR : 0,
	};
}

/** Where the chart supports two levels by two roads, the lower one is worth an explanation of its own. */
function tellBasis({ code, basis }: ProcedureLine, given: string): string | null {
	if (basis === null || basis.mdm === null || basis.time === null) return null;
	const roads = { 'decision making': basis.mdm, time: basis.time };
	const taken = Object.entries(roads).find(([, level]) => level === given && level !== code);
	if (taken === undefined) return null;
	const better = Object.entries(roads).find(([, level]) => level === code);
	const minutes = basis.minutes === null ? '' : ` (${String(basis.minutes)} minutes)`;
	const by = taken[0] === 'time' ? `time${minutes}` : taken[0];
	return `By ${by} the record supports ${given}, by ${better?.[0] ?? 'the other road'} it supports ${code}. The provider may use either; the higher supported level is right.`;
}

/** Judges what else stands on a service line with the right code, but for its pointers. [SC9] */
function explainServiceLine(
	subject: Subject,
	keyLine: ProcedureLine,
	given: GivenProcedure,
): Finding[] {
	const slips = subject.part.type === 'procedures' ? subject.part.slips : [];
	const modifiers = judgeModifiers(keyLine, given, slips).map((said) => explainLine(subject, said));
	if (given.units === keyLine.units) return modifiers;
	const slip = slips.find(
		({ code, slip }) =>
			code === keyLine.code && slip.kind === 'units' && slip.units === given.units,
	);
	const units = explainLine(subject, {
		type: 'units',
		expected: String(keyLine.units),
		given: String(given.units),
		reason: slip?.feedback ?? REASON_OF_UNITS[keyLine.unit],
		misconception: slip?.misconception ?? null,
	});
	return [...modifiers, units];
}
