import { showDate } from './show-date.ts';

/** Writes every ISO date of a sentence as `Feb 12, 2026`. */
export function withDates(sentence: string): string {
	return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, showDate);
}
