import { adjudicateClaim, decideClaim, emptyHistory, preparePayer } from '#domain/claims';
import type { Adjudication, MemberHistory, PreparedPayer } from '#domain/claims';
import { toDecidingPayer } from '#domain/content';
import { readSettings } from '#server/settings';
import { readAids } from '../cases/content-on-disk.ts';
import { fixRoots } from '../start/fix-roots.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { cleanQuestion } from './claims/clean-claim.ts';
import { complaintsAbout } from './claims/claim-complaints.ts';
import { madeUpQuestion } from './claims/made-up-claim.ts';
import { officeClaim, officeLine, officeQuestion } from './claims/office-world.ts';
import { seededRandom } from './mutation/seeded-random.ts';
import { quantile } from './quantile.ts';

const PROPERTY_RUNS = 10_000;
const CLEAN_CLAIMS = 500;
const TIMED_ROUNDS = 20_000;
const WARM_UP = 3_000;
const LONG_RUN = 10_000;
/** What the project promises of the median of a claim of six lines. */
const LONGEST_MS = 0.1;
/** How much dearer a claim may get between the first thousand and the last, on a busy machine. */
const MOST_GROWTH = 2;

/**
 * Asks the payers that ship about 10,000 made-up claims and holds every answer against what must always
 * hold; pays 500 clean claims; then measures how long a claim of six lines takes, and whether the ten
 * thousandth takes longer than the first.
 */
export async function runClaimsBench({ rounds, progress }: BenchOptions): Promise<BenchResult> {
	const root = fixRoots();
	const { book, payersById } = await readAids(readSettings({ CHART_TO_CLAIM_ROOT: root }, root));
	const payers = [...payersById.values()]
		.filter(({ terms }) => terms.plans.length > 0)
		.map((payer) => preparePayer(toDecidingPayer(payer)));
	const complaints: string[] = [];
	const runs = rounds ?? PROPERTY_RUNS;
	for (let seed = 0; seed < runs; seed++) {
		if (seed % 2_000 === 0) progress(`${seed} of ${runs} claims asked about`);
		const question = madeUpQuestion(seededRandom(seed), payers);
		const asked = { ...question, book: seed % 2 === 0 ? book : null };
		for (const one of complaintsAbout(asked, book)) complaints.push(`Claim ${seed}: ${one}`);
	}
	const random = seededRandom(500);
	let unpaid = 0;
	for (let at = 0; at < CLEAN_CLAIMS; at++) {
		const question = { ...cleanQuestion(random, random.pick(payers)), book };
		const { lines } = adjudicateClaim(question);
		if (lines.some(({ refusal }) => refusal !== null)) unpaid += 1;
	}
	const questions = payers.map((payer) => sixLines(payer, book));
	const times = timesOf(questions, WARM_UP + TIMED_ROUNDS).slice(WARM_UP);
	const long = growthOver(questions);
	const median = quantile(times, 0.5);
	const figures = {
		claims: runs,
		complaints: complaints.length,
		cleanClaims: CLEAN_CLAIMS,
		cleanUnpaid: unpaid,
		sixLinesMedianMs: inMicroseconds(median),
		sixLinesP99Ms: inMicroseconds(quantile(times, 0.99)),
		perClaimOverFirstThousandMs: inMicroseconds(long.first),
		perClaimOverTenThousandMs: inMicroseconds(long.whole),
		growth: Math.round((long.whole / long.first) * 100) / 100,
	};
	const isLinear = figures.growth < MOST_GROWTH;
	return {
		passed: complaints.length === 0 && unpaid === 0 && median < LONGEST_MS && isLinear,
		figures,
		sentences: [
			`${runs} made-up claims: ${complaints.length} complaints. ${complaints.slice(0, 5).join(' ')}`.trim(),
			`${CLEAN_CLAIMS} clean claims: ${unpaid} not paid.`,
			`A claim of six lines takes ${figures.sixLinesMedianMs} ms (median; less than ${LONGEST_MS} is promised) and ${figures.sixLinesP99Ms} ms (p99).`,
			`Over 10,000 claims one takes ${figures.growth} times what it takes over the first thousand.`,
		],
	};
}

/** A visit, a shot into a joint, a picture and three tests: six lines that are all paid. */
function sixLines(payer: PreparedPayer, book: Adjudication['book']): Adjudication {
	const services = [
		{ code: '99214', modifiers: ['25'] },
		{ code: '20610', modifiers: ['RT'], pointers: [1] },
		{ code: '73562', pointers: [1] },
		{ code: '83036' },
		{ code: '80053' },
		{ code: '36415' },
	];
	const claim = officeClaim(payer, {
		diagnoses: ['E11.9', 'M17.11'],
		lines: services.map((line) => officeLine({ ...line, charge: 30_000 })),
	});
	return officeQuestion(payer, { claim, book });
}

function timesOf(questions: readonly Adjudication[], rounds: number): number[] {
	return Array.from({ length: rounds }, (_, at) => {
		const question = questions[at % questions.length];
		if (question === undefined) throw new Error('There is no payer.');
		const start = performance.now();
		adjudicateClaim(question);
		return performance.now() - start;
	});
}

/** Milliseconds a claim when a thousand patients come again and again, over the first thousand and over all. */
function growthOver(questions: readonly Adjudication[]): { first: number; whole: number } {
	const patients: MemberHistory[] = Array.from({ length: 1_000 }, () => emptyHistory());
	const began = performance.now();
	let first = 0;
	for (let at = 0; at < LONG_RUN; at++) {
		const question = questions[at % questions.length];
		const patient = at % patients.length;
		const history = patients[patient];
		if (question === undefined || history === undefined) continue;
		patients[patient] = decideClaim({ ...question, history, icn: `ICN${at}` }).history;
		if (at === patients.length - 1) first = (performance.now() - began) / patients.length;
	}
	return { first, whole: (performance.now() - began) / LONG_RUN };
}

/** Milliseconds with four places. */
function inMicroseconds(milliseconds: number): number {
	return Math.round(milliseconds * 10_000) / 10_000;
}
