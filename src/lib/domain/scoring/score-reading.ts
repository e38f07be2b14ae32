import type { DiagnosesPart, KeyPart, QueryKey, WrongAnswer } from '#domain/content';
import type { BoundReference } from './bound-reference.ts';
import type { Answer } from './answer.ts';
import { auditFigures, countForAudit } from './audit-figures.ts';
import { confidenceFigures } from './confidence-figures.ts';
import { dimensionsOf } from './dimensions.ts';
import { givenDiagnoses, givenProcedures } from './given-lines.ts';
import { judgeQuery } from './judge-query.ts';
import { judgeSheet } from './judge-sheet.ts';
import type { JudgedLine } from './judged-line.ts';
import { moneyEffect } from './money-effect.ts';
import type { FeeSchedule } from './money-effect.ts';
import type { Figure, Finding, Score, ScoredLine } from './score.ts';
import { subsetFigures } from './subset-figures.ts';
import { weightedFigure } from './weighted-figure.ts';

/** What of a score one reading decides. */
export type ScoredReading = Omit<Score, 'engine' | 'reading' | 'hints'>;

/** One honest way to write the answer, with what goes for all of them. */
export interface Reading {
	readonly parts: readonly KeyPart[];
	readonly query: QueryKey | null;
}

const NOT_ASKED = { id: '', lines: [], optional: [], wrong: [] } as const;

/** Scores an answer against one reading of a key. [SC1]–[SC15] */
export function scoreReading(
	{ parts, query }: Reading,
	answer: Answer,
	reference: BoundReference,
	fees: FeeSchedule | null,
	mostWays: number,
): ScoredReading {
	const diagnosesPart = parts.find((part) => part.type === 'diagnoses');
	const proceduresPart = parts.find((part) => part.type === 'procedures');
	const held = new Set(query?.hold ?? []);
	const given = {
		// Where no diagnoses are asked for, only those that had to wait for an answer matter.
		diagnoses: givenDiagnoses(answer).filter(
			({ code }) => diagnosesPart !== undefined || held.has(code),
		),
		procedures: proceduresPart ? givenProcedures(answer) : [],
	};
	const { diagnoses, procedures } = judgeSheet(
		{
			diagnoses: holdBack(diagnosesPart ?? { ...NOT_ASKED, type: 'diagnoses', first: [] }, query),
			procedures: proceduresPart ?? { ...NOT_ASKED, type: 'procedures', slips: [] },
		},
		given,
		reference,
		mostWays,
	);
	const asked = judgeQuery(query, answer.query ?? null);

	const findings: Finding[] = [];
	const lines: ScoredLine[] = [
		...diagnoses.map((line) => tell('diagnosis', diagnosesPart?.id ?? '', line, findings)),
		...procedures.map((line) => tell('procedure', proceduresPart?.id ?? '', line, findings)),
	];
	if (asked !== null) {
		const from = findings.length;
		findings.push(...asked.findings);
		lines.push({ ...asked.line, findings: asked.findings.map((_, at) => from + at) });
	}
	const counted = [
		...[...diagnoses, ...procedures].filter((line) => line.counts),
		...(asked === null ? [] : [asked.line]),
	];
	const headline: Figure = {
		right: counted.filter((line) => line.status === 'correct').length,
		of: counted.length,
	};
	const credit = counted.reduce((sum, line) => sum + line.credit, 0);
	const counts = countForAudit(diagnoses, procedures);
	return {
		headline,
		learning: { right: inTenths(credit), of: counted.length },
		dimensions: dimensionsOf(diagnoses, procedures, counts),
		audit: [
			...auditFigures(counts, headline),
			weightedFigure(diagnoses, procedures, diagnosesPart?.first ?? []),
			...subsetFigures(diagnoses, procedures),
		],
		lines,
		findings,
		money: proceduresPart && fees ? moneyEffect(procedures, fees) : null,
		confidence: confidenceFigures(answer, lines),
	};
}

/** A code that had to wait for the provider's answer is an assumption, in the words of the query. */
function holdBack(part: DiagnosesPart, query: QueryKey | null): DiagnosesPart {
	const wrong = (query?.hold ?? []).map((code): WrongAnswer => ({
		has: [code],
		instead: null,
		type: 'assumption',
		chargedOnce: false,
		feedback: query?.feedback ?? '',
		misconception: null,
	}));
	return wrong.length === 0 ? part : { ...part, wrong: [...part.wrong, ...wrong] };
}

/** Credits are tenths; adding them as floats would leave crumbs. */
function inTenths(credit: number): number {
	return Math.round(credit * 10) / 10;
}

function tell(
	kind: 'diagnosis' | 'procedure',
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
