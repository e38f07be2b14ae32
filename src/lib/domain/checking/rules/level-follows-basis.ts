import { compareLevels } from '#domain/scoring';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';
import type { YamlText } from '../yaml-tree.ts';

/** Decision making and time are alternatives; the higher supported level is right (coding-rules §4). */
export const levelFollowsBasis: CheckedRule = {
	id: 'CK12',
	title: 'A visit’s level is the higher one its basis supports',
	why: 'Where both roads are written down, the line’s code is the higher of the two, and all are codes of the same family of visits. Otherwise the key contradicts the working it shows.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'basis: { mdm: "99213", time: "99214", minutes: 32 }',
		right: 'basis: { mdm: "99213", time: "99212", minutes: 14 }',
	},
	check({ written }, report) {
		for (const { lines } of written.key?.parts ?? []) {
			for (const { code, basis } of lines) {
				const roads = [basis?.mdm ?? null, basis?.time ?? null].filter((road) => road !== null);
				const [first, second] = roads;
				if (first === undefined) continue;
				const higher = second === undefined ? first : higherOf(first, second);
				if (higher === null) {
					const both = roads.map(codeOf).join(' and ');
					report(first, `The basis names ${both}, which are not levels of the same kind of visit.`);
				} else if (codeOf(higher) !== codeOf(code)) {
					report(code, `The basis supports ${codeOf(higher)}, and the line says ${codeOf(code)}.`);
				}
			}
		}
	},
};

function higherOf(left: YamlText, right: YamlText): YamlText | null {
	if (codeOf(left) === codeOf(right)) return left;
	const difference = compareLevels(codeOf(left), codeOf(right));
	if (difference === 'upcode') return right;
	return difference === 'undercode' ? left : null;
}
