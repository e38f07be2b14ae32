import { DIAGNOSIS_LETTERS } from '#domain/scoring';
import type { Answer, ProcedureEntry } from '#domain/scoring';
import type { SeededRandom } from '../mutation/seeded-random.ts';

const DIAGNOSES = ['E11.22', 'I12.9', 'N18.32', 'E11.65', 'E78.5', 'M17.0', 'Z79.4', 'Z79.84'];
const MISTAKEN = [
	'E11.9',
	'I10',
	'N18.30',
	'N18.31',
	'R73.9',
	'E11.69',
	'M17.11',
	'M17.12',
	'Z79.85',
];
const VISITS = ['99213', '99215', '99204', '99214'];

const SERVICES: readonly ProcedureEntry[] = [
	{ code: '99214', modifiers: ['25'], units: 1, pointers: ['A', 'B', 'C'] },
	{ code: '20610', modifiers: ['50'], units: 1, pointers: ['F'] },
	{ code: 'J3301', modifiers: ['JZ'], units: 8, pointers: ['F'] },
	{ code: '83036', modifiers: [], units: 1, pointers: ['A'] },
];

/** The right sheet: twelve lines without a mistake. */
export function rightSheet(): Answer {
	return {
		schema: 'answer/1',
		diagnoses: DIAGNOSES.map((code) => ({ code })),
		procedures: SERVICES,
	};
}

/** A sheet of twelve lines as learners fill it in, with about one mistake in four lines. */
export function learnersSheet(random: SeededRandom): Answer {
	const codes = DIAGNOSES.map((code) => (random.chance(0.25) ? random.pick(MISTAKEN) : code));
	if (random.chance(0.3)) codes.push(...codes.splice(random.below(codes.length), 2));
	return {
		schema: 'answer/1',
		diagnoses: codes.map((code) => ({ code })),
		procedures: SERVICES.map((line) => ({
			code: line.code.startsWith('99') && random.chance(0.3) ? random.pick(VISITS) : line.code,
			modifiers: random.chance(0.2) ? [random.pick(['59', 'RT', '25'])] : line.modifiers,
			units: random.chance(0.1) ? 1 : line.units,
			pointers: random.chance(0.2) ? [random.pick(DIAGNOSIS_LETTERS.slice(0, 8))] : line.pointers,
		})),
	};
}
