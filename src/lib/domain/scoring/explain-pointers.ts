import type { DiagnosisLine, ProcedureLine } from '#domain/content';
import { DIAGNOSIS_LETTERS } from './answer.ts';
import { explainLine } from './explain-line.ts';
import type { Subject } from './explain-line.ts';
import type { GivenDiagnosis, GivenProcedure } from './given-lines.ts';
import type { Finding } from './score.ts';

/** The diagnoses of the key and the rows they were given in. */
export interface DiagnosisRows {
	readonly lines: readonly DiagnosisLine[];
	readonly exact: readonly (GivenDiagnosis | null)[];
}

const RULE = 'CMS-1500 item 24E';

/** Explains what a service line should have pointed to. [SC10] */
export function explainPointers(
	subject: Subject,
	keyLine: ProcedureLine,
	given: GivenProcedure,
	rows: DiagnosisRows,
	charged: boolean,
): Finding {
	const { first, also } = keyLine.pointers;
	const needed = [...(first === null ? [] : [first]), ...also];
	return explainLine(subject, {
		type: 'pointer',
		expected: needed.map((code) => showCode(code, rows)).join(', '),
		given: given.letters.length === 0 ? 'no pointer' : given.letters.join(', '),
		reason: charged
			? 'A service line points first to the diagnosis that chiefly justifies it: the payer judges medical necessity by it.'
			: 'Several service lines lack the same pointer. That is one misunderstanding, charged once.',
		rule: RULE,
		charged,
	});
}

/** Explains why a right diagnosis carries the charge for the service lines that do not point to it. [SC10] */
export function explainUnpointed(subject: Subject): Finding {
	return explainLine(subject, {
		type: 'pointer',
		expected: `service lines that point to ${subject.keyLine?.code ?? ''}`,
		given: 'lines that do not, or that point to it without cause',
		reason: 'The same pointer is wrong on several service lines. It is charged once, here.',
		rule: RULE,
	});
}

function showCode(code: string, { lines, exact }: DiagnosisRows): string {
	const letters: readonly string[] = DIAGNOSIS_LETTERS;
	const row = exact[lines.findIndex((line) => line.code === code)]?.row;
	return row === undefined ? `${code} (not coded)` : `${letters[row] ?? '?'} (${code})`;
}
