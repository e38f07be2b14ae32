import { nearestWord } from '#domain/result';
import type { Advice } from '../report.ts';
import type { CheckedRule } from '../rule.ts';
import { rewrite } from '../write-yaml.ts';
import type { YamlText } from '../yaml-tree.ts';
import { textsOf } from '../yaml-tree.ts';

const OBJECTIVE = /^(?:CPC-(?:[1-9]|1[0-8])|CBCS-[1-4]\.\d{1,2})$/;

/** Skills come from the controlled list; objectives are sections of the CPC or tasks of the CBCS. */
export const skillIsKnown: CheckedRule = {
	id: 'CK7',
	title: 'Skills come from the list, objectives from the exams',
	why: 'A learner’s progress is counted by skill and by exam section. A name nobody else uses counts for nothing. Skills are in content/skills.yaml; objectives are CPC-1 to CPC-18, or CBCS with a task such as CBCS-3.4.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'skills: [icd10cm.lateralty]',
		right: 'skills: [icd10cm.laterality]',
		at: 'skills: [icd10cm.diabetes-combination, icd10cm.laterality]',
	},
	check({ written, aids: { skills } }, report) {
		const advise = (node: YamlText, word: string | null): Advice | null =>
			word === null ? null : { suggestion: word, ...rewrite(written.text, node, word) };
		const known = new Set(skills);
		for (const skill of textsOf(written.facts, 'skills')) {
			if (known.has(skill.value)) continue;
			const message = `The skill "${skill.value}" is not in content/skills.yaml.`;
			report(skill, message, advise(skill, nearestWord(skill.value, skills)));
		}
		for (const objective of textsOf(written.facts, 'objectives')) {
			if (OBJECTIVE.test(objective.value)) continue;
			const message = `"${objective.value}" is no exam objective: CPC-1 to CPC-18, or CBCS with a task such as CBCS-3.4.`;
			report(objective, message, advise(objective, respellObjective(objective.value)));
		}
	},
};

/** CPC14 and cbcs 3.4 are clear enough. */
function respellObjective(written: string): string | null {
	const [, exam = '', number = ''] = /^(cpc|cbcs)[\s_-]*(\d[\d.]*)$/i.exec(written) ?? [];
	const objective = `${exam.toUpperCase()}-${number}`;
	return OBJECTIVE.test(objective) ? objective : null;
}
