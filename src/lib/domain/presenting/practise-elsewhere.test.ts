import { describe, expect, it } from 'vitest';
import { practiseElsewhere } from './practise-elsewhere.ts';
import { aCard } from './testing/a-card.ts';
import { anAnswer, aScore } from './testing/builders.ts';

const SKILLS = [
	{ id: 'icd10cm.code-first', name: 'Code first' },
	{ id: 'icd10cm.diabetes', name: 'Diabetes' },
	{ id: 'modifiers.25', name: 'Modifier 25' },
	{ id: 'modifiers.59', name: 'Modifier 59' },
];
const SERVICE = { code: '99214', modifiers: ['25', '59'], units: 2, pointers: ['A', 'B'] };

function elsewhere(answer: Parameters<typeof anAnswer>[0], ...cards: ReturnType<typeof aCard>[]) {
	return practiseElsewhere({
		caseId: 'heel-ulcer',
		score: aScore(anAnswer(answer)),
		caseSkills: ['icd10cm.diabetes', 'modifiers.25'],
		skills: SKILLS,
		cards,
		explained: new Set(['modifiers.25']),
	});
}

const trains = (id: string, ...skills: string[]) =>
	aCard({ id, title: id, skills: SKILLS.filter((skill) => skills.includes(skill.id)) });

describe('practiseElsewhere', () => {
	it('[PR13] leads to skills an error speaks of, then to those of the half that lost lines', () => {
		const swapped = { diagnoses: [{ code: 'L97.412' }, { code: 'E11.9' }], procedures: [SERVICE] };
		const found = elsewhere(
			swapped,
			trains('heel-ulcer', 'icd10cm.diabetes'),
			trains('sugar', 'icd10cm.diabetes'),
			trains('visit', 'modifiers.25'),
		);
		expect(found.map(({ skill }) => skill)).toContain('Diabetes');
		expect(found.flatMap(({ cases }) => cases.map(({ id }) => id))).not.toContain('heel-ulcer');
	});

	it('[PR13] takes of the modifiers only those the case is about', () => {
		const bare = { ...SERVICE, modifiers: [] };
		const diagnoses = [{ code: 'E11.621' }, { code: 'L97.412' }];
		const cards = [trains('a', 'modifiers.25'), trains('b', 'modifiers.59')];
		const found = elsewhere({ diagnoses, procedures: [bare] }, ...cards);
		expect(found).toEqual([
			{
				id: 'modifiers.25',
				skill: 'Modifier 25',
				hasPage: true,
				cases: [{ id: 'a', title: 'a', minutes: 8, best: null }],
			},
		]);
	});

	it('[PR13] leads to the page on a skill that no other case trains', () => {
		const bare = { ...SERVICE, modifiers: [] };
		const found = elsewhere({
			diagnoses: [{ code: 'E11.621' }, { code: 'L97.412' }],
			procedures: [bare],
		});
		expect(found.map(({ id, hasPage, cases }) => [id, hasPage, cases])).toEqual([
			['modifiers.25', true, []],
		]);
	});

	it('[PR13] puts what was not tried first, and says nothing where all is right', () => {
		const right = { diagnoses: [{ code: 'E11.621' }, { code: 'L97.412' }], procedures: [SERVICE] };
		expect(elsewhere(right, trains('a', 'icd10cm.diabetes'))).toEqual([]);
		const wrong = { ...right, diagnoses: [{ code: 'E11.621' }] };
		const low = { ...trains('low', 'icd10cm.diabetes'), attempts: 1, best: 20 };
		const [first] = elsewhere(wrong, low, trains('new', 'icd10cm.diabetes'));
		expect(first?.cases.map(({ id }) => id)).toEqual(['new', 'low']);
	});
});
