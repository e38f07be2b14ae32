import type { Reflection } from '#domain/journeys';
import type { JourneyEndView } from '#domain/presenting';

/**
 * What a try of both seats suggests, in sentences that stay within one small sample: never which job to take, only
 * where somebody said or showed more ease, and where the two disagree.
 */
export function suggestFromSeats({
	score,
	reflections: { coder, biller },
}: Pick<JourneyEndView, 'score' | 'reflections'>): string[] {
	const said: string[] = [];
	const liking = coder === null || biller === null ? 0 : likingOf(coder) - likingOf(biller);
	if (liking >= 2)
		said.push('You said that the coder’s seat left you with more than the biller’s.');
	else if (liking <= -2) {
		said.push('You said that the biller’s seat left you with more than the coder’s.');
	} else said.push('By what you said, the two seats lie close together.');
	const share = ({ right, of }: { right: number; of: number }) => (of === 0 ? 1 : right / of);
	const ease = share(score.coder) - share(score.biller);
	if (ease > 0.2) said.push('More went right in the coder’s seat.');
	else if (ease < -0.2) said.push('More went right in the biller’s seat.');
	else said.push('About as much went right in one as in the other.');
	if (liking * ease < 0 && Math.abs(liking) >= 2 && Math.abs(ease) > 0.2) {
		said.push(
			'Liking and getting right point in different directions. At the beginning liking is the better guide: what one likes one practises, and what one practises one gets right.',
		);
	}
	return said;
}

function likingOf({ energy, patience, curiosity }: Reflection): number {
	return energy + patience + curiosity;
}
