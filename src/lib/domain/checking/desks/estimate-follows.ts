import { estimateOwed } from '#domain/billing';
import { dollars } from '#domain/claims';
import type { Coverage } from '#domain/content';
import type { DeskRule } from '../rule.ts';
import { deskAidsFrom } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

/** An estimate is worked out, never guessed. */
export const estimateFollows: DeskRule = {
	id: 'CK51',
	title: 'The key of an eligibility case follows from its answers',
	why: 'Whether a plan is active stands in its answer, and what will be owed follows from copay, deductible and coinsurance. A key that says something else marks the right answer wrong. Nobody collects more than will be owed.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'eligibility', wrong: 'owes: 31.00', right: 'owes: 30.00' },
	checkDesk({ written, read, aids }, report) {
		const deskAids = deskAidsFrom(aids);
		if (read?.kind !== 'eligibility' || deskAids === null) return;
		const { matter } = read.learner;
		const { key } = read.secrets;
		const { date } = matter.appointment;
		for (const coverage of matter.coverages) {
			const told = stateOf(coverage, date);
			const said = key.active.get(coverage.id);
			if (told === null || told === said) continue;
			report(
				placeIn(written, 'Key', ['active', coverage.id]),
				`By the answer of ${coverage.name} it is ${told} on ${date}.`,
			);
		}
		for (const id of [key.first, key.second]) {
			if (key.active.get(id) === 'not-active') {
				report(placeIn(written, 'Key', ['first']), `${id} pays, and is not active.`);
			}
		}
		const owed = estimateOwed(matter, key.first, key.second, deskAids);
		if (owed !== null && owed !== key.owes) {
			report(
				placeIn(written, 'Key', ['owes']),
				`By the answers and the fee slip it is ${dollars(owed)}, not ${dollars(key.owes)}.`,
			);
		} else if (key.collect > key.owes) {
			report(
				placeIn(written, 'Key', ['collect']),
				`${dollars(key.collect)} is collected, and ${dollars(key.owes)} is owed.`,
			);
		}
	},
};

/** What an answer says of a day; null where there is none, or it does not say. */
function stateOf({ answer }: Coverage, date: string): 'active' | 'not-active' | null {
	if (answer === null || answer.coverage === null) return null;
	const { coverage, from, to } = answer;
	const isWithin = (from === null || from <= date) && (to === null || date <= to);
	return coverage === 'active' && isWithin ? 'active' : 'not-active';
}
