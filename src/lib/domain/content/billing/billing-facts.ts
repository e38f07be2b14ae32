import { z } from 'zod';
import type { CaseStatus } from '../case-facts.ts';
import { CASE_SCHEMA } from '../upgrade-case.ts';
import { isoDate, list, name, oneOf, oneOrMore, text, wholeNumber } from '../yaml-values.ts';
import { DESK_KINDS } from './desk-kind.ts';
import type { DeskKind } from './desk-kind.ts';

/** What a case of a billing desk says of itself and a learner may read at any time. */
export interface BillingFacts {
	/** Never reused and independent of the file's place. */
	readonly id: string;
	readonly kind: DeskKind;
	readonly title: string;
	readonly summary: string;
	readonly skills: readonly string[];
	readonly objectives: readonly string[];
	/** The author's prior, 1 (easiest) to 5. */
	readonly difficulty: number;
	/** Expected working time in minutes. */
	readonly minutes: number;
	/** The day it is at the desk, ISO: every clock is read on it. */
	readonly today: string;
	/** The payer the desk deals with. */
	readonly payer: string;
	readonly status: CaseStatus;
}

/** The front matter of a billing case, the same for every desk. */
export const billingFactsSchema = z.strictObject({
	schema: z.literal(CASE_SCHEMA, {
		error: `must be ${CASE_SCHEMA}, the version this program reads`,
	}),
	id: name().max(80, { error: 'must be at most 80 characters long' }),
	kind: oneOf(DESK_KINDS),
	title: text(),
	summary: text(),
	skills: list(name()),
	objectives: list(text()),
	difficulty: wholeNumber(1, 5),
	minutes: wholeNumber(1, 240),
	today: isoDate(),
	payer: name(),
	status: oneOf(['draft', 'review', 'published', 'retired']),
	authors: oneOrMore(),
	sources: oneOrMore(),
});
