import type {
	DiagnosesPart,
	KeyPart,
	ProceduresPart,
	QueryKey,
	WrongAnswer,
} from '#domain/content';
import type { BoundReference } from './bound-reference.ts';
import type { Answer } from './answer.ts';
import { auditFigures, countForAudit } from './audit-figures.ts';
import { confidenceFigures } from './confidence-figures.ts';
import { dimensionsOf } from './dimensions.ts';
import { judgeQuery } from './judge-query.ts';
import { judgeSheet } from './judge-sheet.ts';
import type { GivenSheet, JudgedSheet } from './judge-sheet.ts';
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

/** What decides which of several readings counts, and all that telling it needs. */
export interface JudgedReading extends JudgedSheet {
	readonly headline: Figure;
	readonly learning: Figure;
	readonly asked: ReturnType<typeof judgeQuery>;
	readonly diagnosesPart: DiagnosesPart | undefined;
	readonly proceduresPart: ProceduresPart | undefined;
}

/** Judges an answer by one reading of a key: right and wrong, and how many of each. [SC1]–[SC13] */
export function judgeReading(
	{ parts, query }: Reading,
	answer: Answer,
	filled: GivenSheet,
	reference: BoundReference,
	mostWays: number,
): JudgedReading {
	const diagnosesPart = parts.find((part) => part.type === 'diagnoses');
	const proceduresPart = parts.find((part) => part.type === 'procedures');
	const held = new Set(query?.hold ?? []);
	const given = {
		// Where no diagnoses are asked for, only those that had to wait for an answer matter.
		diagnoses: filled.diagnoses.filter(({ code }) => diagnosesPart !== undefined || held.has(code)),
		procedures: proceduresPart ? filled.procedures : [],
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
	const counted = [
		...[...diagnoses, ...procedures].filter((line) => line.counts),
		...(asked === null ? [] : [asked.line]),
	];
	const credit = counted.reduce((sum, line) => sum + line.credit, 0);
	return {
		...{ diagnoses, procedures, asked, diagnosesPart, proceduresPart },
		headline: {
			right: counted.filter((line) => line.status === 'correct').length,
			of: counted.length,
		},
		learning: { right: inTenths(credit), of: counted.length },
	};
}

/** Tells a judged reading: its lines with what was found, and the figures beside the headline. */
export function tellReading(
	judged: JudgedReading,
	answer: Answer,
	fees: FeeSchedule | null,
): ScoredReading {
	const { diagnoses, procedures, asked, diagnosesPart, proceduresPart, headline } = judged;
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
	const counts = countForAudit(diagnoses, procedures);
	return {
		headline,
		learning: judged.learning,
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
