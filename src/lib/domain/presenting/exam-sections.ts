import type { CaseCard, NamedTopic } from './case-card.ts';

/** An exam with the sections that something here practises. */
export interface ExamToPractise {
	/** `CPC` or `CBCS`, as it stands before the numbers. */
	readonly exam: string;
	readonly sections: readonly ExamSection[];
}

export interface ExamSection extends NamedTopic {
	readonly cases: number;
	/** Of them, how many this learner has a score of, and how many were right in full at the best try. */
	readonly coded: number;
	readonly right: number;
}

/**
 * What can be practised here for which exam, section by section in the order of their numbers. A section
 * that no case practises is not in it: nothing is promised that is not there. [PR62]
 */
export function presentExamSections(cards: readonly CaseCard[]): ExamToPractise[] {
	const topics = new Map<string, NamedTopic>();
	for (const { objectives } of cards) for (const topic of objectives) topics.set(topic.id, topic);
	const sections = [...topics.values()]
		.toSorted((left, right) => left.id.localeCompare(right.id, 'en', { numeric: true }))
		.map(({ id, name }): ExamSection => {
			const own = cards.filter(({ objectives }) => objectives.some((one) => one.id === id));
			return {
				id,
				name,
				cases: own.length,
				coded: own.filter(({ best }) => best !== null).length,
				right: own.filter(({ best }) => best === 100).length,
			};
		});
	const exams = [...new Set(sections.map(({ id }) => examOf(id)))];
	// The exam with more to practise comes first.
	return exams
		.map((exam) => ({ exam, sections: sections.filter(({ id }) => examOf(id) === exam) }))
		.toSorted((left, right) => right.sections.length - left.sections.length);
}

function examOf(id: string): string {
	return id.split('-')[0] ?? id;
}
