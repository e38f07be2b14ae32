import { isModifierShape, normaliseProcedure, procedureSystem } from '#domain/codes';
import { refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import type { Fee, PayerFees } from './payer.ts';
import { WHOLE } from './payer-schema.ts';
import type { WrittenFees } from './payer-schema.ts';
import { readCents } from './read-cents.ts';
import type { YamlSource } from './read-yaml.ts';

/**
 * Makes prices of what stands in the fence of `## Fees`, or names everything in it that is no price: at
 * the code or the modifier where those are wrong, at the amount where that is. A code is written as it
 * stands on a claim, so that the same one cannot be priced twice. [PY2] [PY4]
 */
export function readFees(written: WrittenFees, yaml: YamlSource): Result<PayerFees> {
	const problems: Problem[] = [];
	const report = (code: string, offset: number, message: string) => {
		problems.push({ code, severity: 'error', message, ...placeAt(yaml, offset) });
	};
	const amounts = new Map<string, Fee>();
	for (const [code, prices] of Object.entries(written.amounts)) {
		const at = findKey(yaml.text, code, 0);
		if (procedureSystem(code) === null) {
			const meant = normaliseProcedure(code);
			const suggestion = procedureSystem(meant) === null ? '' : ` Write ${meant}.`;
			report('PY4', at.key, `"${code}" is not written as a procedure code.${suggestion}`);
		}
		const parts = new Map<string, number>();
		for (const [part, amount] of Object.entries(prices)) {
			const here = typeof prices === 'string' ? at : placeOf(part);
			if (part !== WHOLE && !isModifierShape(part)) report('PY4', here.key, '');
			const read = readCents(amount);
			if (read.ok) parts.set(part, read.cents);
			else report('PY2', here.value, read.fault);
		}
	}
	return problems.length > 0 ? refuse(problems) : succeed({ bilateral: written.bilateral, amounts });
}
