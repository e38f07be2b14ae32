import type { CodeBook } from '#domain/codes';
import { normaliseDiagnosis } from '#domain/codes';
import type { DiagnosisLine, Evidence, ProcedureLine } from '#domain/content';
import type { Answer, Score, ScoredLine } from '#domain/scoring';
import { inClaimOrder } from './in-claim-order.ts';
import type { RevealedRevision } from './revealed-revision.ts';
import type { SheetLine, ShownCode, ShownEvidence } from './scored-sheet.ts';
import { letterOfRow, showBareCode, showExpectedService, showGivenService } from './show-codes.ts';
import type { SortedRationale } from './sort-rationale.ts';

/** What the lines of a scored sheet are joined from. */
export interface LineSource {
	readonly score: Score;
	readonly answer: Answer;
	/** Null where this server does not hold the revision that was scored. */
	readonly revision: RevealedRevision | null;
	readonly rationale: SortedRationale;
	readonly book: CodeBook;
}

/** The lines of a scored sheet in claim order. [PR6] */
export function presentLines(source: LineSource): SheetLine[] {
	return inClaimOrder(source.score.lines).map((line) => presentLine(line, source));
}

function presentLine(line: ScoredLine, source: LineSource): SheetLine {
	const { score, revision, rationale } = source;
	const keyLine = findKeyLine(line, revision, score.reading);
	const findings = line.findings.flatMap((index) => score.findings[index] ?? []);
	const cited = [
		...(keyLine?.guideline ?? []),
		keyLine !== null && 'source' in keyLine ? keyLine.source : '',
		...findings.map(({ rule }) => rule ?? ''),
	];
	const names = [line.keyLine, line.expected, line.given].map((name) => (name ?? '').toUpperCase());
	return {
		kind: line.kind,
		status: line.status,
		row: rowName(line),
		expected: showExpected(line, keyLine, source),
		given: showGiven(line, source),
		credit: line.credit,
		findings,
		evidence: (keyLine?.evidence ?? []).map((one) => showEvidence(one, revision)),
		rules: [...new Set(cited.filter((rule) => rule !== ''))],
		rationaleHtml:
			rationale.ofLine.get(names.find((name) => rationale.ofLine.has(name)) ?? '') ?? '',
	};
}

function findKeyLine(
	{ part, keyLine }: ScoredLine,
	revision: RevealedRevision | null,
	reading: number,
): DiagnosisLine | ProcedureLine | null {
	const parts = revision?.key.readings[reading] ?? revision?.key.parts ?? [];
	const own = parts.find(({ id }) => id === part)?.lines ?? [];
	return [...own].find(({ id }) => id === keyLine) ?? null;
}

/** A quote that could not be lit leads to its section; only what the chart does not say leads nowhere. */
function showEvidence(evidence: Evidence, revision: RevealedRevision | null): ShownEvidence {
	if (evidence.kind === 'absence') return { in: evidence.in, words: evidence.absent, mark: '' };
	const section = revision?.chart.find(({ heading }) => heading === evidence.in);
	const mark = revision?.marks.get(evidence) ?? section?.anchor ?? 'chart';
	return { in: evidence.in, words: evidence.quote, mark };
}

function rowName({ row, kind }: ScoredLine): string {
	if (row === null) return '';
	if (kind === 'query') return '';
	return kind === 'diagnosis' ? letterOfRow(row) : String(row + 1);
}

function showExpected(
	{ expected }: ScoredLine,
	keyLine: DiagnosisLine | ProcedureLine | null,
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
