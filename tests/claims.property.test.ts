import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicateClaim } from '#domain/claims';
import { complaintsAbout } from '../src/cli/bench/claims/claim-complaints.ts';
import { cleanQuestion } from '../src/cli/bench/claims/clean-claim.ts';
import { madeUpQuestion } from '../src/cli/bench/claims/made-up-claim.ts';
import { seededRandom } from '../src/cli/bench/mutation/seeded-random.ts';
import { shippedBook, shippedPayers } from './claims/shipped-payers.ts';

/* What holds of any claim to any payer that ships. `npm run bench -- claims` asks 10,000 of them. */

const payers = [...shippedPayers.values()];

describe('any claim to any payer', () => {
	it('[AD24] loses no cent, has one answer, keeps the cap, and is corrected without a trace', () => {
		fc.assert(
			fc.property(fc.nat(1_000_000_000), fc.boolean(), (seed, judged) => {
				const question = madeUpQuestion(seededRandom(seed), payers);
				const book = judged ? shippedBook : null;
				expect(complaintsAbout({ ...question, book }, shippedBook)).toEqual([]);
			}),
			{ numRuns: 400 },
		);
	});

	it('[AD1] pays 500 clean claims in every line', () => {
		const random = seededRandom(500);
		for (let at = 0; at < 500; at++) {
			const payer = random.pick(payers);
			const { lines } = adjudicateClaim({ ...cleanQuestion(random, payer), book: shippedBook });
			const refused = lines
				.map(({ refusal }) => refusal?.sentence)
				.filter((one) => one !== undefined);
			expect(refused, payer.id).toEqual([]);
			for (const { allowed, steps } of lines) {
				expect(allowed).toBeGreaterThan(0);
				expect(steps.length).toBeGreaterThan(0);
			}
		}
	});
});
