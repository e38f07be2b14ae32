import { BEARERS, CAUSES, FAMILIES } from '#domain/content';
import type { DenialKey, DenialMatter } from '#domain/content';
import type { CodeBook } from '#domain/codes';
import { findCarc, findRarc } from '#domain/codes';
import type { ScoredItem } from '../desk-score.ts';
import type { DenialAnswer } from './denial-answer.ts';
import { judgeAudit } from './judge-audit.ts';
import { judgeWord } from './judge-word.ts';

/** What the remittance says of the line, in our own words. */
export function codesInWords(
	{ remittance }: DenialMatter,
	{ line }: DenialKey,
	book: CodeBook,
): string {
	const decided = remittance.claims[0]?.lines[line - 1];
	if (decided === undefined) return '';
	const reasons = decided.adjustments.map(({ group, carc }) => {
		const words = findCarc(book, carc)?.label ?? 'not in our table';
		return `${group}-${carc}: ${words}`;
	});
	const remarks = decided.remarks.map(
		(code) => `${code}: ${findRarc(book, code)?.label ?? 'not in our table'}`,
	);
	return [...reasons, ...remarks].join('; ');
}

/**
 * Were the codes read, and was it seen what had gone wrong? 20 points; where the chart is audited again, six
 * of them are for that. [DN4] [DN11]
 */
export function judgeReading(
	matter: DenialMatter,
	key: DenialKey,
	answer: DenialAnswer,
	book: CodeBook,
): ScoredItem[] {
	const said = codesInWords(matter, key, book);
	const { audit } = key;
	const [ofCodes, ofCause] = audit === null ? [5, 10] : [4, 6];
	return [
		judgeWord({
			id: 'bearer',
			title: 'Who bears the amount',
			words: BEARERS,
			given: answer.bearer,
			right: [key.reading.bearer],
			of: ofCodes,
			reason: `The group code decides it. The line says: ${said}.`,
			rule: 'Group codes: CO is never the patient’s; the same reason under another group asks for another action.',
		}),
		judgeWord({
			id: 'says',
			title: 'What the reason says',
			words: FAMILIES,
			given: answer.says,
			right: [key.reading.says],
			of: ofCodes,
			reason: `The line says: ${said}.`,
			rule: 'Reason and remark codes are read together: the remark says what the reason leaves open.',
		}),
		...(audit === null ? [] : judgeAudit(audit, answer)),
		judgeWord({
			id: 'cause',
			title: 'What went wrong',
			words: CAUSES,
			given: answer.cause,
			right: [key.cause],
			of: ofCause,
			reason: 'The reason says what the payer saw; the chart and the file say why it saw that.',
			rule: null,
		}),
	];
}
