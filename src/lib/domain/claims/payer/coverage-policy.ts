import type { DocumentKind } from './document-kind.ts';
import type { CodeSet, DiagnosisSet } from './code-set.ts';

/** When a payer takes a service for necessary, or wants to see papers first. */
export interface CoveragePolicy {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** A national rule, a local one, or the plan's own; the remark says which. */
	readonly scope: 'national' | 'local' | 'plan';
	readonly services: CodeSet;
	/** The service is necessary with one of these; with any where none is named. */
	readonly diagnoses: DiagnosisSet;
	/** Never covered with these. */
	readonly notWith: DiagnosisSet;
	/** With nothing but these the level is too high. */
	readonly tooHighFor: DiagnosisSet;
	/** At most so often within so many days. */
	readonly frequency: Frequency | null;
	/** Has to be seen before the service is decided. */
	readonly document: DocumentKind | null;
	/** Only where the line carries one of these modifiers; always where none is named. */
	readonly modifiers: readonly string[];
	readonly source: string;
}

export interface Frequency {
	readonly times: number;
	readonly days: number;
}
