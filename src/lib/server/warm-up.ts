import { emptyRecord, noWork } from '#domain/learning';
import { presentScoredSheet, presentWorkspace } from '#domain/presenting';
import { scoreAnswer } from '#domain/scoring';
import { feesFor } from '#server/fees-for';
import type { App } from '#server/app';

/**
 * Runs through the work of a request once for each case, so that the first learners do not wait for
 * code that was never run. Nothing is kept of it.
 */
export async function warmUp({ library, books }: Pick<App, 'library' | 'books'>): Promise<void> {
	const shelf = await library.look();
	const { cases, book, reference, findWithKey, findPayer } = shelf;
	const open = await books.look(shelf.tables);
	for (const system of ['icd10cm', 'cpt', 'hcpcs']) {
		open.search({ typed: 'type 2 diabetis', date: '2026-02-01', systems: [system], limit: 12 });
	}
	for (const { page } of cases) {
		const record = emptyRecord();
		const hints = { of: 0, taken: [] };
		presentWorkspace({ page, book, findPayer, record, draft: null, hints, learnerMark: '' });
		const revision = findWithKey(page.learner.facts.id)?.secret.revealed;
		if (revision === undefined) continue;
		const answer = {
			schema: 'answer/1',
			diagnoses: [{ code: 'R69' }],
			procedures: [{ code: '99199', modifiers: [], units: 1, pointers: ['A'] }],
		} as const;
		const fees = feesFor(shelf, page.learner.facts);
		const outcome = scoreAnswer(revision.key, answer, { reference, fees });
		if (outcome.state === 'incomplete') continue;
		presentScoredSheet({
			caseId: page.learner.facts.id,
			attempt: 1,
			submittedAt: '',
			imported: false,
			keyRevision: 1,
			answer,
			score: outcome.score,
			revision,
			today: page.learner,
			isOlderRevision: false,
			book,
			findPayer,
			work: noWork(),
			cards: [],
			explained: new Set(shelf.skillPages.keys()),
			skills: [],
			now: '2026-01-01T00:00:00.000Z',
		});
	}
}
