import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseKey } from '#domain/content';
import type { FeeSchedule } from './money-effect.ts';
import type { Finding } from './score.ts';
import { scoreAnswer } from './score-answer.ts';
import type { ScoringAids } from './score-answer.ts';
import { answerOnSheet } from './worked/testing/answer-on-sheet.ts';
import { keyOfEncounter } from './worked/testing/key-of-encounter.ts';
import { outcomeInWords } from './worked/testing/outcome-in-words.ts';
import { readWorkedEncounters } from './worked/testing/read-worked-encounters.ts';
import { shippedReference } from './worked/testing/shipped-reference.ts';
import type { WorkedAnswer } from './worked/testing/worked-encounter.ts';

/* The table of worked answers: every figure in it was worked out from the rules, not from the scorer. */

const topics = readWorkedEncounters(join(import.meta.dirname, 'worked'));
const encounters = topics.flatMap((topic) => topic.encounters);
const titles = encounters.flatMap(({ answers }) => answers.map(({ title }) => title));
const reference = shippedReference();

const fewest = 60;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function aidsOf({ fees, hints = 0, dos }: WorkedAnswer['aids']): ScoringAids {
	return {
		reference,
		fees: fees ? feesFrom(fees) : null,
		hintsUsed: hints,
		...(dos === undefined ? {} : { dos }),
	};
}

function feesFrom(fees: Readonly<Record<string, number>>): FeeSchedule {
	return {
		allowed: (code, modifiers) => fees[[code, ...modifiers].join(' ')] ?? fees[code] ?? null,
	};
}

function asText(finding: Finding): Record<string, string> {
	return Object.fromEntries(
		Object.entries(finding).map(([field, value]) => [field, String(value ?? 'none')]),
	);
}

function quotesOf(key: CaseKey): string[] {
	const lines = key.readings.flat().flatMap((part) => [...part.lines]);
	return [
		...lines.flatMap(({ evidence }) =>
			evidence.flatMap((one) => (one.kind === 'quote' ? [one.quote] : [])),
		),
		...(key.query?.indicators ?? []).map(({ quote }) => quote),
	];
}

describe('the table of worked answers', () => {
	it(`[SC1] holds at least ${String(fewest)} answers, each with a rule and a title of its own`, () => {
		expect(titles.length).toBeGreaterThanOrEqual(fewest);
		expect(titles.filter((title) => !/^\[[A-Z]{2}\d+\] [a-z]/.test(title))).toEqual([]);
		expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
	});

	it('[CK1] quotes its charts word for word', () => {
		const invented = encounters.flatMap((encounter) =>
			quotesOf(keyOfEncounter(encounter)).filter(
				(quote) => !plain(encounter.chart).includes(plain(quote)),
			),
		);
		expect(invented).toEqual([]);
	});
});

describe.each(topics.map(({ topic, encounters: ofTopic }) => [topic, ofTopic] as const))(
	'worked answers: %s',
	(_topic, ofTopic) => {
		const rows = ofTopic.flatMap((encounter) =>
			encounter.answers.map((worked) => [worked.title, { ...worked, encounter }] as const),
		);

		it.each(rows)('%s', (_title, { encounter, answer, aids, expected }) => {
			const outcome = scoreAnswer(keyOfEncounter(encounter), answerOnSheet(answer), aidsOf(aids));
			const { told = [], ...figures } = expected;
			expect(outcomeInWords(outcome, expected)).toEqual(figures);
			const findings = outcome.state === 'scored' ? outcome.score.findings.map(asText) : [];
			for (const words of told) expect(findings).toContainEqual(expect.objectContaining(words));
		});
	},
);
