import type { JudgedDiagnosis, JudgedProcedure } from './judge-sheet.ts';
import { fitModifiers } from './fit-modifiers.ts';
import type { AuditFigure, FindingType } from './score.ts';

/** What an error of each kind weighs. Typical values, ours (coding-rules §8). */
const WEIGHT = {
	firstListed: 5,
	diagnosis: 1,
	service: 5,
	modifier: 3,
	units: 3,
	pointer: 1,
	sequence: 2,
} as const;

/** The weighted accuracy: 1 − weight of the errors ÷ weight of all that could be right. [SC12] */
export function weightedFigure(
	diagnoses: readonly JudgedDiagnosis[],
	procedures: readonly JudgedProcedure[],
	firstListed: readonly string[],
): AuditFigure {
	const weightOf = (code: string) =>
		firstListed.includes(code) ? WEIGHT.firstListed : WEIGHT.diagnosis;
	let most = firstListed.length > 0 ? WEIGHT.sequence : 0;
	let errors = diagnoses.some((line) => has(line.findings, ['sequence', 'etiology_order']))
		? WEIGHT.sequence
		: 0;
	for (const { keyLine, given, status } of diagnoses) {
		if (status === 'optional') continue;
		const weight = keyLine === null ? WEIGHT.diagnosis : weightOf(keyLine.code);
		if (keyLine !== null) most += weight;
		if (keyLine?.code !== given?.code) errors += weight;
	}
	for (const { keyLine, given, status, findings } of procedures) {
		if (status === 'optional') continue;
		if (keyLine === null) {
			errors += WEIGHT.service;
			continue;
		}
		const isRightCode = keyLine.code === given?.code;
		const { right, missing, surplus } = fitModifiers(keyLine.modifiers, given?.modifiers ?? []);
		const detail =
			WEIGHT.modifier * (right.length + missing.length) + WEIGHT.units + WEIGHT.pointer;
		most += WEIGHT.service + detail;
		if (!isRightCode) {
			// The whole line is lost with its code; its details are not errors of their own.
			errors += WEIGHT.service;
			continue;
		}
		errors += WEIGHT.modifier * (missing.length + surplus.length);
		if (has(findings, ['units'])) errors += WEIGHT.units;
		if (has(findings, ['pointer'])) errors += WEIGHT.pointer;
	}
	return {
		name: 'Weighted',
		formula: '1 − weight of errors ÷ weight of all that could be right',
		working: `1 − ${String(errors)} ÷ ${String(most)}`,
		right: Math.max(0, most - errors),
		of: most,
	};
}

function has(
	findings: readonly { readonly type: FindingType }[],
	types: readonly FindingType[],
): boolean {
	return findings.some(({ type }) => types.includes(type));
}
