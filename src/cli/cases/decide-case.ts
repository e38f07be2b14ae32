import {
	answerOfDesk,
	answerOfPayer,
	CLOCK_OF,
	legalDeadline,
	prepareDeskPayer,
	questionOfDenial,
} from '#domain/billing';
import { adjudicateClaim, remitClaim } from '#domain/claims';
import { ACTIONS, wordsOf } from '#domain/content';
import type { Command } from './command.ts';
import { readAids } from './content-on-disk.ts';
import { findCase } from './find-case.ts';

const dollars = (cents: number) => (cents / 100).toFixed(2);

/** Asks the payer of a billing case what it makes of it, for authors. */
export const decideCommand: Command = {
	usage: '<id or path>',
	about:
		'Tells what the payer of a denial makes of its claim, as its Remittance section writes it.',
	help: 'After it come the last day of each clock and what each action brings in with the papers and changes of the key.',
	options: [],
	words: { least: 1, most: 1 },
	async run({ words: [asked = ''] }, context) {
		const { say, complain } = context.terminal;
		const found = await findCase(asked, context);
		if (found === null) return 2;
		if (found.read.kind !== 'denial') {
			complain('Only a denial has a claim that a payer decides.');
			return 2;
		}
		const { learner, secrets } = found.read;
		const { book, payersById } = await readAids(context.settings);
		const findPayer = (id: string) => {
			const known = payersById.get(id);
			return known === undefined ? null : prepareDeskPayer(known);
		};
		const payer = findPayer(learner.facts.payer);
		if (payer === null) {
			complain(`There is no payer ${learner.facts.payer}.`);
			return 1;
		}
		const at = { facts: learner.facts, matter: learner.matter, key: secrets.key };
		const claim = remitClaim(adjudicateClaim(questionOfDenial(at, payer, { book })));
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
		for (const action of wordsOf(ACTIONS)) {
			const clock = CLOCK_OF[action];
			const day = legalDeadline({ ...at, payer }, { findPayer }, { clock }) ?? 'none';
			const given = answerOfDesk(found.read);
			if (given.kind !== 'denial') continue;
			const answer = { ...given, action };
			const { recovered, sentence } = answerOfPayer(at, answer, { book, findPayer });
			const isKey = action === secrets.key.action ? '*' : ' ';
			say(`${isKey} ${action.padEnd(17)} ${clock} ${day}, ${dollars(recovered)}: ${sentence}`);
		}
		return 0;
	},
};
