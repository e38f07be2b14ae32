import type { CodeBook } from '#domain/codes';
import { compareLevels } from '#domain/scoring';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';
import type { WrittenPart } from '../written-key.ts';

/** Kinds of error that come on top of a line instead of standing in its place. */
const ON_TOP = [
	'unbundle',
	'extra_code',
	'assumption',
	'uncertain_dx',
	'symptom_with_dx',
	'excludes1',
];

/** A wrong code of a line's own family usually stands in its place, and the scorer should know. */
export const standInIsNamed: CheckedRule = {
	id: 'CK14',
	title: 'A wrong code of a line’s own family says which line it stands in for',
	why: 'With `instead` the slip is one error, the right slot with a wrong code. Where it truly comes on top of the line, its `type` says so: unbundle, extra_code, assumption, uncertain_dx, symptom_with_dx or excludes1.',
	severity: 'hint',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'feedback: The note gives the depth.',
		right: 'instead: L97.422\n        feedback: The note gives the depth.',
	},
	check({ written, aids: { book } }, report) {
		for (const part of written.key?.parts ?? []) {
			for (const { has, instead, type, isSlip } of part.wrong) {
				const [only, ...others] = has;
				if (isSlip || only === undefined || others.length > 0 || instead !== null) continue;
				if (type !== null && ON_TOP.includes(type.value)) continue;
				const line = part.lines.find(({ code }) =>
					isOfOneFamily(book, part.type, codeOf(code), codeOf(only)),
				);
				if (line === undefined || codeOf(line.code) === codeOf(only)) continue;
				report(
					only,
					`${codeOf(only)} is of the same family as ${codeOf(line.code)}: say "instead: ${codeOf(line.code)}", or by its type that it comes on top.`,
				);
			}
		}
	},
};

function isOfOneFamily(
	book: CodeBook,
	type: WrittenPart['type'],
	expected: string,
	given: string,
): boolean {
	if (type === 'diagnoses') return expected.slice(0, 3) === given.slice(0, 3);
	const levels = compareLevels(expected, given);
	if (levels !== null) return levels !== 'other-setting';
	const family = book.families.get(expected);
	return family !== undefined && family === book.families.get(given);
}
