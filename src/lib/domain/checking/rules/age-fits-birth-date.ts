import { dateOfService } from '../facts-of-case.ts';
import type { CheckedRule } from '../rule.ts';
import { matchesWithin } from '../span.ts';
import { sectionOf } from '../written-case.ts';

const BIRTH = /\bDOB:? (\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;
const AGE = /(?<![\d/.])(\d{1,3}) ?(?:[MF]\b|y\/o\b|yo\b|-?year-old\b|years old\b)/;

/** Only where both stand on one line: elsewhere an age may be somebody else’s. */
export const ageFitsBirthDate: CheckedRule = {
	id: 'CK23',
	title: 'Age and date of birth agree on the date of service',
	why: 'Some codes depend on age, and a learner who notices the contradiction cannot know which to believe.',
	severity: 'warning',
	isSuppressible: true,
	example: { on: 'case', wrong: '61 F, DOB 04/17/1958', right: '67 F, DOB 04/17/1958' },
	check({ written }, report) {
		const chart = sectionOf(written, 'Chart');
		const dos = dateOfService(written);
		if (chart === null || dos === null) return;
		for (const { match, span } of matchesWithin(written.text, chart.body, BIRTH)) {
			const [, month = '', day = '', year = ''] = match;
			const { line } = written.lines.placeOf(span.start);
			const lineStart = written.lines.offsetOf({ line, column: 1 });
			const age = AGE.exec(written.lines.lineAt(line));
			if (age === null || lineStart === null) continue;
			const years = ageOn(dos, { year, month, day });
			if (Number(age[1]) === years) continue;
			const start = lineStart + age.index;
			report(
				{ start, end: start + age[0].length },
				`Born on ${month}/${day}/${year} the patient is ${String(years)} on the date of service.`,
			);
		}
	},
};

function ageOn(
	dos: string,
	{ year, month, day }: { readonly year: string; readonly month: string; readonly day: string },
): number {
	const hadBirthday = dos.slice(5) >= `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return Number(dos.slice(0, 4)) - Number(year) - (hadBirthday ? 0 : 1);
}
