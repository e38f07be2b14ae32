import { referenceFrom } from '#domain/codes';
import { scoreAnswer } from '#domain/scoring';
import type { Answer, ScoringAids } from '#domain/scoring';
import { readSettings } from '#server/settings';
import { readAids } from '../../cases/content-on-disk.ts';
import { seededRandom } from '../mutation/seeded-random.ts';
import { learnersSheet, rightSheet } from './filled-sheets.ts';
import type { ScoringTimes } from './scoring-times.ts';
import { keyOfTwelveLines } from './twelve-lines.ts';

/*
 * Scores sheets of twelve lines and says how long each took, in milliseconds.
 *
 * Arguments: the project's folder, how many sheets with mistakes.
 */

const SHEETS = 500;
const WARM_UP = 3_000;
const MOST_RIGHT_SHEETS = 5_000;

const [root = '.', rounds = '0'] = process.argv.slice(2);
const { book } = await readAids(readSettings({ CHART_TO_CLAIM_ROOT: root }, root));
const aids: ScoringAids = {
	reference: referenceFrom(book),
	fees: { allowed: (code) => (code.startsWith('J') ? 150 : 9_000) },
	dos: '2026-02-12',
	hintsUsed: 1,
};
const key = keyOfTwelveLines();
const random = seededRandom(1);
const sheets = Array.from({ length: SHEETS }, () => learnersSheet(random));

function timesOf(answers: readonly Answer[], times: number): number[] {
	return Array.from({ length: times }, (_, at) => {
		const answer = answers[at % answers.length] ?? rightSheet();
		const start = performance.now();
		scoreAnswer(key, answer, aids);
		return performance.now() - start;
	});
}

const [first = 0] = timesOf(sheets, WARM_UP);
const times: ScoringTimes = {
	readings: key.readings.length,
	first,
	mistaken: timesOf(sheets, Number(rounds)),
	right: timesOf([rightSheet()], Math.min(Number(rounds), MOST_RIGHT_SHEETS)),
};
process.stdout.write(JSON.stringify(times));
