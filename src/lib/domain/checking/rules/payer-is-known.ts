import { nearestWord } from '#domain/result';
import { factOf } from '../facts-of-case.ts';
import type { CheckedRule } from '../rule.ts';
import { rewrite } from '../write-yaml.ts';

/** Nothing is said where no payers are at hand. */
export const payerIsKnown: CheckedRule = {
	id: 'CK17',
	title: 'The payer of a case is one of content/payers',
	why: 'The payer brings fees and rules to the score and to the learner’s desk. Payers are fictional and each has a file.',
	severity: 'error',
	isSuppressible: true,
	example: { on: 'case', wrong: 'payer: evergreen-pp', right: 'payer: evergreen-ppo' },
	check({ written, aids: { payers = [] } }, report) {
		const payer = factOf(written, 'payer');
		const ids = payers.map(({ id }) => id);
		if (payer === null || ids.length === 0 || ['', 'null', '~'].includes(payer.value)) return;
		if (ids.includes(payer.value)) return;
		const nearest = nearestWord(payer.value, ids);
		report(
			payer,
			`There is no payer "${payer.value}" in content/payers.`,
			nearest === null ? null : { suggestion: nearest, ...rewrite(written.text, payer, nearest) },
		);
	},
};
