import type { AuditCounts } from './audit-figures.ts';
import type { JudgedDiagnosis, JudgedProcedure } from './judge-sheet.ts';
import type { Dimension, FindingType } from './score.ts';

const INEXACT: readonly FindingType[] = [
	'specificity',
	'laterality',
	'seventh_char',
	'placeholder',
];
const MISORDERED: readonly FindingType[] = ['sequence', 'etiology_order'];
const MISMODIFIED: readonly FindingType[] = [
	'modifier_missing',
	'modifier_wrong',
	'modifier_abuse',
];

/** The same answer seen from eight sides. They overlap and do not add up to the headline. [SC11] */
export function dimensionsOf(
	diagnoses: readonly JudgedDiagnosis[],
	procedures: readonly JudgedProcedure[],
	counts: AuditCounts,
): Dimension[] {
	const lines = [...diagnoses, ...procedures];
	const paired = lines.filter(({ keyLine, given }) => keyLine !== null && given !== null);
	const rightServices = procedures.filter(
		({ keyLine, given }) => keyLine !== null && keyLine.code === given?.code,
	);
	const pairedDiagnoses = diagnoses.filter(
		({ keyLine, given }) => keyLine !== null && given !== null,
	);
	const inKey = counts.hit + counts.alter + counts.miss;
	const given = counts.hit + counts.alter + counts.extra;
	const without = (
		set: readonly { findings: readonly { type: FindingType }[] }[],
		types: readonly FindingType[],
	) => set.filter(({ findings }) => !findings.some(({ type }) => types.includes(type))).length;
	return [
		{ name: 'code', right: counts.hit, of: inKey },
		{ name: 'specificity', right: without(paired, INEXACT), of: paired.length },
		{ name: 'order', right: without(pairedDiagnoses, MISORDERED), of: pairedDiagnoses.length },
		{ name: 'modifiers', right: without(rightServices, MISMODIFIED), of: rightServices.length },
		{ name: 'units', right: without(rightServices, ['units']), of: rightServices.length },
		{ name: 'pointers', right: without(rightServices, ['pointer']), of: rightServices.length },
		{ name: 'missed', right: inKey - counts.miss, of: inKey },
		{ name: 'extra', right: given - counts.extra, of: given },
	];
}
