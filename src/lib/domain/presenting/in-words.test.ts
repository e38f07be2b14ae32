import { describe, expect, it } from 'vitest';
import { payerInWords, specialtyInWords } from './in-words.ts';

describe('words for ids', () => {
	it('[PR1] writes a specialty as in a sentence', () => {
		expect(specialtyInWords('family-medicine')).toBe('Family medicine');
		expect(specialtyInWords('infusion-and-dme')).toBe('Infusion and DME');
		expect(specialtyInWords('obgyn')).toBe('OB/GYN');
		expect(specialtyInWords('')).toBe('');
	});

	it('[PR1] writes a payer as a name, its plan type in capitals', () => {
		expect(payerInWords('evergreen-ppo')).toBe('Evergreen PPO');
		expect(payerInWords('stonebridge-choice')).toBe('Stonebridge Choice');
	});
});
