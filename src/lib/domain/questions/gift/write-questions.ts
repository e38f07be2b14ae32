import type { ExamId } from '../exam-plan.ts';
import { LETTERS } from '../question.ts';
import { QUESTIONS_SCHEMA } from '../questions-schema.ts';
import type { GiftQuestion } from './gift-question.ts';

/** Where imported questions belong when their tags do not say. */
export interface ImportPlace {
	readonly exam: ExamId;
	readonly domain: string;
	readonly codeYear: number;
}

/**
 * Writes questions that came in as a questions file of ours. What GIFT did not tell (skills, sources,
 * reasons) is left empty for the checker to name; the file is a draft until somebody has read it.
 */
export function writeQuestions(questions: readonly GiftQuestion[], place: ImportPlace): string {
	const front = [
		'---',
		`schema: ${QUESTIONS_SCHEMA}`,
		`exam: ${place.exam}`,
		`domain: ${place.domain}`,
		`code-year: ${String(place.codeYear)}`,
		'status: draft',
		'authors: []',
		'---',
		'',
	];
	return `${front.join('\n')}${questions.map((one, at) => writeOne(one, place, at)).join('')}`;
}

function writeOne(question: GiftQuestion, { exam }: ImportPlace, at: number): string {
	const { stem, options, rationale, tags } = question;
	const of = (name: string) =>
		tags.flatMap((tag) => (tag.startsWith(`${name}:`) ? [tag.slice(name.length + 1)] : []));
	const [task] = of('task');
	const wrong = options.flatMap(({ isRight, reason }, index) =>
		isRight ? [] : [`- ${LETTERS[index] ?? ''}: ${indented(reason)}`.trimEnd()],
	);
	return [
		'',
		`## ${idFrom(question.id, exam, at)}`,
		'```yaml',
		...(task === undefined ? [] : [`task: ${task}`]),
		`skills: ${listOf(of('skill'))}`,
		`difficulty: ${of('difficulty')[0] ?? '3'}`,
		...(tags.includes('unscored') ? ['scored: false'] : []),
		`guideline: ${listOf(of('guideline'))}`,
		`sources: ${listOf(of('source'))}`,
		...(tags.includes('keep-order') ? ['keep-order: true'] : []),
		'```',
		// A heading of the first three levels would be taken for another question.
		stem.replace(/^#{1,3}(?=[ \t])/gm, '####'),
		'',
		...options.map(({ text, isRight }) => `- [${isRight ? 'x' : ' '}] ${indented(text)}`),
		'',
		'### Rationale',
		'',
		rationale,
		'',
		'### Why not',
		'',
		...wrong,
		'',
	].join('\n');
}

function idFrom(id: string, exam: ExamId, at: number): string {
	const name = id
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const bare = name === '' ? `question-${String(at + 1)}` : name;
	return bare.startsWith(`${exam}-`) ? bare : `${exam}-${bare}`;
}

function listOf(values: readonly string[]): string {
	return `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}

function indented(text: string): string {
	return text.replace(/\n+/g, '\n  ');
}
