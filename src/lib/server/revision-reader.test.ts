import { describe, expect, it } from 'vitest';
import { openRevisionReader } from './revision-reader.ts';
import { caseText } from './testing/case-text.ts';

function open(texts: Record<string, string>, mostHeld?: number) {
	const reads: string[] = [];
	const read = (hash: string) => {
		reads.push(hash);
		return Promise.resolve(texts[hash] ?? null);
	};
	return { reader: openRevisionReader({ read }, mostHeld), reads, texts };
}

describe('openRevisionReader', () => {
	it('[LI16] reads and renders a revision once', async () => {
		const { reader, reads } = open({ a: caseText({ title: 'Old' }) });
		const both = await Promise.all([reader.reveal('a'), reader.reveal('a')]);
		expect(both[0]?.learner.facts.title).toBe('Old');
		expect(both[1]).toBe(both[0]);
		expect(await reader.reveal('a')).toBe(both[0]);
		expect(reads).toEqual(['a']);
	});

	it('[LI16] forgets the revision that was asked for least recently', async () => {
		const { reader, reads } = open({ a: caseText(), b: caseText(), c: caseText() }, 2);
		for (const hash of ['a', 'b', 'a', 'c', 'a', 'b']) await reader.reveal(hash);
		expect(reads).toEqual(['a', 'b', 'c', 'b']);
	});

	it('[LI16] holds nothing for a revision that is not there or no longer reads', async () => {
		const { reader, reads, texts } = open({ bad: 'no case' });
		expect(await reader.reveal('gone')).toBeNull();
		expect(await reader.reveal('bad')).toBeNull();
		texts['gone'] = caseText();
		expect(await reader.reveal('gone')).not.toBeNull();
		expect(reads).toEqual(['gone', 'bad', 'gone']);
	});

	it('[LI16] asks again after the store failed', async () => {
		let fails = true;
		const read = () =>
			fails ? Promise.reject(new Error('disk')) : Promise.resolve<string | null>(caseText());
		const reader = openRevisionReader({ read });
		await expect(reader.reveal('a')).rejects.toThrow('disk');
		fails = false;
		expect(await reader.reveal('a')).not.toBeNull();
	});
});
