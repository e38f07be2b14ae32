import { noTerms } from '#domain/claims';
import { describe, expect, it } from 'vitest';
import { toFeeSchedule } from './fee-schedule.ts';
import type { Fee, Payer, PayerFees } from './payer.ts';

function feesOf(fees: Partial<PayerFees>) {
	const payer: Payer = {
		id: 'test-payer',
		name: 'Test Payer',
		kind: 'commercial',
		summary: '',
		about: '',
		rules: [],
		terms: noTerms(),
		fees: { bilateral: 150, amounts: new Map(), ...fees },
	};
	return toFeeSchedule(payer);
}

const whole = (cents: number) => ({ whole: cents, parts: new Map<string, number>() });
const split = {
	whole: 3400,
	parts: new Map([
		['26', 1100],
		['TC', 2300],
	]),
};

describe('toFeeSchedule', () => {
	const amounts = new Map<string, Fee>([
		['20610', whole(6445)],
		['71046', split],
		['36416', whole(0)],
		['99281', { whole: null, parts: new Map([['26', 500]]) }],
	]);

	it('[PY5] knows the fee of a code and none of a code that is not listed', () => {
		const fees = feesOf({ amounts });
		expect(fees.allowed('20610', [])).toBe(6445);
		expect(fees.allowed('20611', [])).toBeNull();
		expect(fees.allowed('36416', [])).toBe(0);
	});

	it('[PY5] prices a half of a service by its own fee, or not at all', () => {
		const fees = feesOf({ amounts });
		expect(fees.allowed('71046', [])).toBe(3400);
		expect(fees.allowed('71046', ['RT', '26'])).toBe(1100);
		expect(fees.allowed('71046', ['TC'])).toBe(2300);
		expect(fees.allowed('20610', ['26'])).toBeNull();
		expect(fees.allowed('99281', [])).toBeNull();
	});

	it('[PY5] pays both sides by the payer’s percentage, to the nearest cent', () => {
		expect(feesOf({ amounts }).allowed('20610', ['50'])).toBe(9668);
		expect(feesOf({ amounts, bilateral: 175 }).allowed('20610', ['50'])).toBe(11_279);
		expect(feesOf({ amounts }).allowed('71046', ['50', '26'])).toBe(1650);
		expect(feesOf({ amounts, bilateral: null }).allowed('20610', ['50'])).toBe(6445);
	});

	it('[PY5] lets no other modifier change a fee', () => {
		const fees = feesOf({ amounts });
		for (const modifier of ['25', '51', '59', 'RT', '80', '22']) {
			expect(fees.allowed('20610', [modifier])).toBe(6445);
		}
	});
});
