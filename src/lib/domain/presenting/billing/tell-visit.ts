import { readDollars } from '#domain/billing';
import type { EligibilityAnswer } from '#domain/billing';
import { dollars } from '#domain/claims';
import type { EligibilityKey, EligibilityMatter } from '#domain/content';

/** What comes of the visit as it was prepared, in a few sentences: where the claim goes, and the money. [PR46] */
export function tellVisit(
	{ coverages }: EligibilityMatter,
	key: EligibilityKey,
	answer: EligibilityAnswer,
): string {
	const name = (id: string) => coverages.find((one) => one.id === id)?.name ?? 'nobody';
	const goes =
		answer.first === key.first
			? `The claim goes to ${name(key.first)} and is decided there.`
			: `The claim goes to ${name(answer.first)}, comes back, and has to go to ${name(key.first)} after all.`;
	const isBlocked =
		(key.referral === 'to-get' && answer.referral !== 'to-get') ||
		(key.authorisation === 'to-get' && answer.authorisation !== 'to-get');
	const gate = isBlocked
		? ' What had to be had before the visit was not, so the payer refuses it.'
		: '';
	const read = readDollars(answer.collect);
	const difference = (read.ok ? read.cents : 0) - key.collect;
	const desk =
		difference === 0
			? ' What was collected at the desk is what was due there.'
			: difference > 0
				? ` $${dollars(difference)} too much was collected and has to be given back.`
				: ` $${dollars(-difference)} was not collected at the desk and has to be asked for later.`;
	return `${goes}${gate}${desk}`;
}
