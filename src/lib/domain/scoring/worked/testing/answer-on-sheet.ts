import type { Answer } from '../../answer.ts';
import { readAnswerForm } from '../../read-answer.ts';
import type { WorkedAnswer } from './worked-encounter.ts';

/** Fills in the sheet with an answer and reads it back as the site does. */
export function answerOnSheet({ diagnoses, services, query }: WorkedAnswer['answer']): Answer {
	const fields: [string, string][] = diagnoses.flatMap((entry, row): [string, string][] =>
		typeof entry === 'string'
			? [[`dx.${String(row)}.code`, entry]]
			: [
					[`dx.${String(row)}.code`, entry.code],
					[`dx.${String(row)}.sure`, entry.sure],
				],
	);
	services.forEach(({ sure = '', ...line }, row) => {
		for (const [name, value] of Object.entries({ ...line, sure })) {
			fields.push([`px.${String(row)}.${name}`, value]);
		}
	});
	if (query) fields.push(['query.about', query.about], ['query.wording', query.wording]);
	const reading = readAnswerForm(fields);
	if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
	return reading.answer;
}
