import { wrongButRight } from '../right-and-wrong.ts';
import type { CheckedRule } from '../rule.ts';
import { codeOf } from '../written-key.ts';

/** A code has one place in a part: asked for, allowed, nearly right, or wrong. */
export const rightIsNotWrong: CheckedRule = {
	id: 'CK13',
	title: 'What a key asks for is not optional, near or wrong as well',
	why: 'A code that is both needed and free, or right and wrong, would be scored by accident. A combination under wrong may hold right codes, but not only right ones.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'near: [L97.421, Z79.84]',
		right: 'near: [L97.421]',
	},
	check({ written }, report) {
		for (const part of written.key?.parts ?? []) {
			const asked = new Set(part.lines.map(({ code }) => codeOf(code)));
			for (const { code } of part.optional) {
				if (asked.has(codeOf(code)))
					report(code, `${codeOf(code)} is optional here and asked for by a line.`);
			}
			for (const near of part.lines.flatMap((line) => line.near)) {
				const isFree = part.optional.some(({ code }) => codeOf(code) === codeOf(near));
				if (!isFree && !asked.has(codeOf(near))) continue;
				const other = isFree ? 'optional as well' : 'asked for by a line';
				report(near, `${codeOf(near)} is nearly right here and ${other}.`);
			}
			for (const { has } of wrongButRight(part)) {
				const [first] = has;
				if (first === undefined) continue;
				const names = has.map(codeOf).join(' with ');
				report(first, `${names} is wrong here, and a right answer may hold it.`);
			}
		}
	},
};
