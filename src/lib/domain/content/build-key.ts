import { asWritten, buildDiagnosis, buildProcedure, buildSlip, buildWrong } from './build-lines.ts';
import type { BuiltDiagnosis } from './build-lines.ts';
import type { CaseKey, KeyPart, ProcedureLine, QueryKey } from './case-key.ts';
import { slipsOf } from './key-schema.ts';
import type { WrittenKey, WrittenPair, WrittenPart, WrittenQuery } from './key-schema.ts';
import { combine } from './combine.ts';

/**
 * Turns a key from the author's shape into the scorer's: defaults filled in, codes in one notation, and
 * the honest alternatives written out as readings.
 */
export function buildKey(written: WrittenKey): CaseKey {
	const readings = combine(written.parts.map(buildReadings));
	return {
		revision: written.revision,
		scope: written.scope,
		payerRules: written['payer-rules'],
		parts: readings[0] ?? [],
		readings,
		query: written.query === null ? null : buildQuery(written.query),
	};
}

/** Every way one part can be written. */
function buildReadings(part: WrittenPart): KeyPart[] {
	const shared = {
		id: part.id,
		optional: part.optional.map(({ code, why }) => ({ code: asWritten(code), why })),
	};
	if (part.type === 'procedures') {
		const ways = combine(part.lines.map((item) => waysOf(item, buildProcedure)));
		const codeOfId = codesById(ways.flat(2));
		const wrong = part.wrong
			.filter((entry) => slipsOf(entry).length === 0)
			.map((entry) => buildWrong(entry, codeOfId));
		const slips = part.wrong.flatMap((entry) => buildSlip(entry) ?? []);
		return ways
			.flatMap((lines) => placePairs(lines.flat(), part.pairs))
			.map((lines) => ({ ...shared, type: 'procedures', lines, wrong, slips }));
	}
	const ways: BuiltDiagnosis[][][] = combine(
		part.lines.map((item) => waysOf(item, buildDiagnosis)),
	);
	const codeOfId = codesById(ways.flat(2).map(({ line }) => line));
	const wrong = part.wrong.map((entry) => buildWrong(entry, codeOfId));
	return ways.map((built) => ({
		...shared,
		type: 'diagnoses',
		wrong,
		lines: built.flat().map(({ line }) => line),
		first: built.flat().flatMap(({ first }) => first),
	}));
}

/** A wrong answer may name the line it stands in for by its id. */
function codesById(
	lines: readonly { readonly id: string; readonly code: string }[],
): ReadonlyMap<string, string> {
	return new Map(lines.map(({ id, code }) => [asWritten(id), code]));
}

/** A line stands for itself; alternatives are so many lists of lines. Each line is built once. */
function waysOf<Written extends object, Built>(
	item: Written | { readonly oneOf: readonly (readonly Written[])[] },
	build: (line: Written) => Built,
): Built[][] {
	return isAlternatives(item) ? item.oneOf.map((way) => way.map(build)) : [[build(item)]];
}

function isAlternatives<Written extends object>(
	item: Written | { readonly oneOf: readonly (readonly Written[])[] },
): item is { readonly oneOf: readonly (readonly Written[])[] } {
	return 'oneOf' in item;
}

/** A modifier that may sit on either line of a pair makes two readings. */
function placePairs(
	lines: readonly ProcedureLine[],
	pairs: readonly WrittenPair[],
): (readonly ProcedureLine[])[] {
	return combine(
		pairs.map(({ on }) => (on === 'first' ? [0] : on === 'second' ? [1] : [0, 1])),
	).map((choices) =>
		pairs.reduce<readonly ProcedureLine[]>((placed, { lines: names, modifier }, at) => {
			const name = asWritten(names[choices[at] === 1 ? 1 : 0]);
			const group = modifier.oneOf.map(asWritten);
			return placed.map((line) => (line.id.toUpperCase() === name ? withGroup(line, group) : line));
		}, lines),
	);
}

function withGroup(line: ProcedureLine, group: readonly string[]): ProcedureLine {
	return { ...line, modifiers: { ...line.modifiers, oneOf: [...line.modifiers.oneOf, group] } };
}

function buildQuery(written: WrittenQuery): QueryKey {
	return {
		about: written.about,
		to: written.to,
		hold: written.hold.map(asWritten),
		indicators: written.indicators,
		leastIndicators: written['least-indicators'],
		leading: written.leading,
		feedback: written.feedback,
	};
}
