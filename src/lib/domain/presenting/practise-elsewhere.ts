import type { Score, FindingType } from '#domain/scoring';
import type { CaseCard, NamedTopic } from './case-card.ts';

/** A skill that lost lines in an attempt, the page on it, and other cases that train it. */
export interface SkillElsewhere {
	readonly id: string;
	readonly skill: string;
	/** States whether there is a page on it. */
	readonly hasPage: boolean;
	readonly cases: readonly CaseElsewhere[];
}

export interface CaseElsewhere {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** Best headline in whole percent; null before the first score. */
	readonly best: number | null;
}

/** What an attempt is looked at with. */
export interface ElsewhereSource {
	readonly caseId: string;
	readonly score: Score;
	/** Skills the case names. */
	readonly caseSkills: readonly string[];
	/** The whole list of skills, to name them. */
	readonly skills: readonly NamedTopic[];
	readonly cards: readonly CaseCard[];
	/** Skills there is a page on. */
	readonly explained: ReadonlySet<string>;
}

const MOST_SKILLS = 3;
const MOST_CASES = 3;

/** Skills, or families of them, that an error of a kind speaks of. */
const SPEAKS_OF: Partial<Record<FindingType, readonly string[]>> = {
	upcode: ['em.office-mdm', 'em.office-time', 'em.ed-mdm'],
	undercode: ['em.office-mdm', 'em.office-time', 'em.ed-mdm'],
	new_vs_est: ['em.new-or-established'],
	unbundle: ['ncci.bundling', 'surgery.global-package'],
	uncertain_dx: ['icd10cm.uncertain-diagnosis'],
	symptom_with_dx: ['icd10cm.symptoms'],
	specificity: ['icd10cm.specificity'],
	laterality: ['icd10cm.laterality', 'modifiers.anatomic'],
	seventh_char: ['icd10cm.seventh-character'],
	placeholder: ['icd10cm.seventh-character'],
	sequence: ['icd10cm.first-listed'],
	etiology_order: ['icd10cm.code-first'],
	excludes1: ['icd10cm.excludes-notes'],
	modifier_missing: ['modifiers.'],
	modifier_wrong: ['modifiers.'],
	modifier_abuse: ['modifiers.'],
	pointer: ['claims.diagnosis-pointers'],
};

/**
 * Where else the skills can be practised that lost lines here: first those that the kind of an error
 * names, then those of the case whose half of the sheet lost a line. At each, cases not tried come
 * first, then the lowest best scores. A skill that no other case trains and no page explains is left out. [PR13]
 */
export function practiseElsewhere(source: ElsewhereSource): SkillElsewhere[] {
	const others = source.cards.filter(({ id }) => id !== source.caseId);
	return lostSkills(source)
		.map(({ id, name }) => ({
			id,
			skill: name,
			hasPage: source.explained.has(id),
			cases: others
				.filter(({ skills }) => skills.some((skill) => skill.id === id))
				.toSorted((left, right) => (left.best ?? -1) - (right.best ?? -1))
				.slice(0, MOST_CASES)
				.map((card) => ({
					id: card.id,
					title: card.title,
					minutes: card.minutes,
					best: card.best,
				})),
		}))
		.filter(({ cases, hasPage }) => cases.length > 0 || hasPage)
		.slice(0, MOST_SKILLS);
}

function lostSkills({ score, caseSkills, skills }: ElsewhereSource): NamedTopic[] {
	const charged = score.findings.filter((finding) => finding.charged);
	const spoken = charged.flatMap(({ type }) => SPEAKS_OF[type] ?? []);
	const isSpokenOf = (id: string) =>
		spoken.some((name) =>
			// Of a family, only what the case is about: a missing 25 says nothing of 59.
			name.endsWith('.') ? id.startsWith(name) && caseSkills.includes(id) : id === name,
		);
	const lost = new Set(
		score.lines.flatMap(({ kind, status }) =>
			status === 'correct' || status === 'optional' ? [] : [kind],
		),
	);
	const named = skills.filter(({ id }) => isSpokenOf(id));
	const ofHalves = skills.filter(
		({ id }) =>
			caseSkills.includes(id) &&
			!named.some((skill) => skill.id === id) &&
			lost.has(id.startsWith('icd10cm.') ? 'diagnosis' : 'procedure'),
	);
	return [...named, ...ofHalves];
}
