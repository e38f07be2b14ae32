import { isDisposition } from '#domain/content';
import type { ReceivablesMatter } from '#domain/content';
import { cleanProse } from '#domain/scoring';
import type { FieldProblem } from '#domain/scoring';
import { z } from 'zod';
import type { DeskReading } from '../desk-answer.ts';
import { blankReceivables } from './receivables-answer.ts';
import type { AccountAnswer, ReceivablesAnswer } from './receivables-answer.ts';

const LONGEST = 6;

/** Reads the posted desk. What is on no list is left out; a place that is no number is named. [RV1] */
export function readReceivablesForm(
	matter: ReceivablesMatter,
	fields: Iterable<readonly [string, string]>,
): DeskReading {
	const typed = new Map(fields);
	return settle(
		matter,
		matter.accounts.map(({ id }) => ({
			id,
			order: typed.get(`order.${id}`) ?? '',
			action: typed.get(`action.${id}`) ?? '',
		})),
	);
}

const word = z.string().catch('');
const sent = z.object({
	kind: z.literal('receivables'),
	accounts: z.array(z.object({ id: word, order: word, action: word })).catch([]),
});

/** Reads a desk sent as JSON; null where it is no answer of this desk. [RV1] */
export function readReceivablesJson(matter: ReceivablesMatter, value: unknown): DeskReading | null {
	const read = sent.safeParse(value);
	return read.success ? settle(matter, read.data.accounts) : null;
}

function settle(matter: ReceivablesMatter, given: readonly AccountAnswer[]): DeskReading {
	const problems: FieldProblem[] = [];
	const answer: ReceivablesAnswer = {
		...blankReceivables(matter),
		accounts: matter.accounts.map(({ id }) => {
			const found = given.find((one) => one.id === id);
			const order = cleanProse(found?.order ?? '').slice(0, LONGEST);
			if (order !== '' && !/^[1-9]\d{0,2}$/.test(order)) {
				const message = `${id}: "${order}" is no place in an order; write 1, 2, 3 and so on.`;
				problems.push({ field: `order.${id}`, message });
			}
			const action = found?.action ?? '';
			return { id, order, action: isDisposition(action) ? action : '' };
		}),
	};
	return { answer, problems };
}
