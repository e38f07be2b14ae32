import { test as journey } from './journey.ts';
import { MADE_ANSWERS } from './answers.ts';
import { makeCase } from './made-case.ts';
import { makeClaim } from './made-claim.ts';
import { makeDenial } from './made-denial.ts';
import { makePosting } from './made-posting.ts';
import { makeWorkList } from './made-work-list.ts';
import { startOwnSite, type OwnSite } from './own-site.ts';

/** A published case full of canaries, and one of each kind that is not on the shelf. */
export const PUBLISHED = makeCase({ id: 'made-heel-wound', title: 'A wound that was made' });
export const UNPUBLISHED = (['draft', 'review', 'retired'] as const).map((status) =>
	makeCase({ id: `made-${status}-wound`, title: `A wound in ${status}`, status }),
);

/** A published case with two hints, each with a canary of its own. */
export const HINTED = makeCase({
	id: 'made-hinted-wound',
	title: 'A wound with hints',
	hints: ['canary-hint-one', 'canary-hint-two'],
});

/** A published denial with a canary in everything that is secret. */
export const DENIAL = makeDenial({ id: 'made-late-claim', title: 'A claim that was made' });

/** A published claim with a canary in everything that is secret. */
export const CLAIM = makeClaim({ id: 'made-claim-form', title: 'A form that was made' });
/** The same for a posting. */
export const POSTING = makePosting({ id: 'made-deposit', title: 'A deposit that was made' });

/** The same for a work list. */
export const WORK_LIST = makeWorkList({ id: 'made-list', title: 'A list that was made' });

/** Journeys on a server whose content and errors the test has in its hands; one for each worker. */
export const test = journey.extend<object, { readonly ownSite: OwnSite }>({
	ownSite: [
		// Playwright reads from this first argument what a fixture needs, even where that is nothing.
		async ({}, use) => {
			const site = await startOwnSite([
				PUBLISHED,
				HINTED,
				DENIAL,
				CLAIM,
				POSTING,
				WORK_LIST,
				...UNPUBLISHED,
				...MADE_ANSWERS,
			]);
			try {
				// What is kept from the shelf must be kept from it for its status, not for a mistake in it.
				expect(site.complaints()).toBe('');
				await use(site);
			} finally {
				await site.stop();
			}
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ ownSite }, use) => use(ownSite.baseURL),
});

export const expect = test.expect;
