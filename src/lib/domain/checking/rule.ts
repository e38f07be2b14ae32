import type { Severity } from '#domain/result';
import type { CaseAtHand, DeskAtHand } from './case-at-hand.ts';
import type { Report } from './report.ts';

/** A rule that content is held against, as its page tells it. */
export interface Rule {
	/** Never given to another rule. */
	readonly id: string;
	readonly title: string;
	readonly why: string;
	readonly severity: Severity;
	/** Whether an author may allow the exception, with a reason, in the file. */
	readonly isSuppressible: boolean;
	readonly example: RuleExample;
}

/** What the edit of an example is made on. */
export type ExampleGround =
	| 'case'
	| 'second case'
	| 'denial'
	| 'claim'
	| 'eligibility'
	| 'conversation'
	| 'posting'
	| 'receivables'
	| 'table'
	| 'questions'
	| 'second questions';

/**
 * A wrong and a right way to write the same thing, as minimal edits of one sound file. They are run as
 * tests and printed as documentation, so they cannot go stale.
 */
export interface RuleExample {
	readonly on: ExampleGround;
	readonly wrong: string;
	readonly right: string;
	/** The words of the sound file that both replace, where they are not those of `right`. */
	readonly at?: string;
	/** How often the wrong words have to stand there to be wrong; once unless said. */
	readonly times?: number;
}

/** A rule of the checker's own. */
export interface CheckedRule extends Rule {
	check(atHand: CaseAtHand, report: Report): void;
}

/** A rule of the checker's own for cases of billing desks. */
export interface DeskRule extends Rule {
	checkDesk(atHand: DeskAtHand, report: Report): void;
}
