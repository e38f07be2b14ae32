import type { PayerTerms } from '#domain/claims';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import {
	payerContractSchema,
	payerEditsSchema,
	payerPlansSchema,
	payerPoliciesSchema,
} from './payer-terms-schema.ts';
import { readFence } from './read-fence.ts';
import type { TopSection } from './split-case-text.ts';

/**
 * Reads by what a payer decides claims: plans, contract, policies and edits, each a fence of its own. All
 * of it or nothing; every problem is named at its place. `rules` are the ids of the payer's rules. [PY9]
 */
export function readPayerTerms(
	file: string,
	section: (heading: string) => TopSection | undefined,
	rules: ReadonlySet<string>,
): Result<PayerTerms> {
	const plans = readFence(file, section('Plans'), payerPlansSchema);
	const contract = readFence(file, section('Contract'), payerContractSchema);
	const policies = readFence(file, section('Policies'), policiesBeside(rules));
	const edits = readFence(file, section('Edits'), payerEditsSchema);
	const problems = [plans, contract, policies, edits].flatMap((one) => one.problems);
	if (!plans.ok || !contract.ok || !policies.ok || !edits.ok) return refuse(problems);
	const terms = {
		plans: plans.value.read,
		contract: contract.value.read,
		policies: policies.value.read,
		edits: edits.value.read,
	};
	return succeed(terms, problems);
}

/** A letter cites rules and policies alike by `payer#id`, so no policy may have the id of a rule. [PY3] */
function policiesBeside(rules: ReadonlySet<string>) {
	return payerPoliciesSchema.superRefine((policies, context) => {
		policies.forEach(({ id }, at) => {
			if (!rules.has(id)) return;
			context.addIssue({
				code: 'custom',
				path: [at, 'id'],
				message: 'names a rule of the payer too',
			});
		});
	});
}
