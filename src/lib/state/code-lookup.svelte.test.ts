import type { CodeHit } from '#domain/presenting';
import { describe, expect, it } from 'vitest';
import { CodeLookup } from './code-lookup.svelte.ts';

const HEADER: CodeHit = {
	system: 'icd10cm',
	code: 'E11.6',
	description: 'Type 2 diabetes mellitus with other specified complications',
	billable: false,
	choices: 0,
	why: '',
};
const LEAF: CodeHit = {
	system: 'icd10cm',
	code: 'E11.621',
	description: 'Type 2 diabetes mellitus with foot ulcer',
	billable: true,
	choices: 0,
	why: '',
};

async function aLookup(words: string, hits: readonly CodeHit[]): Promise<CodeLookup> {
	const lookup = new CodeLookup(() => Promise.resolve({ hits, notice: null }), '2026-02-12');
	await lookup.find('diagnosis', words, new AbortController().signal);
	return lookup;
}

describe('what is said of a code', () => {
	it('[UI7] says nothing before it was looked for', () => {
		const lookup = new CodeLookup(() => Promise.resolve({ hits: [], notice: null }), '2026-02-12');
		expect(lookup.note('diagnosis', 'E11.621')).toEqual({ kind: 'none' });
	});

	it('[UI7] knows every code a search brought, however it is typed', async () => {
		const lookup = await aLookup('heel', [HEADER, LEAF]);
		const known = { kind: 'known', description: LEAF.description };
		expect(lookup.note('diagnosis', 'E11.621')).toEqual(known);
		expect(lookup.note('diagnosis', ' e11621')).toEqual(known);
		expect(lookup.write('diagnosis', 'e11621')).toBe('E11.621');
	});

	it('[UI7] tells a code that is not in force on the date of service', async () => {
		const early = { ...LEAF, from: '2026-10-01' };
		const late = { ...LEAF, code: 'E11.622', to: '2025-09-30' };
		const inForce = { ...LEAF, code: 'E11.628', from: '2026-02-12', to: '2026-02-12' };
		const lookup = await aLookup('heel', [early, late, inForce]);
		expect(lookup.note('diagnosis', early.code)).toMatchObject({
			kind: 'not-yet',
			date: '2026-10-01',
		});
		expect(lookup.note('diagnosis', late.code)).toMatchObject({ kind: 'ended', date: late.to });
		expect(lookup.note('diagnosis', inForce.code)).toMatchObject({ kind: 'known' });
	});

	it('[UI7] tells a header from a code that can be billed', async () => {
		const lookup = await aLookup('E11.6', [HEADER]);
		expect(lookup.note('diagnosis', 'E11.6')).toMatchObject({ kind: 'header' });
	});

	it('[UI7] tells a code that is not listed from what is no code at all', async () => {
		expect((await aLookup('Q99.9', [])).note('diagnosis', 'Q99.9')).toEqual({ kind: 'unlisted' });
		expect((await aLookup('heel', [])).note('diagnosis', 'heel')).toEqual({ kind: 'shapeless' });
	});

	it('[UI7] keeps the two halves of the sheet apart', async () => {
		const lookup = await aLookup('E11.621', [LEAF]);
		expect(lookup.note('procedure', 'E11.621')).toEqual({ kind: 'none' });
	});

	it('[UI7] calls nothing unlisted when the search failed', async () => {
		const lookup = new CodeLookup(() => Promise.reject(new Error('no network')), '2026-02-12');
		await expect(
			lookup.find('diagnosis', 'E11.621', new AbortController().signal),
		).rejects.toThrow();
		expect(lookup.note('diagnosis', 'E11.621')).toEqual({ kind: 'none' });
	});
});
