import { bestDay } from '#domain/billing';
import { comesFirst } from '#domain/content';
import { dollars } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { placeIn } from './fence-tree.ts';

/** Where two choices are equally good, a learner who finds the other one is marked wrong for nothing. */
export const bestDayIsOne: DeskRule = {
	id: 'CK59',
	title: 'The best day of a work list is one, and has something of everything in it',
	why: 'Dollars are measured against the best that the set time holds. Two choices of accounts that bring the same make it a matter of taste; a list without anything that comes first, or without a deadline before it is worked again, asks only half of what the desk teaches.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'receivables', wrong: 'minutes: 400', right: 'minutes: 100' },
	checkDesk({ read, written }, report) {
		if (read?.kind !== 'receivables') return;
		const { facts, matter } = read.learner;
		const { key } = read.secrets;
		const best = bestDay(matter, key, facts.today);
		const place = placeIn(written, 'Accounts', ['minutes']);
		if (best.rival !== null) {
			report(
				place,
				`${best.rival.join(', ')} bring ${dollars(best.dollars)} as well as ${best.order.join(', ')} do.`,
			);
		}
		const worth = [...key.accounts].filter(([id]) => !best.order.includes(id));
		const left = worth.some(
			([id, { action }]) =>
				action !== 'write-off' &&
				action !== 'nothing' &&
				!comesFirst(action) &&
				matter.accounts.some((one) => one.id === id && one.expected > 0),
		);
		if (!left) report(place, 'The set time holds everything, so there is nothing to choose.');
		if (best.deadlines === 0) {
			report(place, `No deadline lies before the list is worked again on ${matter.next}.`);
		}
		if (![...key.accounts.values()].some(({ action }) => comesFirst(action))) {
			report(place, 'Nothing on the list comes before money: no refund, no bill to be taken back.');
		}
	},
};
