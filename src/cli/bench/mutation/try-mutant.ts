import { checkCase } from '#domain/checking';
import { LONGEST_CASE, readCaseFile } from '#domain/content';
import type { CaseKey } from '#domain/content';
import { hasErrors } from '#domain/result';
import { DIAGNOSIS_LETTERS, MOST_MODIFIERS, MOST_PROCEDURES, scoreAnswer } from '#domain/scoring';
import type { AnswerReading, ScoreOutcome } from '#domain/scoring';
import { misplacedProblems } from './misplaced-problems.ts';
import type { MutationSubjects } from './mutation-subjects.ts';
import { mutantAnswer } from './mutate-answer.ts';
import { mutateText } from './mutate-text.ts';
import { seededRandom } from './seeded-random.ts';

export const CALLS = ['readCaseFile', 'checkCase', 'readAnswer', 'scoreAnswer'] as const;
export type Call = (typeof CALLS)[number];

/** What became of one mutant. */
export interface Trial {
	/** What should never happen; empty where all is well. */
	readonly complaints: readonly string[];
	readonly milliseconds: Readonly<Record<Call, number>>;
}

const FILE = 'mutant.md';

/** Makes the case file and the answer of a seed and lets every reader and judge have a go at them. */
export function tryMutant(seed: number, { texts, keys, aids, reference }: MutationSubjects): Trial {
	const random = seededRandom(seed);
	const complaints: string[] = [];
	const milliseconds = { readCaseFile: 0, checkCase: 0, readAnswer: 0, scoreAnswer: 0 };
	const run = <Value>(call: Call, act: () => Value): Value | null => {
		const start = performance.now();
		try {
			return act();
		} catch (error) {
			complaints.push(`${call} threw ${error instanceof Error ? error.message : String(error)}`);
			return null;
		} finally {
			milliseconds[call] += performance.now() - start;
		}
	};

	// One file in fifty may be longer than a case file may be.
	const most = LONGEST_CASE + (random.chance(0.02) ? 500 : 0);
	const text = mutateText(random.pick(texts), random, { others: texts, most });
	const read = run('readCaseFile', () => readCaseFile({ file: FILE, text }));
	if (read) {
		if (read.ok === hasErrors(read.problems))
			complaints.push('ok and errors contradict each other');
		complaints.push(...misplacedProblems(text, FILE, read.problems));
	}
	const problems = run('checkCase', () => checkCase({ file: FILE, text }, aids));
	if (problems) complaints.push(...misplacedProblems(text, FILE, problems));

	const key: CaseKey =
		read?.ok === true && random.chance(0.8) ? read.value.secrets.key : random.pick(keys);
	const reading = run('readAnswer', mutantAnswer(key, random));
	if (reading === null) return { complaints, milliseconds };
	complaints.push(...oddReading(reading));
	const outcome = run('scoreAnswer', () =>
		scoreAnswer(key, reading.answer, {
			reference,
			fees: { allowed: (code) => (code.length % 2 === 0 ? null : 4_500) },
			hintsUsed: random.below(6),
		}),
	);
	if (outcome) complaints.push(...oddOutcome(outcome));
	return { complaints, milliseconds };
}

function oddReading(reading: AnswerReading): string[] {
	const { diagnoses, procedures } = reading.answer;
	const isTooLong =
		diagnoses.length > DIAGNOSIS_LETTERS.length ||
		procedures.length > MOST_PROCEDURES ||
		procedures.some(({ modifiers }) => modifiers.length > MOST_MODIFIERS) ||
		[...diagnoses, ...procedures].some(({ code }) => code.length > 16);
	const isSilent = !reading.ok && !reading.problems.some(({ message }) => message !== '');
	return [
		...(isTooLong ? ['an answer was kept that does not fit on a sheet'] : []),
		...(isSilent ? ['an answer was refused without a word'] : []),
	];
}

function oddOutcome(outcome: ScoreOutcome): string[] {
	if (outcome.state === 'incomplete') {
		return outcome.missing.length === 0 ? ['an answer is incomplete for no reason'] : [];
	}
	const { headline, learning, dimensions, audit } = outcome.score;
	return [headline, learning, ...dimensions, ...audit].flatMap(({ right, of }) =>
		right >= 0 && right <= of && Number.isFinite(of) ? [] : [`an odd figure: ${right} of ${of}`],
	);
}
