import { describe, expect, it } from 'vitest';
import { seededRandom } from '../mutation/seeded-random.ts';
import { mutateX12 } from './mutate-x12.ts';
import { tryX12 } from './try-x12.ts';

/* The full hundred thousand are tried by `npm run bench -- x12`. */
const MUTANTS = 400;

describe('tryX12', () => {
	it(`[XT3] survives ${MUTANTS} spoilt files, loses nothing of them and keeps every place inside`, () => {
		const complaints: string[] = [];
		for (let seed = 1; seed <= MUTANTS; seed++) {
			const complaint = tryX12(mutateX12(seededRandom(seed)));
			if (complaint !== null) complaints.push(`${seed}: ${complaint}`);
		}
		expect(complaints).toEqual([]);
	});

	it('[XT3] spoils files in different ways', () => {
		const texts = new Set(Array.from({ length: 50 }, (_, seed) => mutateX12(seededRandom(seed))));
		expect(texts.size).toBe(50);
	});
});
