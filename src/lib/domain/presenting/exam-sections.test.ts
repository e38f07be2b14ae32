import { describe, expect, it } from 'vitest';
import { presentExamSections } from './exam-sections.ts';
import { nameObjective } from './name-objective.ts';
import { aCard } from './testing/a-card.ts';

const cpc7 = nameObjective('CPC-7');
const cpc14 = nameObjective('CPC-14');
const cbcs = nameObjective('CBCS-3.4');

describe('presentExamSections', () => {
	it('[PR62] lists the sections that something practises, by number, the larger exam first', () => {
		const exams = presentExamSections([
			aCard({ id: 'a', objectives: [cbcs, cpc14] }),
			aCard({ id: 'b', objectives: [cpc7, cpc14] }),
		]);
		expect(exams.map(({ exam, sections }) => [exam, sections.map(({ id }) => id)])).toEqual([
			['CPC', ['CPC-7', 'CPC-14']],
			['CBCS', ['CBCS-3.4']],
		]);
	});

	it('[PR62] counts cases, those coded, and those right in full at the best try', () => {
		const cards = [
			aCard({ id: 'a', objectives: [cpc7], attempts: 2, best: 100 }),
			aCard({ id: 'b', objectives: [cpc7], attempts: 1, best: 66 }),
			aCard({ id: 'c', objectives: [cpc7] }),
		];
		expect(presentExamSections(cards)[0]?.sections).toEqual([
			{ ...cpc7, cases: 3, coded: 2, right: 1 },
		]);
	});

	it('[PR62] has nothing to list where no case names an exam', () => {
		expect(presentExamSections([aCard()])).toEqual([]);
	});
});
