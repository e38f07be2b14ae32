import { isIsoDate } from '#domain/claims';
import {
	ACTIONS,
	ASKS,
	AUDITS,
	BEARERS,
	CAUSES,
	CHECKS,
	CLOCKS,
	FAMILIES,
	LETTER_FACTS,
	PREVENTIONS,
	WRITE_OFFS,
} from '#domain/content';
import type { DenialMatter } from '#domain/content';
import { cleanProse } from '#domain/scoring';
import type { FieldProblem } from '#domain/scoring';
import { z } from 'zod';
import type { DeskReading } from '../desk-answer.ts';
import { changesFrom, claimFields } from './claim-fields.ts';
import type { DenialAnswer } from './denial-answer.ts';

/** The longest letter in own words, in characters. */
export const LONGEST_LETTER = 4000;
const LONGEST_VALUE = 80;

/** Reads the posted desk. What is on no list is left out; a date that is none is named. [DN1] */
export function readDenialForm(
	matter: DenialMatter,
	fields: Iterable<readonly [string, string]>,
): DeskReading {
	const all = [...fields];
	const text = (name: string) => all.find(([field]) => field === name)?.[1] ?? '';
	const many = (name: string) => all.flatMap(([field, value]) => (field === name ? [value] : []));
	const typed = new Map(all);
	return settle(matter, {
		bearer: text('bearer'),
		says: text('says'),
		audit: { verdict: text('audit'), line: text('audit.line') },
		cause: text('cause'),
		action: text('action'),
		confidence: text('action.sure'),
		changes: changesFrom(matter.claim, (name) => typed.get(`claim.${name}`)),
		writeOff: text('write-off'),
		checked: many('checked'),
		papers: many('paper'),
		clock: text('clock'),
		deadline: text('deadline'),
		letter: {
			facts: many('letter.fact'),
			clause: text('letter.clause'),
			ask: text('letter.ask'),
			words: text('letter.words'),
		},
		prevention: text('prevention'),
	});
}

const sent = z.object({
	kind: z.literal('denial'),
	bearer: z.string().catch(''),
	says: z.string().catch(''),
	audit: z
		.object({ verdict: z.string().catch(''), line: z.string().catch('') })
		.catch({ verdict: '', line: '' }),
	cause: z.string().catch(''),
	action: z.string().catch(''),
	confidence: z.string().catch(''),
	changes: z.record(z.string(), z.string()).catch({}),
	writeOff: z.string().catch(''),
	checked: z.array(z.string()).catch([]),
	papers: z.array(z.string()).catch([]),
	clock: z.string().catch(''),
	deadline: z.string().catch(''),
	letter: z
		.object({
			facts: z.array(z.string()).catch([]),
			clause: z.string().catch(''),
			ask: z.string().catch(''),
			words: z.string().catch(''),
		})
		.catch({ facts: [], clause: '', ask: '', words: '' }),
	prevention: z.string().catch(''),
});

type Sent = Omit<z.output<typeof sent>, 'kind'>;

/** Reads a desk sent as JSON; null where it is no answer of this desk. [DN1] */
export function readDenialJson(matter: DenialMatter, value: unknown): DeskReading | null {
	const read = sent.safeParse(value);
	if (!read.success) return null;
	const { changes } = read.data;
	return settle(matter, {
		...read.data,
		changes: changesFrom(matter.claim, (name) =>
			Object.hasOwn(changes, name) ? changes[name] : undefined,
		),
	});
}

function settle(matter: DenialMatter, given: Sent): DeskReading {
	const problems: FieldProblem[] = [];
	const deadline = given.deadline.trim();
	if (deadline !== '' && !isIsoDate(deadline)) {
		const message = 'The deadline is no date. Write year, month and day, such as 2026-02-12.';
		problems.push({ field: 'deadline', message });
	}
	const papers = new Set(matter.papers.map(({ id }) => id));
	const { letter } = given;
	const answer: DenialAnswer = {
		kind: 'denial',
		schema: 'denial/1',
		bearer: listed(BEARERS, given.bearer),
		says: listed(FAMILIES, given.says),
		// A case that does not ask takes nothing: no field of it stands on the page.
		audit: matter.asksAudit
			? {
					verdict: listed(AUDITS, given.audit.verdict),
					line: cleanProse(given.audit.line).slice(0, LONGEST_VALUE),
				}
			: { verdict: '', line: '' },
		cause: listed(CAUSES, given.cause),
		action: listed(ACTIONS, given.action),
		confidence:
			given.confidence === 'sure' || given.confidence === 'unsure' ? given.confidence : '',
		changes: shortened(matter, given.changes),
		writeOff: listed(WRITE_OFFS, given.writeOff),
		checked: listedAll(CHECKS, given.checked),
		papers: [...new Set(given.papers)].filter((id) => papers.has(id)),
		clock: listed(CLOCKS, given.clock),
		deadline: isIsoDate(deadline) ? deadline : '',
		letter: {
			facts: listedAll(LETTER_FACTS, letter.facts),
			clause: letter.clause.slice(0, LONGEST_VALUE),
			ask: listed(ASKS, letter.ask),
			words: cleanProse(letter.words).slice(0, LONGEST_LETTER),
		},
		prevention: listed(PREVENTIONS, given.prevention),
	};
	return { answer, problems };
}

function listed(words: Readonly<Record<string, string>>, given: string): string {
	return Object.hasOwn(words, given) ? given : '';
}

function listedAll(words: Readonly<Record<string, string>>, given: readonly string[]): string[] {
	return Object.keys(words).filter((word) => given.includes(word));
}

function shortened(
	{ claim }: DenialMatter,
	changes: Readonly<Record<string, string>>,
): Record<string, string> {
	const kept: Record<string, string> = {};
	for (const { name } of claimFields(claim)) {
		const value = changes[name];
		if (value !== undefined) kept[name] = cleanProse(value).slice(0, LONGEST_VALUE);
	}
	return kept;
}
