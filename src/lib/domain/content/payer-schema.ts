import { z } from 'zod';
import { PAYER_KINDS } from '#domain/claims';
import { PAYER_SCHEMA } from './upgrade-payer.ts';
import { maybe, name, oneOf, text, wholeNumber } from './yaml-values.ts';

/** The front matter of a payer file. */
export const payerFactsSchema = z.strictObject({
	schema: z.literal(PAYER_SCHEMA, {
		error: `must be ${PAYER_SCHEMA}, the version this program reads`,
	}),
	id: name().max(80, { error: 'must be at most 80 characters long' }),
	name: text().max(80, { error: 'must be at most 80 characters long' }),
	kind: oneOf(PAYER_KINDS),
	summary: text(),
});

const rule = z.strictObject({ id: name(), title: text(), text: text(), source: text() });

/** The fence of `## Rules`. A key names a rule by its id, so no two may share one. [PY3] */
export const payerRulesSchema = z
	.array(rule, { error: 'must be a list of rules' })
	.min(1, { error: 'must hold at least one rule' })
	.max(100, { error: 'holds more than 100 rules' })
	.superRefine((rules, context) => {
		rules.forEach(({ id }, at) => {
			if (rules.findIndex((other) => other.id === id) === at) return;
			context.addIssue({ code: 'custom', path: [at, 'id'], message: 'names an earlier rule too' });
		});
	});

/** The name of the price that no modifier changes. */
export const WHOLE = 'whole';

/** One amount, or amounts by what they pay for; still text, so that `readFees` can place what is wrong. */
const fee = z.union([z.string(), z.record(z.string(), z.string())], {
	error: `must be an amount such as 123.45, or amounts by ${WHOLE}, 26 and TC`,
});

/** The fence of `## Fees`: a price for each code. [PY4] */
export const payerFeesSchema = z.strictObject({
	bilateral: maybe(wholeNumber(100, 200)),
	amounts: z.record(z.string(), fee, { error: 'must be a list of codes with their amounts' }),
});

/** Fees as written, before anything is made of their codes and amounts. */
export type WrittenFees = z.output<typeof payerFeesSchema>;
