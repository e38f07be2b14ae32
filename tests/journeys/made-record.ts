import { expect, type Page } from '@playwright/test';
import type { DocumentAttempt } from '#domain/learning';
import { scoreAnswer, type Answer } from '#domain/scoring';
import { RecordPage } from './record-page.ts';
import { shippedCases, type ShippedCase } from './shipped-cases.ts';

/** An attempt at a case that ships, as somebody made it some days after another. */
export interface MadeAttempt {
	readonly encounter: ShippedCase;
	readonly number: number;
	/** Days after the first of February 2026. */
	readonly day: number;
	readonly answer: Answer;
	readonly seconds: number | null;
}

/** The answer of the key but for its last diagnosis, with one code that does not belong. */
export function almostRight({ answer }: ShippedCase): Answer {
	const kept = answer.diagnoses.slice(0, Math.max(1, answer.diagnoses.length - 1));
	const sure = kept.map((line) => ({ ...line, confidence: 'sure' as const }));
	return { ...answer, diagnoses: [...sure, { code: 'R05.9', confidence: 'unsure' }] };
}

/** Attempts at many cases, a few of them taken again: something for every figure. */
export function aYearOfAttempts(): MadeAttempt[] {
	const cases = shippedCases();
	const firsts = cases.map((encounter, index) => ({
		encounter,
		number: 1,
		day: index,
		answer: index % 3 === 2 ? encounter.answer : almostRight(encounter),
		seconds: index % 4 === 3 ? null : 60 * (4 + index),
	}));
	const again = cases.slice(0, 2).map((encounter, index) => ({
		encounter,
		number: 2,
		day: cases.length + index,
		answer: encounter.answer,
		seconds: 240,
	}));
	return [...firsts, ...again];
}

/** Brings attempts into the record of this browser, by the way anybody would: as a file. */
export async function bringRecord(page: Page, made: readonly MadeAttempt[]): Promise<void> {
	const attempts = made.map(describeAttempt);
	const exportedAt = moment(0);
	const document = { schema: 'record/1', exportedAt, displayName: '', attempts };
	const record = new RecordPage(page);
	await record.open();
	await record.importText(JSON.stringify(document));
	await expect(record.outcome).toContainText('brought in');
}

function describeAttempt({
	encounter,
	number,
	day,
	answer,
	seconds,
}: MadeAttempt): DocumentAttempt {
	const outcome = scoreAnswer(encounter.secrets.key, answer, { dos: encounter.learner.facts.dos });
	if (outcome.state !== 'scored') throw new Error(`The sheet of ${encounter.id} is not complete.`);
	const at = moment(day);
	return {
		caseId: encounter.id,
		number,
		submittedAt: at,
		contentHash: '0'.repeat(64),
		keyRevision: 1,
		answer,
		work: { hints: 0, checks: 0, seconds, note: '', highlights: [] },
		imported: false,
		scores: [
			{
				at,
				cause: 'auto',
				actor: 'scorer',
				reason: 'First score.',
				before: null,
				score: outcome.score,
				imported: false,
			},
		],
		notes: [],
	};
}

function moment(day: number): string {
	return new Date(Date.UTC(2026, 1, 1 + day, 15)).toISOString();
}
