import type { DeskPayer } from '#domain/billing';
import type { CodeBook, CodeReference } from '#domain/codes';
import type { CaseFacts, CaseKey, JourneyFile } from '#domain/content';
import type { FeeSchedule } from '#domain/scoring';

/** Everything that decides how a journey goes, except what the learner does. */
export interface JourneyWorld {
	readonly journey: JourneyFile;
	/** The case whose chart is coded. */
	readonly coding: { readonly facts: CaseFacts; readonly key: CaseKey };
	readonly payer: DeskPayer;
	readonly fees: FeeSchedule;
	readonly book: CodeBook;
	readonly reference: CodeReference;
}
