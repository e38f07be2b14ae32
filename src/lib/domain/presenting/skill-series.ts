import type { LearnerCase, Skill } from '#domain/content';
import type { Figure } from '#domain/scoring';
import { sumFigures } from './first-attempts.ts';
import type { PlacedAttempt } from './first-attempts.ts';
import type { SkillFigure, SkillSeries } from './progress-view.ts';
import { showFigure } from './whole-percent.ts';

/** With fewer cases than this a figure says more about the cases than about the skill. */
const ENOUGH_CASES = 3;

/**
 * First attempts by the skills their cases practise. A case counts with all its lines for each of its
 * skills, since lines name none: the figure says where to look, not which line was wrong. [PR21]
 */
export function skillSeries(
	placed: readonly PlacedAttempt[],
	known: ReadonlyMap<string, LearnerCase>,
	list: readonly Skill[],
): SkillSeries {
	const figures = new Map<string, Figure[]>();
	let withoutCase = 0;
	for (const { caseId, headline } of placed.filter(({ isFirst }) => isFirst)) {
		const learnerCase = known.get(caseId);
		if (learnerCase === undefined) withoutCase += 1;
		for (const skill of new Set(learnerCase?.facts.skills)) {
			figures.set(skill, [...(figures.get(skill) ?? []), headline]);
		}
	}
	const named = new Map(list.map((skill) => [skill.id, skill]));
	const skills = [...figures].map(([id, own]): SkillFigure => {
		const { name, about } = named.get(id) ?? { name: id, about: '' };
		const isFew = own.length < ENOUGH_CASES;
		return { id, name, about, cases: own.length, isFew, ...showFigure(sumFigures(own)) };
	});
	return { skills: skills.sort(weakestFirst), withoutCase };
}

function weakestFirst(left: SkillFigure, right: SkillFigure): number {
	if (left.isFew !== right.isFew) return left.isFew ? 1 : -1;
	// Of those with too few, the ones with more cases say a little more.
	if (left.isFew && left.cases !== right.cases) return right.cases - left.cases;
	const share = ({ right: lines, of }: SkillFigure) => (of === 0 ? 0 : lines / of);
	return (
		share(left) - share(right) || right.cases - left.cases || (left.name < right.name ? -1 : 1)
	);
}
