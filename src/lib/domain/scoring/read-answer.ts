import { z } from 'zod';
import {
	blankAnswer,
	DIAGNOSIS_LETTERS,
	MOST_MODIFIERS,
	MOST_POINTERS,
	MOST_PROCEDURES,
} from './answer.ts';
import type { Answer, Confidence, ProcedureEntry, QueryEntry } from './answer.ts';
import { cleanProse } from './clean-prose.ts';

/** Something a learner has to put right before the answer can be taken, by the name of its field. */
export interface FieldProblem {
	readonly field: string;
	readonly message: string;
}

/** An answer as read from a form or from JSON; `answer` always holds what could be kept. */
export type AnswerReading =
	| { readonly ok: true; readonly answer: Answer }
	| { readonly ok: false; readonly answer: Answer; readonly problems: readonly FieldProblem[] };

const LONGEST_CODE = 16;
const MOST_UNITS = 9999;
const NO_QUERY: QueryEntry = { about: '', indicators: '', wording: '' };

/** The most characters that the fields of a query take. */
export const LONGEST_QUERY: Readonly<Record<keyof QueryEntry, number>> = {
	about: 200,
	indicators: 2000,
	wording: 4000,
};

/** Reads the fields of the posted sheet. Unknown fields are ignored; forms carry others too. [SC13] */
export function readAnswerForm(fields: Iterable<readonly [string, string]>): AnswerReading {
	const given = new Map(fields);
	const text = (field: string) => given.get(field) ?? '';
	const sureOf = (row: string) => readConfidence(text(`${row}.sure`));
	const rows = readRows(
		DIAGNOSIS_LETTERS.map((_, row) => ({
			code: text(`dx.${String(row)}.code`),
			...sureOf(`dx.${String(row)}`),
		})),
		Array.from({ length: MOST_PROCEDURES }, (_, row) => {
			const field = (name: string) => text(`px.${String(row)}.${name}`);
			return {
				code: field('code'),
				modifiers: splitMarks(field('modifiers'), 2),
				units: field('units'),
				pointers: splitMarks(field('pointers'), 1),
				...sureOf(`px.${String(row)}`),
			};
		}),
	);
	return withQuery(rows, {
		about: text('query.about'),
		indicators: text('query.indicators'),
		wording: text('query.wording'),
	});
}

const looseAnswer = z.object({
	diagnoses: z
		.array(z.object({ code: z.string(), confidence: z.string().optional() }))
		.max(DIAGNOSIS_LETTERS.length),
	procedures: z
		.array(
			z.object({
				code: z.string(),
				modifiers: z.array(z.string()).max(20),
				units: z.number().nullable(),
				pointers: z.array(z.string()).max(20),
				confidence: z.string().optional(),
			}),
		)
		.max(MOST_PROCEDURES),
	query: z
		.object({ about: z.string(), indicators: z.string().default(''), wording: z.string() })
		.optional(),
});

/** Reads an answer sent as JSON. [SC13] */
export function readAnswerJson(value: unknown): AnswerReading {
	const parsed = looseAnswer.safeParse(value);
	if (!parsed.success) {
		const message = 'This is not an answer this program can read. Reload the page and try again.';
		return { ok: false, answer: blankAnswer(), problems: [{ field: '', message }] };
	}
	const { diagnoses, procedures, query } = parsed.data;
	const rows = readRows(
		diagnoses.map(({ code, confidence = '' }) => ({ code, ...readConfidence(confidence) })),
		procedures.map(({ confidence = '', units, ...line }) => ({
			...line,
			...readConfidence(confidence),
			units: units === null ? '' : String(units),
		})),
	);
	return withQuery(rows, query ?? NO_QUERY);
}

function readConfidence(typed: string): { confidence?: Confidence } {
	return typed === 'sure' || typed === 'unsure' ? { confidence: typed } : {};
}

/** A question with nothing in it is none. Only its wording can not be done without. */
function withQuery(reading: AnswerReading, written: QueryEntry): AnswerReading {
	const problems: FieldProblem[] = [];
	const query = {
		about: readProse(written, 'about', problems),
		indicators: readProse(written, 'indicators', problems),
		wording: readProse(written, 'wording', problems),
	};
	if (Object.values(query).every((text) => text === '')) return reading;
	if (query.wording === '') {
		const message = 'The query has no wording: write the question as the provider would read it.';
		problems.push({ field: 'query.wording', message });
	}
	const answer = { ...reading.answer, query };
	const earlier = reading.ok ? [] : reading.problems;
	if (earlier.length + problems.length === 0) return { ok: true, answer };
	return { ok: false, answer, problems: [...earlier, ...problems] };
}

function readProse(written: QueryEntry, field: keyof QueryEntry, problems: FieldProblem[]): string {
	const text = cleanProse(written[field]);
	const most = LONGEST_QUERY[field];
	if (text.length > most) {
		const what = { about: 'topic', indicators: 'list of indicators', wording: 'wording' }[field];
		const message = `The ${what} of the query is longer than ${most.toLocaleString('en-US')} characters.`;
		problems.push({ field: `query.${field}`, message });
	}
	return text.slice(0, most);
}

interface WrittenDiagnosis {
	readonly code: string;
	readonly confidence?: Confidence;
}

interface WrittenProcedure {
	readonly code: string;
	readonly confidence?: Confidence;
	readonly modifiers: readonly string[];
	readonly units: string;
	readonly pointers: readonly string[];
}

function readRows(
	written: readonly WrittenDiagnosis[],
	procedures: readonly WrittenProcedure[],
): AnswerReading {
	const problems: FieldProblem[] = [];
	const diagnoses = written.map(({ code, ...rest }, row) => ({
		code: readCode(code, `dx.${String(row)}.code`, problems),
		...rest,
	}));
	const services = procedures.map((line, row) => readProcedure(line, row, problems));
	const answer: Answer = {
		schema: 'answer/1',
		diagnoses: withoutBlankEnd(diagnoses, ({ code }) => code === ''),
		procedures: withoutBlankEnd(services, isBlank),
	};
	return problems.length === 0 ? { ok: true, answer } : { ok: false, answer, problems };
}

function readProcedure(
	line: WrittenProcedure,
	row: number,
	problems: FieldProblem[],
): ProcedureEntry {
	const field = (name: string) => `px.${String(row)}.${name}`;
	const report = (name: string, message: string) => problems.push({ field: field(name), message });
	const number = String(row + 1);

	const code = readCode(line.code, field('code'), problems);
	const modifiers = line.modifiers.map(clean).filter((modifier) => modifier !== '');
	if (modifiers.length > MOST_MODIFIERS) {
		report(
			'modifiers',
			`Service line ${number} takes at most ${String(MOST_MODIFIERS)} modifiers.`,
		);
	}
	if (modifiers.some((modifier) => !/^[0-9A-Z]{2}$/.test(modifier))) {
		report('modifiers', `A modifier on service line ${number} is not two letters or digits.`);
	}
	const pointers = line.pointers.map(clean).filter((letter) => letter !== '');
	if (pointers.length > MOST_POINTERS) {
		report('pointers', `Service line ${number} takes at most ${String(MOST_POINTERS)} pointers.`);
	}
	if (pointers.some((letter) => !/^[A-L]$/.test(letter))) {
		report('pointers', `A pointer on service line ${number} is not a letter from A to L.`);
	}
	const units = clean(line.units);
	const amount = units === '' ? null : Number(units);
	const isWhole = amount === null || (/^\d{1,4}$/.test(units) && amount >= 1);
	if (!isWhole) {
		const most = MOST_UNITS.toLocaleString('en-US');
		report('units', `Units on service line ${number} must be a whole number from 1 to ${most}.`);
	}
	const withoutCode = code === '' && (modifiers.length > 0 || pointers.length > 0);
	if (withoutCode) report('code', `Service line ${number} has no code.`);
	return {
		code,
		...(line.confidence === undefined ? {} : { confidence: line.confidence }),
		modifiers: modifiers
			.slice(0, MOST_MODIFIERS)
			.map((modifier) => modifier.slice(0, LONGEST_CODE)),
		units: isWhole ? amount : null,
		pointers: [...new Set(pointers)]
			.slice(0, MOST_POINTERS)
			.map((letter) => letter.slice(0, LONGEST_CODE)),
	};
}

function readCode(typed: string, field: string, problems: FieldProblem[]): string {
	const code = clean(typed);
	if (code.length > LONGEST_CODE)
		problems.push({ field, message: 'This is too long to be a code.' });
	return code.slice(0, LONGEST_CODE);
}

/** Takes control characters and blanks out, so that what is stored is what is seen. */
function clean(typed: string): string {
	return typed.replace(/[\s\p{C}]/gu, '').toUpperCase();
}

/** Splits "25 59", "25,59" or "AB" into marks of a given length. */
function splitMarks(typed: string, length: number): string[] {
	return typed
		.split(/[\s,;/]+/)
		.flatMap((piece) =>
			piece.length > length && piece.length % length === 0
				? (piece.match(new RegExp(`.{${String(length)}}`, 'gsu')) ?? [])
				: [piece],
		)
		.slice(0, 40);
}

function isBlank(line: ProcedureEntry): boolean {
	// Units do not count: forms and practice systems fill in 1 before anything else is there.
	return line.code === '' && line.modifiers.length === 0 && line.pointers.length === 0;
}

function withoutBlankEnd<Row>(rows: readonly Row[], isEmpty: (row: Row) => boolean): Row[] {
	let end = rows.length;
	while (end > 0) {
		const row = rows[end - 1];
		if (row !== undefined && !isEmpty(row)) break;
		end -= 1;
	}
	return rows.slice(0, end);
}
