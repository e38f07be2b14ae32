import { findPersonConflict } from '#domain/claims';
import type { PersonConflict } from '#domain/claims';
import type { SheetAtHand } from '../sheet-at-hand.ts';
import type { RowOfSheet, RuleFinding, SheetRule } from '../sheet-remark.ts';

/** Codes go with the age and sex the chart gives. */
export const personFits: SheetRule = {
	id: 'SH7',
	title: 'Codes go with the patient’s age and sex',
	check(at) {
		const { payer, patient, sheet } = at;
		if (payer === null) return [];
		const { edits } = payer.prepared;
		const isExplained = sheet.procedures.some(({ modifiers }) => modifiers.includes('KX'));
		const ask = (code: string, diagnoses: readonly string[]) =>
			findPersonConflict(edits, { code, diagnoses, ...patient, isExplained });
		return [
			...sheet.diagnoses.flatMap(({ code }, row) =>
				code === '' ? [] : tell(at, { half: 'diagnosis', row }, code, ask('', [code])),
			),
			...sheet.procedures.flatMap(({ code }, row) =>
				code === '' ? [] : tell(at, { half: 'service', row }, code, ask(code, [])),
			),
		];
	},
};

function tell(
	{ patient, payer }: SheetAtHand,
	row: RowOfSheet,
	code: string,
	conflict: PersonConflict | null,
): RuleFinding[] {
	if (conflict === null) return [];
	const { by, why } = conflict;
	const charted =
		by === 'age' ? `the patient is ${String(patient.age)}` : 'the chart gives the other sex';
	return [
		{
			rows: [row],
			reason: `${code}: ${why}; ${charted}.`,
			look: `The ${by === 'age' ? 'date of birth' : 'sex'} in the chart’s head, and whether the code is the one that was meant.`,
			source: `Edits of ${payer?.name ?? 'the payer'}`,
			page: row.half === 'diagnosis' ? code : null,
		},
	];
}
