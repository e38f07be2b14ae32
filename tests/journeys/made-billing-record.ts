import { expect, type Page } from '@playwright/test';
import type { DenialAnswer } from '#domain/billing';
import type { DocumentAttempt } from '#domain/learning';
import { answerWith, scoreOf, shippedDenials } from '../billing/shipped-denials.ts';
import type { ShippedDenial } from '../billing/shipped-denials.ts';
import { RecordPage } from './record-page.ts';

/** An attempt at a denial that ships, as somebody made it some days after another. */
export interface MadeDenialAttempt {
	readonly denial: ShippedDenial;
	readonly number: number;
	/** Days after the first of March 2026. */
	readonly day: number;
	readonly answer: DenialAnswer;
}

/** Attempts at every denial: right, half right, failed outright, and a few taken again. */
export function aMonthOfDenials(): MadeDenialAttempt[] {
	const firsts = shippedDenials.map((denial, index) => ({
		denial,
		number: 1,
		day: index,
		answer: answerWith(denial, MISTAKES[index % MISTAKES.length]),
	}));
	const again = firsts.slice(0, 3).map(({ denial }, index) => ({
		denial,
		number: 2,
		day: firsts.length + index,
		answer: answerWith(denial),
	}));
	return [...firsts, ...again];
}

const MISTAKES: readonly Partial<DenialAnswer>[] = [
	{ cause: 'code-wrong', deadline: '2027-12-31' },
	{},
	{ action: 'write-off', checked: [] },
	{ action: 'bill-patient' },
	{ prevention: 'auto-post' },
];

/** Brings attempts into the record of this browser, by the way anybody would: as a file. */
export async function bringDenials(page: Page, made: readonly MadeDenialAttempt[]): Promise<void> {
	const exportedAt = moment(0);
	const attempts = made.map(describeAttempt);
	const record = new RecordPage(page);
	await record.open();
	await record.importText(
		JSON.stringify({ schema: 'record/1', exportedAt, displayName: '', attempts }),
	);
	await expect(record.outcome).toContainText('brought in');
}

function describeAttempt({ denial, number, day, answer }: MadeDenialAttempt): DocumentAttempt {
	const at = moment(day);
	return {
		caseId: denial.learner.facts.id,
		number,
		submittedAt: at,
		contentHash: '0'.repeat(64),
		keyRevision: 1,
		answer,
		work: { hints: 0, seconds: 300, note: '', highlights: [] },
		imported: false,
		scores: [
			{
				at,
				cause: 'auto',
				actor: 'scorer',
				reason: 'First score.',
				before: null,
				score: scoreOf(denial, answer),
				imported: false,
			},
		],
		notes: [],
	};
}

function moment(day: number): string {
	return new Date(Date.UTC(2026, 2, 1 + day, 15)).toISOString();
}
