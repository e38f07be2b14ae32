import { z } from 'zod';
import { isoDate, maybe, name, oneOf, text } from '../yaml-values.ts';
import { FIGURE_UNITS, SEATS, STANDINGS_OF_VALUES } from './careers.ts';

/** The version of the form. */
export const CAREERS_SCHEMA = 'careers/1';

/** The front matter. */
export const careersFactsSchema = z.strictObject({
	schema: z.literal(CAREERS_SCHEMA, {
		error: `must be ${CAREERS_SCHEMA}, the version this program reads`,
	}),
	title: shortText(),
	summary: text(),
});

const points = z
	.array(text(), { error: 'must be a list of texts' })
	.min(1, { error: 'must say something: a comparison has two sides' })
	.max(12, { error: 'holds more than 12 points' });

const aspect = z.strictObject({
	id: name(),
	name: shortText(),
	coding: points,
	billing: points,
	both: maybe(text()),
});

/** The fence of `## Aspects`. */
export const aspectsSchema = listOf(aspect, 'aspects');

const bill = z.strictObject({
	id: name(),
	name: shortText(),
	about: text(),
	coding: text(),
	billing: text(),
});

/** The fence of `## Bills`. */
export const billsSchema = listOf(bill, 'kinds of bill');

/** The fence of `## Myths`. */
export const mythsSchema = z
	.array(z.strictObject({ myth: text(), answer: text() }), { error: 'must be a list of myths' })
	.min(1, { error: 'must hold at least one of the myths' })
	.max(40, { error: 'holds more than 40 myths' });

const source = z.strictObject({
	id: name(),
	name: text(),
	address: text().regex(/^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/, {
		error: 'must be an address that begins with https://',
	}),
});

/** The fence of `## Sources`. */
export const sourcesSchema = listOf(source, 'sources');

const NUMBER = 'must be a number such as 50250 or -0.4, without signs of money or commas';

function number() {
	return text()
		.regex(/^-?\d{1,9}(?:\.\d{1,2})?$/, { error: NUMBER })
		.transform(Number);
}

const value = z.strictObject({
	of: oneOf(SEATS),
	name: shortText(),
	value: number(),
	to: maybe(number()),
	year: text().regex(/^(?:[A-Z][a-z]+ )?(?:19|20)\d{2}(?:–\d{2})?$/, {
		error: 'must be a year such as 2024, May 2024 or 2024–34',
	}),
	source: name(),
	checked: isoDate(),
	standing: oneOf(STANDINGS_OF_VALUES),
	note: maybe(text()),
});

const figure = z
	.strictObject({
		id: name(),
		name: shortText(),
		about: text(),
		unit: oneOf(FIGURE_UNITS),
		values: z
			.array(value, { error: 'must be a list of values' })
			.min(1, { error: 'must hold at least one value' })
			.max(12, { error: 'holds more than 12 values' }),
		missing: maybe(text()),
	})
	.superRefine(({ values, missing }, context) => {
		values.forEach((one, at) => {
			if (one.to === null || one.to > one.value) return;
			const message = 'must be more than the value it is the upper end of';
			context.addIssue({ code: 'custom', path: ['values', at, 'to'], message });
		});
		const absent = SEATS.filter((seat) => values.every(({ of }) => of !== seat));
		if (absent.length === 0 || missing !== null) return;
		const message = `says nothing of ${absent.join(', ')}; give a value, or say under "missing" why there is none`;
		context.addIssue({ code: 'custom', path: ['values'], message });
	});

/** The fence of `## Figures`. */
export const figuresSchema = listOf(figure, 'figures');

function shortText() {
	return text().max(120, { error: 'must be at most 120 characters long' });
}

/** A list whose entries have ids of their own. */
function listOf<Item extends z.ZodType<{ readonly id: string }>>(item: Item, what: string) {
	return z
		.array(item, { error: `must be a list of ${what}` })
		.min(1, { error: `must hold at least one of the ${what}` })
		.max(40, { error: `holds more than 40 ${what}` })
		.superRefine((items, context) => {
			items.forEach(({ id }, at) => {
				if (items.findIndex((other) => other.id === id) === at) return;
				const message = 'names an earlier one too';
				context.addIssue({ code: 'custom', path: [at, 'id'], message });
			});
		});
}
