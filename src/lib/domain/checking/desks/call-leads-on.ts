import { bestChoices, mostOffered, walkCall } from '#domain/billing';
import { CALL_MARKS } from '#domain/content';
import type { CallTurn, ConversationKey } from '#domain/content';
import type { DeskRule } from '../rule.ts';
import type { Span } from '../span.ts';
import { sectionOf } from '../written-case.ts';

/** A call goes somewhere, whatever is said, and the best of it is worth a hundred. */
export const callLeadsOn: DeskRule = {
	id: 'CK53',
	title: 'A call comes to an end whatever is said, and its best way is worth a hundred',
	why: 'A turn without options that is no end, or a circle, leaves a learner on the line for ever; a turn nobody comes to is never heard; an option without its reason teaches nothing. Marks are counted against fixed sums, so every way has to offer them at most once.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'conversation',
		wrong: '- to: open\n- kindness: 2',
		right: '- to: amount\n- kindness: 2',
	},
	checkDesk({ written, read }, report) {
		if (read?.kind !== 'conversation') return;
		const { key } = read.secrets;
		const call = sectionOf(written, 'Call');
		const home = call?.headingLine ?? { start: 0, end: 0 };
		const at = (id: string): Span =>
			call?.parts.find(({ heading }) => heading === id)?.headingSpan ?? home;
		const circles = circlesIn(key);
		for (const id of circles) report(at(id), `From ${id} the call can come back to ${id}.`);
		const reached = reachedFrom(key);
		for (const turn of key.turns.values()) {
			if (!reached.has(turn.id)) report(at(turn.id), `Nothing leads to ${turn.id}.`);
			if (turn.options.length === 0 && turn.ending === null) {
				report(at(turn.id), `${turn.id} is a dead end: it has no options and does not say - ends.`);
			}
			for (const { says, feedback } of turn.options) {
				if (feedback === '')
					report(at(turn.id), `There is no reason below “${says.slice(0, 60)}”.`);
			}
			if (turn.options.length === 1) report(at(turn.id), `${turn.id} leaves nothing to choose.`);
		}
		if (circles.length > 0) return;
		const most = mostOffered(key);
		const { steps, at: end } = walkCall(key, bestChoices(key));
		for (const mark of ['accuracy', 'privacy', 'kindness', 'resolution'] as const) {
			const of = CALL_MARKS[mark];
			const best = steps.reduce(
				(sum, { option }) => sum + option.points[mark],
				end.ending?.[mark] ?? 0,
			);
			if (best !== of)
				report(home, `The best way has ${String(best)} of ${mark}, not ${String(of)}.`);
			if (most[mark] > of) {
				report(home, `Some way offers ${String(most[mark])} of ${mark}; there are ${String(of)}.`);
			}
		}
	},
};

function reachedFrom({ start, turns }: ConversationKey): Set<string> {
	const reached = new Set<string>();
	const open = [start];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		open.push(...nextOf(turns.get(id)));
	}
	return reached;
}

/** Turns from which some way leads back to them. */
function circlesIn(key: ConversationKey): string[] {
	return [...key.turns.values()]
		.filter((turn) =>
			nextOf(turn).some((next) => reachedFrom({ ...key, start: next }).has(turn.id)),
		)
		.map(({ id }) => id);
}

function nextOf(turn: CallTurn | undefined): string[] {
	return (turn?.options ?? []).map(({ next }) => next);
}
