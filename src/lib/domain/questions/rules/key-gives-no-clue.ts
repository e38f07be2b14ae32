import { LETTERS } from '../question.ts';
import { plainWords } from '../plain-words.ts';
import type { FileAtHand, QuestionRule } from '../question-rule.ts';
import type { WrittenItem, WrittenQuestions } from '../written-questions.ts';

/** From so many questions on the spread over A to D can be judged. */
const ENOUGH = 8;

/** The most and the least a letter may hold of the right answers. */
const MOST = 0.4;
const LEAST = 0.1;

export const rightIsSeldomLongest: QuestionRule = {
	id: 'QU21',
	title: 'The right option is the longest in at most a third of a file',
	why: 'Writers put the qualifications into the right answer, and learners know it: where the longest option is right more often than chance, length is a clue.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong: '- [x] The clinical staff of the practice on the same day',
		right: '- [x] Clinical staff',
	},
	check({ written }, report) {
		const judged = written.items.filter(({ options }) => options.length > 1);
		const longest = judged.filter(isRightLongest);
		if (longest.length < 2 || longest.length * 3 <= judged.length) return;
		const counts = `${String(longest.length)} of ${String(judged.length)}`;
		report(
			frontOf(written),
			`The right option is the longest in ${counts} questions, more than a third.`,
		);
		for (const { options } of longest) {
			const right = options.find(({ isRight }) => isRight);
			if (right !== undefined) report(right, 'This right option is the longest of its question.');
		}
	},
};

function isRightLongest({ options }: WrittenItem): boolean {
	const lengths = (wanted: boolean) =>
		options
			.filter(({ isRight }) => isRight === wanted)
			.map(({ value }) => plainWords(value).length);
	return Math.max(...lengths(true)) > Math.max(...lengths(false));
}

export const rightIsSpread: QuestionRule = {
	id: 'QU22',
	title: 'Right answers are spread over A to D',
	why: 'A file whose right answers are mostly B teaches B. From eight questions on no letter holds more than two fifths of them or less than a tenth; questions that keep their order are left out.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong: '- [ ] None\n- [x] Ninety\n- [ ] Forty\n- [ ] Ten',
		right: '- [ ] None\n- [ ] Ten\n- [ ] Forty\n- [x] Ninety',
	},
	check(atHand, report) {
		const counts = countByLetter(atHand);
		const all = counts.reduce((sum, count) => sum + count, 0);
		if (all < ENOUGH) return;
		const isFair = (count: number) =>
			count <= Math.ceil(all * MOST) && count >= Math.max(1, Math.floor(all * LEAST));
		if (counts.every(isFair)) return;
		const told = LETTERS.map((letter, at) => `${letter} ${String(counts[at] ?? 0)}`).join(', ');
		report(frontOf(atHand.written), `Right answers are not spread over A to D: ${told}.`);
	},
};

function countByLetter({ items }: FileAtHand): number[] {
	const rights = items.flatMap(({ item, facts }) =>
		facts?.['keep-order'] === true ? [] : [item.options.findIndex(({ isRight }) => isRight)],
	);
	return LETTERS.map((_, letter) => rights.filter((right) => right === letter).length);
}

/** What is said of a file as a whole is said at its front matter. */
function frontOf({ frontMatter }: WrittenQuestions) {
	const start = frontMatter?.start ?? 0;
	return { start, end: start };
}
