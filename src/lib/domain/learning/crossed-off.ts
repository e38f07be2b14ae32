import type { AttemptName } from './learner-event.ts';
import type { AttemptSummary } from './learner-record.ts';
import type { Mistake, PartEntries } from './lessons.ts';

/** The later attempt that got a mistake right. */
export interface CrossedOff extends AttemptName {
	/** When it was submitted, ISO, UTC. */
	readonly at: string;
}

/** A mistake with its attempt, and what has become of it. */
export interface NotedMistake {
	readonly attempt: AttemptSummary;
	readonly mistake: Mistake;
	/** Null while it is open. */
	readonly crossedOff: CrossedOff | null;
}

/**
 * Every mistake of a record, newest attempt first, each attempt in the order of its findings. A mistake
 * is crossed off by the first later attempt at the same case that has it right: the key line it was
 * about is wholly right there, or, for a code that did not belong, the code is no longer there as one.
 * A sheet without a fault crosses off everything before it, also where the key has changed since or was
 * read another way. Made again later, it is a new mistake of its own. [LE20]
 */
export function listMistakes(attempts: readonly AttemptSummary[]): NotedMistake[] {
	const scored = attempts.filter(({ headline }) => headline !== null).toSorted(byTime);
	const futures = new Map<string, Future>();
	return scored.toReversed().flatMap((attempt) => {
		const future = futures.get(attempt.caseId) ?? new Future();
		futures.set(attempt.caseId, future);
		const listed = attempt.lessons.mistakes.map((mistake) => {
			const right = future.firstRight(mistake);
			return { attempt, mistake, crossedOff: right === null ? null : nameIt(right) };
		});
		future.putBefore(attempt);
		return listed;
	});
}

/** By time, which imported attempts keep; attempts of one moment by number. */
export function byTime(left: AttemptSummary, right: AttemptSummary): number {
	if (left.submittedAt !== right.submittedAt) return left.submittedAt < right.submittedAt ? -1 : 1;
	return left.number - right.number;
}

function nameIt({ caseId, number, submittedAt }: AttemptSummary): CrossedOff {
	return { caseId, number, at: submittedAt };
}

/**
 * What comes after a moment at one case, built backwards. It answers at once, so that somebody who took
 * one case a thousand times waits no longer than others.
 */
class Future {
	#nearest: AttemptSummary | null = null;
	#faultless: AttemptSummary | null = null;
	/** The nearest attempt that has a key line right. */
	readonly #right = new Map<string, AttemptSummary>();
	/** For what stands wrongly on the nearest sheet: the nearest after it where it does not. */
	#gone = new Map<string, AttemptSummary | null>();

	firstRight(mistake: Mistake): AttemptSummary | null {
		const own =
			mistake.stray === null
				? (this.#right.get(placeOf(mistake.part, mistake.keyLine ?? '')) ?? null)
				: this.#firstWithout(strayOf(mistake));
		if (own === null || this.#faultless === null) return own ?? this.#faultless;
		return byTime(own, this.#faultless) < 0 ? own : this.#faultless;
	}

	putBefore(attempt: AttemptSummary): void {
		const { headline, lessons } = attempt;
		this.#gone = new Map(
			[...strays(lessons.unwanted)].map((stray) => [stray, this.#firstWithout(stray)]),
		);
		this.#nearest = attempt;
		for (const { part, entries } of lessons.right) {
			for (const line of entries) this.#right.set(placeOf(part, line), attempt);
		}
		if (headline !== null && headline.of > 0 && headline.right === headline.of) {
			this.#faultless = attempt;
		}
	}

	#firstWithout(stray: string): AttemptSummary | null {
		const gone = this.#gone.get(stray);
		return gone === undefined ? this.#nearest : gone;
	}
}

/** No text of ours holds a control character, so the two can not run together. */
function placeOf(part: string, entry: string): string {
	return `${part}\u0000${entry}`;
}

/** A question that was not needed has no code: any needless question is the same one again. */
function strayOf({ part, stray, type }: Mistake): string {
	return type === 'query_needless' ? placeOf(part, ANY) : placeOf(part, stray ?? '');
}

const ANY = '*';

function strays(unwanted: readonly PartEntries[]): Set<string> {
	return new Set(
		unwanted.flatMap(({ part, entries }) => [ANY, ...entries].map((entry) => placeOf(part, entry))),
	);
}
