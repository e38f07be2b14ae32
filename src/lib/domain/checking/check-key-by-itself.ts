import type { CodeReference } from '#domain/codes';
import type {
	CaseKey,
	DiagnosesPart,
	KeyPart,
	ProcedureLine,
	ProceduresPart,
	QueryKey,
} from '#domain/content';
import type { Problem } from '#domain/result';
import { blankAnswer, DIAGNOSIS_LETTERS, scoreAnswer } from '#domain/scoring';
import type { Answer, ProcedureEntry, QueryEntry, Score } from '#domain/scoring';
import type { CaseAtHand } from './check-evidence.ts';
import { lineOfHeading } from './place-in-text.ts';

/**
 * Lets a key test itself: its own answer scores everything, a blank one is incomplete, what is unordered
 * may be turned round, and each wrong answer is met with exactly its own feedback. [CK8]
 */
export function checkKeyByItself(
	{ file, text, read }: CaseAtHand,
	reference: CodeReference,
): Problem[] {
	const { key } = read.secrets;
	const complaints: string[] = [];
	key.readings.forEach((parts, index) => {
		const answer = answerOf(key, parts);
		const own = scoreAnswer(key, answer, { reference });
		if (own.state !== 'scored' || own.score.headline.right !== own.score.headline.of) {
			const first = own.state === 'scored' ? own.score.findings[0] : undefined;
			const why = first
				? ` It says: ${first.reason} (expected ${first.expected}, given ${first.given})`
				: '';
			const which = index === 0 ? 'The key' : `Reading ${String(index + 1)} of the key`;
			complaints.push(`${which} does not score everything against itself.${why}`);
		}
		const turned = { ...answer, procedures: [...answer.procedures].reverse() };
		if (headlineOf(key, turned, reference) !== headlineOf(key, answer, reference)) {
			complaints.push('Turning the service lines round changes the score.');
		}
	});
	if (scoreAnswer(key, blankAnswer(), { reference }).state !== 'incomplete') {
		complaints.push('A blank answer is not called incomplete.');
	}
	complaints.push(...silentWrongAnswers(key, answerOf(key), reference));
	const line = lineOfHeading(text, '## Key');
	return complaints.map((message) => ({
		code: 'CK8',
		severity: 'error',
		message,
		file,
		line,
		column: 1,
	}));
}

/** The answer a reading of a key asks for, with its diagnoses in an order that the key allows. */
export function answerOf(key: CaseKey, parts: readonly KeyPart[] = key.parts): Answer {
	const diagnoses = parts.find((part) => part.type === 'diagnoses');
	const procedures = parts.find((part) => part.type === 'procedures');
	const codes = diagnoses === undefined ? [] : orderedCodes(diagnoses);
	return {
		schema: 'answer/1',
		diagnoses: codes.map((code) => ({ code })),
		procedures: (procedures?.lines ?? []).map((line) => serviceOf(line, codes)),
		...(key.query === null ? {} : { query: queryOf(key.query) }),
	};
}

/** A question that holds everything the key wants of it. */
function queryOf({ about, indicators, leastIndicators }: QueryKey): QueryEntry {
	const facts = indicators.slice(0, leastIndicators).map(({ quote }) => quote);
	return { about: about[0] ?? '', wording: `${facts.join('. ')}. What does this mean?` };
}

function orderedCodes(part: DiagnosesPart): string[] {
	const leader = part.first[0];
	const rest = part.lines.map(({ code }) => code).filter((code) => code !== leader);
	const ordered: string[] = leader === undefined ? [] : [leader];
	// Put every code after those it must follow; a key that contradicts itself ends the loop all the same.
	for (let round = 0; round <= part.lines.length && rest.length > 0; round++) {
		for (const code of [...rest]) {
			const after = part.lines.find((line) => line.code === code)?.after ?? [];
			if (after.every((earlier) => ordered.includes(earlier))) {
				ordered.push(code);
				rest.splice(rest.indexOf(code), 1);
			}
		}
	}
	return [...ordered, ...rest];
}

function serviceOf(line: ProcedureLine, codes: readonly string[]): ProcedureEntry {
	const { first, also } = line.pointers;
	const wanted = [...(first === null ? [] : [first]), ...also];
	const pointed = wanted.length > 0 ? wanted : codes.slice(0, 1);
	return {
		code: line.code,
		modifiers: [
			...line.modifiers.all,
			...line.modifiers.oneOf.flatMap((group) => group.slice(0, 1)),
		],
		units: line.units,
		pointers: pointed.flatMap((code) => DIAGNOSIS_LETTERS[codes.indexOf(code)] ?? []),
	};
}

function silentWrongAnswers(key: CaseKey, answer: Answer, reference: CodeReference): string[] {
	return key.parts.flatMap((part) =>
		part.wrong.flatMap((wrong) => {
			const given =
				part.type === 'diagnoses'
					? withDiagnoses(answer, wrong)
					: withServices(answer, part, wrong);
			const outcome = scoreAnswer(key, given, { reference });
			const said = outcome.state === 'scored' ? reasonsOf(outcome.score) : [];
			const others = part.wrong.filter(
				(other) => other !== wrong && other.has.join() !== wrong.has.join(),
			);
			const name = wrong.has.join(' with ');
			if (!said.includes(wrong.feedback)) return [`The feedback on ${name} never shows.`];
			const stray = others.find(
				(other) => said.includes(other.feedback) && other.feedback !== wrong.feedback,
			);
			return stray === undefined
				? []
				: [`Giving ${name} also shows the feedback on ${stray.has.join(' with ')}.`];
		}),
	);
}

function withDiagnoses(
	answer: Answer,
	wrong: { has: readonly string[]; instead: string | null },
): Answer {
	const kept = answer.diagnoses.map((entry) =>
		entry.code === wrong.instead ? { code: '' } : entry,
	);
	const added = wrong.has.filter((code) => !kept.some((entry) => entry.code === code));
	return { ...answer, diagnoses: [...kept, ...added.map((code) => ({ code }))] };
}

function withServices(
	answer: Answer,
	part: ProceduresPart,
	wrong: { has: readonly string[]; instead: string | null },
): Answer {
	const pointers = answer.procedures[0]?.pointers ?? [];
	const modifiers = part.lines.find((line) => line.code === wrong.instead)?.modifiers.all ?? [];
	const kept = answer.procedures.filter((entry) => entry.code !== wrong.instead);
	const added = wrong.has
		.filter((code) => !kept.some((entry) => entry.code === code))
		.map((code) => ({ code, modifiers, units: 1, pointers }));
	return { ...answer, procedures: [...kept, ...added] };
}

function reasonsOf(score: Score): string[] {
	return score.findings.map((finding) => finding.reason);
}

function headlineOf(key: CaseKey, answer: Answer, reference: CodeReference): string {
	const outcome = scoreAnswer(key, answer, { reference });
	return outcome.state === 'scored' ? JSON.stringify(outcome.score.headline) : outcome.state;
}
