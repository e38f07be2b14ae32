import { prepareDeskPayer } from '#domain/billing';
import type { CaseReport } from '#domain/checking';
import { referenceFrom } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import { readJourney, toFeeSchedule } from '#domain/content';
import type { CaseFile, CaseSource, JourneyFile, Payer } from '#domain/content';
import type { Problem } from '#domain/result';
import { changeSheet } from './change-sheet.ts';
import type { JourneyWorld } from './journey-world.ts';
import { readMistakes } from './read-mistakes.ts';
import { rightRun } from './right-answer.ts';
import { keySheet } from './right-sheet.ts';
import { tellConsequence } from './tell-consequence.ts';

/** What a journey is held against. */
export interface JourneyAids {
	readonly book: CodeBook;
	readonly findPayer: (id: string) => Payer | null;
	readonly findCase: (id: string) => CaseFile | null;
}

/** So many mistakes the notes of a journey follow to their end. */
const LEAST_MISTAKES = 5;

/**
 * Checks a journey: it is well formed, its case and payer are there, the right run is paid clean and settles,
 * and every row of its table of mistakes is what the payer does. [JR1] [JR10] [JR11]
 */
export function examineJourney(source: CaseSource, aids: JourneyAids): CaseReport {
	const read = readJourney(source);
	if (!read.ok) return { file: source.file, id: null, problems: read.problems, suppressed: [] };
	const { id } = read.value.learner.facts;
	const idLine = source.text.split('\n').findIndex((line) => /^id:/.test(line)) + 1;
	return {
		file: source.file,
		id: { value: id, line: idLine, column: 'id: '.length + 1 },
		problems: [...read.problems, ...judge(source, read.value, aids)],
		suppressed: [],
	};
}

/** The world of a journey; null where its case or payer is not there. */
export function worldOf(journey: JourneyFile, aids: JourneyAids): JourneyWorld | null {
	const { facts } = journey.learner;
	const payer = aids.findPayer(facts.payer);
	const coding = aids.findCase(facts.case);
	if (payer === null || coding === null) return null;
	return {
		journey,
		coding: { facts: coding.learner.facts, key: coding.secrets.key },
		payer: prepareDeskPayer(payer),
		fees: toFeeSchedule(payer),
		book: aids.book,
		reference: referenceFrom(aids.book),
	};
}

function judge({ file }: CaseSource, journey: JourneyFile, aids: JourneyAids): Problem[] {
	const fault = (code: string, message: string, line = 1): Problem => {
		return { code, severity: 'error', message, file, line, column: 1 };
	};
	const { facts } = journey.learner;
	const world = worldOf(journey, aids);
	if (world === null) {
		const isThere = aids.findPayer(facts.payer) !== null;
		const message = isThere
			? `There is no case ${facts.case} to be coded.`
			: `There is no payer ${facts.payer}.`;
		return [fault('JR1', message)];
	}
	if (!world.payer.prepared.plans.has(journey.secrets.registration.planId)) {
		return [
			fault('JR1', `${world.payer.name} has no plan ${journey.secrets.registration.planId}.`),
		];
	}
	const problems: Problem[] = [];
	const run = rightRun(world);
	const clean = tellConsequence(world, keySheet(world));
	if (clean.first !== 'paid' || clean.end !== 'clean' || run.open !== null) {
		problems.push(
			fault('JR10', `The key’s own run is not paid clean: ${clean.first}, ${clean.end}.`),
		);
	}
	const wrong = run.items.find(({ isRight }) => !isRight);
	if (wrong !== undefined) {
		const message = `The right answers do not lead to what is right: ${wrong.title} (${wrong.given}, not ${wrong.expected}).`;
		problems.push(fault('JR10', message));
	}
	return [...problems, ...judgeMistakes(file, journey, world)];
}

function judgeMistakes(file: string, journey: JourneyFile, world: JourneyWorld): Problem[] {
	const { instructorNotes, notesLine } = journey.secrets;
	const mistakes = readMistakes(instructorNotes);
	const problems: Problem[] = [];
	const report = (message: string, line: number) =>
		problems.push({ code: 'JR11', severity: 'error', message, file, line, column: 1 });
	if (mistakes.length < LEAST_MISTAKES) {
		report(
			`The notes follow ${String(mistakes.length)} mistakes to their end; a journey has at least ${String(LEAST_MISTAKES)}.`,
			notesLine,
		);
	}
	for (const { changes, first, end, line } of mistakes) {
		const at = notesLine + 1 + line;
		const sheet = changeSheet(keySheet(world), changes);
		if ('unread' in sheet) {
			report(`"${sheet.unread}" is no change of the key’s sheet.`, at);
			continue;
		}
		const told = tellConsequence(world, sheet);
		if (told.first !== first || told.end !== end) {
			report(`"${changes}" comes to: ${told.first} | ${told.end}.`, at);
		}
	}
	return problems;
}
