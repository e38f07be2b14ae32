import { describe, expect, it } from 'vitest';
import { sidesInWords } from './sides-in-words.ts';

describe('sidesInWords', () => {
	it.each([
		['L knee: osteoarthritis', 'left'],
		['Left knee injected', 'left'],
		['pain in the LLQ', 'left'],
		['R wrist aches', 'right'],
		['cataract OD', 'right'],
		['Rt. shoulder', 'right'],
		['both knees', 'left right'],
		['R knee worse than L', 'left right'],
		['irrigated with 1 L saline, RR 16, L4 tender', ''],
		['R 18, L 2', ''],
		['the knee is stiff', ''],
	])('[CK11] reads "%s" as %s', (words, sides) => {
		const { left, right } = sidesInWords(words);
		expect([left ? 'left' : '', right ? 'right' : ''].join(' ').trim()).toBe(sides);
	});
});
