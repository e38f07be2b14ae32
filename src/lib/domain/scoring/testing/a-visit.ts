import type { CaseKey } from '#domain/content';
import type { Answer } from '../answer.ts';
import type { Score } from '../score.ts';
import { scoreAnswer } from '../score-answer.ts';
import { aDiagnosisLine, aKey, anAnswer, aProcedureLine, aService } from './builders.ts';

/** Scores what the test says is complete. */
export function scored(key: CaseKey, answer: Answer): Score {
	const outcome = scoreAnswer(key, answer);
	if (outcome.state !== 'scored') throw new Error(`incomplete: ${outcome.missing.join(', ')}`);
	return outcome.score;
}

/** A visit with everything a sheet can get wrong: order, modifier, shared pointers. */
export const visit = aKey(
	{
		lines: [
			aDiagnosisLine('E11.22'),
			aDiagnosisLine('N18.31', { after: ['E11.22'] }),
			aDiagnosisLine('Z79.84'),
		],
		first: ['E11.22'],
	},
	{
		lines: [
			aProcedureLine('99214', {
				modifiers: { all: ['25'], oneOf: [], optional: [] },
				pointers: { first: 'E11.22', also: ['N18.31'], optional: ['Z79.84'] },
			}),
			aProcedureLine('36415', { pointers: { first: 'E11.22', also: [], optional: [] } }),
		],
	},
);

/** The answer the visit's key asks for. */
export const rightVisit = anAnswer(
	['E11.22', 'N18.31', 'Z79.84'],
	[aService('99214', { modifiers: ['25'], pointers: ['A', 'B'] }), aService('36415')],
);
