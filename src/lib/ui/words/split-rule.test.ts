import { describe, expect, it } from 'vitest';
import { splitRule } from './split-rule.ts';

describe('the sources of a rule', () => {
	it('[UI13] leaves a guideline section as it is', () => {
		expect(splitRule('OG I.C.4.a.3')).toEqual([{ words: 'OG I.C.4.a.3', href: '' }]);
	});

	it('[UI13] names each source and leads to its address', () => {
		expect(splitRule('Wound repair: FAQ, https://a.example/faq/ ; https://b.example/x')).toEqual([
			{ words: 'Wound repair: FAQ', href: 'https://a.example/faq/' },
			{ words: 'https://b.example/x', href: 'https://b.example/x' },
		]);
	});

	it('[UI13] makes no link of anything but a web address', () => {
		expect(splitRule('Own notes, javascript:alert(1)')).toEqual([
			{ words: 'Own notes, javascript:alert(1)', href: '' },
		]);
	});
});
