import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkX12, explainX12, readClaims, readRemittances, readX12, writeX12 } from '#domain/x12';
import { describe, expect, it } from 'vitest';

/*
 * Published samples that other people wrote, with their slips and old codes. They lie outside the project, in
 * X12_SAMPLES or beside it; nothing of them is kept here.
 */

const PLACES = [
	process.env['X12_SAMPLES'] ?? '',
	...['..', '../..'].map((up) =>
		resolve(import.meta.dirname, '..', up, 'shared/data/x12/linuxforhealth'),
	),
];
const FOLDER = PLACES.find((place) => place !== '' && existsSync(place)) ?? null;
const SAMPLES = (FOLDER === null ? [] : readdirSync(FOLDER))
	.filter((name) => /\.(?:\d{3}i?)$/.test(name))
	.map((name) => ({ name, text: readFileSync(join(FOLDER ?? '', name), 'latin1') }));

if (FOLDER === null) {
	process.stderr.write(
		'\n*** The published X12 samples are NOT HERE: nothing of others was read. Set X12_SAMPLES to their folder. ***\n\n',
	);
}

describe('published samples', () => {
	it('[XT1] are many, where they are there at all', () => {
		expect(FOLDER === null ? SAMPLES.length : Math.min(SAMPLES.length, 30)).toBe(
			FOLDER === null ? 0 : 30,
		);
	});

	it('[XT1] are written again byte for byte', () => {
		expect(SAMPLES.filter(({ text }) => writeX12(readX12(text)) !== text)).toEqual([]);
	});

	it('[XT5] are checked with a place for every finding, and no structure of ours is missed', () => {
		for (const { name, text } of SAMPLES) {
			const findings = checkX12(readX12(text));
			for (const { place } of findings) expect(place.offset, name).toBeLessThan(text.length);
			// Their slips are of values; what stands where is known to us but for a few segments.
			const strays = findings.filter(({ slip }) => slip === 'stray');
			expect(strays.length, name).toBeLessThanOrEqual(1);
		}
	});

	it('[XT22] are read into our model', () => {
		for (const { name, text } of SAMPLES) {
			const document = readX12(text);
			const claims = document.segments.filter(({ id }) => id === 'CLM').length;
			expect(readClaims(document), name).toHaveLength(claims);
			const remittances = document.segments.filter(({ id }) => id === 'BPR').length;
			expect(readRemittances(document), name).toHaveLength(remittances);
		}
	});

	it('[XT28] are put into words', () => {
		for (const { name, text } of SAMPLES) {
			const explanation = explainX12(readX12(text), { reasons: {}, remarks: {} });
			expect(explanation.segmentAt(explanation.count)?.id, name).toBe('IEA');
		}
	});
});
