import {
	answerOfDenial,
	answerOfPayer,
	CLOCK_OF,
	decidePosting,
	legalDeadline,
	prepareDeskPayer,
	questionOfDenial,
} from '#domain/billing';
import { adjudicateClaim, remitClaim } from '#domain/claims';
import type { RemittanceClaim } from '#domain/claims';
import { ACTIONS, wordsOf } from '#domain/content';
import type { Command } from './command.ts';
import { readAids } from './content-on-disk.ts';
import { findCase } from './find-case.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** Asks the payer of a billing case what it makes of it, for authors. */
export const decideCommand: Command = {
	usage: '<id or path>',
	about:
		'Tells what the payers of a denial or a posting make of its claims, as a Remittance section writes it.',
	help: 'For a denial, after it come the last day of each clock and what each action brings in with the papers and changes of the key.',
	options: [],
	words: { least: 1, most: 1 },
	async run({ words: [asked = ''] }, context) {
		const { say, complain } = context.terminal;
		const found = await findCase(asked, context);
		if (found === null) return 2;
		const { book, payersById } = await readAids(context.settings);
		const findPayer = (id: string) => {
			const known = payersById.get(id);
			return known === undefined ? null : prepareDeskPayer(known);
		};
		if (found.read.kind === 'posting') {
			const { learner, secrets } = found.read;
			for (const { claim, decided } of decidePosting(learner.matter, secrets.key, {
				book,
				findPayer,
			})) {
				for (const one of decided) {
					say(`claim ${String(claim + 1)}, icn ${one.icn}`);
					sayClaim(say, one);
				}
			}
			return 0;
		}
		if (found.read.kind !== 'denial') {
			complain('Only a denial and a posting have claims that a payer decides.');
			return 2;
		}
		const { learner, secrets } = found.read;
		const payer = findPayer(learner.facts.payer);
		if (payer === null) {
			complain(`There is no payer ${learner.facts.payer}.`);
			return 1;
		}
		const at = { facts: learner.facts, matter: learner.matter, key: secrets.key };
		const claim = remitClaim(adjudicateClaim(questionOfDenial(at, payer, { book })));
		sayClaim(say, claim);
		for (const action of wordsOf(ACTIONS)) {
			const clock = CLOCK_OF[action];
			const day = legalDeadline({ ...at, payer }, { findPayer }, { clock }) ?? 'none';
			const answer = { ...answerOfDenial(learner.matter, secrets.key), action };
			const { recovered, sentence } = answerOfPayer(at, answer, { book, findPayer });
			const isKey = action === secrets.key.action ? '*' : ' ';
			say(`${isKey} ${action.padEnd(17)} ${clock} ${day}, ${dollars(recovered)}: ${sentence}`);
		}
		return 0;
	},
};

/** A decided claim as the Remittance section writes it. */
function sayClaim(say: (line: string) => void, claim: RemittanceClaim): void {
	say(`status: "${claim.status}"`);
	for (const [name, amount] of [
		['payment', claim.paid],
		['charge', claim.charge],
		['paid', claim.paid],
		['patient', claim.patientResponsibility],
	] as const) {
		say(`${name}: ${dollars(amount)}`);
	}
	say(`remarks: [${claim.remarks.join(', ')}]\nlines:`);
	for (const { allowed, paid, adjustments, remarks } of claim.lines) {
		const reasons = adjustments.map((one) => `${one.group}-${one.carc} ${dollars(one.amount)}`);
		say(
			`  - { allowed: ${dollars(allowed)}, paid: ${dollars(paid)}, adjustments: [${reasons.join(', ')}], remarks: [${remarks.join(', ')}] }`,
		);
	}
}
