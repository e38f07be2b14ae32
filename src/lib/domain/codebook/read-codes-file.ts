import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { firstDayOf } from './code-edition.ts';
import type { OfficialRow, OfficialTable } from './official-table.ts';
import { plainLetters } from './plain-letters.ts';
import { FaultList, wholeLines } from './published-file.ts';
import type { PublishedFile } from './published-file.ts';
import { withDot } from './read-order-file.ts';
import { judgeYearOfCodes } from './year-markers.ts';

const CODE = /^[A-Z][0-9A-Z][0-9A-Z][0-9A-Z]{0,4}$/;

/**
 * Reads the ICD-10-CM file of complete codes as CMS publishes it: code 1-7, description from 9. It has no
 * headers, so a list made of it can be searched and has no tree. [CB2]
 */
export function readCodesFile({ file, text, year, from }: PublishedFile): Result<OfficialTable> {
	const rows: OfficialRow[] = [];
	const faults = new FaultList(file);
	const seen = new Map<string, number>();
	for (const [index, line] of wholeLines(text, faults).entries()) {
		const code = line.slice(0, 7).trimEnd();
		const description = line.slice(8).trim();
		const number = index + 1;
		if (!CODE.test(code)) faults.tell(number, 1, `"${code}" is no code of this list.`);
		else if (seen.has(code)) faults.tell(number, 1, `${code} stands in the list twice.`);
		else if (line[7] !== ' ' || description === '') {
			faults.tell(
				number,
				8,
				`${code} should be followed by blanks up to column 9 and its description.`,
			);
		} else {
			seen.set(code, number);
			rows.push({ code: withDot(code), description: plainLetters(description), billable: true });
		}
	}
	if (rows.length === 0) faults.tell(1, 1, 'The file holds no codes.');
	else if (faults.problems.length === 0)
		judgeYearOfCodes({ system: 'icd10cm', year, lines: seen, column: 1 }, faults);
	if (faults.problems.length > 0) return refuse(faults.problems);
	return succeed({ system: 'icd10cm', year, from: from ?? firstDayOf('icd10cm', year), rows });
}
