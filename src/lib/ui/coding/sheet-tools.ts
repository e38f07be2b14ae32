import type { CodeLookup } from '$lib/state/code-lookup.svelte.ts';
import type { CodingSheet } from '$lib/state/coding-sheet.svelte.ts';
import type { FieldProblems } from './field-problems.ts';

/** What every row of the sheet works with. */
export interface SheetTools {
	readonly sheet: CodingSheet;
	readonly lookup: CodeLookup;
	readonly problems: FieldProblems;
	/** True once scripts run: then only the rows in use show, with their buttons. */
	readonly isLive: boolean;
	/** Says something to a screen reader. */
	readonly say: (sentence: string) => void;
	/** Moves the focus to a field of the form by its name. */
	readonly focusField: (name: string) => void;
}
