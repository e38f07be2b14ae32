/** The version of the payer format this program writes and, after upgrading, reads. */
export const PAYER_SCHEMA = 'payer/2';

/** Sections of a payer file, in their order. */
export const PAYER_SECTIONS = [
	'About',
	'Rules',
	'Plans',
	'Contract',
	'Policies',
	'Edits',
	'Fees',
] as const;

export type PayerSection = (typeof PAYER_SECTIONS)[number];

/** What a file of some version holds, and how its front matter becomes one of the version we read. */
export interface PayerUpgrade {
	/** Sections the version knows; others are refused. */
	readonly known: readonly string[];
	readonly needed: readonly string[];
	facts(written: unknown): unknown;
}

const OF_VERSION_1: readonly PayerSection[] = ['About', 'Rules', 'Fees'];

/**
 * Finds the way from a version of the payer format to the one this program reads. A payer of version 1 has
 * rules and fees and no terms: it still prices, and decides no claims. Of a version nobody knows only that
 * is said: what it needs cannot be known. [PY9]
 */
export function upgradePayerFrom(version: string): PayerUpgrade {
	if (version === 'payer/1') {
		const facts = (written: unknown) =>
			isRecord(written) ? { ...written, schema: PAYER_SCHEMA } : written;
		return { known: OF_VERSION_1, needed: OF_VERSION_1, facts };
	}
	const needed = version === PAYER_SCHEMA ? PAYER_SECTIONS : [];
	return { known: PAYER_SECTIONS, needed, facts: (written) => written };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
