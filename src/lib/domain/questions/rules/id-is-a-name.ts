import type { QuestionRule } from '../question-rule.ts';
import { FORMAT } from '../question-rule.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

export const idIsAName: QuestionRule = {
	...FORMAT,
	id: 'QU10',
	title: 'Ids are lower-case words joined by hyphens and begin with the exam',
	why: 'Sittings are stored with the ids of their questions, and an id that begins with its exam can not meet one of another bank.',
	example: {
		on: 'questions',
		wrong: '## staff-time',
		right: '## cpc-7-staff-time',
	},
	check({ written, facts }, report) {
		const ids = [...written.items, ...written.cases].map(({ id }) => id);
		for (const id of ids) {
			if (!NAME.test(id.value) || id.value.length > LONGEST) {
				const message = `"${id.value}" is no id: lower-case words joined by hyphens, at most ${String(LONGEST)} characters.`;
				const meant = id.value
					.toLowerCase()
					.replace(/[^a-z0-9]+/g, '-')
					.replace(/^-|-$/g, '');
				report(id, message, NAME.test(meant) ? { suggestion: meant } : null);
			} else if (facts !== null && !id.value.startsWith(`${facts.exam}-`)) {
				const suggestion = `${facts.exam}-${id.value}`;
				report(id, `An id of this exam begins with "${facts.exam}-".`, { suggestion });
			}
		}
	},
};
