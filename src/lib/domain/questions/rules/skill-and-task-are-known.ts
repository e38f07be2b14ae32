import { fieldOf, rewrite, textField, textsOf } from '#domain/checking';
import { nearestWord } from '#domain/result';
import { tasksOf } from '../exam-plan.ts';
import type { QuestionRule } from '../question-rule.ts';

export const questionSkillIsKnown: QuestionRule = {
	id: 'QU13',
	title: 'Skills of a question come from the list',
	why: 'What a learner keeps missing is counted by skill; a name nobody else uses counts for nothing. Skills are in content/skills.yaml.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'questions', wrong: 'skills: [em.office-tim]', right: 'skills: [em.office-time]' },
	check({ written, items }, report, { skills }) {
		const known = new Set(skills);
		for (const { item, facts } of items) {
			const named = textsOf(item.facts, 'skills');
			if (named.length === 0 && facts !== null) {
				report(fieldOf(item.facts, 'skills') ?? item.id, 'The question names no skill.');
			}
			for (const skill of named) {
				if (known.has(skill.value)) continue;
				const word = nearestWord(skill.value, skills);
				report(
					skill,
					`The skill "${skill.value}" is not in content/skills.yaml.`,
					word === null ? null : { suggestion: word, ...rewrite(written.text, skill, word) },
				);
			}
		}
	},
};

export const taskIsOfTheDomain: QuestionRule = {
	id: 'QU14',
	title: 'A CBCS question names a task of its domain; others name none',
	why: 'Coverage is counted by task, such as CBCS-3.4. The other exams publish no tasks.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'questions',
		wrong: 'task: CBCS-3.5\nskills: [em.office-time]',
		right: 'skills: [em.office-time]',
	},
	check({ items, facts }, report) {
		if (facts === null) return;
		const tasks = tasksOf(facts.domain);
		for (const { item } of items) {
			const task = textField(item.facts, 'task');
			if (task === null) {
				if (tasks.length > 0 && item.facts !== null) {
					report(
						item.id,
						`The question names no task: ${tasks[0] ?? ''} to ${tasks.at(-1) ?? ''}.`,
					);
				}
			} else if (!tasks.includes(task.value)) {
				const word = nearestWord(task.value, tasks);
				const message =
					tasks.length === 0
						? 'Only CBCS questions have tasks.'
						: `"${task.value}" is no task of ${facts.domain}: ${tasks[0] ?? ''} to ${tasks.at(-1) ?? ''}.`;
				report(task, message, word === null ? null : { suggestion: word });
			}
		}
	},
};
