import { COVERAGE_STATES, GATES, NO_PAYER, ORDER_RULES } from '#domain/content';
import type { EligibilityMatter } from '#domain/content';
import type { FieldProblem } from '#domain/scoring';
import { z } from 'zod';
import type { DeskReading } from '../desk-answer.ts';
import { readDollars } from '../read-dollars.ts';
import type { EligibilityAnswer } from './eligibility-answer.ts';

const LONGEST_AMOUNT = 20;

/** Reads the posted desk. What is on no list is left out; an amount that can not be read is named. [EL2] */
export function readEligibilityForm(
	matter: EligibilityMatter,
	fields: Iterable<readonly [string, string]>,
): DeskReading {
	const typed = new Map(fields);
	const text = (name: string) => typed.get(name) ?? '';
	return settle(matter, {
		active: Object.fromEntries(matter.coverages.map(({ id }) => [id, text(`active.${id}`)])),
		first: text('first'),
		second: text('second'),
		rule: text('rule'),
		referral: text('referral'),
		authorisation: text('authorisation'),
		collect: text('collect'),
		owes: text('owes'),
	});
}

const word = z.string().catch('');

const sent = z.object({
	kind: z.literal('eligibility'),
	active: z.record(z.string(), word).catch({}),
	first: word,
	second: word,
	rule: word,
	referral: word,
	authorisation: word,
	collect: word,
	owes: word,
});

type Sent = Omit<z.output<typeof sent>, 'kind'>;

/** Reads a desk sent as JSON; null where it is no answer of this desk. [EL2] */
export function readEligibilityJson(matter: EligibilityMatter, value: unknown): DeskReading | null {
	const read = sent.safeParse(value);
	return read.success ? settle(matter, read.data) : null;
}

function settle({ coverages }: EligibilityMatter, given: Sent): DeskReading {
	const ids = coverages.map(({ id }) => id);
	const payers = [...ids, NO_PAYER];
	const active = ids.flatMap((id): [string, string][] => {
		const state = Object.hasOwn(given.active, id) ? listed(COVERAGE_STATES, given.active[id]) : '';
		return state === '' ? [] : [[id, state]];
	});
	const answer: EligibilityAnswer = {
		kind: 'eligibility',
		schema: 'eligibility/1',
		active: Object.fromEntries(active),
		first: payers.includes(given.first) ? given.first : '',
		second: payers.includes(given.second) ? given.second : '',
		rule: listed(ORDER_RULES, given.rule),
		referral: listed(GATES, given.referral),
		authorisation: listed(GATES, given.authorisation),
		collect: given.collect.trim().slice(0, LONGEST_AMOUNT),
		owes: given.owes.trim().slice(0, LONGEST_AMOUNT),
	};
	const problems = (['collect', 'owes'] as const).flatMap((field): FieldProblem[] => {
		const read = answer[field] === '' ? null : readDollars(answer[field]);
		return read === null || read.ok ? [] : [{ field, message: read.fault }];
	});
	return { answer, problems };
}

function listed(words: Readonly<Record<string, string>>, given = ''): string {
	return Object.hasOwn(words, given) ? given : '';
}
