import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSealed, sealOf, sealText } from './sealed-text.ts';

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

describe('sealed text', () => {
	it('[ST1] gives back what was sealed', () => {
		fc.assert(
			fc.property(
				fc.record({ text: fc.string({ unit: 'grapheme' }), n: fc.integer() }),
				(value) => {
					expect(openSealed(bytesOf(sealText(value)))).toMatchObject(value);
				},
			),
		);
	});

	it('[ST1] stays one line of plain JSON', () => {
		const text = sealText({ note: 'two\nlines' });
		expect(text).not.toContain('\n');
		expect(JSON.parse(text)).toMatchObject({ note: 'two\nlines' });
	});

	it('[ST1] notices any single changed byte, and any cut', () => {
		const sealed = bytesOf(sealText({ seq: 1, name: 'Zoë' }));
		expect(sealOf(sealed)).toMatch(/^[0-9a-f]{16}$/);
		for (let at = 0; at < sealed.length; at++) {
			const changed = sealed.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(openSealed(changed)).toBeUndefined();
			expect(sealOf(sealed.subarray(0, at))).toBeNull();
		}
	});
});
