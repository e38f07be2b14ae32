import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim/claim.ts';
import { aClaim, aHospitalClaim, aLine } from '../testing/builders.ts';
import { acknowledgeClaim } from './acknowledge-claim.ts';
import { SCRUB_RULES } from './scrub-claim.ts';
import { FAULTY_CLAIMS } from './testing/faulty-claims.ts';
import { hospital, inpatient, line, pro, scrub } from './testing/scrub-aids.ts';

describe('scrubClaim', () => {
	it('[SB0] finds nothing in clean claims of either kind', () => {
		expect(scrub(aClaim())).toEqual([]);
		expect(scrub(aHospitalClaim())).toEqual([]);
		expect(scrub(hospital({ ...inpatient, values: [{ code: '80', amount: 200 }] }))).toEqual([]);
	});

	it('[SB0] has an example for each of its rules, numbered without a gap', () => {
		const numbers = SCRUB_RULES.map(({ id }) => id);
		expect(numbers).toEqual(numbers.map((_, at) => `SB${at + 1}`));
		expect(numbers.filter((id) => !FAULTY_CLAIMS.some(({ rule }) => rule === id))).toEqual([]);
	});

	it.each(FAULTY_CLAIMS.map((one) => [one.rule, one.item, one.stoppedAt, one.what, one] as const))(
		'[SB0] finds by %s in %s, stopped at %s: %s',
		(rule, item, stoppedAt, _what, { claim, aids }) => {
			const found = scrub(claim, aids).filter((one) => one.rule === rule);
			expect(found.map((one) => [one.item, one.stoppedAt])).toContainEqual([item, stoppedAt]);
			for (const { reason, fix } of found) {
				expect(reason).toMatch(/\.$/);
				expect(fix).toMatch(/\.$/);
			}
		},
	);

	it('[SB0] names the line a fault is on', () => {
		const claim = pro({ lines: [aLine(), aLine({ code: '99214', units: 0 })] });
		expect(scrub(claim).filter(({ rule }) => rule === 'SB33')).toMatchObject([{ line: 1 }]);
	});

	it.each([line({ from: 'soon', to: 'soon' }), pro({ lines: [aLine({ from: '', to: '' })] })])(
		'[SB27] names a day that is none, and asks no edit or limit about it',
		(claim) => {
			const found = scrub(claim).map(({ rule }) => rule);
			expect(found).toContain('SB27');
			expect(found).not.toContain('SB25');
		},
	);

	it('[SB40] counts no days of a stay whose dates are none', () => {
		const claim = hospital({ ...inpatient, statement: { from: 'soon', to: '' } });
		expect(scrub(claim).map(({ rule }) => rule)).not.toContain('SB40');
	});

	it('[SB0] asks nothing of a payer that is not there', () => {
		expect(scrub(line({ code: '20610', units: 3 }), { payer: null })).toEqual([]);
	});
});

describe('acknowledgeClaim', () => {
	it('[SB47] takes in what is well and what only the payer would deny', () => {
		const accepted = { report: '277CA', category: 'A2', action: 'WQ', findings: [] };
		expect(acknowledgeClaim(scrub(aClaim()))).toEqual(accepted);
		expect(acknowledgeClaim(scrub(line({ code: '29881' })))).toEqual(accepted);
	});

	it('[SB47] rejects the form by a 999 before it looks at the content', () => {
		const claim = aClaim({ lines: [], diagnoses: [] });
		expect(acknowledgeClaim(scrub(claim))).toMatchObject({
			report: '999',
			code: 'R',
			findings: [{ rule: 'SB26' }],
		});
	});

	it('[SB47] rejects by a 277CA what is missing, invalid or does not go together, in this order', () => {
		const category = (claim: Claim) => {
			const answer = acknowledgeClaim(scrub(claim));
			return answer.report === '277CA' ? [answer.category, answer.action] : [];
		};
		expect(category(pro({ signedOn: null, totalCharge: 1 }))).toEqual(['A6', 'U']);
		expect(category(pro({ patientPaid: 99_999, totalCharge: 1 }))).toEqual(['A7', 'U']);
		expect(category(pro({ totalCharge: 1 }))).toEqual(['A8', 'U']);
	});
});
