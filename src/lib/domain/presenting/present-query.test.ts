import { describe, expect, it } from 'vitest';
import type { QueryKey } from '#domain/content';
import type { Finding } from '#domain/scoring';
import { presentQuery } from './present-query.ts';

const KEY: QueryKey = {
	about: ['type of heart failure'],
	to: 'Dr. Osei',
	hold: ['I50.9'],
	indicators: [
		{ in: 'Echo', quote: 'EF 30 %', words: ['ejection fraction'] },
		{ in: 'Medications', quote: 'furosemide 40 mg', words: [] },
	],
	leastIndicators: 1,
	leading: ['systolic heart failure'],
	feedback: 'Only the provider can say.',
};

function aFinding(type: Finding['type'], given: string): Finding {
	return {
		type,
		part: 'query',
		keyLine: 'query',
		row: null,
		expected: '',
		given,
		reason: '',
		rule: null,
		charged: true,
		misconception: null,
	};
}

const markOf = ({ in: where }: { in: string }) => `light-${where}`;

describe('presentQuery', () => {
	it('[PR10] tells which facts were cited and leads to the words of each', () => {
		const given = {
			about: 'Type of failure',
			indicators: '',
			wording: 'The ejection fraction is low. Which type?',
		};
		const shown = presentQuery({ key: KEY, given, findings: [], markOf });
		expect(shown.indicators).toEqual([
			{ in: 'Echo', words: 'EF 30 %', mark: 'light-Echo', isCited: true },
			{ in: 'Medications', words: 'furosemide 40 mg', mark: 'light-Medications', isCited: false },
		]);
		expect(shown).toMatchObject({ isOnTopic: true, leading: '', payment: '', leastIndicators: 1 });
	});

	it('[PR10] takes its verdicts from the findings of the score', () => {
		const given = {
			about: 'Weight',
			indicators: '',
			wording: 'Would you agree? It would pay more.',
		};
		const findings = [
			aFinding('query_topic', 'Weight'),
			aFinding('query_leading', 'Would you agree'),
			aFinding('query_payment', 'pay'),
		];
		expect(presentQuery({ key: KEY, given, findings, markOf })).toMatchObject({
			isOnTopic: false,
			leading: 'Would you agree',
			payment: 'pay',
		});
	});

	it('[PR10] stands without a key, and without a question', () => {
		const bare = presentQuery({ key: null, given: null, findings: [], markOf });
		expect(bare).toMatchObject({
			to: '',
			about: [],
			given: null,
			isOnTopic: false,
			indicators: [],
		});
	});
});
