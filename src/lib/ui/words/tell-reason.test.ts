import { describe, expect, it } from 'vitest';
import { tellReason } from './tell-reason.ts';

describe('tellReason', () => {
	it('[UI18] says every reason with its own figures', () => {
		const weakest = { kind: 'weakest-skill', skill: 'Laterality', right: 1, of: 4 } as const;
		expect(tellReason(weakest)).toContain('Laterality, with 1 of 4 lines right');
		expect(tellReason({ kind: 'due-again', days: 1, latest: 60 })).toContain('1 day ago, at 60%');
		expect(tellReason({ kind: 'not-tried', difficulty: 2 })).toContain('Difficulty 2 of 5');
		expect(tellReason({ kind: 'lowest', best: 44 })).toContain('44%, the lowest');
	});
});
