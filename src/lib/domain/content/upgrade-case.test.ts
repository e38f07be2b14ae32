import { describe, expect, it } from 'vitest';
import { upgradeFrom } from './upgrade-case.ts';
import type { UpgradeStep } from './upgrade-case.ts';

function step(from: string, to: string, field: string): UpgradeStep {
	const mark = (written: unknown) =>
		typeof written === 'object' ? { ...written, [field]: to } : written;
	return { from, to, facts: mark, key: mark };
}

describe('upgradeFrom', () => {
	const steps = [step('case/1', 'case/2', 'a'), step('case/2', 'case/3', 'b')];

	it('[CF12] takes an old file through every version in between', () => {
		expect(upgradeFrom('case/1', steps).facts({ x: 1 })).toEqual({
			x: 1,
			a: 'case/2',
			b: 'case/3',
		});
		expect(upgradeFrom('case/2', steps).key({ x: 1 })).toEqual({ x: 1, b: 'case/3' });
	});

	it('[CF12] leaves the newest version, and one nobody knows, as it is', () => {
		const written = { x: 1 };
		expect(upgradeFrom('case/3', steps).facts(written)).toBe(written);
		expect(upgradeFrom('case/99', steps).key(written)).toBe(written);
	});
});
