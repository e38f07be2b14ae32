import type { LearnerCase, Perspective } from '#domain/content';
import type { PlacedAttempt } from './first-attempts.ts';
import type { Pace, PacedAttempt, PaceOfSetting, PaceSeries } from './progress-view.ts';

const MOST_SHOWN = 500;
const SECONDS = 60;

/**
 * Time with the case in view against the minutes its author planned. A time nobody counted is unknown:
 * it is told apart and stands in no figure. Repeats are quicker by nature, so the figure of a setting takes
 * first attempts only. [PR22]
 */
export function paceSeries(
	placed: readonly PlacedAttempt[],
	known: ReadonlyMap<string, LearnerCase>,
): PaceSeries {
	const attempts: PacedAttempt[] = [];
	const bySetting = new Map<Perspective, PacedAttempt[]>();
	let untimed = 0;
	let withoutCase = 0;
	for (const { caseId, number, submittedAt, seconds, position, isFirst } of placed) {
		const facts = known.get(caseId)?.facts;
		if (seconds === null) {
			untimed += 1;
			continue;
		}
		if (facts === undefined) {
			withoutCase += 1;
			continue;
		}
		const pace = paceOf(seconds, facts.minutes * SECONDS);
		const name = { position, caseId, title: facts.title, attempt: number, submittedAt };
		const paced = { ...name, isFirst, ...pace };
		attempts.push(paced);
		if (!isFirst) continue;
		bySetting.set(facts.perspective, [...(bySetting.get(facts.perspective) ?? []), paced]);
	}
	const settings = [...bySetting].map(([perspective, own]): PaceOfSetting => {
		const sum = (of: (attempt: PacedAttempt) => number) =>
			own.reduce((all, one) => all + of(one), 0);
		const pace = paceOf(
			sum(({ seconds }) => seconds),
			sum(({ targetSeconds }) => targetSeconds),
		);
		return { perspective, attempts: own.length, ...pace };
	});
	return {
		attempts: attempts.toReversed().slice(0, MOST_SHOWN),
		settings: settings.sort((left, right) => right.attempts - left.attempts),
		untimed,
		withoutCase,
	};
}

function paceOf(seconds: number, targetSeconds: number): Pace {
	const percent = targetSeconds === 0 ? 0 : Math.round((seconds * 100) / targetSeconds);
	return { seconds, targetSeconds, percent };
}
