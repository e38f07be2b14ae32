import { answerOfDesk, scoreDesk } from '#domain/billing';
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
	example: { on: 'denial', wrong: 'clause: [appeal]', right: 'clause: [appeals]' },
	checkDesk({ written, read, aids }, report) {
		const deskAids = deskAidsFrom(aids);
		if (read === null || deskAids === null) return;
		if (deskAids.findPayer(read.learner.facts.payer) === null) return;
		const outcome = scoreDesk(read, answerOfDesk(read), deskAids, 0);
		const place = placeIn(written, 'Key', ['action']);
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
