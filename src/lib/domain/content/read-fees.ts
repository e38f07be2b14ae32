import { isModifierShape, normaliseProcedure, procedureSystem } from '#domain/codes';
import { refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { findFieldPlaces } from './field-places.ts';
import type { Fee, PayerFees } from './payer.ts';
import { WHOLE } from './payer-schema.ts';
import type { WrittenFees } from './payer-schema.ts';
import { readCents } from './read-cents.ts';
import type { YamlSource } from './read-yaml.ts';

/** Something that is no price, and the field it is about. */
interface Complaint {
	readonly code: 'PY2' | 'PY4';
	readonly path: readonly string[];
	readonly message: string;
	readonly suggestion?: string;
}

/**
 * Makes prices of what stands in the fence of `## Fees`, or names everything in it that is none: a code
 * or a modifier at its name, an amount where it is written. A code is written as it stands on a claim,
 * so that the same one cannot be priced twice. [PY2] [PY4]
 */
export function readFees(written: WrittenFees, yaml: YamlSource): Result<PayerFees> {
	const complaints: Complaint[] = [];
	const amounts = new Map<string, Fee>();
	for (const [code, price] of Object.entries(written.amounts)) {
		const path = ['amounts', code];
		if (procedureSystem(code) === null) complaints.push(notACode(code));
		const parts = new Map<string, number>();
		const isSplit = typeof price !== 'string';
		for (const [part, amount] of Object.entries(isSplit ? price : { [WHOLE]: price })) {
			const place = isSplit ? [...path, part] : path;
			if (part !== WHOLE && !isModifierShape(part)) {
				const message = `"${shorten(part)}" is neither ${WHOLE} nor a modifier.`;
				complaints.push({ code: 'PY4', path: place, message });
			}
			const read = readCents(amount);
			if (read.ok) parts.set(part, read.cents);
			else {
				const message = `The amount "${shorten(amount)}" ${read.fault}.`;
				complaints.push({ code: 'PY2', path: place, message });
			}
		}
		if (isSplit && Object.keys(price).length === 0) {
			complaints.push({ code: 'PY4', path, message: `${code} has no amount.` });
		}
		const whole = parts.get(WHOLE) ?? null;
		parts.delete(WHOLE);
		amounts.set(code, { whole, parts });
	}
	if (amounts.size === 0) {
		complaints.push({ code: 'PY4', path: ['amounts'], message: 'The fee schedule has no codes.' });
	}
	if (complaints.length === 0) return succeed({ bilateral: written.bilateral, amounts });
	return refuse(placeAll(complaints, yaml));
}

function notACode(code: string): Complaint {
	const message = `"${shorten(code)}" does not have the shape of a procedure code.`;
	const meant = normaliseProcedure(code);
	const complaint = { code: 'PY4', path: ['amounts', code], message } as const;
	return procedureSystem(meant) === null ? complaint : { ...complaint, suggestion: meant };
}

/** A whole page may have slipped in where a few characters belong. */
function shorten(written: string): string {
	return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}

function placeAll(complaints: readonly Complaint[], yaml: YamlSource): Problem[] {
	const placeOf = findFieldPlaces(yaml);
	return complaints.map(({ path, ...complaint }) => {
		const place = placeOf(path, complaint.code === 'PY2' ? 'value' : 'name');
		return { ...complaint, severity: 'error', ...place };
	});
}
