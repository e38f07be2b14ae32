import { secondsLeft } from '#domain/exams';
import type { Blueprint, ItemState, Sitting, SittingItem } from '#domain/exams';
import { LETTERS } from '#domain/questions';
import type { RenderedQuestion, RevealedQuestion } from '../rendered-questions.ts';
import type { AnswerShown, GridCell, ItemView, SittingView } from './sitting-view.ts';

/** What a page of a sitting is made of. */
export interface SittingSource {
	readonly sitting: Sitting;
	readonly blueprint: Blueprint;
	/** Index of the item that is shown. */
	readonly at: number;
	readonly question: RenderedQuestion;
	/** Only where a drill has shown its answer; null in every exam. */
	readonly revealed: RevealedQuestion | null;
	readonly now: Date;
}

/** Builds the page of a sitting under way. [EX30] */
export function presentSitting(source: SittingSource): SittingView {
	const { sitting, blueprint, at, now } = source;
	return {
		number: sitting.number,
		exam: sitting.exam,
		title: blueprint.title,
		mode: sitting.mode,
		feedback: sitting.feedback,
		isOpenBook: blueprint.books === 'open',
		endAt: sitting.endAt,
		secondsLeft: secondsLeft(sitting, now),
		isPaused: sitting.pausedAt !== null,
		grid: presentGrid(sitting),
		item: presentItem(source, at),
	};
}

function presentGrid({ states }: Sitting): GridCell[] {
	return states.map(({ choice, isSeen, flagged }, at) => ({
		number: at + 1,
		state: choice !== null ? 'answered' : isSeen ? 'open' : 'unseen',
		flagged,
	}));
}

function presentItem({ sitting, question, revealed }: SittingSource, at: number): ItemView {
	const item = sitting.items[at];
	const state = sitting.states[at];
	if (item === undefined || state === undefined) throw new Error('The item is on the form.');
	return {
		number: at + 1,
		stemHtml: question.stemHtml,
		caseHtml: question.caseHtml,
		options: item.order.map((option, position) => ({
			letter: LETTERS[position] ?? '',
			position,
			html: question.optionHtml[option] ?? '',
			isChosen: state.choice === option,
			isStruck: state.struck.includes(option),
		})),
		flagged: state.flagged,
		marks: state.marks,
		sure: state.sure,
		version: state.choices.length,
		shown: revealed !== null && state.isShown ? presentAnswer(item, state, revealed) : null,
	};
}

/** The right answer with all reasons, in the order of the form. */
export function presentAnswer(
	{ order }: SittingItem,
	{ choice }: ItemState,
	{ key, rationaleHtml, whyNotHtml }: RevealedQuestion,
): AnswerShown {
	return {
		isRight: choice === key.right,
		right: LETTERS[order.indexOf(key.right)] ?? '',
		rationaleHtml,
		whyNotHtml: order.map((option) => whyNotHtml[option] ?? null),
		guideline: key.guideline,
	};
}
