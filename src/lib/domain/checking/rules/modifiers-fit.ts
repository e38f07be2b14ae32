import { judgeModifierUse } from '#domain/codes';
import type { ModifierComplaint } from '#domain/codes';
import { MOST_MODIFIERS } from '#domain/scoring';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';
import type { YamlText } from '../yaml-tree.ts';

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
		for (const { type, lines } of written.key?.parts ?? []) {
			if (type !== 'procedures') continue;
			for (const { code, modifiers } of lines) {
				const { all, oneOf, optional } = modifiers;
				if (all.length + oneOf.length > MOST_MODIFIERS) {
					report(code, `${codeOf(code)} asks for more than ${String(MOST_MODIFIERS)} modifiers.`);
				}
				const judged = new Set<YamlText>();
				for (const choice of [[], ...oneOf.flat().map((one) => [one]), ...optional.map((one) => [one])]) {
					const set = [...all, ...choice];
					for (const complaint of judgeModifierUse(book, codeOf(code), set.map(codeOf))) {
						const where = set.findLast((one) => codeOf(one) === complaint.modifier);
						const sentence = say(complaint, codeOf(code));
						if (where === undefined || sentence === null || judged.has(where)) continue;
						judged.add(where);
						report(where, sentence);
					}
				}
			}
		}
	},
};

/** Modifiers the table does not hold are CK3’s. */
function say(complaint: ModifierComplaint, code: string): string | null {
	if (complaint.why === 'unlisted') return null;
	return complaint.why === 'contradicts'
		? `The modifiers ${complaint.other} and ${complaint.modifier} contradict each other.`
		: `The modifier ${complaint.modifier} does not sit on ${code}, a line of the kind ${complaint.kind}.`;
}
