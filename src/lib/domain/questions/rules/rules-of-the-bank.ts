import { comparableWords, findResembling } from '../resemblance.ts';
import type { BankRule, FileAtHand } from '../question-rule.ts';
import type { WrittenText } from '../written-text.ts';

export const questionIdIsItsOwn: BankRule = {
	id: 'QU26',
	title: 'Every id stands once in the whole bank',
	why: 'Sittings are stored with the ids of their questions; of two with one id only one could be found.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'second questions',
		wrong: '## cpc-7-staff-time',
		right: '## cpc-7-another-day',
		at: '## cpc-7-staff-time',
	},
	check(files, reportIn) {
		const first = new Map<string, string>();
		for (const file of files) {
			const { items, cases } = file.written;
			const ids = [...items, ...cases].map(({ id }) => id);
			for (const id of ids.sort((left, right) => left.start - right.start)) {
				const known = first.get(id.value);
				if (known === undefined) first.set(id.value, placeOf(file, id));
				else reportIn(file)(id, `The id "${id.value}" stands in ${known} already.`);
			}
		}
	},
};

/** From here on two stems are called near-copies. A copy with other numbers, age and sex has about 0.6. */
const NEAR = 0.5;

export const stemsDiffer: BankRule = {
	id: 'QU27',
	title: 'No two stems are near-copies of each other',
	why: 'A form that holds both asks one thing twice, and a learner who saw the one knows the other. Numbers count as equal: the same situation with other numbers is a copy. Questions about one case are compared with each other by stem and options; others with the text of their case.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong:
			'A physician spends 48 minutes on an established patient on the day of the visit and documents it; the medical assistant adds 6 minutes of vital signs. How many minutes count toward the level of service?',
		right: 'How many days of the global period of a major operation lie behind it?',
	},
	check(files, reportIn) {
		const texts = files.flatMap((file) =>
			file.items.map(({ item, facts }) => {
				const shared = file.written.cases.find(({ id }) => id.value === facts?.case);
				const choices = item.options.map(({ value }) => value).join(' ');
				return {
					file,
					item,
					caseId: shared?.id.value ?? null,
					body: shared?.body.value ?? '',
					choices,
				};
			}),
		);
		const caseOf = (at: number) => texts[at]?.caseId ?? null;
		const isOneCase = (first: number, second: number) =>
			caseOf(first) !== null && caseOf(first) === caseOf(second);
		const apart = texts.map(({ item, body }) => comparableWords(`${body} ${item.stem.value}`));
		const together = texts.map(({ item, choices }) =>
			comparableWords(`${item.stem.value} ${choices}`),
		);
		const pairs = [
			...findResembling(apart, NEAR, (first, second) => !isOneCase(first, second)),
			...findResembling(together, NEAR, isOneCase),
		].sort((left, right) => left.second - right.second || left.first - right.first);
		for (const { first, second, share } of pairs) {
			const [one, other] = [texts[first], texts[second]];
			if (one === undefined || other === undefined) continue;
			const percent = `${String(Math.round(share * 100))} %`;
			const message = `The stem resembles that of ${one.item.id.value} (${placeOf(one.file, one.item.stem)}) by ${percent}.`;
			reportIn(other.file)(other.item.stem, message);
		}
	},
};

function placeOf({ written }: FileAtHand, { start }: WrittenText): string {
	return `${written.file}:${String(written.lines.placeOf(start).line)}`;
}
