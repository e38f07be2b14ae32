import { isIsoDate } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { matchesIn, proseOf } from '../shown-text.ts';

const AMOUNT = /\$ ?[-−]?\d+(?:,\d+)*(?:\.\d+)?/g;
const WELL_WRITTEN = /^\$(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d\d)?$/;
const DATE = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})\b/g;
const SPAN =
	/\b(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}) ?(?:[–—-]|to|through|until) ?(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})\b/g;

/** Money and days in the words of a case are such as there can be. */
export const amountsAndDatesAreReal: DeskRule = {
	id: 'CK52',
	title: 'Amounts and dates in the words of a desk’s case can be real',
	why: 'Billing is amounts and days. `$1,00`, `$-5.00`, `$5.125`, 30 February or a plan that ends before it begins are slips, and learners reckon with them.',
	severity: 'error',
	isSuppressible: true,
	example: { on: 'eligibility', wrong: 'updated 02/30/2026', right: 'updated 02/12/2026' },
	checkDesk({ written }, report) {
		for (const text of proseOf(written)) {
			for (const { words, span } of matchesIn(text, AMOUNT)) {
				if (WELL_WRITTEN.test(words)) continue;
				report(span, `${words} is no amount as people write it, such as $1,250.00.`);
			}
			for (const { words, span } of matchesIn(text, DATE)) {
				if (isIsoDate(isoOf(words))) continue;
				report(span, `There is no ${words}.`);
			}
			for (const { words, span } of matchesIn(text, SPAN)) {
				const [from = '', to = ''] = [...words.matchAll(DATE)].map(([day]) => isoOf(day));
				if (to < from) report(span, `${words} ends before it begins.`);
			}
		}
	},
};

/** A date as people here write it, in the form that sorts. */
function isoOf(written: string): string {
	const [, month = '', day = '', year = ''] = /^(\d+)\/(\d+)\/(\d+)$/.exec(written) ?? [];
	return year === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
