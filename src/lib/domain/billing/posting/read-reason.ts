import type { AdjustmentGroup } from '#domain/claims';

/** Group and reason of an amount. */
export interface ReadReason {
	readonly group: AdjustmentGroup;
	readonly carc: string;
}

/** Reads `CO-45`, `co 45` or `CO45`; null where it is neither. */
export function readReason(written: string): ReadReason | null {
	const [, group, carc = ''] = /^(CO|PR|OA|PI)[ -]?([A-Z]?\d{1,3})$/i.exec(written.trim()) ?? [];
	switch (group?.toUpperCase()) {
		case 'CO':
			return { group: 'CO', carc: carc.toUpperCase() };
		case 'PR':
			return { group: 'PR', carc: carc.toUpperCase() };
		case 'OA':
			return { group: 'OA', carc: carc.toUpperCase() };
		case 'PI':
			return { group: 'PI', carc: carc.toUpperCase() };
		default:
			return null;
	}
}

/** A reason in one notation, such as `CO-45`. */
export function writeReason({ group, carc }: ReadReason): string {
	return `${group}-${carc}`;
}
