import fc from 'fast-check';
import { npiFrom } from '#domain/claims';
import type { Adjustment, Remittance, RemittanceClaim, RemittanceLine } from '#domain/claims';
import type { RemittanceSending } from '../remittance/write-remittances.ts';

/* Remittances that add up at every level, reversals and take-backs among them. */

export const OFFICE: RemittanceSending = {
	sender: 'DEMOPAYER',
	receiver: 'DEMOCLINIC',
	control: 77,
	date: '2026-03-02',
	time: '0900',
	address: { street: '1 SAMPLE WAY', city: 'ANYTOWN', state: 'OH', zip: '43999' },
	contact: 'HELP DESK',
	phone: '5555550100',
	taxId: '999999999',
	kind: 'commercial',
};

const token = fc.stringMatching(/^[A-Z0-9]{1,20}$/);
const word = fc.stringMatching(/^[A-Z]{2,15}$/);
const day = fc
	.integer({ min: 0, max: 700 })
	.map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + one, 0);

const adjustments: fc.Arbitrary<Adjustment[]> = fc.array(
	fc.record({
		group: fc.constantFrom('CO', 'PR', 'OA', 'PI'),
		carc: fc.constantFrom('1', '2', '3', '97', '50', '253', 'B7'),
		amount: fc.integer({ min: 1, max: 40_000 }),
	}),
	{ maxLength: 9 },
);

const line: fc.Arbitrary<RemittanceLine> = fc
	.record({
		number: fc.constant(0),
		code: fc.option(fc.stringMatching(/^\d{5}$/), { nil: null }),
		revenueCode: fc.option(fc.stringMatching(/^0\d{3}$/), { nil: null }),
		modifiers: fc.array(fc.constantFrom('25', 'LT', 'XS'), { maxLength: 4 }),
		from: day,
		to: fc.constant(''),
		units: fc.constantFrom(1, 2, 15.5),
		charge: fc.constant(0),
		paid: fc.integer({ min: 0, max: 90_000 }),
		allowed: fc.integer({ min: 0, max: 90_000 }),
		adjustments,
		remarks: fc.array(fc.constantFrom('N1', 'M15', 'N115'), { maxLength: 3 }),
	})
	.chain((one) => day.map((other) => ({ ...one, to: other > one.from ? other : one.from })))
	.map((one) => ({
		...one,
		charge: one.paid + sumOf(one.adjustments.map(({ amount }) => amount)),
		revenueCode: one.code === null ? (one.revenueCode ?? '0270') : one.revenueCode,
		modifiers: one.code === null ? [] : one.modifiers,
	}));

const claim: fc.Arbitrary<RemittanceClaim> = fc
	.record({
		status: fc.constantFrom('1', '2', '3', '4', '22', '23'),
		accountNumber: token,
		icn: token,
		patient: fc.record({ last: word, first: word, middle: fc.constantFrom('', 'Q') }),
		memberId: token,
		frequency: fc.constantFrom('1', '7', '8'),
		received: day,
		adjustments: fc.array(
			fc.record({
				group: fc.constant('OA' as const),
				carc: fc.constant('23'),
				amount: fc.integer({ min: 1, max: 500 }),
			}),
			{ maxLength: 1 },
		),
		remarks: fc.uniqueArray(fc.constantFrom('MA01', 'MA18', 'N1'), { maxLength: 3 }),
		lines: fc.array(line, { minLength: 1, maxLength: 5 }),
	})
	.map((one) => {
		const turn = (amount: number) => (one.status === '22' && amount !== 0 ? -amount : amount);
		const turned = (all: readonly Adjustment[]) =>
			all.map((each) => ({ ...each, amount: turn(each.amount) }));
		const lines = one.lines.map((each, index) => ({
			...each,
			number: index + 1,
			charge: turn(each.charge),
			paid: turn(each.paid),
			adjustments: turned(each.adjustments),
		}));
		const owed = sumOf(
			lines.flatMap((each) =>
				each.adjustments.map(({ group, amount }) => (group === 'PR' ? amount : 0)),
			),
		);
		const ofClaim = turned(one.adjustments);
		return {
			...one,
			lines,
			adjustments: ofClaim,
			charge: sumOf(lines.map(({ charge }) => charge)),
			paid: sumOf(lines.map(({ paid }) => paid)) - sumOf(ofClaim.map(({ amount }) => amount)),
			patientResponsibility: one.status === '22' ? 0 : owed,
		};
	});

/** A remittance that balances. */
export const arbitraryRemittance: fc.Arbitrary<Remittance> = fc
	.record({
		payerId: token,
		payerName: word,
		payeeName: word,
		payeeNpi: fc
			.integer({ min: 100_000_000, max: 299_999_999 })
			.map((digits) => npiFrom(String(digits))),
		trace: token,
		date: day,
		claims: fc.array(claim, { maxLength: 4 }),
		providerAdjustments: fc.array(
			fc.record({
				reason: fc.constantFrom('WO', 'L6', '72', 'IR'),
				reference: token,
				amount: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: -5_000, max: -1 })),
			}),
			{ maxLength: 8 },
		),
	})
	.map((one) => {
		const rest =
			sumOf(one.claims.map(({ paid }) => paid)) -
			sumOf(one.providerAdjustments.map(({ amount }) => amount));
		const forward = { reason: 'FB' as const, reference: one.trace, amount: rest };
		return rest < 0
			? { ...one, payment: 0, providerAdjustments: [...one.providerAdjustments, forward] }
			: { ...one, payment: rest };
	});
