import { isBecomes, isBeside } from '#domain/content';
import type { PostingMatter } from '#domain/content';
import { cleanProse } from '#domain/scoring';
import type { FieldProblem } from '#domain/scoring';
import { z } from 'zod';
import type { DeskReading } from '../desk-answer.ts';
import { readMoney } from '../read-money.ts';
import { blankPosting, POSTINGS_BESIDE, REASONS_OF_A_LINE } from './posting-answer.ts';
import type { BesidePosting, PostingAnswer, ReasonPosting } from './posting-answer.ts';
import { placesOf } from './posting-places.ts';
import { readReason } from './read-reason.ts';

const LONGEST = 30;

/** Reads the posted desk. Amounts and reasons that can not be read are kept as written, and named. [PO1] */
export function readPostingForm(
	matter: PostingMatter,
	fields: Iterable<readonly [string, string]>,
): DeskReading {
	const typed = new Map(fields);
	const text = (name: string) => typed.get(name) ?? '';
	return settle(matter, {
		lines: blankPosting(matter).lines.map(({ line }) => ({
			line,
			allowed: text(`line.${line}.allowed`),
			paid: text(`line.${line}.paid`),
			reasons: rows(REASONS_OF_A_LINE, (row) => ({
				reason: text(`line.${line}.${row}.reason`),
				amount: text(`line.${line}.${row}.amount`),
				becomes: text(`line.${line}.${row}.becomes`),
			})),
		})),
		beside: rows(POSTINGS_BESIDE, (row) => ({
			what: text(`beside.${row}.what`),
			place: text(`beside.${row}.place`),
			amount: text(`beside.${row}.amount`),
		})),
	});
}

const word = z.string().catch('');
const sent = z.object({
	kind: z.literal('posting'),
	lines: z
		.array(
			z.object({
				line: word,
				allowed: word,
				paid: word,
				reasons: z.array(z.object({ reason: word, amount: word, becomes: word })).catch([]),
			}),
		)
		.catch([]),
	beside: z.array(z.object({ what: word, place: word, amount: word })).catch([]),
});

/** Reads a desk sent as JSON; null where it is no answer of this desk. [PO1] */
export function readPostingJson(matter: PostingMatter, value: unknown): DeskReading | null {
	const read = sent.safeParse(value);
	return read.success ? settle(matter, read.data) : null;
}

function settle(
	matter: PostingMatter,
	given: Pick<PostingAnswer, 'lines' | 'beside'>,
): DeskReading {
	const problems: FieldProblem[] = [];
	const places = placesOf(matter);
	const money = (field: string, what: string, typed: string) => {
		const written = kept(typed);
		const read = readMoney(written);
		if (written !== '' && !read.ok) problems.push({ field, message: `${what} ${read.fault}.` });
		return written;
	};
	const lines = blankPosting(matter).lines.map(({ line }) => {
		const found = given.lines.find((one) => one.line === line);
		const field = `line.${line}`;
		const reasons = (found?.reasons ?? []).slice(0, REASONS_OF_A_LINE).map((one, at) => {
			const row = `${field}.${String(at + 1)}`;
			const reason = kept(one.reason).toUpperCase();
			if (reason !== '' && readReason(reason) === null) {
				const message = `Line ${line}: ${reason} is no group and reason; write them as CO-45 or PR-2.`;
				problems.push({ field: `${row}.reason`, message });
			}
			return {
				reason,
				amount: money(`${row}.amount`, `Line ${line}: the amount`, one.amount),
				becomes: isBecomes(one.becomes) ? one.becomes : '',
			};
		});
		return {
			line,
			allowed: money(`${field}.allowed`, `Line ${line}: what was allowed`, found?.allowed ?? ''),
			paid: money(`${field}.paid`, `Line ${line}: what was paid`, found?.paid ?? ''),
			reasons: withoutBlankEnd(reasons, isBlankReason),
		};
	});
	const beside = given.beside.slice(0, POSTINGS_BESIDE).map((one, at) => ({
		what: isBeside(one.what) ? one.what : '',
		place: places.includes(one.place) ? one.place : '',
		amount: money(`beside.${String(at + 1)}.amount`, 'Beside the lines: the amount', one.amount),
	}));
	const answer: PostingAnswer = {
		kind: 'posting',
		schema: 'posting/1',
		lines,
		beside: withoutBlankEnd(beside, isBlankBeside),
	};
	return { answer, problems };
}

function kept(typed: string): string {
	return cleanProse(typed).slice(0, LONGEST);
}

function rows<Row>(most: number, make: (row: string) => Row): Row[] {
	return Array.from({ length: most }, (_, at) => make(String(at + 1)));
}

/** States whether a row for a reason holds nothing. */
export function isBlankReason({ reason, amount, becomes }: ReasonPosting): boolean {
	return reason === '' && amount === '' && becomes === '';
}

/** States whether a row beside the lines holds nothing. */
export function isBlankBeside({ what, place, amount }: BesidePosting): boolean {
	return what === '' && place === '' && amount === '';
}

function withoutBlankEnd<Row>(all: readonly Row[], isBlank: (row: Row) => boolean): Row[] {
	return all.slice(0, all.findLastIndex((row) => !isBlank(row)) + 1);
}
