import { describe, expect, it } from 'vitest';
import { readAhead } from './read-ahead.ts';

describe('reading ahead', () => {
	it('gives what was read in the order of the items, however long each took', async () => {
		const waits = [30, 0, 10, 0, 20, 0, 5];
		const read = (at: number) =>
			new Promise<string>((done) => setTimeout(() => done(`content ${at}`), waits[at]));
		const seen: string[] = [];
		for await (const { item, content } of readAhead([0, 1, 2, 3, 4, 5, 6], read)) {
			seen.push(`${item} ${content}`);
		}
		expect(seen).toEqual(waits.map((_, at) => `${at} content ${at}`));
	});

	it('reads each item once and only a few before their turn', async () => {
		const begun: number[] = [];
		const items = Array.from({ length: 20 }, (_, at) => at);
		const read = (at: number) => {
			begun.push(at);
			return Promise.resolve(at);
		};
		let most = 0;
		for await (const { item } of readAhead(items, read)) most = Math.max(most, begun.length - item);
		expect(begun).toEqual(items);
		expect(most).toBeLessThan(6);
	});

	it('throws what could not be read when its turn comes, after what stood before it', async () => {
		const seen: number[] = [];
		const all = async () => {
			const read = (at: number) =>
				at === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(at);
			for await (const { item } of readAhead([0, 1, 2, 3], read)) seen.push(item);
		};
		await expect(all()).rejects.toThrow('gone');
		expect(seen).toEqual([0, 1]);
	});
});
