import { CLOCK_OF, legalDeadline } from '#domain/billing';
import type { DeskRule } from '../rule.ts';
import { denialToCheck } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

/** A deadline is counted, never remembered. */
export const deadlineIsThePayers: DeskRule = {
	id: 'CK46',
	title: 'The clock is that of the action, and its last day follows from the payer’s terms',
	why: 'Filing, corrections, appeals and records each have their clock in the payer’s contract. A key that says another day marks the right answer wrong.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'denial', wrong: 'deadline: 2027-02-18', right: 'deadline: 2027-02-14' },
	checkDesk(atHand, report) {
		const checked = denialToCheck(atHand);
		if (checked === null) return;
		const { denial, payer, aids } = checked;
		const { key } = denial.secrets;
		const { matter, facts } = denial.learner;
		const meant = CLOCK_OF[key.action];
		if (key.clock !== meant) {
			report(
				placeIn(atHand.written, 'Key', ['clock']),
				`With ${key.action} the clock is ${meant}.`,
			);
			return;
		}
		const day = legalDeadline({ matter, key, payer }, aids);
		if (key.deadline !== day) {
			report(
				placeIn(atHand.written, 'Key', ['deadline']),
				`By the terms of ${payer.name} the last day is ${day ?? 'none'}, not ${key.deadline ?? 'none'}.`,
			);
		} else if (day !== null && day < facts.today) {
			report(
				placeIn(atHand.written, 'Key', ['deadline']),
				`${day} was over when the case came to the desk on ${facts.today}.`,
			);
		}
	},
};
