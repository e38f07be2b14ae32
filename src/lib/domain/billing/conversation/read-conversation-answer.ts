import { z } from 'zod';
import type { DeskReading } from '../desk-answer.ts';

const CHOICE = /^[a-z0-9-]{1,80}\.[1-9]$/;
/** More than any call has turns. */
const MOST_CHOICES = 60;

/** Reads the posted call: what was said before, and what is said now. [CV2] */
export function readConversationForm(fields: Iterable<readonly [string, string]>): DeskReading {
	const all = [...fields];
	const named = (name: string) => all.flatMap(([field, value]) => (field === name ? [value] : []));
	return settle([...named('said'), ...named('say').slice(0, 1)]);
}

const sent = z.object({
	kind: z.literal('conversation'),
	choices: z.array(z.string().catch('')).catch([]),
});

/** Reads a call sent as JSON; null where it is no answer of this desk. [CV2] */
export function readConversationJson(value: unknown): DeskReading | null {
	const read = sent.safeParse(value);
	return read.success ? settle(read.data.choices) : null;
}

/** Where a sentence leads only the server knows; here it has to look like one. */
function settle(given: readonly string[]): DeskReading {
	const choices = given.filter((one) => CHOICE.test(one)).slice(0, MOST_CHOICES);
	return { answer: { kind: 'conversation', schema: 'conversation/1', choices }, problems: [] };
}
