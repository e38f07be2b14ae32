/* long because the table of injected faults is one list, to be read from end to end. */
import { describe, expect, it } from 'vitest';
import { readX12 } from '../syntax/read-x12.ts';
import { namePlace } from '../syntax/place-faults.ts';
import {
	ANSWERS,
	CLAIMS,
	ELEMENTS,
	ENVELOPE,
	REMITTANCES,
	STRUCTURE,
} from '../testing/injected-faults.ts';
import type { Injected } from '../testing/injected-faults.ts';
import { SAMPLES } from '../testing/sample-files.ts';
import { checkX12 } from './check-x12.ts';

function findingsOf(text: string): string[] {
	return checkX12(readX12(text)).map(({ rule, place }) => `${rule} ${namePlace(place)}`);
}

const TABLES = [ENVELOPE, STRUCTURE, ELEMENTS, CLAIMS, REMITTANCES, ANSWERS];

function expectFound(...[, sample, from, to, wanted]: Injected): void {
	const text = SAMPLES[sample];
	expect(text, 'the fault can be put in').toContain(from);
	// Counts are kept right, so that only the fault is found.
	const spoilt = recount(text.replace(from, to), from.startsWith('SE*'));
	const found = checkX12(readX12(spoilt));
	expect(found.map(({ rule, place }) => `${rule} ${namePlace(place)}`)).toContain(wanted);
	for (const { message, advice, place } of found) {
		expect(message.length).toBeGreaterThan(10);
		expect(advice.length).toBeGreaterThan(4);
		if (place.element === null) expect(spoilt.startsWith(place.id, place.offset)).toBe(true);
		expect(place.offset).toBeLessThan(spoilt.length);
	}
}

describe('checkX12', () => {
	it.each(Object.entries(SAMPLES))('[XT5] says nothing of %s, which is right', (_name, text) => {
		expect(findingsOf(text)).toEqual([]);
	});

	it('[XT5] is tried with at least thirty faults', () => {
		expect(TABLES.flat().length).toBeGreaterThanOrEqual(30);
	});

	it.each(ENVELOPE)('[XT6] finds %s in %s', expectFound);
	it.each(STRUCTURE)('[XT7] finds %s in %s', expectFound);
	it.each(ELEMENTS)('[XT8] finds %s in %s', expectFound);
	it.each(CLAIMS)('[XT9] [XT10] [XT11] [XT12] [XT13] [XT14] [XT19] finds %s in %s', expectFound);
	it.each(REMITTANCES)('[XT15] [XT16] [XT17] [XT18] finds %s in %s', expectFound);
	it.each(ANSWERS)('[XT20] finds %s in %s', expectFound);

	it('[XT7] does not turn one slip into a hundred', () => {
		const spoilt = SAMPLES.professional.replace('HL*1**20*1', 'HL*1**99*1');
		expect(findingsOf(spoilt).length).toBeLessThan(12);
	});

	it('[XT7] checks the envelope alone where the guide is not described', () => {
		const other = SAMPLES.inquiry.replaceAll('270', '278').replaceAll('X279A1', 'X217');
		expect(findingsOf(other)).toEqual(['XT7 ST']);
	});

	it('[XT5] tells at most a thousand findings', () => {
		const line = 'XYZ*1~\nREF*G1*A~\n';
		const many = SAMPLES.professional.replace('HI*ABK', `${line.repeat(3_000)}HI*ABK`);
		expect(findingsOf(many)).toHaveLength(1_000);
	});
});

/** Writes the number of segments anew, where the count itself is not the fault. */
function recount(text: string, isLeft: boolean): string {
	if (isLeft) return text;
	const body = /\nST\*[^]*?\nSE\*/.exec(text)?.[0] ?? '';
	const count = body.split('\n').length - 1;
	return text.replace(/\nSE\*\d+\*/, `\nSE*${count}*`);
}
