import { describe, expect, it } from 'vitest';
import type { Rule } from '#domain/checking';
import { formatProblem } from '#domain/result';
import { checkQuestions } from './check-questions.ts';
import { questionRuleTable } from './question-rules.ts';
import { questionAids, soundQuestions } from './testing/question-aids.ts';

const rules = [...questionRuleTable().values()];
const aids = questionAids();

/** The sound file with the wrong or right words of an example in it. */
function editFor({ example }: Rule, which: 'wrong' | 'right'): string {
	const { right, at = right, wrong, times = 1 } = example;
	const pieces = soundQuestions.split(at);
	if (pieces.length < 2) throw new Error(`"${at}" does not stand in the file.`);
	const words = which === 'wrong' ? wrong.repeat(times) : right;
	return `${pieces[0] ?? ''}${words}${pieces.slice(1).join(at)}`;
}

function findIn(rule: Rule, which: 'wrong' | 'right') {
	const text = editFor(rule, which);
	const alone = { file: 'questions/cpc/a.md', text };
	if (rule.example.on !== 'second questions') return checkQuestions([alone], aids);
	const [front = ''] = soundQuestions.split('## Case');
	const item = (/## cpc-7-staff-time[\s\S]*?(?=## cpc-7-days)/.exec(soundQuestions)?.[0] ?? '')
		.replace('## cpc-7-staff-time', which === 'wrong' ? rule.example.wrong : rule.example.right)
		.replace(/A physician spends.*\n/, 'Who signs an order for a test?\n');
	const second = { file: 'questions/cpc/b.md', text: `${front}${item}` };
	return checkQuestions([{ ...alone, text: soundQuestions }, second], aids);
}

describe('the rules of questions', () => {
	it('[QU28] have a number each', () => {
		expect(rules.map(({ id }) => id)).toEqual(
			Array.from({ length: 27 }, (_, at) => `QU${String(at + 1)}`),
		);
	});

	it.each(rules)('[QU28] shows by example what breaks $id', (rule) => {
		const found = findIn(rule, 'wrong');
		const own = found.filter(({ code }) => code === rule.id);
		expect(found.map(formatProblem)).not.toEqual([]);
		expect([...new Set(own.map(({ severity }) => severity))]).toEqual([rule.severity]);
	});

	it.each(rules)('[QU28] shows by example how $id is kept', (rule) => {
		expect(findIn(rule, 'right').map(formatProblem)).toEqual([]);
	});
});
