import { findCode, findModifier, isDiagnosisShape, procedureSystem } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { Problem } from '#domain/result';
import type { CaseAtHand } from './check-evidence.ts';
import { lineOfHeading, placeInText } from './place-in-text.ts';

/**
 * Holds the codes of a key against the tables: every diagnosis the key asks for must be listed and
 * billable, and every code must at least have a code's shape. [CK2] [CK3]
 */
export function checkCodesOfKey({ file, text, read }: CaseAtHand, book: CodeBook): Problem[] {
	const problems: Problem[] = [];
	const keyLine = lineOfHeading(text, '## Key');
	const report = (code: 'CK2' | 'CK3', what: string, message: string) =>
		problems.push({ code, severity: 'error', message, file, ...placeInText(text, what, keyLine) });

	for (const part of read.secrets.key.readings.flat()) {
		const isDiagnosis = part.type === 'diagnoses';
		const needed = [...part.lines, ...part.optional].map(({ code }) => code);
		const named = [
			...part.lines.flatMap(({ near }) => near),
			...part.wrong.flatMap(({ has }) => has),
		];
		for (const code of [...needed, ...named]) {
			const hasShape = isDiagnosis ? isDiagnosisShape(code) : procedureSystem(code) !== null;
			if (!hasShape) report('CK2', code, `${code} does not have the shape of a code.`);
		}
		for (const code of needed) {
			const entry = findCode(book, code);
			if (entry === null)
				report('CK3', code, `${code} is not in the tables of content/codes; add its row.`);
			else if (!entry.billable)
				report('CK3', code, `${code} is a header and needs more characters.`);
		}
		if (part.type === 'procedures') {
			const modifiers = part.lines.flatMap(({ modifiers: { all, oneOf, optional } }) => [
				...all,
				...oneOf.flat(),
				...optional,
			]);
			for (const modifier of modifiers) {
				if (findModifier(book, modifier) !== null) continue;
				report('CK3', modifier, `The modifier ${modifier} is not in content/codes/modifiers.csv.`);
			}
		}
	}
	return problems;
}
