import { countForAudit } from './audit-figures.ts';
import type { AuditCounts } from './audit-figures.ts';
import { levelsOver, isVisitCode } from './em-level.ts';
import type { JudgedDiagnosis, JudgedProcedure } from './judge-sheet.ts';
import type { AuditFigure } from './score.ts';

/**
 * The halves of the sheet on their own, because a figure over all codes hides which of them a coder is
 * weak in (coding-rules §8), and the visit level with its direction. What an answer gives no occasion
 * for is left out. [SC21]
 */
export function subsetFigures(
	diagnoses: readonly JudgedDiagnosis[],
	procedures: readonly JudgedProcedure[],
): AuditFigure[] {
	const services = countForAudit([], procedures);
	const figures = [
		opportunity('Diagnoses alone', countForAudit(diagnoses, [])),
		opportunity('Services alone', services),
		modifierFigure(services),
		visitLevel(procedures),
	];
	return figures.filter(({ of }) => of > 0);
}

function opportunity(name: string, { hit, alter, miss, extra }: AuditCounts): AuditFigure {
	return {
		name,
		formula: 'codes right ÷ (right + altered + missed + extra)',
		working: `${String(hit)} ÷ (${[hit, alter, miss, extra].map(String).join(' + ')})`,
		right: hit,
		of: hit + alter + miss + extra,
	};
}

function modifierFigure({ modifiers: { needed, right, surplus } }: AuditCounts): AuditFigure {
	return {
		name: 'Modifiers alone',
		formula: 'modifiers right ÷ (modifiers in the key + given beyond them)',
		working: `${String(right)} ÷ (${String(needed)} + ${String(surplus)})`,
		right,
		of: needed + surplus,
	};
}

function visitLevel(procedures: readonly JudgedProcedure[]): AuditFigure {
	const visits = procedures.flatMap(({ keyLine, given }) =>
		keyLine !== null && given !== null && isVisitCode(keyLine.code)
			? [{ expected: keyLine.code, given: given.code }]
			: [],
	);
	return {
		name: 'Visit level',
		formula: 'levels exactly right ÷ visits coded; over and under told apart',
		working: visits.map(({ expected, given }) => tellLevel(expected, given)).join('; '),
		right: visits.filter(({ expected, given }) => expected === given).length,
		of: visits.length,
	};
}

function tellLevel(expected: string, given: string): string {
	if (expected === given) return `${given} exact`;
	const over = levelsOver(expected, given);
	if (over === null) return `${given} for ${expected}: another kind of visit`;
	return `${given} for ${expected}: ${String(Math.abs(over))} ${over > 0 ? 'over (+)' : 'under (−)'}`;
}
