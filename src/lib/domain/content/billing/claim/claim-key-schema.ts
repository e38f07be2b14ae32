import { z } from 'zod';
import { amount } from '../../payer-values.ts';
import { isoDate, oneOf, oneOrMore, text, wholeNumber } from '../../yaml-values.ts';
import { payerKnowsSchema } from '../denial/denial-key-schema.ts';

/** What a field may say; an empty text is allowed here, and lets it stay blank. */
const said = z.union([z.string().transform((one) => [one.trim()]), z.array(z.string().trim())], {
	error: 'must be text or a list of texts',
});

/** The key of a claim. */
export const claimKeySchema = z.strictObject({
	revision: wholeNumber(1, 9999),
	'payer-knows': payerKnowsSchema
		.omit({ member: true, as: true, papers: true, asked: true })
		.extend({
			insured: z.strictObject({
				member: text(),
				last: text(),
				first: text(),
				born: isoDate(),
				sex: oneOf(['F', 'M', 'U']),
			}),
		}),
	form: z.record(z.string(), said),
	lines: z
		.array(z.record(z.string(), said))
		.min(1, { error: 'must have at least one line' })
		.max(10, { error: 'has more lines than the form' }),
	diagnoses: oneOrMore(),
	lessons: z.record(z.string(), text()),
	recoverable: amount(),
});

export type WrittenClaimKey = z.output<typeof claimKeySchema>;
