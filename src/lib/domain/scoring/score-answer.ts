import { emptyReference } from '#domain/codes';
import type { CodeReference } from '#domain/codes';
import type { CaseKey, KeyPart } from '#domain/content';
import type { Answer } from './answer.ts';
import type { BoundReference } from './bound-reference.ts';
import { givenDiagnoses, givenProcedures } from './given-lines.ts';
import type { FeeSchedule } from './money-effect.ts';
import type { ScoreOutcome } from './score.ts';
import { judgeReading, tellReading } from './score-reading.ts';
import type { JudgedReading } from './score-reading.ts';

/** Stored with every score, so that an old one can be told from a new one. */
export const ENGINE_VERSION = 'score/1';

/** What a hint costs, in lines of learning credit. The headline, an audit figure, knows no hints. */
export const COST_OF_A_HINT = 0.2;

/** Ways to match lines of one code that are tried for one answer. A real sheet has one or two. */
const MOST_WAYS = 64;

/** What scoring may lean on beside the key; all of it may be missing. */
export interface ScoringAids {
	readonly reference?: CodeReference;
	readonly fees?: FeeSchedule | null;
	/** Date of service, ISO: a code that did not hold on it is named as such. */
	readonly dos?: string;
	readonly hintsUsed?: number;
}

/**
 * Scores an answer against a key: the strict audit figure first, everything else beside it. Pure and
 * total: the same arguments give the same score, and no answer makes it throw. Where the key knows
 * several honest readings, the one that comes nearest counts. While a half of the sheet that the case
 * asks for is blank and nothing is asked of the provider, it says only which half. [SC1]
 */
export function scoreAnswer(key: CaseKey, answer: Answer, aids: ScoringAids = {}): ScoreOutcome {
	// A key of nothing but a query asks for both halves: which is blank must not tell that it does not.
	const asks = (type: 'diagnoses' | 'procedures') =>
		key.parts.length === 0 || key.parts.some((part) => part.type === type);
	const given = { diagnoses: givenDiagnoses(answer), procedures: givenProcedures(answer) };
	const missing = [
		...(asks('diagnoses') && given.diagnoses.length === 0 ? ['diagnoses'] : []),
		...(asks('procedures') && given.procedures.length === 0 ? ['procedures'] : []),
	];
	// To hold the whole claim and ask is a complete answer, right or wrong.
	if (missing.length > 0 && (answer.query ?? null) === null) {
		return { state: 'incomplete', missing };
	}

	const { fees = null, hintsUsed = 0 } = aids;
	const reference = boundTo(aids.reference ?? emptyReference(), aids.dos ?? null);
	// Shared by all readings, so that no key, however odd, makes an answer slow to score.
	const mostWays = Math.max(1, Math.floor(MOST_WAYS / key.readings.length));
	const judge = (parts: readonly KeyPart[]) =>
		judgeReading({ parts, query: key.query }, answer, given, reference, mostWays);
	let best: { reading: number; judged: JudgedReading } | null = null;
	key.readings.forEach((parts, reading) => {
		const judged = judge(parts);
		if (best === null || isNearer(judged, best.judged)) best = { reading, judged };
	});
	const { reading, judged } = best ?? { reading: 0, judged: judge([]) };
	const scored = tellReading(judged, answer, fees);
	const cost = Math.min(scored.learning.right, Math.round(hintsUsed * COST_OF_A_HINT * 10) / 10);
	const right = Math.round((scored.learning.right - cost) * 10) / 10;
	return {
		state: 'scored',
		score: {
			engine: ENGINE_VERSION,
			...scored,
			learning: { right, of: scored.learning.of },
			reading,
			hints: { used: hintsUsed, cost },
		},
	};
}

function boundTo(reference: CodeReference, dos: string | null): BoundReference {
	return {
		describe: (code) => reference.describe(code),
		familyOf: (code) => reference.familyOf(code),
		isHeld: (code) => dos === null || (reference.heldOn?.(code, dos) ?? true),
	};
}

/** Compares shares of right lines, then of learning credit; the first reading wins a tie. */
function isNearer(left: JudgedReading, right: JudgedReading): boolean {
	const strict = left.headline.right * right.headline.of - right.headline.right * left.headline.of;
	if (strict !== 0) return strict > 0;
	return left.learning.right * right.learning.of > right.learning.right * left.learning.of;
}
