import { describe, expect, it } from 'vitest';
import { unitOfService } from './unit-of-service.ts';

describe('unitOfService', () => {
	it.each(['00100', '01402', '01999', ' 01402 '])('[CO13] counts minutes of %j', (code) => {
		expect(unitOfService(code)).toBe('minutes');
	});

	it.each(['00099', '02000', '99100', '99213', '0140', '1402', '0140T', 'J1100', ''])(
		'[CO13] counts units of %j',
		(code) => {
			expect(unitOfService(code)).toBe('units');
		},
	);
});
