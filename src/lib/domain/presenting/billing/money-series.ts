import type { MoneyOfCase } from './billing-progress-view.ts';
import type { PlacedDesk } from './placed-desks.ts';

/** What came in of what could have, case by case, most left lying first. [PR52] */
export function moneySeries(
	firsts: readonly PlacedDesk[],
	titleOf: (caseId: string) => string,
): MoneyOfCase[] {
	const left = ({ recovered, recoverable }: MoneyOfCase) => recoverable - recovered;
	return firsts
		.filter(({ desk }) => desk.recoverable > 0)
		.map(({ caseId, number, desk }) => ({
			caseId,
			title: titleOf(caseId),
			attempt: number,
			recovered: desk.recovered,
			recoverable: desk.recoverable,
		}))
		.sort((one, other) => left(other) - left(one) || other.recoverable - one.recoverable);
}
