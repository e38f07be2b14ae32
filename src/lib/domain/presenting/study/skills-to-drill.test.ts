import { describe, expect, it } from 'vitest';
import { skillsToDrill } from './skills-to-drill.ts';

const SKILLS: Readonly<Record<string, readonly string[]>> = {
	heel: ['diabetes', 'order'],
	wrist: ['fracture', 'order'],
	cold: ['symptoms'],
};
const drill = (attempts: Parameters<typeof skillsToDrill>[0]) =>
	skillsToDrill(attempts, (caseId) => SKILLS[caseId] ?? []);

describe('skillsToDrill', () => {
	it('[SK16] weighs skills by the errors that the last attempts left', () => {
		const attempts = [
			{ caseId: 'heel', errors: ['sequence', 'units'] as const },
			{ caseId: 'wrist', errors: ['laterality'] as const },
			{ caseId: 'cold', errors: [] },
		];
		expect(drill(attempts)).toEqual(['order', 'diabetes', 'fracture']);
	});

	it('[SK16] forgets what a later attempt mended, and what is on no shelf', () => {
		const attempts = [
			{ caseId: 'heel', errors: ['sequence'] as const },
			{ caseId: 'heel', errors: [] },
			{ caseId: 'gone', errors: ['units'] as const },
		];
		expect(drill(attempts)).toEqual([]);
	});
});
