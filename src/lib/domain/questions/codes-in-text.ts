import { findCode, isDiagnosisShape, normaliseDiagnosis } from '#domain/codes';
import type { CodeBook, CodeSystem } from '#domain/codes';

/** A code that stands in a text. */
export interface CodeInText {
	readonly code: string;
	readonly system: CodeSystem;
	/** Index in the text. */
	readonly at: number;
}

const TOKEN =
	/(?<![\w.,$#/-])(?:[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?|[A-EGHJ-MP-V]\d{4}|\d{4}[0-9FTUMA])(?![\w%]|[.,]\d|-\d)/g;

/**
 * Finds the codes in a text by their shape. Three characters without a dot (T12, L5, B12) are as often a
 * vertebra or a vitamin: they are taken for a code only where the book has one or nothing but codes stands
 * there. A number with a dollar sign, a comma or a unit in front is none.
 */
export function codesInText(book: CodeBook, text: string): CodeInText[] {
	const isBare = isCodesOnly(text);
	return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }): CodeInText[] => {
		if (/^\d/.test(token)) return [{ code: token, system: 'cpt', at: index }];
		if (/^[A-Z]\d{4}$/.test(token)) return [{ code: token, system: 'hcpcs', at: index }];
		const code = normaliseDiagnosis(token);
		if (!isDiagnosisShape(code)) return [];
		const isSure = token.includes('.') || isBare || findCode(book, code)?.billable === true;
		return isSure ? [{ code, system: 'icd10cm', at: index }] : [];
	});
}

/** States whether a text is codes, modifiers, units and what joins them, and no words. */
export function isCodesOnly(text: string): boolean {
	const bare = text
		.replace(/\b(?:x|and|units?|modifiers?|first|then|listed|no|code|codes|with)\b/gi, ' ')
		.replace(/[A-Z]?\d[0-9A-Z.]*|\b[A-Z]{2}\b/g, ' ');
	return /\d/.test(text) && !/[A-Za-z]{2,}/.test(bare);
}
