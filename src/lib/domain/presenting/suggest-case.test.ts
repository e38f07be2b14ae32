import { describe, expect, it } from 'vitest';
import { suggestCase } from './suggest-case.ts';
import { aCard } from './testing/a-card.ts';

const NOW = '2026-03-10T12:00:00.000Z';
const side = { id: 'icd10cm.laterality', name: 'Laterality' };
const visits = { id: 'em.office-mdm', name: 'Visit level' };

function done(id: string, right: number, of: number, submittedAt = NOW, skills = [side]) {
	const percent = Math.floor((100 * right) / of);
	const latest = { right, of, percent, submittedAt };
	return aCard({ id, skills, attempts: 1, best: percent, latest });
}

describe('suggestCase', () => {
	it('[PR11] goes after the weakest skill with a case not tried yet', () => {
		const cards = [
			aCard({ id: 'plain' }),
			aCard({ id: 'visit', skills: [visits] }),
			aCard({ id: 'side', skills: [side] }),
			done('one', 1, 4),
			done('two', 3, 4, NOW, [visits]),
		];
		expect(suggestCase(cards, NOW)).toMatchObject({
			id: 'side',
			reason: { kind: 'weakest-skill', skill: 'Laterality', right: 1, of: 4 },
		});
	});

	it('[PR11] comes back to what was not right in full a week ago', () => {
		const cards = [aCard({ id: 'fresh' }), done('old', 3, 4, '2026-03-03T12:00:00.000Z')];
		expect(suggestCase(cards, NOW)).toMatchObject({
			id: 'old',
			reason: { kind: 'due-again', days: 7, latest: 75 },
		});
		const recent = [aCard({ id: 'fresh' }), done('old', 3, 4, '2026-03-03T12:00:01.000Z')];
		expect(suggestCase(recent, NOW)).toMatchObject({ id: 'fresh', reason: { kind: 'not-tried' } });
		const right = [aCard({ id: 'fresh' }), done('old', 4, 4, '2026-01-03T12:00:00.000Z')];
		expect(suggestCase(right, NOW)?.id).toBe('fresh');
	});

	it('[PR11] then takes the first not tried, then the lowest best score, then nothing', () => {
		expect(suggestCase([aCard({ id: 'x', difficulty: 3 })], NOW)?.reason).toEqual({
			kind: 'not-tried',
			difficulty: 3,
		});
		expect(suggestCase([done('a', 9, 10), done('b', 8, 10)], NOW)).toMatchObject({
			id: 'b',
			reason: { kind: 'lowest', best: 80 },
		});
		expect(suggestCase([done('a', 3, 3)], NOW)).toBeNull();
	});

	it('[PR11] passes over the case at hand and work under way', () => {
		const cards = [aCard({ id: 'here' }), aCard({ id: 'draft', draftSavedAt: NOW })];
		expect(suggestCase(cards, NOW, 'here')).toBeNull();
	});
});
