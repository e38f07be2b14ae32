import { textField } from '#domain/checking';
import { nearestWord } from '#domain/result';
import { domainsOf } from '../exam-plan.ts';
import type { QuestionRule } from '../question-rule.ts';
import { FORMAT } from '../question-rule.ts';

export const domainIsOfTheExam: QuestionRule = {
	...FORMAT,
	id: 'QU8',
	title: 'The domain is one of the exam’s',
	why: 'Forms are drawn by domain, in the numbers of the blueprint: CPC-1 to CPC-18, CBCS-1 to CBCS-4, CPB-1 to CPB-7.',
	example: { on: 'questions', wrong: 'domain: CPC-19', right: 'domain: CPC-7' },
	check({ written, facts }, report) {
		const domain = textField(written.facts, 'domain');
		if (facts === null || domain === null) return;
		const known = domainsOf(facts.exam);
		if (known.includes(domain.value)) return;
		const suggestion = nearestWord(domain.value, known);
		const span = `${known[0] ?? ''} to ${known.at(-1) ?? ''}`;
		report(
			domain,
			`"${domain.value}" is no domain of this exam: ${span}.`,
			suggestion === null ? null : { suggestion },
		);
	},
};
