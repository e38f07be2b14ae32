import { findCode } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import { compareRuns, scoreJourney, tellConsequence } from '#domain/journeys';
import type { ChapterId, ComparedSide, JourneyState, JourneyWorld } from '#domain/journeys';
import type { JourneyRun } from '#domain/learning';
import { specialtyInWords } from '../in-words.ts';
import type {
	ComparedSideView,
	JourneyCard,
	JourneyEndView,
	JourneyView,
	ReplayView,
	StoryView,
} from './journey-view.ts';

/** A journey with the latest run of it, as far as it has gone. */
export interface JourneySource {
	readonly world: JourneyWorld;
	readonly state: JourneyState;
	readonly run: JourneyRun | null;
}

/** A journey on the shelf. [JR20] */
export function presentJourneyCard({ world, state, run }: JourneySource): JourneyCard {
	const { id, title, summary, minutes, length } = world.journey.learner.facts;
	const isOver = run !== null && state.open === null;
	const standing = run === null ? 'new' : isOver ? 'done' : 'under-way';
	return {
		...{ id, title, summary, minutes, standing },
		specialty: specialtyInWords(world.coding.facts.specialty),
		payer: world.payer.name,
		isShort: length === 'short',
		chapter: run === null ? null : state.open,
		percent: isOver ? (scoreJourney(state)?.whole ?? null) : null,
	};
}

/** A journey between its chapters. [JR20] */
export function presentJourney(source: JourneySource): JourneyView {
	const { state, run, world } = source;
	return {
		card: presentJourneyCard(source),
		story: storyOf(world, state),
		done: state.done,
		isCoded: state.sheet !== null,
		lastAt: run === null ? null : (run.answers.at(-1)?.at ?? run.startedAt),
	};
}

function storyOf({ coding }: JourneyWorld, { happened }: JourneyState): StoryView {
	return { visit: coding.facts.dos, happened };
}

/** What would have happened; null before the chart was coded, so that nothing of the key gets out. [JR21] */
export function presentReplay({ world, state }: JourneySource): ReplayView | null {
	const compared = compareRuns(world, state);
	if (compared === null || state.sheet === null) return null;
	const { keyRun, codesRun } = compared;
	const key = scoreJourney(keyRun);
	const mine = scoreJourney(codesRun);
	if (key === null || mine === null) return null;
	const { book } = world;
	const { facts } = world.journey.learner;
	const named = (code: string | null) =>
		code === null ? null : { code, words: words(book, code) };
	const diagnoses = compared.diagnoses.map(({ mine: own, key: right, differs }) => {
		return { mine: named(own), key: named(right), differs };
	});
	const services = compared.services.map(({ mine: own, key: right, differs }) => {
		return { mine: sideOf(book, own), key: sideOf(book, right), differs };
	});
	return {
		journey: facts.id,
		title: facts.title,
		isOver: state.open === null,
		differs: [...diagnoses, ...services].filter((line) => line.differs).length,
		diagnoses,
		services,
		mine: {
			end: tellConsequence(world, state.sheet).end,
			story: storyOf(world, codesRun),
			score: mine,
		},
		key: { story: storyOf(world, keyRun), score: key },
	};
}

function words(book: CodeBook, code: string): string {
	return findCode(book, code)?.description ?? '';
}

function sideOf(book: CodeBook, side: ComparedSide | null): ComparedSideView | null {
	if (side === null) return null;
	const { code, modifiers, units, pointers, paid, patient, refusal } = side;
	return { code, words: words(book, code), modifiers, units, pointers, paid, patient, refusal };
}

/** A pause longer than this is no work. */
const LONGEST_PAUSE = 15 * 60_000;
const CODING: readonly ChapterId[] = ['coding', 'reflect-coder'];

/** How the journey ended; null while it goes on. [JR20] */
export function presentJourneyEnd({ world, state, run }: JourneySource): JourneyEndView | null {
	const score = scoreJourney(state);
	const { sheet } = state;
	if (state.open !== null || score === null || sheet === null || run === null) return null;
	const { facts } = world.journey.learner;
	const findings = (state.score?.findings ?? []).filter(({ charged }) => charged);
	return {
		journey: facts.id,
		title: facts.title,
		isShort: facts.length === 'short',
		score,
		end: tellConsequence(world, sheet).end,
		coding: findings.map(({ expected, given, reason, rule, type }) => {
			return { expected, given, reason, rule, type };
		}),
		items: state.items.map(({ chapter, title, given, expected, isRight, reason }) => {
			return { chapter, title, given, expected, isRight, reason };
		}),
		story: storyOf(world, state),
		reflections: state.reflections,
		minutes: minutesOf(run),
		hints: state.hints,
	};
}

/** Minutes between one answer and the next belong to the seat of the later one. */
function minutesOf({ startedAt, answers }: JourneyRun): JourneyEndView['minutes'] {
	let before = Date.parse(startedAt);
	const spent = { coder: 0, biller: 0 };
	for (const { at, answer } of answers) {
		const now = Date.parse(at);
		const seat = CODING.includes(answer.chapter) ? 'coder' : 'biller';
		spent[seat] += Math.min(LONGEST_PAUSE, Math.max(0, now - before));
		before = now;
	}
	const whole = (time: number) => Math.max(1, Math.round(time / 60_000));
	return { coder: whole(spent.coder), biller: whole(spent.biller) };
}
