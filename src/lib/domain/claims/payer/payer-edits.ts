import type { Sex } from '../claim/person.ts';
import type { CodeSet, DiagnosisSet } from './code-set.ts';

/** What goes with what on one patient, date and provider, for the procedures we use. */
export interface PayerEdits {
	readonly pairs: readonly CodePair[];
	readonly unitLimits: readonly UnitLimit[];
	readonly addOns: readonly AddOn[];
	readonly globalDays: readonly GlobalPeriod[];
	readonly people: readonly PersonEdit[];
	readonly places: readonly PlaceEdit[];
	readonly specialties: readonly SpecialtyEdit[];
	readonly neededModifiers: readonly NeededModifier[];
	/** Codes and modifiers that are gone, with the last day on which they held. */
	readonly retired: readonly RetiredCode[];
	/** Visits, and those among them that are for new patients. */
	readonly visits: CodeSet;
	readonly newVisits: CodeSet;
	/** Operations at which no assistant is paid. */
	readonly noAssistant: CodeSet;
	/** Laboratory tests that need a certificate. */
	readonly needsClia: CodeSet;
	/** Services that need to say who ordered or referred. */
	readonly needsOrder: CodeSet;
}

export type GlobalDays = 0 | 10 | 90;

/** Days after an operation whose care its price includes; 90 begins the day before. */
export interface GlobalPeriod {
	readonly days: GlobalDays;
	readonly services: CodeSet;
}

/**
 * Column 1 is paid, column 2 is not, unless the indicator is 1 and a modifier says why. 9 is an edit that was
 * taken back as of its first day: it is kept in the list and asks nothing.
 */
export interface CodePair {
	readonly paid: string;
	readonly denied: string;
	readonly indicator: 0 | 1 | 9;
	/** Part of the other, excluded by it, or simply an edit. */
	readonly reason: 'component' | 'exclusive' | 'edit';
	readonly why: string;
}

export interface UnitLimit {
	readonly code: string;
	/** The most units a day. */
	readonly most: number;
	/** Whether records can prove more. */
	readonly provable: boolean;
}

export interface AddOn {
	readonly code: string;
	readonly primaries: CodeSet;
}

/** Ages in whole years, ends included; sex; for services or for diagnoses. */
export interface PersonEdit {
	readonly services: CodeSet;
	readonly diagnoses: DiagnosisSet;
	readonly fromAge: number | null;
	readonly toAge: number | null;
	readonly sex: Sex | null;
	readonly why: string;
}

export interface PlaceEdit {
	readonly services: CodeSet;
	readonly places: readonly string[];
	readonly why: string;
}

export interface SpecialtyEdit {
	readonly services: CodeSet;
	/** Beginnings of taxonomy codes. */
	readonly taxonomies: readonly string[];
	readonly why: string;
}

export interface NeededModifier {
	readonly services: CodeSet;
	/** Only in these places; everywhere where none is named. */
	readonly places: readonly string[];
	readonly anyOf: readonly string[];
	readonly why: string;
}

export interface RetiredCode {
	readonly code: string;
	/** ISO. */
	readonly last: string;
}
