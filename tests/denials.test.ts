import { describe, expect, it } from 'vitest';
import {
	adjudicateClaim,
	balanceRemittance,
	buildRemittance,
	judgeRemittance,
	remitClaim,
} from '#domain/claims';
import { questionOf, SITUATIONS } from './claims/situations.ts';
import { shippedBook } from './claims/shipped-payers.ts';

/* Each situation of the dossier of denials, produced by a payer that ships from a claim that deserves it. */

describe('the situations of denials', () => {
	it('[AD1] are all there', () => {
		const numbers = new Set(SITUATIONS.map(({ number }) => number));
		const wanted = Array.from({ length: 44 }, (_, at) => at + 1);
		expect(wanted.filter((number) => !numbers.has(number))).toEqual([]);
	});

	it.each(SITUATIONS.map((one) => [one.number, one.expected, one.name, one] as const))(
		'[AD1] gives in situation %i %s: %s',
		(_number, expected, _name, situation) => {
			const question = questionOf(situation);
			const decision = adjudicateClaim(question);
			const line = decision.lines[situation.at ?? 0];
			const [reason, ...remarks] = expected.split(' ');
			const reasons = line?.adjustments.map(({ group, carc }) => `${group}-${carc}`);
			expect(reasons).toContain(reason);
			expect(line?.remarks).toEqual(expect.arrayContaining(remarks));
			const told = line?.steps.map(({ rule, sentence }) => [rule, sentence]) ?? [];
			expect(told.length).toBeGreaterThan(0);
			for (const [rule, sentence] of told) {
				expect(rule).toMatch(/^AD\d+$/);
				expect(sentence).toMatch(/^[^\s].*\.$/);
			}
			const { remittance } = buildRemittance({
				payerId: question.payer.id,
				payerName: '',
				payeeName: '',
				payeeNpi: question.claim.billing.npi,
				trace: 'T1',
				date: question.decided,
				claims: [remitClaim(decision)],
				owed: [],
				interest: 0,
			});
			expect(balanceRemittance(remittance)).toEqual([]);
			expect(judgeRemittance(remittance, question.payer.kind, shippedBook)).toEqual([]);
		},
	);
});
