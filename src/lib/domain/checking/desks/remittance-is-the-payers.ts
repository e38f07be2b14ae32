import { questionOfDenial } from '#domain/billing';
import { adjudicateClaim, balanceRemittance, remitClaim } from '#domain/claims';
import type { RemittanceClaim } from '#domain/claims';
import type { DeskRule } from '../rule.ts';
import { denialToCheck } from './denial-at-hand.ts';
import { placeIn } from './fence-tree.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** The payer that is simulated has to be the payer that answered. */
export const remittanceIsThePayers: DeskRule = {
	id: 'CK45',
	title: 'A remittance is what its payer makes of the claim',
	why: 'What is sent from the desk is decided by the same payer. Where the first decision was invented, the second one would contradict it.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'denial', wrong: 'remarks: [N1]', right: 'remarks: [N1, MA13]' },
	checkDesk(atHand, report) {
		const checked = denialToCheck(atHand);
		if (checked === null) return;
		const { denial, payer, aids } = checked;
		const { matter } = denial.learner;
		if (balanceRemittance(matter.remittance).length > 0) return;
		const question = questionOfDenial({ matter, key: denial.secrets.key }, payer, aids);
		const decided = remitClaim(adjudicateClaim(question));
		const written = matter.remittance.claims[0];
		if (written === undefined) return;
		for (const [index, line] of decided.lines.entries()) {
			const told = tellLine(line);
			const stands = written.lines[index];
			if (stands !== undefined && tellLine(stands) !== told) {
				report(
					placeIn(atHand.written, 'Remittance', ['lines', index]),
					`Line ${String(index + 1)}: the payer decides ${told}.`,
				);
			}
		}
		const told = tellClaim(decided);
		if (tellClaim(written) !== told) {
			report(
				placeIn(atHand.written, 'Remittance', ['remarks']),
				`The payer decides the claim as ${told}.`,
			);
		}
	},
};

/** A decided line as a case writes it. */
export function tellLine({
	allowed,
	paid,
	adjustments,
	remarks,
}: RemittanceClaim['lines'][number]): string {
	const reasons = adjustments.map(
		({ group, carc, amount }) => `${group}-${carc} ${dollars(amount)}`,
	);
	return `{ allowed: ${dollars(allowed)}, paid: ${dollars(paid)}, adjustments: [${reasons.join(', ')}], remarks: [${remarks.join(', ')}] }`;
}

/** A decided claim as a case writes it, without its lines. */
export function tellClaim({
	status,
	charge,
	paid,
	patientResponsibility,
	remarks,
}: RemittanceClaim): string {
	return `status "${status}", charge ${dollars(charge)}, paid ${dollars(paid)}, patient ${dollars(patientResponsibility)}, remarks [${remarks.join(', ')}]`;
}
