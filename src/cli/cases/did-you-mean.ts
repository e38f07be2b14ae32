import { nearestWord } from '#domain/result';

/** "Did you mean …?" with a blank before it, or nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
	const nearest = nearestWord(given, known);
	return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
