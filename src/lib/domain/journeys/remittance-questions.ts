import { sumOf, sumOfGroup } from '#domain/claims';
import type { ClaimDecision } from '#domain/claims';
import type { OpenQuestion } from '#domain/content';
import type { PostedAmounts } from './journey-answer.ts';

/** What is asked about every remittance; the right answers follow from what the payer decided. [JR7] */
export const REMITTANCE_QUESTIONS: readonly OpenQuestion[] = [
	{
		id: 'outcome',
		ask: 'What became of the claim?',
		options: [
			{ id: 'paid', text: 'Every line was taken as the contract says' },
			{ id: 'part', text: 'A part was refused, the rest was taken' },
			{ id: 'refused', text: 'All of it was refused' },
			{ id: 'records', text: 'The payer wants to see a record before it decides a line' },
		],
	},
	{
		id: 'bearer',
		ask: 'What of the unpaid amount may the patient be asked for?',
		options: [
			{ id: 'all', text: 'All of it: somebody has to pay' },
			{ id: 'pr', text: 'Only what stands under PR' },
			{ id: 'nothing', text: 'Nothing of it' },
		],
	},
];

/** Reasons that ask to see papers. */
const WANTS_RECORDS = ['163', '226', '250', '251', '252'];

/** States whether a decision waits for a record. */
export function wantsRecords({ lines }: ClaimDecision): boolean {
	return lines.some(({ refusal }) => WANTS_RECORDS.includes(refusal?.carc ?? ''));
}

/** The right answers to the questions about a remittance. */
export function rightReading(decision: ClaimDecision): { outcome: string; bearer: string } {
	const refused = decision.lines.filter(({ refusal }) => refusal !== null).length;
	const outcome = wantsRecords(decision)
		? 'records'
		: refused === 0
			? 'paid'
			: refused === decision.lines.length
				? 'refused'
				: 'part';
	return { outcome, bearer: rightAmounts(decision).patient > 0 ? 'pr' : 'nothing' };
}

const CONTRACTUAL = ['45', '59', '253', '24', '303'];

/** What is posted of a decision, in cents: paid, given up by contract, the patient's, and what stays open. */
export function rightAmounts({ lines }: ClaimDecision): Record<keyof PostedAmounts, number> {
	const adjustments = lines.flatMap((line) => line.adjustments);
	const contract = sumOf(
		adjustments.flatMap(({ group, carc, amount }) =>
			group === 'CO' && CONTRACTUAL.includes(carc) ? [amount] : [],
		),
	);
	const patient = sumOfGroup(adjustments, 'PR');
	const paid = sumOf(lines.map((line) => line.paid));
	const all = sumOf(adjustments.map(({ amount }) => amount));
	return { paid, contract, patient, open: all - contract - patient };
}
