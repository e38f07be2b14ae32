import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseKey } from '#domain/content';
import { DIAGNOSIS_LETTERS } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Figure } from './score.ts';
import { scoreAnswer } from './score-answer.ts';
import {
	aDiagnosisLine,
	aKey,
	anAnswer,
	aProcedureLine,
	aService,
	aWrongAnswer,
} from './testing/builders.ts';

/* A small world in which everything a key can say comes up often: shared categories, codes in
   each other's way, order, pointers, groups charged once. */
const DIAGNOSES = ['E11.22', 'E11.621', 'L97.412', 'L97.411', 'N18.31', 'N18.32', 'I10', 'Z79.84'];
const STRANGE = ['E11.9', 'E11.51', 'R73.9', 'N18.9', 'L97.419', 'J45.909'];
const SERVICES = ['99214', '20610', '36415', '83036'];
const STRANGE_SERVICES = ['99215', '99213', '71046', '12002'];

const keys: fc.Arbitrary<CaseKey> = fc
	.record({
		codes: fc.uniqueArray(fc.constantFrom(...DIAGNOSES), { minLength: 1, maxLength: 6 }),
		services: fc.uniqueArray(fc.constantFrom(...SERVICES), { minLength: 1, maxLength: 4 }),
		firsts: fc.nat(2),
		after: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 4 }),
		pointers: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), {
			minLength: 4,
			maxLength: 4,
		}),
		modifier: fc.array(fc.constantFrom('25', '59', 'LT'), { maxLength: 1 }),
		group: fc.uniqueArray(fc.constantFrom(...STRANGE), { minLength: 2, maxLength: 3 }),
		instead: fc.option(fc.nat(5)),
	})
	.map(({ codes, services, firsts, after, pointers, modifier, group, instead }) => {
		const at = (index: number) => codes[index % codes.length] ?? '';
		const lines = codes.map((code, index) =>
			aDiagnosisLine(code, {
				// Only ever after an earlier line: a key that contradicts itself is the checker's business.
				after: after
					.filter(([late, early]) => late === index && early < index)
					.map(([, early]) => at(early)),
			}),
		);
		return aKey(
			{
				lines,
				first: codes.slice(0, firsts),
				optional: [{ code: 'W19.XXXA', why: 'cause' }],
				wrong: [
					aWrongAnswer(group, {
						chargedOnce: true,
						instead: instead === null ? null : at(instead),
					}),
				],
			},
			{
				lines: services.map((code, index) => {
					const [first = 0, also = 0, hasAlso = false] = pointers[index] ?? [];
					return aProcedureLine(code, {
						modifiers: { all: index === 0 ? modifier : [], oneOf: [], optional: [] },
						pointers: { first: at(first), also: hasAlso ? [at(also)] : [], optional: [] },
					});
				}),
				optional: [{ code: '99000', why: 'handling' }],
			},
		);
	});

const answers: fc.Arbitrary<Answer> = fc
	.record({
		diagnoses: fc.array(fc.constantFrom(...DIAGNOSES, ...STRANGE), { minLength: 1, maxLength: 8 }),
		services: fc.array(
			fc.record({
				code: fc.constantFrom(...SERVICES, ...STRANGE_SERVICES),
				modifiers: fc.uniqueArray(fc.constantFrom('25', '59', 'LT'), { maxLength: 2 }),
				units: fc.constantFrom(1, 1, 2, null),
				pointers: fc.uniqueArray(fc.constantFrom(...DIAGNOSIS_LETTERS.slice(0, 8)), {
					maxLength: 3,
				}),
			}),
			{ minLength: 1, maxLength: 5 },
		),
	})
	.map(({ diagnoses, services }) =>
		anAnswer(
			diagnoses,
			// Pointers to rows that are not there would be mended by whatever is added there.
			services.map((line) => ({
				...line,
				pointers: line.pointers.filter(
					(letter) => DIAGNOSIS_LETTERS.findIndex((l) => l === letter) < diagnoses.length,
				),
			})),
		),
	);

function headline(key: CaseKey, answer: Answer): Figure {
	const outcome = scoreAnswer(key, answer);
	return outcome.state === 'scored' ? outcome.score.headline : { right: 0, of: 1 };
}

/** Compares as fractions: percentages would hide small rises. */
function isAtMost(left: Figure, right: Figure): boolean {
	return left.right * right.of <= right.right * left.of;
}

/** The answer a perfect learner gives: the key's lines in an order the key allows. */
function perfectAnswer(key: CaseKey): Answer {
	const diagnoses = key.parts.flatMap((part) => (part.type === 'diagnoses' ? part.lines : []));
	const services = key.parts.flatMap((part) => (part.type === 'procedures' ? part.lines : []));
	const codes = diagnoses.map(({ code }) => code);
	const letter = (code: string) => DIAGNOSIS_LETTERS[codes.indexOf(code)] ?? 'A';
	return anAnswer(
		codes,
		services.map(({ code, modifiers, pointers }) => {
			const to = [...(pointers.first === null ? [] : [pointers.first]), ...pointers.also].map(
				letter,
			);
			return aService(code, { modifiers: [...modifiers.all], pointers: [...new Set(to)] });
		}),
	);
}

const runs = { numRuns: 1000 };

describe('scoreAnswer, whatever it is given', () => {
	it('[SC1] gives a perfect answer everything', () => {
		fc.assert(
			fc.property(keys, (key) => {
				const { right, of } = headline(key, perfectAnswer(key));
				expect(right).toBe(of);
			}),
			runs,
		);
	});

	it('[SC1] stays between nothing and everything, and learning credit is never below the headline', () => {
		fc.assert(
			fc.property(keys, answers, (key, answer) => {
				const outcome = scoreAnswer(key, answer);
				if (outcome.state !== 'scored') return;
				const { headline: strict, learning, dimensions, audit } = outcome.score;
				for (const figure of [strict, learning, ...dimensions, ...audit]) {
					expect(figure.right).toBeGreaterThanOrEqual(0);
					expect(figure.right).toBeLessThanOrEqual(figure.of);
				}
				expect(learning.right).toBeGreaterThanOrEqual(strict.right);
			}),
			runs,
		);
	});

	it('[SC3] never rises by a further wrong diagnosis', () => {
		fc.assert(
			fc.property(keys, answers, fc.constantFrom(...STRANGE), (key, answer, code) => {
				const worse = { ...answer, diagnoses: [...answer.diagnoses, { code }] };
				expect(isAtMost(headline(key, worse), headline(key, answer))).toBe(true);
			}),
			runs,
		);
	});

	it('[SC3] never rises by a further wrong service', () => {
		fc.assert(
			fc.property(keys, answers, fc.constantFrom(...STRANGE_SERVICES), (key, answer, code) => {
				const worse = { ...answer, procedures: [...answer.procedures, aService(code)] };
				expect(isAtMost(headline(key, worse), headline(key, answer))).toBe(true);
			}),
			runs,
		);
	});

	it('[SC3] never rises by leaving out a diagnosis of the key', () => {
		fc.assert(
			fc.property(keys, answers, fc.nat(7), (key, answer, pick) => {
				const code = answer.diagnoses[pick % answer.diagnoses.length]?.code ?? '';
				const isNeeded = key.parts[0]?.lines.some((line) => line.code === code) ?? false;
				fc.pre(isNeeded && answer.diagnoses.filter((entry) => entry.code === code).length === 1);
				// The row stays, blank, so that the letters of the others do not move.
				const diagnoses = answer.diagnoses.map((entry) =>
					entry.code === code ? { code: '' } : entry,
				);
				expect(isAtMost(headline(key, { ...answer, diagnoses }), headline(key, answer))).toBe(true);
			}),
			runs,
		);
	});

	it('[SC3] never rises by leaving out a service of the key', () => {
		fc.assert(
			fc.property(keys, answers, fc.nat(4), (key, answer, pick) => {
				const code = answer.procedures[pick % answer.procedures.length]?.code ?? '';
				const isNeeded = key.parts[1]?.lines.some((line) => line.code === code) ?? false;
				fc.pre(isNeeded && answer.procedures.filter((line) => line.code === code).length === 1);
				const procedures = answer.procedures.filter((line) => line.code !== code);
				expect(isAtMost(headline(key, { ...answer, procedures }), headline(key, answer))).toBe(
					true,
				);
			}),
			runs,
		);
	});

	it('[SC7] is not changed by optional lines', () => {
		fc.assert(
			fc.property(keys, answers, (key, answer) => {
				const more = {
					...answer,
					diagnoses: [...answer.diagnoses, { code: 'W19.XXXA' }],
					procedures: [...answer.procedures, aService('99000')],
				};
				expect(headline(key, more)).toEqual(headline(key, answer));
			}),
			runs,
		);
	});

	it('[SC4] is not changed by the order of services, or of modifiers', () => {
		fc.assert(
			fc.property(keys, answers, (key, answer) => {
				const turned = {
					...answer,
					procedures: answer.procedures
						.map((line) => ({ ...line, modifiers: [...line.modifiers].reverse() }))
						.reverse(),
				};
				expect(headline(key, turned)).toEqual(headline(key, answer));
			}),
			runs,
		);
	});

	it('[SC13] never throws, whatever stands in the rows', () => {
		fc.assert(
			fc.property(
				keys,
				fc.array(fc.string(), { maxLength: 14 }),
				fc.array(fc.string(), { maxLength: 5 }),
				(key, codes, marks) => {
					const answer = anAnswer(codes, [
						{ code: codes[0] ?? '', modifiers: marks, units: null, pointers: marks },
					]);
					expect(() => scoreAnswer(key, answer)).not.toThrow();
				},
			),
			runs,
		);
	});

	it('[SC20] keeps gross at or above net, and both the sums of the lines', () => {
		fc.assert(
			fc.property(keys, answers, (key, answer) => {
				const fees = { allowed: (code: string) => (code.startsWith('99') ? 9_150 : 2_075) };
				const outcome = scoreAnswer(key, answer, { fees });
				const money = outcome.state === 'scored' ? outcome.score.money : null;
				fc.pre(money !== null);
				const { asCoded, asSupported, lines, gross } = money;
				const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
				expect(sum(lines.map((line) => line.asCoded))).toBe(asCoded);
				expect(sum(lines.map((line) => line.asSupported))).toBe(asSupported);
				expect(gross).toBeGreaterThanOrEqual(Math.abs(asCoded - asSupported));
			}),
			{ numRuns: 60 },
		);
	});
});
