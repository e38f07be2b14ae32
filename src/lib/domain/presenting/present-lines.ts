import type { CodeBook } from '#domain/codes';
import { normaliseDiagnosis } from '#domain/codes';
import type { DiagnosisLine, Evidence, ProcedureLine, QueryIndicator } from '#domain/content';
import { confidenceOf } from '#domain/scoring';
import type { Answer, Score, ScoredLine } from '#domain/scoring';
import { inClaimOrder } from './in-claim-order.ts';
import { lightChart } from './light-chart.ts';
import { lineAnchor } from './line-anchor.ts';
import { presentQuery } from './present-query.ts';
import type { RevealedRevision } from './revealed-revision.ts';
import type { SheetLine, ShownCode, ShownEvidence } from './scored-sheet.ts';
import { letterOfRow, showBareCode, showExpectedService, showGivenService } from './show-codes.ts';
import type { SortedRationale } from './sort-rationale.ts';
import type { RenderedSection } from './workspace-view.ts';

/** What the lines of a scored sheet are joined from. */
export interface LineSource {
	readonly score: Score;
	readonly answer: Answer;
	/** Null where this server does not hold the revision that was scored. */
	readonly revision: RevealedRevision | null;
	readonly rationale: SortedRationale;
	readonly book: CodeBook;
}

/** The lines of a sheet, and the chart with the words they rest on. */
export interface PresentedLines {
	readonly lines: readonly SheetLine[];
	readonly chart: readonly RenderedSection[];
}

type KeyLine = DiagnosisLine | ProcedureLine;

/** A scored line with what the key says of it. */
interface JoinedLine {
	readonly anchor: string;
	readonly line: ScoredLine;
	readonly keyLine: KeyLine | null;
	/** What it rests on, in the author's order. */
	readonly sources: readonly (Evidence | QueryIndicator)[];
}

/**
 * The lines of a scored sheet in claim order: given rows first, diagnoses before services, then what
 * was missed. Optional and extra lines stand in their rows like any other. [PR6]
 */
export function presentLines(source: LineSource): PresentedLines {
	const { revision, score } = source;
	const joined = inClaimOrder(score.lines).map((line, index) => joinLine(line, index, source));
	const lighted = lightChart(
		revision?.chart ?? [],
		joined.map(({ anchor, line, keyLine, sources }) => ({
			anchor,
			name: line.kind === 'query' ? 'Query' : (keyLine?.code ?? ''),
			quotes: sources.flatMap((one) => revision?.quotes.get(one) ?? []),
		})),
	);
	const lines = joined.map((one, index) => {
		const lights = lighted.ofQuote[index];
		const markOf = (piece: Evidence | QueryIndicator) => {
			const section = revision?.chart.find(({ heading }) => heading === piece.in);
			// A quote that could not be lit leads to its section.
			return lights?.get(revision?.quotes.get(piece) ?? 0) ?? section?.anchor ?? 'chart';
		};
		return presentLine(one, { ...source, light: lighted.ofLine[index] ?? '', markOf });
	});
	return { lines, chart: lighted.chart };
}

function joinLine(
	line: ScoredLine,
	index: number,
	{ revision, score: { reading } }: LineSource,
): JoinedLine {
	const keyLine = findKeyLine(line, revision, reading);
	const indicators = line.kind === 'query' ? (revision?.key.query?.indicators ?? []) : [];
	return {
		anchor: lineAnchor(index),
		line,
		keyLine,
		sources: [...(keyLine?.evidence ?? []), ...indicators],
	};
}

interface LitLineSource extends LineSource {
	readonly light: string;
	markOf(piece: Evidence | QueryIndicator): string;
}

function presentLine({ anchor, line, keyLine }: JoinedLine, source: LitLineSource): SheetLine {
	const { answer, score, revision, rationale, light, markOf } = source;
	const findings = line.findings.flatMap((index) => score.findings[index] ?? []);
	const cited = [
		...(keyLine?.guideline ?? []),
		keyLine !== null && 'source' in keyLine ? keyLine.source : '',
		...findings.map(({ rule }) => rule ?? ''),
	];
	const names = [line.keyLine, line.expected, line.given].map((name) => (name ?? '').toUpperCase());
	return {
		anchor,
		light,
		kind: line.kind,
		status: line.status,
		row: rowName(line),
		expected: showExpected(line, keyLine, source),
		given: showGiven(line, source),
		confidence: confidenceOf(answer, line),
		query:
			line.kind === 'query'
				? presentQuery({
						key: revision?.key.query ?? null,
						given: answer.query ?? null,
						findings,
						markOf,
					})
				: null,
		credit: line.credit,
		findings,
		evidence: (keyLine?.evidence ?? []).map((one) => showEvidence(one, markOf)),
		rules: [...new Set(cited.filter((rule) => rule !== ''))],
		rationaleHtml:
			rationale.ofLine.get(names.find((name) => rationale.ofLine.has(name)) ?? '') ?? '',
	};
}

function findKeyLine(
	{ part, keyLine }: ScoredLine,
	revision: RevealedRevision | null,
	reading: number,
): KeyLine | null {
	const parts = revision?.key.readings[reading] ?? revision?.key.parts ?? [];
	const own = parts.find(({ id }) => id === part)?.lines ?? [];
	return [...own].find(({ id }) => id === keyLine) ?? null;
}

/** Only what the chart does not say leads nowhere. */
function showEvidence(evidence: Evidence, markOf: LitLineSource['markOf']): ShownEvidence {
	if (evidence.kind === 'absence') return { in: evidence.in, words: evidence.absent, mark: '' };
	return { in: evidence.in, words: evidence.quote, mark: markOf(evidence) };
}

function rowName({ row, kind }: ScoredLine): string {
	if (row === null) return '';
	if (kind === 'query') return '';
	return kind === 'diagnosis' ? letterOfRow(row) : String(row + 1);
}

function showExpected(
	{ expected }: ScoredLine,
	keyLine: KeyLine | null,
	{ score, book }: LineSource,
): ShownCode | null {
	if (keyLine !== null && 'pointers' in keyLine) {
		return showExpectedService(keyLine, lettersOfCodes(score), book);
	}
	const code = keyLine?.code ?? expected;
	return code === null ? null : showBareCode(code, book);
}

function showGiven(
	{ kind, row, given }: ScoredLine,
	{ answer, book }: LineSource,
): ShownCode | null {
	if (row === null) return null;
	const service = kind === 'procedure' ? answer.procedures[row] : undefined;
	if (service !== undefined) return showGivenService(service, answer, book);
	if (kind === 'query') return given === null ? null : showBareCode(given, book);
	const code = answer.diagnoses[row]?.code ?? given;
	return code === null ? null : showBareCode(normaliseDiagnosis(code), book);
}

/** In which row of the learner's sheet each diagnosis of the key was answered, near misses included. */
function lettersOfCodes({ lines }: Score): Map<string, string> {
	return new Map(
		lines.flatMap(({ kind, expected, row }) =>
			kind === 'diagnosis' && expected !== null && row !== null
				? [[expected, letterOfRow(row)]]
				: [],
		),
	);
}
