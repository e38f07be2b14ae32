import { addDays } from '#domain/claims';
import { scoreAnswer } from '#domain/scoring';
import type { Answer } from '#domain/scoring';
import { goOn, happen } from './happen.ts';
import type { Picks, Reflection } from './journey-answer.ts';
import type { Held, JourneyState, JudgedItem } from './journey-state.ts';
import type { JourneyWorld } from './journey-world.ts';

/** The coverage is looked into the day before: what is answered there stands on the claim. [JR3] */
export function takeCoverage(world: JourneyWorld, state: JourneyState, picks: Picks): JourneyState {
	const { learner, secrets } = world.journey;
	let { held } = state;
	const items: JudgedItem[] = [];
	for (const question of learner.questions) {
		const answers = secrets.answers.find((one) => one.question === question.id)?.options ?? [];
		const picked = answers.find(({ id }) => id === picks[question.id]);
		const right = answers.find(({ isRight }) => isRight);
		const words = (id: string | undefined) =>
			question.options.find((option) => option.id === id)?.text ?? 'nothing';
		if (picked !== undefined) held = change(held, picked.sets);
		items.push({
			chapter: 'coverage',
			title: question.ask,
			given: words(picked?.id),
			expected: words(right?.id),
			isRight: picked?.isRight === true,
			reason: picked?.why ?? right?.why ?? '',
		});
	}
	const looked = happen(state, 'front-desk', 'Coverage looked into, registration written');
	const moved = { ...looked, held, items: [...state.items, ...items] };
	return goOn({ ...moved, today: world.coding.facts.dos }, 'coding');
}

/** `none` takes a number away. */
function change(
	held: Held,
	sets: {
		readonly member?: string;
		readonly authorisation?: string;
		readonly referral?: string;
		readonly copay?: number;
	},
): Held {
	const number = (set: string | undefined, now: string | null) =>
		set === undefined ? now : set === 'none' ? null : set;
	return {
		member: sets.member ?? held.member,
		authorisation: number(sets.authorisation, held.authorisation),
		referral: number(sets.referral, held.referral),
		copay: sets.copay ?? held.copay,
	};
}

/** The chart is coded; a sheet with a blank half is not taken. [JR4] */
export function takeCoding(
	world: JourneyWorld,
	state: JourneyState,
	sheet: Answer,
	hints: number,
): JourneyState {
	const { key, facts } = world.coding;
	const outcome = scoreAnswer(key, sheet, {
		reference: world.reference,
		fees: world.fees,
		dos: facts.dos,
		hintsUsed: hints,
	});
	if (outcome.state === 'incomplete' || sheet.procedures.every(({ code }) => code === '')) {
		return state;
	}
	const { account } = world.journey.secrets.registration;
	const { copay } = state.held;
	const seen = happen(
		{ ...state, today: facts.dos },
		'patient',
		copay > 0 ? 'Seen; the copay was taken at the desk' : 'Seen',
		copay > 0
			? [
					{
						...{ account, on: facts.dos, kind: 'payment', from: 'patient', amount: copay },
						reference: 'desk',
					},
				]
			: [],
	);
	const today = addDays(facts.dos, world.journey.secrets.days.coded);
	const coded = happen({ ...seen, today }, 'coder', 'Chart coded');
	const next = world.journey.learner.facts.length === 'short' ? 'reflect-coder' : 'claim';
	return goOn({ ...coded, sheet, written: sheet, hints, score: outcome.score }, next);
}

/** A word on a seat, after it. */
export function takeReflection(
	state: JourneyState,
	seat: 'coder' | 'biller',
	reflection: Reflection,
): JourneyState {
	const reflections = { ...state.reflections, [seat]: reflection };
	return goOn({ ...state, reflections }, seat === 'coder' ? 'claim' : null);
}
