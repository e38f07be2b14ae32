import type { CaseCard } from './case-card.ts';

/** Why a case is suggested: figures a page can put into words. */
export type SuggestionReason =
	/** The skill with the lowest share of right lines, over the latest attempt at each case that trains it. */
	| {
			readonly kind: 'weakest-skill';
			readonly skill: string;
			readonly right: number;
			readonly of: number;
	  }
	/** Not right in full, and long enough ago to be worth another go. */
	| { readonly kind: 'due-again'; readonly days: number; readonly latest: number }
	| { readonly kind: 'not-tried'; readonly difficulty: number }
	| { readonly kind: 'lowest'; readonly best: number };

export interface Suggestion {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly reason: SuggestionReason;
}

/** What is looked at of a case when one is suggested; encounters and desks both have it. */
export type SuggestedCard = Pick<
	CaseCard,
	| 'id'
	| 'title'
	| 'minutes'
	| 'difficulty'
	| 'skills'
	| 'attempts'
	| 'best'
	| 'latest'
	| 'draftSavedAt'
>;

/** Below this share of right lines a skill is worth going after. */
const WEAK = 0.9;
/** Whole days after which a case that was not right in full comes up again. */
const DAYS_TO_RETURN = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Suggests what to do next: a case not tried yet that trains the weakest skill; then one that is due
 * again; then the easiest not tried; then the one with the lowest best score. Null where everything is
 * right in full, and where there is nothing else than `except`. Work under way is no suggestion; it is
 * offered by itself. `now` is ISO, UTC. [PR11]
 */
export function suggestCase(
	cards: readonly SuggestedCard[],
	now: string,
	except: string | null = null,
): Suggestion | null {
	const open = cards.filter(({ id, draftSavedAt }) => id !== except && draftSavedAt === null);
	const fresh = open.filter(({ attempts }) => attempts === 0);
	const weak = weakestSkills(cards)
		.map((skill) => ({ skill, card: fresh.find((card) => hasSkill(card, skill.id)) }))
		.find(({ card }) => card !== undefined);
	if (weak?.card) {
		const { name, right, of } = weak.skill;
		return toSuggestion(weak.card, { kind: 'weakest-skill', skill: name, right, of });
	}
	const due = open
		.flatMap((card) => {
			const { latest } = card;
			if (latest === null || latest.percent === 100) return [];
			const days = Math.floor((Date.parse(now) - Date.parse(latest.submittedAt)) / DAY);
			return days >= DAYS_TO_RETURN ? [{ card, days, percent: latest.percent }] : [];
		})
		.toSorted((left, right) => left.percent - right.percent)[0];
	if (due) {
		const { card, days, percent } = due;
		return toSuggestion(card, { kind: 'due-again', days, latest: percent });
	}
	const [first] = fresh;
	if (first) return toSuggestion(first, { kind: 'not-tried', difficulty: first.difficulty });
	const lowest = open
		.flatMap((card) => (card.best === null || card.best === 100 ? [] : [{ card, best: card.best }]))
		.toSorted((left, right) => left.best - right.best)[0];
	return lowest ? toSuggestion(lowest.card, { kind: 'lowest', best: lowest.best }) : null;
}

function toSuggestion({ id, title, minutes }: SuggestedCard, reason: SuggestionReason): Suggestion {
	return { id, title, minutes, reason };
}

function hasSkill({ skills }: SuggestedCard, id: string): boolean {
	return skills.some((skill) => skill.id === id);
}

interface SkillFigure {
	readonly id: string;
	readonly name: string;
	readonly right: number;
	readonly of: number;
}

/** Skills below the mark, weakest first; of equal ones the one that more lines speak for. */
function weakestSkills(cards: readonly SuggestedCard[]): SkillFigure[] {
	const figures = new Map<string, SkillFigure>();
	for (const { latest, skills } of cards) {
		if (latest === null) continue;
		for (const { id, name } of skills) {
			const { right, of } = figures.get(id) ?? { right: 0, of: 0 };
			figures.set(id, { id, name, right: right + latest.right, of: of + latest.of });
		}
	}
	return [...figures.values()]
		.filter(({ right, of }) => right < WEAK * of)
		.sort((left, right) => left.right * right.of - right.right * left.of || right.of - left.of);
}
