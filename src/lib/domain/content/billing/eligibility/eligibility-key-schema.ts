import { z } from 'zod';
import { amount } from '../../payer-values.ts';
import { name, text, wholeNumber } from '../../yaml-values.ts';
import { wordFrom } from '../words-schema.ts';
import type { EligibilityKey } from './eligibility-key.ts';
import { COVERAGE_STATES, GATES, ORDER_RULES } from './eligibility-words.ts';

/** The key of an eligibility check. */
export const eligibilityKeySchema = z.strictObject({
	revision: wholeNumber(1, 9999),
	active: z.record(z.string(), wordFrom(COVERAGE_STATES)),
	first: name(),
	second: name(),
	rule: wordFrom(ORDER_RULES),
	referral: wordFrom(GATES),
	authorisation: wordFrom(GATES),
	collect: amount(),
	owes: amount(),
	reasons: z.record(z.string(), text()),
	wrong: z.record(z.string(), z.record(z.string(), text())).default({}),
});

export type WrittenEligibilityKey = z.output<typeof eligibilityKeySchema>;

/** Makes the key of what is written. */
export function buildEligibilityKey(written: WrittenEligibilityKey): EligibilityKey {
	const { first, second, rule, referral, authorisation, collect, owes } = written;
	return {
		active: new Map(Object.entries(written.active)),
		...{ first, second, rule, referral, authorisation, collect, owes },
		reasons: new Map(Object.entries(written.reasons)),
		wrong: new Map(
			Object.entries(written.wrong).map(([question, answers]) => [
				question,
				new Map(Object.entries(answers)),
			]),
		),
	};
}
