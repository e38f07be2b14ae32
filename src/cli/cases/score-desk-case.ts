import { prepareDeskPayer, readDeskJson, scoreDesk } from '#domain/billing';
import type { BillingCase } from '#domain/content';
import type { CommandContext, ExitCode } from './command.ts';
import { readAids } from './content-on-disk.ts';

/** Scores an answer to a billing desk as the site does, and tells it part by part. */
export async function scoreDeskCase(
	read: BillingCase,
	given: unknown,
	asJson: boolean,
	{ settings, terminal }: CommandContext,
): Promise<ExitCode> {
	const reading = readDeskJson(read.learner, given);
	if (reading === null || reading.problems.length > 0) {
		for (const { field, message } of reading?.problems ?? [])
			terminal.complain(`${field}: ${message}`);
		if (reading === null) terminal.complain(`This is no answer to the desk "${read.kind}".`);
		return 1;
	}
	const { book, payersById } = await readAids(settings);
	const findPayer = (id: string) => {
		const payer = payersById.get(id);
		return payer === undefined ? null : prepareDeskPayer(payer);
	};
	const outcome = scoreDesk(read, reading.answer, { book, findPayer }, 0);
	if (asJson) {
		const { id } = read.learner.facts;
		terminal.say(JSON.stringify({ case: id, answer: reading.answer, ...outcome }, null, '\t'));
	} else if (outcome.state === 'incomplete') {
		terminal.say(
			`This answer is not complete, so nothing is scored: ${outcome.missing.join(', ')}.`,
		);
	} else {
		const { headline, parts, fails, money } = outcome.score;
		terminal.say(`${String(headline.right)} of ${String(headline.of)} points`);
		for (const { reason, rule } of fails) terminal.say(`automatic fail: ${reason} (${rule})`);
		for (const { title, points, items } of parts) {
			terminal.say(`\n${title}: ${String(points.right)} of ${String(points.of)}`);
			for (const { status, title: asked, expected, given: answered, reason } of items) {
				terminal.say(`${status.padEnd(7)} ${asked}: ${answered || '–'} (${expected}). ${reason}`);
			}
		}
		const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;
		terminal.say(`\n${dollars(money.recovered)} of ${dollars(money.recoverable)} came in.`);
	}
	return outcome.state === 'scored' ? 0 : 1;
}
