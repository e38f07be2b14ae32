import { dollars } from '#domain/claims';
import type { ClaimDecision } from '#domain/claims';
import { goOn, happen } from './happen.ts';
import type { Picks, PostedAmounts } from './journey-answer.ts';
import type { JourneyState, JudgedItem } from './journey-state.ts';
import { REMITTANCE_QUESTIONS, rightAmounts, rightReading } from './remittance-questions.ts';
import { entriesOf } from './take-claim.ts';

/** The remittance is read. [JR7] */
export function takeRemittance(state: JourneyState, picks: Picks): JourneyState {
	const { decision } = state;
	if (decision === null) return state;
	const right: Readonly<Record<string, string>> = rightReading(decision);
	const items = REMITTANCE_QUESTIONS.map((question): JudgedItem => {
		const words = (id: string | undefined) =>
			question.options.find((option) => option.id === id)?.text ?? 'nothing';
		const picked = picks[question.id];
		return {
			chapter: 'remittance',
			title: question.ask,
			given: words(picked),
			expected: words(right[question.id]),
			isRight: picked === right[question.id],
			reason: question.id === 'outcome' ? refusalsInWords(decision) : BEARER,
		};
	});
	return goOn({ ...state, items: [...state.items, ...items] }, 'posting');
}

const BEARER =
	'CO is the practice’s by contract or law, PR the patient’s; only what stands under PR may be billed to the patient.';

/** Why lines were not paid, in the payer's words. */
export function refusalsInWords({ lines, claim }: ClaimDecision): string {
	const refused = lines.flatMap(({ refusal, index }) => {
		if (refusal === null) return [];
		const code = claim.lines[index]?.code ?? '';
		return [
			`Line ${String(index + 1)}, ${code}: ${refusal.group}-${refusal.carc}. ${refusal.sentence}`,
		];
	});
	return refused.length === 0 ? 'No line was refused.' : refused.join(' ');
}

const AMOUNTS: readonly { id: keyof PostedAmounts; title: string; reason: string }[] = [
	{ id: 'paid', title: 'Payment posted', reason: 'What the payer sent for this claim.' },
	{
		id: 'contract',
		title: 'Given up by contract',
		reason: 'Above all CO-45: charge over what was agreed. It is nobody’s debt.',
	},
	{ id: 'patient', title: 'Moved to the patient', reason: 'The sum of what stands under PR.' },
	{
		id: 'open',
		title: 'Left open, to be worked',
		reason: 'What was refused under another reason: neither paid, nor given up, nor the patient’s.',
	},
];

/** The remittance is posted: four amounts that make the charge. The books get the right ones. [JR5] [JR7] */
export function takePosting(state: JourneyState, amounts: PostedAmounts): JourneyState {
	const { decision, arrived } = state;
	const last = arrived.at(-1);
	if (decision === null || last === undefined) return state;
	const right = rightAmounts(decision);
	const items = AMOUNTS.map(({ id, title, reason }): JudgedItem => {
		const given = amounts[id];
		return {
			chapter: 'posting',
			title,
			given: given === null ? 'nothing' : `$${dollars(given)}`,
			expected: `$${dollars(right[id])}`,
			// Where there is nothing, an empty field says so as well.
			isRight: (given ?? 0) === right[id],
			reason,
		};
	});
	const what =
		right.open > 0
			? `Remittance: ${refusedCount(decision)} refused`
			: 'Remittance: nothing refused';
	const posted = happen(state, 'payer', what, entriesOf(last.remittance));
	return goOn(
		{ ...posted, items: [...state.items, ...items] },
		right.open > 0 ? 'denial' : 'balance',
	);
}

function refusedCount({ lines }: ClaimDecision): string {
	const count = lines.filter(({ refusal }) => refusal !== null).length;
	return count === 1 ? '1 line' : `${String(count)} lines`;
}
