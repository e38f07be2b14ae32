import { codesInNote, isNamedIn, notesForCode } from '#domain/codebook';
import type { NoteOfCode, TabularLookup } from '#domain/codebook';
import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

/** Two diagnoses that an Excludes1 note keeps apart do not stand on one sheet, unless they are unrelated. */
export const notExcluded: SheetRule = {
	id: 'SH3',
	title: 'No two diagnoses that Excludes1 keeps apart',
	check({ sheet: { diagnoses }, tabular }) {
		if (tabular === null) return [];
		return diagnoses.flatMap(({ code: later }, row) =>
			diagnoses.slice(0, row).flatMap(({ code: earlier }, before): RuleFinding[] => {
				const note = noteBetween(tabular, later, earlier) ?? noteBetween(tabular, earlier, later);
				if (note === null) return [];
				const { id, level } = note.printedAt;
				return [
					{
						rows: [
							{ half: 'diagnosis', row },
							{ half: 'diagnosis', row: before },
						],
						reason: `An Excludes1 note at ${id} keeps ${earlier} and ${later} apart: one condition is not coded twice. Only where the chart shows that the two have nothing to do with each other may both stand.`,
						look: `The note at ${id}, and whether the chart calls the two unrelated. Where it does not say, the provider is asked.`,
						source: `Tabular list of ${String(tabular.year)}; Official Guidelines I.A.12.a`,
						page: level === 'code' ? id : null,
					},
				];
			}),
		);
	},
};

/** The Excludes1 note that holds for one code and names the other; one that names both tells them not apart. */
function noteBetween(tabular: TabularLookup, code: string, other: string): NoteOfCode | null {
	if (code === '' || other === '' || code === other) return null;
	const isMeant = ({ kind, text }: NoteOfCode) =>
		kind === 'excludes1' &&
		codesInNote(text).some((name) => isNamedIn(name, other) && !isNamedIn(name, code));
	return notesForCode(tabular, code).find(isMeant) ?? null;
}
