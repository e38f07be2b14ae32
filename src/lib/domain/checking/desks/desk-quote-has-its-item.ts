import { answerOfDesk, scoreDesk } from '#domain/billing';
import { quotesOfDesk } from '#domain/content';
import { nearestWord } from '#domain/result';
import type { DeskRule } from '../rule.ts';
import { deskAidsFrom } from './denial-at-hand.ts';

/** A quote that belongs to nothing that is scored lights up for nobody. */
export const deskQuoteHasItsItem: DeskRule = {
	id: 'CK60',
	title: 'What a quote of a desk bears out is something that is scored there',
	why: 'On the scored desk each item leads to the words it rests on. Words for an item that is not there are shown to nobody.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'denial',
		wrong: 'for: [couse], in: Account notes',
		right: 'for: [cause], in: Account notes',
	},
	checkDesk({ written, read, aids }, report) {
		const deskAids = deskAidsFrom(aids);
		if (read === null || deskAids === null) return;
		const named = quotesOfDesk(read).filter(({ items = [] }) => items.length > 0);
		if (named.length === 0) return;
		const outcome = scoreDesk(read, answerOfDesk(read), deskAids, 0);
		if (outcome.state === 'incomplete') return;
		const ids = outcome.score.parts.flatMap(({ items }) => items.map(({ id }) => id));
		for (const { quote, items = [] } of named) {
			for (const item of items.filter((one) => !ids.includes(one))) {
				const from = written.text.indexOf(quote, written.outline.key?.start ?? 0);
				const span =
					from === -1
						? (written.outline.key ?? { start: 0, end: 0 })
						: { start: from, end: from + quote.length };
				const nearest = nearestWord(item, ids);
				report(
					span,
					`"${item}" is not scored in this case: ${ids.join(', ')}.`,
					nearest === null ? null : { suggestion: nearest },
				);
			}
		}
	},
};
