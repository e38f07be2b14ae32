import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { z } from 'zod';
import { readFence } from '../../read-fence.ts';
import { name, oneOf, text, wholeNumber } from '../../yaml-values.ts';
import type { DeskReader, DeskReading, SectionsAtHand } from '../desk-reader.ts';
import type { CallTurn } from './conversation-key.ts';
import { readTurn } from './read-call.ts';

const MOST_TURNS = 40;
const MOST_OPTIONS = 6;

const lineSchema = z.strictObject({
	caller: text(),
	time: text().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'must be an hour such as 09:40' }),
	direction: oneOf(['incoming', 'outgoing']),
});

const keySchema = z.strictObject({ revision: wholeNumber(1, 9999), start: name() });

/**
 * How a call is read. The Line is public; the Call is not: a turn reaches a page only when it is its turn,
 * and what an option is worth only with the score. [CF27]
 */
export const conversationReader: DeskReader<'conversation'> = {
	sections: ['Line', 'Call'],
	rationale: ['accuracy', 'privacy', 'kindness', 'resolution'],
	read: readConversation,
	quotesOf: () => [],
	secretsOf: ({ turns }) =>
		[...turns.values()].flatMap(({ options }) =>
			options.flatMap(({ says, feedback }) => [says, feedback]),
		),
};

function readConversation({ file, section }: SectionsAtHand): Result<DeskReading<'conversation'>> {
	const line = readFence(file, section('Line'), lineSchema);
	const key = readFence(file, section('Key'), keySchema);
	const problems: Problem[] = [...line.problems, ...key.problems];
	const report = (at: number, message: string) =>
		problems.push({ code: 'CF27', severity: 'error', message, file, line: at, column: 1 });
	const call = section('Call');
	const turns = new Map<string, CallTurn>();
	for (const part of call?.parts ?? []) {
		const { turn, faults } = readTurn(part);
		for (const fault of faults) report(fault.line, fault.message);
		if (turn.options.length > MOST_OPTIONS)
			report(part.line, `A turn offers at most ${String(MOST_OPTIONS)} options.`);
		turns.set(turn.id, turn);
	}
	const home = call?.line ?? 1;
	if (turns.size > MOST_TURNS) report(home, `A call has at most ${String(MOST_TURNS)} turns.`);
	for (const { id, options } of turns.values()) {
		for (const { next } of options) {
			if (next !== '' && !turns.has(next))
				report(home, `${id} leads to ${next}, which is no turn.`);
		}
	}
	if (!line.ok || !key.ok) return refuse(problems);
	const { revision, start } = key.value.read;
	if (!turns.has(start))
		report(section('Key')?.line ?? 1, `There is no turn ${start} to start with.`);
	if (hasErrors(problems)) return refuse(problems);
	return succeed({ matter: line.value.read, key: { start, turns }, revision }, problems);
}
