/** The kinds of payer whose ways differ enough to be taught apart. */
export const PAYER_KINDS = [
	'medicare-like',
	'medicare-advantage',
	'medicaid-like',
	'commercial',
	'workers-compensation',
] as const;

export type PayerKind = (typeof PAYER_KINDS)[number];
