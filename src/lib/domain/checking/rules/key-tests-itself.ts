import type { CaseKey, KeyPart, ProceduresPart, WrongAnswer } from '#domain/content';
import { blankAnswer, scoreAnswer } from '#domain/scoring';
import type { Answer, ScoreOutcome } from '#domain/scoring';
import { answerOf, answerWith, answerWithSlip, turnedAnswerOf } from '../answer-of-key.ts';
import type { CaseAtHand } from '../case-at-hand.ts';
import { wrongButRight } from '../right-and-wrong.ts';
import { countReadings, MOST_READINGS } from '../count-readings.ts';
import type { Report } from '../report.ts';
import type { CheckedRule } from '../rule.ts';
import { sectionOf } from '../written-case.ts';
import type { WrittenPart } from '../written-key.ts';

/** Lets a key test itself with the scorer that learners meet. */
export const keyTestsItself: CheckedRule = {
	id: 'CK8',
	title: 'A key tests itself',
	why: 'Its own answer, in every honest reading, scores everything; a blank one is incomplete; turning round what is unordered changes nothing; and each wrong answer shows its own feedback and no other. A key that fails this is unfair to whoever meets it.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'case',
		wrong: 'first: true\n        after: L97.422',
		right: 'first: true',
	},
	check(atHand, report) {
		const { read, written } = atHand;
		const section = sectionOf(written, 'Key');
		// More readings than can be scored are CK26's; testing some of them would say nothing.
		if (read === null || section === null || countReadings(written.key) > MOST_READINGS) return;
		const { key } = read.secrets;
		const score = scorerOf(atHand, read.learner.facts.dos);
		for (const complaint of complaintsOf(key, score)) report(section.headingLine, complaint);
		checkWrongAnswers(atHand, key, score, report);
	},
};

type Scorer = (key: CaseKey, answer: Answer) => ScoreOutcome;

function scorerOf({ reference }: CaseAtHand, dos: string): Scorer {
	return (key, answer) => scoreAnswer(key, answer, { reference, dos });
}

function complaintsOf(key: CaseKey, score: Scorer): Set<string> {
	const complaints = new Set<string>();
	key.readings.forEach((parts, index) => {
		// What is right against its own reading is right against all of them.
		const alone = { ...key, parts, readings: [parts] };
		const own = score(alone, answerOf(key, parts));
		if (!isWhollyRight(own)) {
			const first = own.state === 'scored' ? own.score.findings[0] : undefined;
			const why = first
				? ` It says: ${first.reason} (expected ${first.expected}, given ${first.given})`
				: '';
			const which = index === 0 ? 'The key' : `Reading ${String(index + 1)} of the key`;
			complaints.add(`${which} does not score everything against itself.${why}`);
		} else if (!isWhollyRight(score(alone, turnedAnswerOf(key, parts)))) {
			complaints.add('Turning round what the key leaves unordered changes the score.');
		}
	});
	if (score(key, blankAnswer()).state !== 'incomplete') {
		complaints.add('A blank answer is not called incomplete.');
	}
	return complaints;
}

/** Parts of a key that was read stand in the order in which they are written, and so do its wrong answers. */
function checkWrongAnswers(
	{ written }: CaseAtHand,
	key: CaseKey,
	score: Scorer,
	report: Report,
): void {
	const answer = answerOf(key);
	key.parts.forEach((part, at) => {
		const writtenPart = written.key?.parts[at];
		if (writtenPart === undefined) return;
		const explained = wrongButRight(writtenPart);
		const aboutCodes = writtenPart.wrong.filter(({ isSlip }) => !isSlip);
		part.wrong.forEach((wrong, index) => {
			const entry = aboutCodes[index];
			const [where] = entry?.has ?? [];
			// What is wrong with these is said already (CK13).
			if (entry === undefined || where === undefined || explained.has(entry)) return;
			const complaint = complainOfFeedback(
				part,
				wrong,
				score(key, answerWith(answer, part, wrong)),
			);
			if (complaint !== null) report(where, complaint);
		});
		if (part.type === 'procedures') checkSlips(part, writtenPart, key, answer, score, report);
	});
}

/** What is told of a slip shows when the slip is made. */
function checkSlips(
	part: ProceduresPart,
	writtenPart: WrittenPart,
	key: CaseKey,
	answer: Answer,
	score: Scorer,
	report: Report,
): void {
	const about = writtenPart.wrong.filter(({ isSlip }) => isSlip);
	part.slips.forEach((slip, index) => {
		const [where] = about[index]?.has ?? [];
		const slipped = answerWithSlip(answer, slip);
		if (where === undefined) return;
		const outcome = score(key, slipped);
		const said =
			outcome.state === 'scored' ? outcome.score.findings.map(({ reason }) => reason) : [];
		if (!said.includes(slip.feedback)) {
			report(where, `The feedback on this slip of ${slip.code} never shows.`);
		}
	});
}

function complainOfFeedback(
	part: KeyPart,
	wrong: WrongAnswer,
	outcome: ScoreOutcome,
): string | null {
	const said = outcome.state === 'scored' ? outcome.score.findings.map(({ reason }) => reason) : [];
	const name = wrong.has.join(' with ');
	if (!said.includes(wrong.feedback)) return `The feedback on ${name} never shows.`;
	const stray = part.wrong.find(
		(other) =>
			other !== wrong &&
			other.has.join() !== wrong.has.join() &&
			other.feedback !== wrong.feedback &&
			said.includes(other.feedback),
	);
	return stray === undefined
		? null
		: `Giving ${name} also shows the feedback on ${stray.has.join(' with ')}.`;
}

function isWhollyRight(outcome: ScoreOutcome): boolean {
	return outcome.state === 'scored' && outcome.score.headline.right === outcome.score.headline.of;
}
