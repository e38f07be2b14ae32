import { listSkills, presentSkill } from '#domain/presenting';
import type { SkillFamily, SkillSource, SkillView } from '#domain/presenting';
import { caseAddress } from '#server/addresses';
import type { App } from '#server/app';
import { questionBank } from '#server/exam-hall';
import type { Shelf } from '#server/library';

/** Opens the page on a skill; null where there is none. [SK7] */
export async function openSkill({ library }: App, id: string): Promise<SkillView | null> {
	return presentSkill(skillSource(await library.look()), id);
}

/** Opens the list of all skills. [SK8] */
export async function openSkills({ library }: App): Promise<readonly SkillFamily[]> {
	return listSkills(skillSource(await library.look()));
}

function skillSource(shelf: Shelf): SkillSource {
	return {
		skills: shelf.skills,
		pages: shelf.skillPages,
		guidelines: shelf.guidelines,
		cases: casesOnSkills(shelf),
		banks: shelf.exams.map(({ id, title }) => ({
			exam: id,
			title,
			questions: [...questionBank(shelf, id).values()].map(({ question }) => question.skills),
		})),
	};
}

/** Every published case with where it is worked on, encounters first. */
export function casesOnSkills({ cases, billing }: Pick<Shelf, 'cases' | 'billing'>) {
	const facts = [
		...cases.map(({ page }) => ({ facts: page.learner.facts, track: 'coding' as const })),
		...billing.map(({ page }) => ({ facts: page.learner.facts, track: 'billing' as const })),
	];
	return facts.map(({ facts: { id, title, summary, minutes, skills }, track }) => ({
		address: caseAddress(id, track),
		title,
		summary,
		minutes,
		skills,
	}));
}
