import { describe, expect, it } from 'vitest';
import { balanceRemittance, balancesOf, isNpi } from '#domain/claims';
import {
	changeSheet,
	compareRuns,
	examineJourney,
	keySheet,
	readMistakes,
	rightRun,
	runWithSheet,
	scoreJourney,
	tellConsequence,
} from '#domain/journeys';
import type { JourneyWorld } from '#domain/journeys';
import { formatProblem } from '#domain/result';
import type { Answer } from '#domain/scoring';
import { journeyAids, journeySources, shippedWorlds } from './journeys/shipped-journeys.ts';

/* Every journey that ships: the right run, and each mistake of its table, end as the table says. */

const worlds = shippedWorlds.map((world) => [world.journey.learner.facts.id, world] as const);
const mistakes = worlds.flatMap(([id, world]) =>
	readMistakes(world.journey.secrets.instructorNotes).map(
		(row) => [id, row.mistake, world, row] as const,
	),
);

describe('journeys that ship', () => {
	it('[JR1] are seven, six of them whole, over four payers', () => {
		expect(shippedWorlds.length).toBeGreaterThanOrEqual(7);
		const whole = shippedWorlds.filter(({ journey }) => journey.learner.facts.length === 'full');
		expect(whole.length).toBeGreaterThanOrEqual(6);
		expect(new Set(shippedWorlds.map(({ payer }) => payer.id)).size).toBeGreaterThanOrEqual(4);
		expect(shippedWorlds.length - whole.length).toBe(1);
	});

	it.each(journeySources.map((source) => [source.file, source] as const))(
		'[JR11] %s keeps every rule of its kind',
		(_file, source) => {
			expect(examineJourney(source, journeyAids).problems.map(formatProblem)).toEqual([]);
		},
	);

	it.each(worlds)(
		'[JR10] pays the right run of %s clean, and settles to the cent',
		(_id, world) => {
			const run = rightRun(world);
			expect(run.open).toBeNull();
			expect(run.firstDecision?.lines.every(({ refusal }) => refusal === null)).toBe(true);
			expect(run.done).not.toContain('denial');
			expect(run.done).not.toContain('audit');
			expect(scoreJourney(run)).toMatchObject({ whole: 100, lost: 0 });
			expect(balancesOf(run.ledger).total).toBe(0);
		},
	);

	it.each(mistakes)('[JR11] %s: "%s" ends as the table says', (_id, _mistake, world, row) => {
		const sheet = sheetOf(world, row.changes);
		expect(tellConsequence(world, sheet)).toEqual({ first: row.first, end: row.end });
		const run = runWithSheet(world, sheet);
		expect(run.open).toBeNull();
		expect(balancesOf(run.ledger).total).toBe(0);
		expect(balancesOf(run.ledger).patient).toBe(0);
		for (const { remittance } of run.arrived) expect(balanceRemittance(remittance)).toEqual([]);
		const ends = row.end.split(' ')[0];
		expect(run.done.includes('audit')).toBe(ends === 'audited');
		expect(run.done.includes('denial')).toBe(/^(?:CO|OA|PI)-/.test(row.first));
	});

	it.each(mistakes)(
		'[JR12] %s: the replay of "%s" differs from the key’s where the codes do',
		(_id, _mistake, world, row) => {
			const compared = compareRuns(world, runWithSheet(world, sheetOf(world, row.changes)));
			const differing = [...(compared?.diagnoses ?? []), ...(compared?.services ?? [])];
			expect(differing.some(({ differs }) => differs)).toBe(true);
			for (const { mine, key, differs } of compared?.services ?? []) {
				expect(differs).toBe(JSON.stringify(said(mine)) !== JSON.stringify(said(key)));
			}
		},
	);

	it('[JR2] name only NPIs that check, and no member number twice', () => {
		for (const { journey } of shippedWorlds) {
			const { billing, rendering, referring } = journey.secrets.registration;
			for (const one of [billing, rendering, referring]) {
				if (one !== null) expect(isNpi(one.npi), one.name).toBe(true);
			}
		}
		const members = shippedWorlds.map(({ journey }) => journey.secrets.registration.memberId);
		expect(new Set(members).size).toBe(members.length);
	});
});

function sheetOf(world: JourneyWorld, changes: string): Answer {
	const sheet = changeSheet(keySheet(world), changes);
	if ('unread' in sheet) throw new Error(`"${sheet.unread}" is no change.`);
	return sheet;
}

function said(
	side: {
		readonly code: string;
		readonly units: number | null;
		readonly modifiers: readonly string[];
		readonly pointers: readonly string[];
	} | null,
) {
	if (side === null) return null;
	const { code, units, modifiers, pointers } = side;
	return [code, units, modifiers.toSorted(), pointers[0], pointers.toSorted()];
}
