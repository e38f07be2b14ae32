import { fitModifiers } from './fit-modifiers.ts';
import type { JudgedDiagnosis, JudgedProcedure } from './judge-sheet.ts';
import type { AuditFigure, Figure } from './score.ts';

/** What an auditor counts, per line (coding-rules §8): `alter` is the right slot with the wrong code. */
export interface AuditCounts {
	readonly hit: number;
	readonly alter: number;
	readonly miss: number;
	readonly extra: number;
	/** Modifiers required, given rightly, and given beyond them. */
	readonly modifiers: { readonly needed: number; readonly right: number; readonly surplus: number };
}

/** Counts codes alone: order, modifiers, units and pointers play no part. */
export function countForAudit(
	diagnoses: readonly JudgedDiagnosis[],
	procedures: readonly JudgedProcedure[],
): AuditCounts {
	const lines = [...diagnoses, ...procedures];
	const paired = lines.filter(({ keyLine, given }) => keyLine !== null && given !== null);
	const hit = paired.filter(({ keyLine, given }) => keyLine?.code === given?.code).length;
	let needed = 0;
	let right = 0;
	let surplus = 0;
	for (const { keyLine, given } of procedures) {
		if (keyLine === null) continue;
		const fit = fitModifiers(keyLine.modifiers, given?.modifiers ?? []);
		needed += fit.right.length + fit.missing.length;
		right += fit.right.length;
		surplus += fit.surplus.length;
	}
	return {
		hit,
		alter: paired.length - hit,
		miss: lines.filter(({ status }) => status === 'missed').length,
		// All of them: to charge a misunderstanding once is the headline's kindness, not a named formula's.
		extra: lines.filter(({ status }) => status === 'extra').length,
		modifiers: { needed, right, surplus },
	};
}

/**
 * The figures auditors report, side by side, each with its formula and this answer's numbers. They count
 * different things on purpose: a percentage without its method means nothing. [SC12]
 */
export function auditFigures(counts: AuditCounts, headline: Figure): AuditFigure[] {
	const { hit, alter, miss, extra, modifiers } = counts;
	const inKey = hit + alter + miss;
	const total = inKey + extra;
	const slots = total + modifiers.needed + modifiers.surplus;
	const isClean = headline.right === headline.of;
	return [
		{
			name: 'Code over code',
			formula: 'codes right ÷ codes in the key',
			working: `${String(hit)} ÷ (${String(hit)} + ${String(alter)} altered + ${String(miss)} missed)`,
			right: hit,
			of: inKey,
		},
		{
			name: 'Code over code, modifiers counted',
			formula: '(codes + modifiers right) ÷ (codes + modifiers in the key)',
			working: `(${String(hit)} + ${String(modifiers.right)}) ÷ (${String(inKey)} + ${String(modifiers.needed)})`,
			right: hit + modifiers.right,
			of: inKey + modifiers.needed,
		},
		{
			name: 'Total opportunity',
			formula: 'codes right ÷ (right + altered + missed + extra)',
			working: `${String(hit)} ÷ (${String(hit)} + ${String(alter)} + ${String(miss)} + ${String(extra)})`,
			right: hit,
			of: total,
		},
		{
			name: 'Total opportunity, modifiers counted',
			formula: '(codes + modifiers right) ÷ (all codes + all modifiers)',
			working: `(${String(hit)} + ${String(modifiers.right)}) ÷ (${String(total)} + ${String(slots - total)})`,
			right: hit + modifiers.right,
			of: slots,
		},
		{
			name: 'Record over record',
			formula: 'encounters without any error ÷ encounters',
			working: `${isClean ? '1' : '0'} ÷ 1`,
			right: isClean ? 1 : 0,
			of: 1,
		},
	];
}
