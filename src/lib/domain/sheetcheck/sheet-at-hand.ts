import type { CodedEncounter, PreparedPayer } from '#domain/claims';
import type { TabularLookup } from '#domain/codebook';
import type { CodeBook } from '#domain/codes';
import type { ChartedPatient } from './patient-in-chart.ts';

/** What is loaded of a code system for the date of service. */
export interface ListAtHand {
	/** False where the teaching table serves, which leaves out most codes. */
	readonly isOfficial: boolean;
	readonly isOfThatYear: boolean;
	readonly year: number;
}

/**
 * Everything the checker knows: the sheet as it stands, the public facts of the encounter, and the books.
 * This folder may not import cases or keys, so that no message can rest on an answer. [SH0]
 */
export interface SheetAtHand {
	/** Codes in any notation; blank rows keep their letter. */
	readonly sheet: CodedEncounter;
	readonly patient: ChartedPatient;
	/** With the families of the codes on the sheet in it (`bookAround`). */
	readonly book: CodeBook;
	readonly icd10cm: ListAtHand;
	readonly hcpcs: ListAtHand;
	/** Null where no tabular list is loaded: then nothing is said of notes. */
	readonly tabular: TabularLookup | null;
	/** Null where the case names no payer. */
	readonly payer: { readonly name: string; readonly prepared: PreparedPayer } | null;
}
