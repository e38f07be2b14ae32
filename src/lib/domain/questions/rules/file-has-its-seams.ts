import type { QuestionRule } from '../question-rule.ts';
import { FORMAT } from '../question-rule.ts';

/** The most characters a questions file may hold; longer ones are cut into several by topic. */
export const LONGEST_QUESTIONS = 256 * 1024;

export const fileHasItsSeams: QuestionRule = {
	...FORMAT,
	id: 'QU1',
	title: 'A questions file is front matter, then a ## section for each question or case',
	why: 'Front matter stands between two lines of three hyphens; every question is headed by its id, every shared text by Case and its id. A code fence that is never closed would swallow the questions behind it.',
	example: {
		on: 'questions',
		wrong: '# Office visits\n\n## Case cpc-low-back',
		right: '## Case cpc-low-back',
	},
	check({ written }, report) {
		const { text, frontMatter, openFence, strays, items } = written;
		if (frontMatter === null) {
			const message =
				'A questions file begins with front matter between two lines of three hyphens.';
			report({ start: 0, end: Math.max(1, text.search(/[\r\n]|$/)) }, message);
			return;
		}
		if (text.length > LONGEST_QUESTIONS) {
			const most = LONGEST_QUESTIONS.toLocaleString('en-US');
			report({ start: 0, end: 3 }, `A questions file may hold at most ${most} characters.`);
		}
		if (openFence !== null) report(openFence, 'This code fence is never closed.');
		for (const stray of strays) {
			report(stray, 'Text stands in a section: a question or a case, each begun with ##.');
		}
		if (items.length === 0 && openFence === null) {
			report({ start: 0, end: 3 }, 'There is no question in this file.');
		}
	},
};
