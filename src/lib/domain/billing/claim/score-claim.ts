import { CLAIM_FORMS } from '#domain/content';
import type { ClaimForm } from '#domain/content';
import type { DeskAids } from '../desk-aids.ts';
import type { DeskAnswer } from '../desk-answer.ts';
import { closeDeskScore } from '../desk-score.ts';
import type { AutomaticFail, DeskOutcome } from '../desk-score.ts';
import type { ClaimAnswer } from './claim-answer.ts';
import { readMarks } from './field-values.ts';
import { judgeForm } from './judge-form.ts';
import { outcomeOfClaim } from './outcome-of-claim.ts';
import type { ClaimAtHand } from './question-of-claim.ts';
import { FIELD_PREFIX } from './read-claim-answer.ts';

/** Without these there is nothing that could be called a claim. */
const NEEDED = {
	'cms-1500': ['1a', '2', '21.A', '24.1.code', '28', '33.name'],
	'ub-04': ['1.name', '4', '8', '42.1.revenue', '47.total', '60.A', '67.code'],
} as const;

/** Modifiers that have a payer pay what it otherwise would not. */
const PAYING = ['24', '25', '57', '58', '59', '76', '77', '78', '79', '91', 'XE', 'XP', 'XS', 'XU'];

/**
 * Scores a claim form by its end state: every entry with its rule, shared by part of the form. While a
 * claim is not begun in all its parts, nothing is said of the rest. [CD5] [CD8]
 */
export function scoreClaim(
	at: ClaimAtHand,
	answer: DeskAnswer,
	aids: DeskAids,
	hintsUsed: number,
): DeskOutcome {
	const form = CLAIM_FORMS[at.matter.form];
	const filled: ClaimAnswer['fields'] = answer.kind === 'claim' ? answer.fields : {};
	const missing = NEEDED[form.kind].filter((name) => (filled[name] ?? '') === '');
	if (answer.kind !== 'claim' || missing.length > 0) {
		return { state: 'incomplete', missing: missing.map((name) => `${FIELD_PREFIX}${name}`) };
	}
	const outcome = outcomeOfClaim(at, answer, aids);
	if (outcome === null) return { state: 'incomplete', missing: ['payer'] };
	const { recoverable } = at.key;
	const score = closeDeskScore(
		{
			kind: 'claim',
			parts: judgeForm(form, at.key, filled),
			fails: inventedModifiers(form, at, filled),
			money: { recovered: Math.min(outcome.recovered, recoverable), recoverable },
			deadlineMet: true,
			confidence: answer.confidence === '' ? null : answer.confidence,
		},
		hintsUsed,
	);
	return { state: 'scored', score };
}

/** A modifier that unlocks payment and was not handed over says what nobody documented. [CD9] */
function inventedModifiers(
	form: ClaimForm,
	{ key }: ClaimAtHand,
	filled: ClaimAnswer['fields'],
): AutomaticFail[] {
	const names = form.fields.flatMap(({ kind, name }) => (kind === 'modifiers' ? [name] : []));
	const coded = new Set(names.flatMap((name) => readMarks(key.fields.get(name)?.[0] ?? '')));
	const invented = names
		.flatMap((name) => readMarks(filled[name] ?? ''))
		.filter((mark) => PAYING.includes(mark) && !coded.has(mark));
	if (invented.length === 0) return [];
	const marks = [...new Set(invented)].join(', ');
	return [
		{
			id: 'undocumented',
			reason: `Modifier ${marks} is on the claim, and the coder did not hand it over.`,
			rule: 'A modifier says what the record says. A biller never adds one to be paid; what looks wrong goes back to the coder.',
		},
	];
}
