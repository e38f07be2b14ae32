import type { Blueprint, Sitting, SittingResult } from '#domain/exams';
import type { Skill } from '#domain/content';
import { LETTERS } from '#domain/questions';
import type { RenderedQuestion, RevealedQuestion } from '../rendered-questions.ts';
import { presentAnswer } from './present-sitting.ts';
import type {
	CaseToPractise,
	DomainRow,
	EarlierSitting,
	MissedSkill,
	ResultView,
	ReviewedContent,
	ReviewedItem,
	SkillOfItem,
} from './result-view.ts';

/** What the page of a result is made of. All of it is over, so keys may be shown. */
export interface ResultSource {
	readonly sitting: Sitting;
	readonly result: SittingResult;
	readonly blueprint: Blueprint;
	/** By item; null where this server no longer holds the question as it was. */
	readonly questions: readonly ({
		readonly open: RenderedQuestion;
		readonly revealed: RevealedQuestion;
	} | null)[];
	readonly skills: readonly Skill[];
	/** Published cases with what they train. */
	readonly cases: readonly (CaseToPractise & { readonly skills: readonly string[] })[];
	/** Skills there is a page on. */
	readonly explained: ReadonlySet<string>;
	readonly earlier: readonly EarlierSitting[];
}

const MOST_SKILLS = 8;
const MOST_CASES = 3;

/** Builds the page of a result. [EX25] */
export function presentResult(source: ResultSource): ResultView {
	const { sitting, result, blueprint } = source;
	const { right, all, verdict, blanks, changes, confidence, seconds, lookups } = result;
	return {
		number: sitting.number,
		title: blueprint.title,
		owner: blueprint.owner,
		mode: sitting.mode,
		startedAt: sitting.startedAt,
		endedBy: sitting.endedBy ?? 'learner',
		factor: sitting.factor,
		verdict,
		rule: blueprint.verdict,
		right,
		all,
		pretest: sitting.items.length - all,
		blanks,
		changes,
		confidence,
		seconds,
		lookups,
		refused: sitting.refused,
		domains: domainRows(source),
		skills: missedSkills(source),
		items: sitting.items.map((_, at) => reviewItem(source, at)),
		earlier: source.earlier,
	};
}

function domainRows({ sitting, result, blueprint, earlier }: ResultSource): DomainRow[] {
	const last = earlier.at(-1);
	return result.domains.map(({ id, right, all, interval, seconds }) => {
		const items = sitting.items.filter(({ domain }) => domain === id).length;
		const name = blueprint.domains.find((domain) => domain.id === id)?.name ?? id;
		const pace = Math.round(seconds / items);
		const before = last?.domains.find((domain) => domain.id === id) ?? null;
		return { id, name, right, all, interval, seconds, pace, before };
	});
}

function missedSkills(source: ResultSource): MissedSkill[] {
	const { sitting, result } = source;
	const counts = new Map<string, { missed: number; all: number }>();
	sitting.items.forEach(({ skills: own, scored }, at) => {
		if (!scored) return;
		for (const id of own) {
			const { missed, all } = counts.get(id) ?? { missed: 0, all: 0 };
			const isMissed = result.marks[at] !== 'right';
			counts.set(id, { missed: missed + (isMissed ? 1 : 0), all: all + 1 });
		}
	});
	return [...counts]
		.filter(([, { missed }]) => missed > 0)
		.sort(([, one], [, other]) => other.missed - one.missed || one.all - other.all)
		.slice(0, MOST_SKILLS)
		.map(([id, { missed, all }]) => ({ ...skillOf(source, id), missed, all }));
}

function skillOf({ skills, cases, explained }: ResultSource, id: string): SkillOfItem {
	return {
		id,
		name: skills.find((skill) => skill.id === id)?.name ?? id,
		hasPage: explained.has(id),
		cases: cases
			.filter((one) => one.skills.includes(id))
			.slice(0, MOST_CASES)
			.map(({ address, title }) => ({ address, title })),
	};
}

function reviewItem(source: ResultSource, at: number): ReviewedItem {
	const { sitting, result, questions, blueprint } = source;
	const item = sitting.items[at];
	const state = sitting.states[at];
	if (item === undefined || state === undefined) throw new Error('The item is on the form.');
	const letterOf = (choice: number | null) =>
		choice === null ? 'none' : (LETTERS[item.order.indexOf(choice)] ?? '');
	const question = questions[at] ?? null;
	const content: ReviewedContent | null =
		question === null
			? null
			: {
					stemHtml: question.open.stemHtml,
					caseHtml: question.open.caseHtml,
					options: item.order.map((option, position) => ({
						letter: LETTERS[position] ?? '',
						position,
						html: question.open.optionHtml[option] ?? '',
						isChosen: state.choice === option,
						isStruck: state.struck.includes(option),
					})),
					answer: presentAnswer(item, state, question.revealed),
				};
	return {
		number: at + 1,
		id: item.id,
		domain: blueprint.domains.find(({ id }) => id === item.domain)?.name ?? item.domain,
		mark: result.marks[at] ?? 'blank',
		isScored: item.scored,
		flagged: state.flagged,
		seconds: state.seconds,
		choices: state.choices.map(letterOf),
		lookups: state.lookups,
		sure: state.sure,
		skills: item.skills.map((id) => skillOf(source, id)),
		content,
	};
}
