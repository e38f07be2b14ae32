import { answerOfDesk, claimFields, readDeskJson, scoreDesk } from '#domain/billing';
import type { BillingCase } from '#domain/content';
import type { DeskRule } from '../rule.ts';
import { deskAidsFrom } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

/** The answer a key stands for is right by that key. */
export const deskKeyTestsItself: DeskRule = {
	id: 'CK48',
	title: 'The key of a desk scores all points, without an automatic fail',
	why: 'A key that its own answer does not satisfy would mark every learner wrong.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'denial',
		wrong: 'enclose: [acceptance]\nclaim: { line.9.code: "99213" }',
		right: 'enclose: [acceptance]',
	},
	checkDesk({ written, read, aids }, report) {
		const deskAids = deskAidsFrom(aids);
		if (read === null || deskAids === null) return;
		if (deskAids.findPayer(read.learner.facts.payer) === null) return;
		const place = placeIn(written, 'Key', ['action']);
		for (const name of strayFields(read)) {
			report(placeIn(written, 'Key', ['claim', name]), `The claim has no field ${name}.`);
		}
		// As a page would send it: what can not be written at the desk is lost on the way.
		const answer = readDeskJson(read.learner, answerOfDesk(read))?.answer ?? answerOfDesk(read);
		const outcome = scoreDesk(read, answer, deskAids, 0);
		if (outcome.state === 'incomplete') {
			report(place, `The answer of the key leaves blank: ${outcome.missing.join(', ')}.`);
			return;
		}
		const { headline, fails, parts } = outcome.score;
		for (const { reason } of fails) report(place, `The key fails by itself: ${reason}`);
		if (fails.length > 0 || headline.right === headline.of) return;
		const short = parts.flatMap(({ items }) =>
			items.filter(({ points }) => points.right < points.of),
		);
		const names = short.map(({ id }) => id).join(', ');
		report(
			place,
			`The answer of the key scores ${String(headline.right)} of ${String(headline.of)}: ${names}.`,
		);
	},
};

/** Fields of the claim that the key changes and the desk does not have. */
function strayFields({ kind, learner, secrets }: BillingCase): string[] {
	switch (kind) {
		case 'claim':
		case 'eligibility':
		case 'conversation':
		case 'posting':
		case 'receivables':
			return [];
		case 'denial': {
			const known = new Set(claimFields(learner.matter.claim).map(({ name }) => name));
			const named = [...secrets.key.changes.keys(), ...secrets.key.harmless.keys()];
			return named.filter((name) => !known.has(name));
		}
	}
}
