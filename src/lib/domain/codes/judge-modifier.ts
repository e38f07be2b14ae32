import type { CodeBook } from './code-book.ts';

/** Kinds of service as far as modifiers care; CPT by its series, HCPCS Level II by its letter. */
export type ServiceKind =
	| 'em'
	| 'anesthesia'
	| 'procedure'
	| 'radiology'
	| 'lab'
	| 'therapy'
	| 'medicine'
	| 'drug'
	| 'other';

/** The kind of a normalised procedure code (coding-rules §3, §6). [CO11] */
export function serviceKind(code: string): ServiceKind {
	if (/^[JQ]\d{4}$/.test(code)) return 'drug';
	if (/^[A-Z]/.test(code) || /[A-Z]$/.test(code)) return 'other';
	const number = Number(code);
	if (number >= 99202 && number <= 99499) return 'em';
	if (number >= 100 && number <= 1999) return 'anesthesia';
	if (number >= 10004 && number <= 69990) return 'procedure';
	if (number >= 70010 && number <= 79999) return 'radiology';
	if (number >= 80047 && number <= 89398) return 'lab';
	return number >= 97010 && number <= 97799 ? 'therapy' : 'medicine';
}

/** Something wrong with a modifier as such, whatever the chart says. */
export type ModifierComplaint =
	| { readonly modifier: string; readonly why: 'unlisted' }
	| { readonly modifier: string; readonly why: 'not-on-this'; readonly kind: ServiceKind }
	| { readonly modifier: string; readonly why: 'contradicts'; readonly other: string };

/**
 * Holds the modifiers of a service line against the table: what each may sit on and which contradict each
 * other. A kind our list knows nothing of is let pass. [CO11]
 */
export function judgeModifierUse(
	book: CodeBook,
	code: string,
	modifiers: readonly string[],
): ModifierComplaint[] {
	const kind = serviceKind(code);
	return modifiers.flatMap((modifier, at): ModifierComplaint[] => {
		const row = book.modifiers.get(modifier);
		if (row === undefined) return [{ modifier, why: 'unlisted' }];
		const fits = kind === 'other' || row.sitsOn.includes('any') || row.sitsOn.includes(kind);
		const others = modifiers.slice(0, at).filter((other) => row.notWith.includes(other));
		return [
			...(fits ? [] : [{ modifier, why: 'not-on-this' as const, kind }]),
			...others.map((other) => ({ modifier, why: 'contradicts' as const, other })),
		];
	});
}
