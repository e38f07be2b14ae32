import { describe, expect, it } from 'vitest';
import { isWithin } from './require-node.ts';

const range = '^20.19.0 || ^22.13.0 || >=24';

describe('the Node this runs on', () => {
	it('[HO13] accepts what package.json names', () => {
		for (const version of ['20.19.0', '20.20.2', '22.13.0', '22.99.1', '24.0.0', '31.2.0']) {
			expect.soft(isWithin(version, range), version).toBe(true);
		}
	});

	it('[HO13] refuses what lies below or between', () => {
		for (const version of ['18.20.0', '20.18.9', '21.7.0', '22.12.0', '23.11.0']) {
			expect.soft(isWithin(version, range), version).toBe(false);
		}
	});
});
