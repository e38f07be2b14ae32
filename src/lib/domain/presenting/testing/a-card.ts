import type { CaseCard } from '../case-card.ts';

/** A card of the shelf nobody has touched. */
export function aCard(given: Partial<CaseCard> = {}): CaseCard {
	return {
		id: 'heel-ulcer',
		title: 'Heel ulcer',
		summary: 'A wound that does not close.',
		specialty: 'Family medicine',
		perspective: 'professional',
		difficulty: 2,
		minutes: 8,
		dos: '2026-02-12',
		skills: [],
		objectives: [],
		attempts: 0,
		best: null,
		latest: null,
		draftSavedAt: null,
		...given,
	};
}
