import type { TaughtCases } from '#domain/presenting';
import type { Shelf } from '#server/library';

/** What a record needs of the shelf to say what its attempts were about. */
export function taughtCases({
	cases,
	retired,
	billing,
	retiredBilling,
	skills,
}: Shelf): TaughtCases {
	return {
		cases: cases.map(({ page }) => page.learner),
		retired,
		desks: billing.map(({ page }) => page.learner.facts),
		retiredDesks: retiredBilling,
		skills,
	};
}
