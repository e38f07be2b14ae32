import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COORDINATIONS } from '../payer/plan.ts';
import type { Adjustment } from '../remit/adjustment.ts';
import { coordinateLine, medicareSecondary } from './coordinate-line.ts';
import type { CoordinatedLine } from './coordinate-line.ts';

/** Charge 200.00; the first payer allowed 150.00 and paid 120.00; ours allows 125.00 and would leave 20 %. */
function aLine(parts: Partial<CoordinatedLine> = {}): CoordinatedLine {
	return {
		kind: 'traditional',
		charge: 20_000,
		allowed: 12_500,
		prior: {
			paid: 12_000,
			allowed: 15_000,
			adjustments: [
				{ group: 'CO', carc: '45', amount: 5_000 },
				{ group: 'PR', carc: '2', amount: 3_000 },
			],
		},
		obliged: null,
		isProtected: false,
		shareOn: (amount) => ({ deductible: 0, copay: 0, coinsurance: Math.round(amount / 5) }),
		...parts,
	};
}

const told = ({ adjustments }: { readonly adjustments: readonly Adjustment[] }) =>
	adjustments.map(({ group, carc, amount }) => `${group}-${carc} ${amount}`);

describe('medicareSecondary', () => {
	it('[AD20] pays 30 in the example of the regulation (42 CFR 411.33)', () => {
		const example = {
			charge: 17_500,
			obliged: null,
			fee: 12_500,
			normal: 10_000,
			primaryAllowed: 15_000,
			primaryPaid: 12_000,
		};
		expect(medicareSecondary(example)).toBe(3_000);
	});

	it('[AD20] looks at what must be accepted, at its own payment, and never below nothing', () => {
		const one = {
			charge: 17_500,
			obliged: null,
			fee: 12_500,
			normal: 10_000,
			primaryAllowed: 15_000,
			primaryPaid: 12_000,
		};
		expect(medicareSecondary({ ...one, obliged: 13_000 })).toBe(1_000);
		expect(medicareSecondary({ ...one, normal: 900 })).toBe(900);
		expect(medicareSecondary({ ...one, primaryPaid: 16_000 })).toBe(0);
	});
});

describe('coordinateLine', () => {
	it('[AD19] pays what is left to the patient, up to its normal benefit', () => {
		const result = coordinateLine(aLine());
		expect(result.paid).toBe(3_000);
		expect(told(result)).toEqual(['OA-23 17000']);
	});

	it('[AD19] pays by carve-out only what its own benefit is above the first payment', () => {
		const result = coordinateLine(aLine({ kind: 'carve-out' }));
		expect(result.paid).toBe(0);
		expect(told(result)).toEqual(['OA-23 17000', 'PR-2 2500', 'PR-275 500']);
	});

	it('[AD19] reckons by maintenance on what the first payment leaves of its fee', () => {
		expect(coordinateLine(aLine({ kind: 'maintenance' })).paid).toBe(400);
	});

	it('[AD19] pays last by lesser-of and lets nobody bill the rest', () => {
		const result = coordinateLine(aLine({ kind: 'lesser-of' }));
		expect(result.paid).toBe(500);
		expect(told(result)).toEqual(['OA-23 17000', 'CO-45 2500']);
		const shielded = coordinateLine(aLine({ kind: 'lesser-of', isProtected: true }));
		expect(told(shielded)).toEqual(['OA-23 17000', 'CO-303 2500']);
	});

	it('[AD20] leaves after Medicare second nothing to a patient whose share the first payer has paid', () => {
		const charge = { charge: 17_500, allowed: 12_500 };
		const prior = {
			paid: 12_000,
			allowed: 15_000,
			adjustments: [
				{ group: 'CO' as const, carc: '45', amount: 2_500 },
				{ group: 'PR' as const, carc: '2', amount: 3_000 },
			],
		};
		const result = coordinateLine(aLine({ kind: 'medicare-secondary', ...charge, prior }));
		expect(result.paid).toBe(3_000);
		expect(told(result)).toEqual(['OA-23 14500']);
	});

	it('[AD19] pays a line that the first payer denied like a first payer', () => {
		const prior = {
			paid: 0,
			allowed: 0,
			adjustments: [{ group: 'PR' as const, carc: '204', amount: 20_000 }],
		};
		const result = coordinateLine(aLine({ prior }));
		expect(result.paid).toBe(10_000);
		expect(told(result)).toEqual(['PR-2 2500', 'CO-45 7500']);
	});

	it('[AD24] accounts for every cent in every kind', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...COORDINATIONS),
				fc.nat(100_000),
				fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }),
				fc.boolean(),
				(kind, charge, shares, isProtected) => {
					const [a = 0, b = 0, c = 0, d = 0] = shares.map((share) => share / 1_000);
					const priorAllowed = Math.floor(charge * a);
					const paid = Math.floor(priorAllowed * b);
					const allowed = Math.floor(charge * c);
					const result = coordinateLine(
						aLine({
							kind,
							charge,
							allowed,
							isProtected,
							prior: {
								paid,
								allowed: priorAllowed,
								adjustments: [
									{ group: 'CO', carc: '45', amount: charge - priorAllowed },
									{ group: 'PR', carc: '2', amount: priorAllowed - paid },
								],
							},
							shareOn: (amount) => ({
								deductible: 0,
								copay: 0,
								coinsurance: Math.floor(amount * d),
							}),
						}),
					);
					const sum = result.adjustments.reduce((total, { amount }) => total + amount, 0);
					expect(result.paid + sum).toBe(charge);
					expect(result.paid).toBeGreaterThanOrEqual(0);
					for (const { amount } of result.adjustments) expect(amount).toBeGreaterThan(0);
					if (kind !== 'medicare-secondary') {
						expect(result.paid).toBeLessThanOrEqual(priorAllowed - paid);
					}
				},
			),
		);
	});
});
