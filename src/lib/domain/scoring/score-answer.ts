import { emptyReference } from '#domain/codes';
import type { CodeReference } from '#domain/codes';
import type { CaseKey } from '#domain/content';
import type { Answer } from './answer.ts';
import { auditFigures, countForAudit } from './audit-figures.ts';
import { dimensionsOf } from './dimensions.ts';
import { givenDiagnoses, givenProcedures } from './given-lines.ts';
import { judgeSheet } from './judge-sheet.ts';
import type { JudgedDiagnosis, JudgedProcedure } from './judge-sheet.ts';
import type { JudgedLine } from './judged-line.ts';
import type { Figure, Finding, Score, ScoredLine, ScoreOutcome } from './score.ts';

/** Stored with every score, so that an old one can be told from a new one. */
export const ENGINE_VERSION = 'score/1';

/**
 * Scores an answer against a key: the strict audit figure first, everything else beside it. Pure and
 * total: the same arguments give the same score, and no answer makes it throw. While a half of the
 * sheet that the case asks for is blank, it says only which. [SC1]–[SC12]
 */
export function scoreAnswer(
	key: CaseKey,
	answer: Answer,
	reference: CodeReference = emptyReference(),
): ScoreOutcome {
	const diagnosesPart = key.parts.find((part) => part.type === 'diagnoses');
	const proceduresPart = key.parts.find((part) => part.type === 'procedures');
	const diagnosesGiven = givenDiagnoses(answer);
	const proceduresGiven = givenProcedures(answer);
	const missing = [
		...(diagnosesPart && diagnosesGiven.length === 0 ? ['diagnoses'] : []),
		...(proceduresPart && proceduresGiven.length === 0 ? ['procedures'] : []),
	];
	if (missing.length > 0) return { state: 'incomplete', missing };

	const { diagnoses, procedures } = judgeSheet(
		{
			diagnoses: diagnosesPart ?? { ...NOT_ASKED, type: 'diagnoses', first: [] },
			procedures: proceduresPart ?? { ...NOT_ASKED, type: 'procedures' },
		},
		{
			diagnoses: diagnosesPart ? diagnosesGiven : [],
			procedures: proceduresPart ? proceduresGiven : [],
		},
		reference,
	);
	return {
		state: 'scored',
		score: assemble(diagnoses, procedures, diagnosesPart?.id ?? '', proceduresPart?.id ?? ''),
	};
}

const NOT_ASKED = { id: '', lines: [], optional: [], wrong: [] } as const;

function assemble(
	diagnoses: readonly JudgedDiagnosis[],
	procedures: readonly JudgedProcedure[],
	diagnosesId: string,
	proceduresId: string,
): Score {
	const findings: Finding[] = [];
	const lines: ScoredLine[] = [
		...diagnoses.map((line) => present('diagnosis', diagnosesId, line, findings)),
		...procedures.map((line) => present('procedure', proceduresId, line, findings)),
	];
	const counted = [...diagnoses, ...procedures].filter((line) => line.counts);
	const headline: Figure = {
		right: counted.filter((line) => line.status === 'correct').length,
		of: counted.length,
	};
	const credit = counted.reduce((sum, line) => sum + line.credit, 0);
	const counts = countForAudit(diagnoses, procedures);
	return {
		engine: ENGINE_VERSION,
		headline,
		// Credits are tenths; adding them as floats would leave crumbs.
		learning: { right: Math.round(credit * 10) / 10, of: counted.length },
		dimensions: dimensionsOf(diagnoses, procedures, counts),
		audit: auditFigures(counts, headline),
		lines,
		findings,
	};
}

function present(
	kind: ScoredLine['kind'],
	part: string,
	line: JudgedLine<
		{ readonly id: string; readonly code: string },
		{ readonly row: number; readonly code: string }
	>,
	findings: Finding[],
): ScoredLine {
	const from = findings.length;
	findings.push(...line.findings);
	return {
		part,
		kind,
		status: line.status,
		keyLine: line.keyLine?.id ?? null,
		row: line.given?.row ?? null,
		expected: line.keyLine?.code ?? null,
		given: line.given?.code ?? null,
		credit: line.credit,
		findings: line.findings.map((_, at) => from + at),
	};
}
