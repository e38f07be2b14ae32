import { matchesWithin } from '#domain/checking';
import type { QuestionRule } from '../question-rule.ts';

const BY_LETTER =
	/\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice|[Dd]istractor)s? \(?[A-D]\)?(?![\w'’-])|\([A-D]\)/g;
const NEGATIVE = /\b(?:not|except|least)\b(?=[^.?]*\?\s*$)/g;
const ASKS_NEGATIVELY =
	/\b(?:which|what|who|all of the following)\b[^.?]*\b(?:not|except)\b[^.?]*\?\s*$/i;

export const reasonsNameNoLetter: QuestionRule = {
	id: 'QU23',
	title: 'Stem, rationale and reasons name no option by its letter',
	why: 'Options are shuffled on every form: option B of the file is another letter on the page. Name it by what it says.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'questions', wrong: 'Option B counts', right: 'The nurse' },
	check({ written, items }, report) {
		for (const { item, facts } of items) {
			if (facts?.['keep-order'] === true) continue;
			for (const text of [item.stem, item.rationale, ...(item.reasons ?? [])]) {
				if (text === null) continue;
				for (const { match, span } of matchesWithin(written.text, text, BY_LETTER)) {
					report(span, `"${match[0]}" is another option once they are shuffled; say what it says.`);
				}
			}
		}
	},
};

export const negativeIsCapital: QuestionRule = {
	id: 'QU24',
	title: 'A question that asks for what is not so says NOT or EXCEPT in capitals',
	why: 'A negative that is read over makes a wrong answer out of what was known. Better still, ask for what is so.',
	severity: 'warning',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong: 'Which code is not supported?',
		right: 'Which code is supported?',
	},
	check({ written }, report) {
		for (const { stem } of written.items) {
			const last = /[^.?!]*\?\s*$/.exec(stem.value);
			if (last === null || !ASKS_NEGATIVELY.test(last[0])) continue;
			const start = stem.start + last.index;
			for (const { span } of matchesWithin(written.text, { start, end: stem.end }, NEGATIVE)) {
				report(span, 'A negative in the question stands in capitals: NOT, EXCEPT.');
			}
		}
	},
};
