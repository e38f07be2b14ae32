import { readCents } from '#domain/content';
import { readAnswerForm } from '#domain/scoring';
import type { Answer, FieldProblem } from '#domain/scoring';
import { AUDIT_ACTIONS, DENIAL_ACTIONS } from './journey-answer.ts';
import type { AuditAction, ChapterId, JourneyAction, JourneyAnswer } from './journey-answer.ts';
import type { ClaimWritten, PostedAmounts } from './journey-answer.ts';

/** The posted form of a chapter: what could be read of it, and what keeps it from being handed in. */
export interface JourneyReading {
	/** Null where too little could be read even to put it aside. */
	readonly answer: JourneyAnswer | null;
	readonly problems: readonly FieldProblem[];
}

const LONGEST_WORDS = 1500;
const LONGEST_NUMBER = 40;

/**
 * Reads the posted fields of the open chapter. What can not be read is named; nothing throws. Hints are counted
 * by the server, never by a form. [JR4]
 */
export function readJourneyForm(
	chapter: ChapterId,
	fields: Iterable<readonly [string, string]>,
	known: { readonly questions: readonly string[]; readonly hints: number },
): JourneyReading {
	const posted = new Map(fields);
	const text = (field: string) => (posted.get(field) ?? '').trim();
	const picksOf = (questions: readonly string[]) => {
		const picks = Object.fromEntries(
			questions.flatMap((id) => (text(id) === '' ? [] : [[id, text(id).slice(0, 80)]])),
		);
		const problems = questions
			.filter((id) => text(id) === '')
			.map((field) => ({ field, message: 'This question has no answer yet.' }));
		return { picks, problems };
	};
	switch (chapter) {
		case 'coverage':
		case 'remittance': {
			const { picks, problems } = picksOf(known.questions);
			return { answer: { chapter, picks }, problems };
		}
		case 'coding': {
			const { sheet, problems } = readSheet(posted);
			return { answer: sheet && { chapter, sheet, hints: known.hints }, problems };
		}
		case 'claim': {
			const { written, problems } = readClaim(posted);
			return { answer: written && { chapter, written }, problems };
		}
		case 'posting': {
			const { amounts, problems } = readAmounts(text);
			return { answer: { chapter, amounts }, problems };
		}
		case 'denial': {
			const { written, problems } = readClaim(posted);
			const action = text('action');
			if (!isAction(action)) {
				const message = 'Choose what is done about it.';
				return { answer: null, problems: [...problems, { field: 'action', message }] };
			}
			return { answer: written && { chapter, action, written }, problems };
		}
		case 'balance': {
			const { picks, problems } = picksOf(['sent']);
			const amount = readAmount(text('amount'), 'amount');
			return {
				answer: { chapter, amount: amount.cents, picks },
				problems: [...problems, ...amount.problems],
			};
		}
		case 'audit': {
			const action = text('action');
			const message = 'Choose what is done about it.';
			return isAudit(action)
				? { answer: { chapter, action }, problems: [] }
				: { answer: null, problems: [{ field: 'action', message }] };
		}
		case 'reflect-coder':
		case 'reflect-biller': {
			const mark = (field: string) => (/^[1-5]$/.test(text(field)) ? Number(text(field)) : 3);
			const reflection = {
				energy: mark('energy'),
				patience: mark('patience'),
				curiosity: mark('curiosity'),
				words: text('words').replaceAll('\r\n', '\n').slice(0, LONGEST_WORDS),
			};
			return { answer: { chapter, reflection }, problems: [] };
		}
	}
}

function isAction(word: string): word is JourneyAction {
	return Object.hasOwn(DENIAL_ACTIONS, word);
}

function isAudit(word: string): word is AuditAction {
	return Object.hasOwn(AUDIT_ACTIONS, word);
}

function readSheet(posted: ReadonlyMap<string, string>): {
	sheet: Answer | null;
	problems: readonly FieldProblem[];
} {
	const reading = readAnswerForm(posted);
	if (reading.ok) return { sheet: reading.answer, problems: [] };
	return { sheet: null, problems: reading.problems };
}

function readClaim(posted: ReadonlyMap<string, string>): {
	written: ClaimWritten | null;
	problems: readonly FieldProblem[];
} {
	const { sheet, problems } = readSheet(posted);
	const tidy = (field: string) =>
		(posted.get(field) ?? '').trim().toUpperCase().slice(0, LONGEST_NUMBER);
	const written = sheet && { member: tidy('member'), number: tidy('number'), sheet };
	return { written, problems };
}

function readAmounts(text: (field: string) => string): {
	amounts: PostedAmounts;
	problems: readonly FieldProblem[];
} {
	const read = (field: string) => readAmount(text(field), field);
	const [paid, contract, patient, open] = [
		read('paid'),
		read('contract'),
		read('patient'),
		read('open'),
	];
	return {
		amounts: {
			paid: paid.cents,
			contract: contract.cents,
			patient: patient.cents,
			open: open.cents,
		},
		problems: [paid, contract, patient, open].flatMap(({ problems }) => problems),
	};
}

/** Dollars as people type them: `30`, `30.5`, `$1,200.00`; blank is nothing. */
function readAmount(
	typed: string,
	field: string,
): { cents: number | null; problems: readonly FieldProblem[] } {
	const bare = typed.replace(/[$,\s]/g, '');
	if (bare === '') return { cents: null, problems: [] };
	const [, whole = '', part = ''] = /^(\d{1,7})(?:\.(\d{0,2}))?$/.exec(bare) ?? [];
	const read = readCents(`${whole.replace(/^0+(?=\d)/, '')}.${part.padEnd(2, '0')}`);
	if (whole !== '' && read.ok) return { cents: read.cents, problems: [] };
	const message = `“${typed.slice(0, 20)}” is no amount: write dollars and cents, such as 30.00.`;
	return { cents: null, problems: [{ field, message }] };
}
