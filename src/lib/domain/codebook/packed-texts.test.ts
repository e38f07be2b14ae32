import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts, unpackText } from './packed-texts.ts';

describe('packTexts', () => {
	it('[CB5] gives every text back as it was', () => {
		const text = fc.oneof(
			fc.string(),
			fc.constantFrom('Pain in right knee', 'Pain in right hip', 'a'.repeat(600)),
		);
		fc.assert(
			fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
				const packed = packTexts(texts);
				expect(texts.map((_, place) => unpackText(packed, place))).toEqual(texts);
			}),
		);
	});

	it('[CB5] keeps once what neighbours share', () => {
		const texts = Array.from(
			{ length: 16 },
			(_, number) => `Fracture of the same long bone, ${String(number)}`,
		);
		expect(packTexts(texts).text.length).toBeLessThan(texts.join('').length / 5);
	});
});
