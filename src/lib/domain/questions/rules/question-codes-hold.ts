import { findCode, judgeDiagnosisCode } from '#domain/codes';
import type { CodeBook, CodeStanding } from '#domain/codes';
import type { Severity } from '#domain/result';
import { codesInText } from '../codes-in-text.ts';
import type { CodeInText } from '../codes-in-text.ts';
import type { QuestionRule } from '../question-rule.ts';

/** The day whose code sets an exam of a year uses, for all that teach before April. */
const DAY = '02-15';

/** What makes a code of the right option wrong; a wrong option may be wrong for just this. */
const FAULTS: Partial<Record<CodeStanding['state'], string>> = {
	incomplete: 'is a header and needs more characters',
	'not-yet': 'is not in force yet',
	ended: 'is no longer in force',
	'too-long': 'has more characters than the code has',
	placeholder: 'lacks a placeholder X',
	malformed: 'is no code',
};

export const questionCodesHold: QuestionRule = {
	id: 'QU18',
	title: 'Codes of the right option hold in the code year',
	why: 'The right answer is looked up: a header, or a code of another year, is not right. Wrong options may be wrong for just this reason. Of CPT numbers outside our list nothing is known.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'questions', wrong: '- [x] M54.5', right: '- [x] M54.50' },
	check({ written, facts }, report, { book }) {
		if (facts === null) return;
		for (const option of written.items.flatMap(({ options }) => options)) {
			if (!option.isRight) continue;
			for (const found of codesInText(book, option.value)) {
				const fault = faultOf(book, found, String(facts['code-year']));
				if (fault === null) continue;
				const start = option.start + found.at;
				report({ start, end: start + found.code.length }, `${found.code} ${fault}.`);
			}
		}
	},
};

function faultOf(book: CodeBook, { code, system }: CodeInText, year: string): string | null {
	if (system !== 'icd10cm') return null;
	return FAULTS[judgeDiagnosisCode(book, code, `${year}-${DAY}`).state] ?? null;
}

const severity: Severity = 'warning';

/** On an open-book exam the learner looks codes up in our book; what is not in it can not be found. */
export const rightCodesCanBeLookedUp: QuestionRule = {
	id: 'QU19',
	title: 'ICD-10-CM and HCPCS codes of the right option are in our tables',
	why: 'In the open-book exams the code book pane searches content/codes. A right answer that is not in it can not be looked up; add its row.',
	severity,
	isSuppressible: false,
	example: { on: 'questions', wrong: '- [x] M54.59', right: '- [x] M54.50' },
	check({ written, facts }, report, { book }) {
		if (facts === null || facts.exam === 'cbcs') return;
		for (const option of written.items.flatMap(({ options }) => options)) {
			if (!option.isRight) continue;
			for (const { code, system, at } of codesInText(book, option.value)) {
				if (system === 'cpt' || findCode(book, code) !== null) continue;
				if (system === 'icd10cm' && judgeDiagnosisCode(book, code, '').state !== 'unlisted')
					continue;
				const start = option.start + at;
				report(
					{ start, end: start + code.length },
					`${code} is not in our tables: add its row to content/codes.`,
				);
			}
		}
	},
};
