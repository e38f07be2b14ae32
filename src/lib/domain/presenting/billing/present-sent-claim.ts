import { fileOfClaim, outcomeOfClaim } from '#domain/billing';
import type { ClaimAnswer, ClaimAtHand, ClaimOutcome, DeskAids } from '#domain/billing';
import type { PayerAnswerView, ScrubView } from './desk-sheet.ts';
import { presentRemittance } from './present-remittance.ts';

const STOPS = {
	'999': 'Clearinghouse: the form of the file',
	A6: 'Clearinghouse: something is missing',
	A7: 'Clearinghouse: something is not valid',
	A8: 'Clearinghouse: two things contradict each other',
	payer: 'Goes through, and the payer denies it',
} as const;

/** What came of a claim form: the scrubber, the clearinghouse, the payer, and the file. [PR71] */
export function presentSentClaim(
	at: ClaimAtHand,
	answer: ClaimAnswer,
	aids: DeskAids,
): PayerAnswerView | null {
	const outcome = outcomeOfClaim(at, answer, aids);
	if (outcome === null) return null;
	const { sentence, remittance, steps, findings, claim } = outcome;
	const file = fileOfClaim(at, claim, answer);
	return {
		title: 'What came of it',
		money: 'came in, of',
		ledger: null,
		sentence,
		steps,
		remittance:
			remittance === null ? null : presentRemittance(remittance, remittance.payerName, aids.book),
		sent: {
			form: at.matter.form,
			fields: answer.fields,
			report: reportOf(outcome),
			isTaken: isTaken(outcome),
			findings: findings.map(({ rule, item, line, stoppedAt, reason, fix }): ScrubView => {
				const place = line === null ? item : `${item}, line ${String(line + 1)}`;
				return { rule, place, stoppedAt: STOPS[stoppedAt], reason, fix };
			}),
			file: file.kind,
			unwritable: file.unwritable,
		},
	};
}

function isTaken({ acknowledgement }: ClaimOutcome): boolean {
	return acknowledgement.report === '277CA' && acknowledgement.category === 'A2';
}

function reportOf({ acknowledgement, findings }: ClaimOutcome): string {
	if (acknowledgement.report === '999') {
		return 'The clearinghouse answers 999 R: the file can not be read by its form.';
	}
	if (acknowledgement.category === 'A2') {
		return findings.length === 0
			? 'The scrubber finds nothing. The clearinghouse answers 277CA A2: taken in.'
			: 'The clearinghouse answers 277CA A2: taken in. What the scrubber still says is for the payer.';
	}
	return `The clearinghouse answers 277CA ${acknowledgement.category}: rejected. Mended, it goes again as a first claim.`;
}
