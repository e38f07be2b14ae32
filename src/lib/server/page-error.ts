import { error } from '@sveltejs/kit';
import { caseAddress } from '#server/addresses';
import type { Track } from '#server/addresses';
import type { App } from '#server/app';
import { isStoreFailure } from '#server/learner-store';
import { logFailure } from '#server/log-failure';
import { suggestCases } from '#server/suggest-cases';
import { suggestCodes } from '#server/suggest-codes';

/** Shows the page that helps on from a case that is not there. [WB4] */
export async function missingCase(app: App, caseId: string): Promise<never> {
	const message =
		'There is no encounter at this address. It may have been taken off the shelf; what you saved of it is kept.';
	error(404, { message, code: 'unknown-case', suggestions: await suggestCases(app, caseId) });
}

/** The same for a case of a billing desk. [WB41] */
export function missingDesk(): never {
	error(404, {
		message:
			'There is no billing case at this address. It may have been taken off the shelf; what you saved of it is kept.',
		code: 'unknown-case',
		suggestions: [{ href: '/billing', title: 'All billing desks' }],
	});
}

/** Shows the page that helps on from an attempt that is not there, or is somebody else’s. [WB9] */
export function missingAttempt(caseId: string, track: Track = 'coding'): never {
	error(404, {
		message:
			'There is no such attempt in the record that is open in this browser. If it is in another record, open that one with its return code.',
		code: 'unknown-attempt',
		suggestions: [
			{
				href: caseAddress(caseId, track),
				title: track === 'coding' ? 'The encounter itself' : 'The case itself',
			},
			{ href: '/learner', title: 'Open another record' },
		],
	});
}

/** Shows the page that helps on from an exam that is not there. */
export function missingExam(): never {
	error(404, {
		message: 'There is no exam at this address.',
		code: 'unknown-exam',
		suggestions: [{ href: '/exams', title: 'The exam hall' }],
	});
}

/** Shows the page that helps on from a deck that is not there. */
export function missingDeck(): never {
	error(404, {
		message: 'There is no deck of that name.',
		code: 'unknown-deck',
		suggestions: [{ href: '/exams/drills', title: 'Drills' }],
	});
}

/** Shows the page that helps on from a skill on which there is no page. */
export function missingSkill(): never {
	error(404, {
		message: 'There is no page on a skill of that name.',
		code: 'unknown-skill',
		suggestions: [{ href: '/skills', title: 'All skills' }],
	});
}

/** Shows the page that helps on from a sitting that is not there, or is somebody else’s. */
export function missingSitting(): never {
	error(404, {
		message:
			'There is no such sitting in the record that is open in this browser. If it is in another record, open that one with its return code.',
		code: 'unknown-sitting',
		suggestions: [
			{ href: '/exams', title: 'The exam hall' },
			{ href: '/learner', title: 'Open another record' },
		],
	});
}

/** Shows the page that says why a sitting can not be shown: its questions are on another server. */
export function lostSitting(): never {
	error(410, {
		message:
			'The questions of this sitting are not on this server, because it was brought in from another one. Its numbers are kept.',
		code: 'lost-sitting',
		suggestions: [{ href: '/exams', title: 'The exam hall' }],
	});
}

/** Shows the page that helps on where this server holds no comparison of the two jobs. [WB60] */
export function missingComparison(): never {
	error(404, {
		message: 'This server has no comparison of the two jobs just now.',
		code: 'no-comparison',
		suggestions: [{ href: '/coding', title: 'All encounters' }],
	});
}

/** Shows the page that helps on from a journey that is not there. [JR20] */
export function missingJourney(): never {
	error(404, {
		message:
			'There is no journey at this address. It may have been taken off the shelf; what you did in it is kept.',
		code: 'unknown-journey',
		suggestions: [{ href: '/journeys', title: 'All journeys' }],
	});
}

/** Shows the page that helps on where no journey is there by which both jobs can be tried. [JR30] */
export function missingTryBoth(): never {
	error(404, {
		message: 'This server has no journey just now by which both jobs can be tried.',
		code: 'no-try-both',
		suggestions: [
			{ href: '/coding', title: 'All encounters' },
			{ href: '/billing', title: 'All billing desks' },
		],
	});
}

/** Shows the page that helps on from a code that is not in the list in force. [CB18] */
export async function missingCode(
	app: App,
	{ system, code, date }: { system: string; code: string; date: string | null },
): Promise<never> {
	const message =
		'No loaded list has this code on that date of service. Look for it by words, or open what stands above it.';
	error(404, {
		message,
		code: 'unknown-code',
		suggestions: await suggestCodes(app, { system, code, date }),
	});
}

/** Waits for the store; where it fails, the page says so in its own words, as a passing fault. [WB15] */
export async function fromStore<Value>(asked: Promise<Value>): Promise<Value> {
	try {
		return await asked;
	} catch (failure) {
		if (!isStoreFailure(failure)) throw failure;
		const id = logFailure('store', failure);
		error(503, { message: failure.message, code: failure.kind, id });
	}
}
