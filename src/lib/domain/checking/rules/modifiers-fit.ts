import { judgeModifierUse } from '#domain/codes';
import type { CodeBook, ModifierComplaint } from '#domain/codes';
import { MOST_MODIFIERS } from '#domain/scoring';
import { nameOf } from '../names-of-lines.ts';
import type { Report } from '../report.ts';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';
import type { WrittenLine, WrittenPair } from '../written-key.ts';
import type { YamlText } from '../yaml-tree.ts';

const MOST_JUDGED = 60;

/** What content/codes/modifiers.csv says of each modifier holds for keys as well. */
export const modifiersFit: CheckedRule = {
	id: 'CK27',
	title: 'The modifiers of a line fit on it together',
	why: 'A line takes four modifiers. Some belong to visits only, some to procedures, and some contradict each other, such as RT and 50. A key that asks for such a line asks for a denial.',
	severity: 'warning',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'modifiers: { all: [LT, "50"] }',
		right: 'modifiers: { all: [LT] }',
	},
	check({ written, aids: { book } }, report) {
		for (const { type, lines, pairs } of written.key?.parts ?? []) {
			if (type !== 'procedures') continue;
			for (const line of lines) {
				const { all, oneOf, optional } = line.modifiers;
				if (all.length + oneOf.length > MOST_MODIFIERS) {
					const most = String(MOST_MODIFIERS);
					report(line.code, `${codeOf(line.code)} asks for more than ${most} modifiers.`);
				}
				const carried = pairs.filter((pair) => mayCarry(pair, line));
				const others = [...oneOf.flat(), ...optional, ...carried.flatMap((pair) => pair.modifiers)];
				// Far too many are told as such; holding each against each would say nothing more.
				if (all.length + others.length > MOST_JUDGED) continue;
				judge(book, line, all, report);
				for (const one of others) judge(book, line, [one, ...all], report, one);
			}
		}
	},
};

/** Says what is wrong with a set of modifiers, or only with what one of them brings into it. */
function judge(
	book: CodeBook,
	{ code }: WrittenLine,
	set: readonly YamlText[],
	report: Report,
	only: YamlText | null = null,
): void {
	for (const complaint of judgeModifierUse(book, codeOf(code), set.map(codeOf))) {
		const names = complaint.why === 'contradicts' ? [complaint.other] : [];
		const isMeant = [...names, complaint.modifier].includes(only === null ? '' : codeOf(only));
		const where = only ?? set.find((one) => codeOf(one) === complaint.modifier);
		const sentence = say(complaint, codeOf(code));
		if (where === undefined || sentence === null || (only !== null && !isMeant)) continue;
		report(where, sentence);
	}
}

/** On which line the modifier of a pair may be found. */
function mayCarry({ lines: [first, second], on }: WrittenPair, line: WrittenLine): boolean {
	const isOn = (name: YamlText | undefined) => name !== undefined && codeOf(name) === nameOf(line);
	return (on !== 'second' && isOn(first)) || (on !== 'first' && isOn(second));
}

/** Modifiers the table does not hold are CK3’s. */
function say(complaint: ModifierComplaint, code: string): string | null {
	if (complaint.why === 'unlisted') return null;
	return complaint.why === 'contradicts'
		? `The modifiers ${complaint.other} and ${complaint.modifier} contradict each other.`
		: `The modifier ${complaint.modifier} does not sit on ${code}, a line of the kind ${complaint.kind}.`;
}
