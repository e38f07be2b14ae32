import type { CaseKey, KeyPart } from '#domain/content';

/** A key that asks for these diagnoses in any order, and for nothing else. */
export function aKeyOfCodes(codes: readonly string[]): CaseKey {
	const lines = codes.map((code) => ({
		id: code,
		code,
		after: [],
		evidence: [],
		guideline: [],
		near: [],
	}));
	const part: KeyPart = { type: 'diagnoses', id: 'dx', lines, first: [], optional: [], wrong: [] };
	return {
		revision: 1,
		scope: {},
		payerRules: [],
		parts: [part],
		readings: [[part]],
		query: null,
	};
}
