import { nearestWord } from '#domain/result';
import type { Problem } from '#domain/result';
import type { CaseAtHand } from './check-evidence.ts';
import { placeInText } from './place-in-text.ts';

/** Skills come from the controlled list; objectives are sections of the CPC or tasks of the CBCS. [CK7] */
export function checkSkills(
	{ file, text, read }: CaseAtHand,
	skills: readonly string[],
): Problem[] {
	const { facts } = read.learner;
	const unknown = facts.skills.filter((skill) => !skills.includes(skill));
	const odd = facts.objectives.filter(
		(objective) => !/^(CPC-(?:[1-9]|1[0-8])|CBCS-[1-4]\.\d{1,2})$/.test(objective),
	);
	return [
		...unknown.map((skill): Problem => {
			const suggestion = nearestWord(skill, skills);
			const message = `The skill "${skill}" is not in content/skills.yaml.`;
			const problem: Problem = {
				code: 'CK7',
				severity: 'error',
				message,
				file,
				...placeInText(text, skill),
			};
			return suggestion === null ? problem : { ...problem, suggestion };
		}),
		...odd.map((objective): Problem => {
			const message = `"${objective}" is no exam objective: CPC-1 to CPC-18, or CBCS with a task such as 3.4.`;
			return { code: 'CK7', severity: 'error', message, file, ...placeInText(text, objective) };
		}),
	];
}
