import { findCode, sideOf, sideOfModifier } from '#domain/codes';
import type { Side } from '#domain/codes';
import type { Report } from '../report.ts';
import type { CheckedRule } from '../rule.ts';
import { sidesInWords } from '../sides-in-words.ts';
import type { SidesNamed } from '../sides-in-words.ts';
import { codeOf } from '../written-key.ts';
import type { WrittenLine } from '../written-key.ts';
import type { YamlText } from '../yaml-tree.ts';

type Named = 'left' | 'right' | 'bilateral';

/** A wrong side denies like any other error, and is the easiest slip to make in a key. */
export const sidesAgree: CheckedRule = {
	id: 'CK11',
	title: 'Code, modifier and evidence name the same side',
	why: 'A key whose code says left while everything it quotes says right is wrong in one of the two. The same holds for RT, LT and the modifiers of fingers, toes and eyelids, against their evidence and against the diagnosis the line points to.',
	severity: 'warning',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'modifiers: { all: [RT] }',
		right: 'modifiers: { all: [LT] }',
	},
	check({ written, aids: { book } }, report) {
		const sideOfCode = (code: string): Side | null =>
			sideOf(findCode(book, code)?.description ?? '');
		for (const { type, lines } of written.key?.parts ?? []) {
			for (const line of lines) {
				if (type === 'diagnoses') {
					const side = sideOfCode(codeOf(line.code));
					if (isNamed(side)) compare(line.code, { name: codeOf(line.code), side }, line, report);
					continue;
				}
				const sides = line.modifiers.all.flatMap((modifier) => {
					const side = sideOfModifier(codeOf(modifier));
					return side === null
						? []
						: [{ modifier, name: `The modifier ${codeOf(modifier)}`, side }];
				});
				const [only] = sides;
				if (only === undefined || sides.some(({ side }) => side !== only.side)) continue;
				if (compare(only.modifier, only, line, report)) continue;
				const target = line.pointsTo === null ? null : sideOfCode(codeOf(line.pointsTo));
				if (line.pointsTo === null || !isNamed(target) || only.side === 'bilateral') continue;
				if (target === only.side || target === 'bilateral') continue;
				report(
					only.modifier,
					`${only.name} says ${only.side}, and the diagnosis ${codeOf(line.pointsTo)} it points to says ${target}.`,
				);
			}
		}
	},
};

/** True where a contradiction was reported. Evidence that names no side, or both, contradicts nothing. */
function compare(
	where: YamlText,
	{ name, side }: { readonly name: string; readonly side: Named },
	{ evidence }: WrittenLine,
	report: Report,
): boolean {
	const quotes = evidence.flatMap(({ quote }) => (quote === null ? [] : [quote.value]));
	const said = sidesInWords(quotes.join(' · '));
	const other = otherThan(side, said);
	if (other === null) return false;
	report(
		where,
		`${name} says ${side === 'bilateral' ? 'both sides' : side}; its evidence says only ${other}.`,
	);
	return true;
}

function otherThan(side: Named, { left, right }: SidesNamed): 'left' | 'right' | null {
	if (left === right) return null;
	const said = left ? 'left' : 'right';
	return said === side ? null : said;
}

function isNamed(side: Side | null): side is Named {
	return side === 'left' || side === 'right' || side === 'bilateral';
}
