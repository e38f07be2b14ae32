import { reporterOf } from '#domain/checking';
import { buildCodeBook, emptyTables } from '#domain/codes';
import type { CaseSource } from '#domain/content';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { openFileAtHand } from './open-file-at-hand.ts';
import { LETTERS } from './question.ts';
import type { Question, QuestionFile, QuestionKey } from './question.ts';
import { FORMAT_RULES } from './question-rules.ts';
import type { FileFacts, ItemFacts } from './read-facts.ts';
import type { WrittenItem } from './written-questions.ts';

/** Rules of the format ask no table. */
const NO_AIDS = { book: buildCodeBook(emptyTables()), skills: [] };

/**
 * Reads a questions file into what learners may see and what only the server may hold, or says, all at
 * once and with places, why it can not. Whether what it says holds is the checker's business. [QU1]–[QU10]
 */
export function readQuestionFile(source: CaseSource): Result<QuestionFile> {
	const problems: Problem[] = [];
	const { written, facts, items } = openFileAtHand(source, problems);
	for (const rule of FORMAT_RULES) {
		rule.check({ written, facts, items }, reporterOf(rule, written, problems), NO_AIDS);
	}
	if (facts === null || hasErrors(problems)) return refuse(problems);
	const read = items.flatMap(({ item, facts: own }) =>
		own === null ? [] : [{ question: toQuestion(item, own, facts), key: toKey(item, own) }],
	);
	return succeed(
		{
			exam: facts.exam,
			domain: facts.domain,
			codeYear: facts['code-year'],
			status: facts.status,
			questions: read.map(({ question }) => question),
			keys: read.map(({ key }) => key),
			cases: written.cases.map(({ id, body }) => ({ id: id.value, markdown: body.value })),
			authors: facts.authors,
		},
		problems,
	);
}

function toQuestion(item: WrittenItem, own: ItemFacts, file: FileFacts): Question {
	return {
		id: item.id.value,
		exam: file.exam,
		domain: file.domain,
		task: own.task ?? null,
		caseId: own.case ?? null,
		skills: own.skills,
		difficulty: own.difficulty,
		codeYear: file['code-year'],
		stem: item.stem.value,
		options: item.options.map(({ value }) => unindent(value)),
		keepsOrder: own['keep-order'],
	};
}

function toKey(item: WrittenItem, own: ItemFacts): QuestionKey {
	const reasonFor = (letter: string) =>
		item.reasons?.find((reason) => reason.letter.value === letter)?.value;
	return {
		id: item.id.value,
		right: item.options.findIndex(({ isRight }) => isRight),
		scored: own.scored,
		rationale: item.rationale?.value ?? '',
		whyNot: LETTERS.map((letter) => {
			const reason = reasonFor(letter);
			return reason === undefined ? null : unindent(reason);
		}),
		guideline: own.guideline,
		sources: own.sources,
	};
}

/** Lines of an item that runs on are indented under it. */
function unindent(value: string): string {
	return value.replace(/\n[ \t]+/g, '\n');
}
