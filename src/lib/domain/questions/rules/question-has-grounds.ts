import { isGuidelineReference, respellReference, rewrite, textsOf } from '#domain/checking';
import type { QuestionRule } from '../question-rule.ts';

export const questionGuidelineIsWellFormed: QuestionRule = {
	id: 'QU15',
	title: 'A guideline of a question is written like OG I.C.4.a.3',
	why: 'Learners look the reference up. OG stands for the Official Guidelines; then come the section in Roman numerals, the part as a capital letter, and numbers and small letters in turn.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'questions', wrong: 'guideline: [OG 4 H]', right: 'guideline: []' },
	check({ written, items }, report) {
		for (const reference of items.flatMap(({ item }) => textsOf(item.facts, 'guideline'))) {
			if (isGuidelineReference(reference.value)) continue;
			const meant = respellReference(reference.value);
			report(
				reference,
				`"${reference.value}" is no guideline reference such as OG I.C.4.a.3.`,
				meant === null ? null : { suggestion: meant, ...rewrite(written.text, reference, meant) },
			);
		}
	},
};

export const questionHasSource: QuestionRule = {
	id: 'QU16',
	title: 'A question names its guideline or its source',
	why: 'Whoever doubts an answer must be able to look where the rule comes from; what can not be sourced is not asked.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'questions', wrong: 'sources: []', right: 'sources: [coding-rules §4]' },
	check({ items }, report) {
		for (const { item, facts } of items) {
			if (facts === null || facts.guideline.length + facts.sources.length > 0) continue;
			report(item.id, 'Neither guideline nor sources says where the rule comes from.');
		}
	},
};

export const onlyPretestGoesUnscored: QuestionRule = {
	id: 'QU17',
	title: 'Only the CBCS has items that do not count',
	why: 'The CBCS hides 25 pretest items among 125; on the CPC every item is scored, and the CPB is built likewise.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'questions', wrong: 'scored: false', right: 'scored: true' },
	check({ items, facts }, report) {
		if (facts === null || facts.exam === 'cbcs') return;
		for (const { item, facts: own } of items) {
			if (own?.scored === false)
				report(item.id, 'Questions of this exam always count: scored is true.');
		}
	},
};
