import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJourney } from '#domain/content';
import { worldOf } from '#domain/journeys';
import type { JourneyAids, JourneyWorld } from '#domain/journeys';
import { formatProblem } from '#domain/result';
import { deskPayers } from '../billing/shipped-denials.ts';
import { shippedBook } from '../claims/shipped-payers.ts';
import { shippedCases } from './shipped-cases.ts';

/* The journeys that ship, with the cases and payers they are made of. */

const folder = join(import.meta.dirname, '..', '..', 'content', 'journeys');
const cases = new Map(shippedCases().map((one) => [one.id, one]));

export const journeyAids: JourneyAids = {
	book: shippedBook,
	findPayer: (id) => deskPayers.get(id) ?? null,
	findCase: (id) => cases.get(id) ?? null,
};

/** The files of journeys, by name. */
export const journeySources = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.sort()
	.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** Each journey that ships with everything that decides it. */
export const shippedWorlds: readonly JourneyWorld[] = journeySources.map((source) => {
	const read = readJourney(source);
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
	const world = worldOf(read.value, journeyAids);
	if (world === null) throw new Error(`${source.file} names a case or payer that is not there.`);
	return world;
});

/** The journey with this id. */
export function shippedWorld(id: string): JourneyWorld {
	const found = shippedWorlds.find(({ journey }) => journey.learner.facts.id === id);
	if (found === undefined) throw new Error(`No journey that ships has the id ${id}.`);
	return found;
}
