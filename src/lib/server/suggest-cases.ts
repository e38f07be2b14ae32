import { nearestWord } from '#domain/result';
import { caseAddress } from '#server/addresses';
import type { App } from '#server/app';

/** A way on from a page that is not there. */
export interface Suggestion {
	readonly href: string;
	readonly title: string;
}

/** Addresses may be thousands of characters long; no id is. */
const LONGEST_ID = 80;

/** Cases that were probably meant by an id that no case has. The error page itself leads to the shelf. [WB4] */
export async function suggestCases(app: App, given: string): Promise<Suggestion[]> {
	const { cases } = await app.library.look();
	const facts = cases.map(({ page }) => page.learner.facts);
	const wanted = given.slice(0, LONGEST_ID);
	const id = nearestWord(
		wanted,
		facts.map((one) => one.id),
	);
	const title = nearestWord(
		wanted.replaceAll('-', ' '),
		facts.map((one) => one.title),
	);
	const meant = facts.filter((one) => one.id === id || one.title === title);
	return meant.map((one) => ({ href: caseAddress(one.id), title: one.title }));
}
