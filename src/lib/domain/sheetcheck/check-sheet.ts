import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import { causeFirst } from './rules/cause-first.ts';
import { causeThere } from './rules/cause-there.ts';
import { diagnosisHolds } from './rules/diagnosis-holds.ts';
import { addOnHasPrimary, pairGoesTogether, unitsWithinLimit } from './rules/edits-of-payer.ts';
import { modifierBelongs } from './rules/modifier-belongs.ts';
import { notExcluded } from './rules/not-excluded.ts';
import { notTwice } from './rules/not-twice.ts';
import { personFits } from './rules/person-fits.ts';
import { pointerStands } from './rules/pointer-stands.ts';
import { serviceHolds } from './rules/service-holds.ts';
import { sideFits } from './rules/side-fits.ts';
import type { SheetAtHand } from './sheet-at-hand.ts';
import type { SheetRule, SheetVerdict } from './sheet-remark.ts';

/** Every rule of the checker, in the order of their numbers. */
export const SHEET_RULES: readonly SheetRule[] = [
	diagnosisHolds,
	serviceHolds,
	notExcluded,
	causeFirst,
	causeThere,
	notTwice,
	personFits,
	sideFits,
	addOnHasPrimary,
	pairGoesTogether,
	unitsWithinLimit,
	modifierBelongs,
	pointerStands,
];

/**
 * Checks a sheet against the books and the payer's public edits, as a scrubber would before a claim is sent.
 * What the chart supports it can not know: a sheet without a remark may still be wrong. [SH0]
 */
export function checkSheet(given: SheetAtHand): SheetVerdict {
	const at = { ...given, sheet: normalise(given.sheet) };
	return {
		remarks: SHEET_RULES.flatMap(({ id, title, check }) =>
			check(at).map((finding) => ({ rule: id, title, ...finding })),
		),
		unasked: unaskedOf(at),
	};
}

function normalise(sheet: SheetAtHand['sheet']): SheetAtHand['sheet'] {
	return {
		...sheet,
		diagnoses: sheet.diagnoses.map(({ code }) => ({ code: normaliseDiagnosis(code) })),
		procedures: sheet.procedures.map(({ code, modifiers, units, pointers }) => ({
			code: normaliseProcedure(code),
			modifiers: modifiers.map(normaliseProcedure),
			units: units ?? 1,
			pointers,
		})),
	};
}

function unaskedOf({ tabular, icd10cm, patient, payer }: SheetAtHand): string[] {
	return [
		...(icd10cm.isOfficial
			? []
			: ['Codes outside the teaching table were not judged: the official list is not loaded.']),
		...(tabular === null
			? ['Excludes1 and “code first” notes were not looked at: no tabular list is loaded.']
			: []),
		...(patient.age === null
			? ['Age and sex were not looked at: the chart does not give them.']
			: []),
		...(payer === null
			? ['Pairs of procedures, add-ons and units were not looked at: the case names no payer.']
			: []),
	];
}
