import { scoreSitting } from '#domain/exams';
import type { Sitting } from '#domain/exams';
import { presentResult } from '#domain/presenting';
import type { EarlierSitting, ResultView } from '#domain/presenting';
import type { App } from '#server/app';
import type { Who } from '#server/who';
import { findSittingOf } from './open-sitting.ts';
import { casesOnSkills } from '../study/open-skills.ts';
import { readRevisions } from './settle-sitting.ts';

/** A result, or why it can not be shown. */
export type OpenedResult =
	| { readonly state: 'result'; readonly view: ResultView }
	| { readonly state: 'under-way' }
	/** Over, but this server does not hold its questions and so can not score it. */
	| { readonly state: 'lost' };

/** Opens the result of a sitting that is over; null where there is none of that number. [EX25] */
export async function openResult(app: App, who: Who, number: string): Promise<OpenedResult | null> {
	const found = await findSittingOf(app, who, number);
	if (found === null || who.learner === null) return null;
	const { sitting, blueprint } = found;
	if (sitting.endedAt === null) return { state: 'under-way' };
	const result = scoreSitting(sitting, blueprint);
	if (result === null) return { state: 'lost' };
	const shelf = await app.library.look();
	const revisions = await readRevisions(app, sitting);
	const { sittings } = await app.store.readRecord(who.learner);
	const view = presentResult({
		sitting,
		result,
		blueprint,
		questions: sitting.items.map(({ id, revision }) => {
			const open = revisions.get(revision)?.open.get(id);
			const revealed = revisions.get(revision)?.secret.revealed.get(id);
			return open === undefined || revealed === undefined ? null : { open, revealed };
		}),
		skills: shelf.skills,
		cases: casesOnSkills(shelf),
		explained: new Set(shelf.skillPages.keys()),
		earlier: earlierOf(sitting, sittings).flatMap((one): EarlierSitting[] => {
			const before = scoreSitting(one, blueprint);
			if (before === null) return [];
			const { right, all } = before;
			const domains = before.domains.map(({ id, ...tally }) => {
				return { id, right: tally.right, all: tally.all };
			});
			return [{ number: one.number, startedAt: one.startedAt, right, all, domains }];
		}),
	});
	return { state: 'result', view };
}

/** Drills differ too much to be compared; a mock is compared with mocks of its exam. */
function earlierOf(sitting: Sitting, sittings: readonly Sitting[]): readonly Sitting[] {
	if (sitting.mode === 'drill') return [];
	return sittings.filter(
		({ exam, mode, number, startedAt }) =>
			exam === sitting.exam &&
			mode !== 'drill' &&
			number !== sitting.number &&
			startedAt < sitting.startedAt,
	);
}
