import { answerOfPosting, endOfPosting } from '#domain/billing';
import { dollars } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { placeIn } from './fence-tree.ts';

/** The end of a ledger is written by its author and reckoned by the desk; the two have to meet. */
export const postingEndsWhereKeySays: DeskRule = {
	id: 'CK57',
	title: 'The ledger of a posting ends where its key says',
	why: 'The end state is what is scored. It follows from the remittance, the rule of the ledger and what is posted beside; an author who expects another end has overlooked one of them.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'posting',
		wrong: 'owed: { evergreen-ppo: 0.00, patient: 30.00 }',
		right: 'owed: { evergreen-ppo: 0.00, patient: 0.00 }',
	},
	checkDesk({ read, written }, report) {
		if (read?.kind !== 'posting') return;
		const { matter } = read.learner;
		const { key } = read.secrets;
		const { places } = endOfPosting(matter, answerOfPosting(matter, key));
		for (const [at, { place, owed }] of key.ends.entries()) {
			const end = places.get(place)?.owed ?? new Map<string, number>();
			for (const party of new Set([...end.keys(), ...owed.keys()])) {
				const reckoned = end.get(party) ?? 0;
				const said = owed.get(party) ?? 0;
				if (reckoned === said) continue;
				report(
					placeIn(written, 'Key', ['ends', at]),
					`${place}: ${party} ends at ${dollars(reckoned)} by what is posted, ${dollars(said)} by the key.`,
				);
			}
		}
		for (const place of places.keys()) {
			if (key.ends.some((one) => one.place === place)) continue;
			report(placeIn(written, 'Key', ['ends']), `The key does not say where ${place} ends.`);
		}
	},
};
