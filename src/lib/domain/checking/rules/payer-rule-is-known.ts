import { nearestWord } from '#domain/result';
import type { CheckedRule } from '../rule.ts';
import { rewrite } from '../write-yaml.ts';

/** Nothing is said where no payers are at hand, but for the form. */
export const payerRuleIsKnown: CheckedRule = {
	id: 'CK18',
	title: 'Every entry of payer-rules is a rule of a payer',
	why: 'A key that leans on a payer’s own way of doing things names it, as payer#rule, so that the score can show the rule and a change of the rule can find the keys.',
	severity: 'error',
	isSuppressible: true,
	example: {
		on: 'case',
		wrong: 'payer-rules: [evergreen-ppo#bilatral]',
		right: 'payer-rules: [evergreen-ppo#bilateral]',
	},
	check({ written, aids: { payers = [] } }, report) {
		const known = payers.flatMap(({ id, rules }) => rules.map((rule) => `${id}#${rule}`));
		for (const entry of written.key?.payerRules ?? []) {
			if (known.includes(entry.value)) continue;
			const hasForm = /^[a-z0-9.-]+#[a-z0-9.-]+$/.test(entry.value);
			if (hasForm && payers.length === 0) continue;
			const nearest = nearestWord(entry.value, known);
			const message = hasForm
				? `No payer of content/payers has the rule "${entry.value}".`
				: `"${entry.value}" must name a payer and its rule, such as evergreen-ppo#bilateral.`;
			report(
				entry,
				message,
				nearest === null ? null : { suggestion: nearest, ...rewrite(written.text, entry, nearest) },
			);
		}
	},
};
