import type { OfficialSystem } from './official-table.ts';
import type { FaultList } from './published-file.ts';

/*
 * Codes by which the year of a list is known that does not say it. Each came with one code year and has
 * been in every list since. Source: ICD-10-CM order-file addenda (CMS) of each year, HCPCS Level II
 * quarterly updates (CMS) of each January; held against the lists of FY2025, FY2026 and January 2026.
 */
const CAME_WITH: Readonly<
	Record<OfficialSystem, readonly (readonly [code: string, year: number])[]>
> = {
	icd10cm: [
		['N1831', 2021],
		['M5450', 2022],
		['U099', 2022],
		['F01511', 2023],
		['G20A1', 2024],
		['E10A0', 2025],
		['E66811', 2025],
		['B8801', 2026],
		['C50A0', 2026],
	],
	icd10pcs: [],
	hcpcs: [
		['G0136', 2024],
		['G0556', 2025],
		['G0568', 2026],
	],
};

/** A list without a single marker's first letters is a piece made for a test or a trial, and is not judged. */
const FEWEST_CODES = 1_000;

/**
 * Holds the codes of a list against the year it is said to be of: it has to hold every marker that had come
 * by then and none that came later. `lines` gives the line of each bare code. [CB3]
 */
export function judgeYearOfCodes(
	list: {
		readonly system: OfficialSystem;
		readonly year: number;
		readonly lines: ReadonlyMap<string, number>;
		/** Where codes stand in a line. */
		readonly column: number;
	},
	faults: FaultList,
): void {
	for (const [code, came] of CAME_WITH[list.system]) {
		const line = list.lines.get(code);
		if (line !== undefined && came > list.year) {
			const message = `${code} came with ${String(came)}, so this list is of ${String(came)} or later, not of ${String(list.year)}.`;
			faults.tell(line, list.column, message);
		} else if (line === undefined && came <= list.year && list.lines.size >= FEWEST_CODES) {
			const message = `The list lacks ${code}, which came with ${String(came)}, so it is of an earlier year than ${String(list.year)}, or broken.`;
			faults.tell(1, 1, message);
		}
	}
}
