import type { ReceivablesKey, ReceivablesMatter } from '#domain/content';
import { bestDay } from './best-day.ts';
import type { ReceivablesAnswer } from './receivables-answer.ts';

/** The answer a key stands for: every disposition, in the best order there is. [DK3] */
export function answerOfReceivables(
	matter: ReceivablesMatter,
	key: ReceivablesKey,
	today: string,
): ReceivablesAnswer {
	const { order } = bestDay(matter, key, today);
	return {
		kind: 'receivables',
		schema: 'receivables/1',
		accounts: matter.accounts.map(({ id }) => ({
			id,
			order: order.includes(id) ? String(order.indexOf(id) + 1) : '',
			action: key.accounts.get(id)?.action ?? '',
		})),
	};
}
