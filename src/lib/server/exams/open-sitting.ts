import type { Blueprint, Sitting } from '#domain/exams';
import { presentSitting } from '#domain/presenting';
import type { SittingView } from '#domain/presenting';
import type { App } from '#server/app';
import type { Who } from '#server/who';
import { settleSitting } from './settle-sitting.ts';

/** A sitting as it stands: under way with one item, or over. */
export type OpenedSitting =
	| { readonly state: 'under-way'; readonly view: SittingView }
	| { readonly state: 'over' }
	/** Its questions are not on this server any more. */
	| { readonly state: 'lost' };

/** Opens a sitting at an item, counted from 1; null where there is none of that number. [EX30] */
export async function openSitting(
	app: App,
	who: Who,
	asked: { readonly number: string; readonly item: string | null },
	now = new Date(),
): Promise<OpenedSitting | null> {
	const found = await findSittingOf(app, who, asked.number);
	if (found === null) return null;
	const { sitting, blueprint } = found;
	if (sitting.endedAt !== null) return { state: 'over' };
	const at = indexFrom(asked.item, sitting);
	const item = sitting.items[at];
	const revision = item === undefined ? null : await app.questions.read(item.revision);
	const question = item === undefined ? undefined : revision?.open.get(item.id);
	if (question === undefined || item === undefined) return { state: 'lost' };
	const isShown = sitting.feedback === 'each' && sitting.states[at]?.isShown === true;
	const revealed = isShown ? (revision?.secret.revealed.get(item.id) ?? null) : null;
	const view = presentSitting({ sitting, blueprint, at, question, revealed, now });
	return { state: 'under-way', view };
}

/** The sitting of a number in the record that is open, settled, with its exam. */
export async function findSittingOf(
	app: App,
	who: Who,
	number: string,
): Promise<{ readonly sitting: Sitting; readonly blueprint: Blueprint } | null> {
	if (who.learner === null || !/^[1-9]\d{0,5}$/.test(number)) return null;
	const sitting = await settleSitting(app, who.learner, Number(number));
	const { exams } = await app.library.look();
	const blueprint = exams.find(({ id }) => id === sitting?.exam);
	return sitting === null || blueprint === undefined ? null : { sitting, blueprint };
}

/** Without an item that can be shown, the first one that has no answer. */
function indexFrom(asked: string | null, { states }: Sitting): number {
	const number = /^[1-9]\d{0,3}$/.test(asked ?? '') ? Number(asked) : 0;
	if (number >= 1 && number <= states.length) return number - 1;
	return Math.max(
		0,
		states.findIndex(({ choice }) => choice === null),
	);
}
