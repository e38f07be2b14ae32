import type { QueryIndicator, QueryKey } from '#domain/content';
import type { QueryEntry } from './answer.ts';
import type { Finding, ScoredLine } from './score.ts';

/**
 * Words by which a question speaks of money. A query may not mention what an answer would pay: the
 * provider documents the patient, not the claim.
 */
const PAYMENT =
	/\b(pay(?:s|ment)?|paid|reimburs\w*|revenue|money|dollars?|drg|rvu|higher[- ]paying|(?:claim|payment|coverage) (?:was |is |will be )?(?:denied|denial)|denial of (?:the )?(?:claim|payment))\b/i;

/**
 * Turns of phrase that want agreement instead of an answer. What puts a diagnosis into the question is the
 * key's to name (`leading`): "please document" asks openly where no diagnosis follows.
 */
const LEADING =
	/\b(would you agree|do you agree|don't you (?:think|agree)|isn't (?:it|this)|please (?:change|agree|confirm that)|we need you to)\b/i;

/** A query judged: the line of the sheet it makes, and what there is to learn. */
export interface JudgedQuery {
	readonly line: ScoredLine;
	readonly findings: readonly Finding[];
}

/**
 * Judges a question to the provider: about the right thing, resting on facts of the chart, leading
 * nowhere, and silent on payment. A needless one costs like any other extra line. Null where there is
 * neither a question in the key nor one in the answer. [SC14]
 */
export function judgeQuery(key: QueryKey | null, given: QueryEntry | null): JudgedQuery | null {
	if (key === null && given === null) return null;
	const findings =
		key === null ? [needless(given)] : given === null ? [missing(key)] : faults(key, given);
	const status =
		given === null
			? 'missed'
			: key === null
				? 'extra'
				: findings.length === 0
					? 'correct'
					: 'wrong';
	return {
		line: {
			part: 'query',
			kind: 'query',
			status,
			keyLine: key === null ? null : 'query',
			row: given === null ? null : 0,
			expected: key === null ? null : `Query ${key.to}: ${key.about.join(', ')}`,
			given: given === null ? null : given.about,
			credit: status === 'correct' ? 1 : 0,
			findings: [],
		},
		findings,
	};
}

/**
 * The facts of the chart that a question cites, by any of the words that give them away. They may be listed
 * apart or told in the question itself; the topic alone cites nothing. [SC14]
 */
export function citedIndicators(
	key: QueryKey,
	{ indicators, wording }: QueryEntry,
): readonly QueryIndicator[] {
	const facts = `${indicators}\n${wording}`;
	return key.indicators.filter(({ quote, words }) =>
		[quote, ...words].some((phrase) => holds(facts, phrase)),
	);
}

function faults(key: QueryKey, given: QueryEntry): Finding[] {
	const said = [given.about, given.indicators, given.wording].join('\n');
	const cited = citedIndicators(key, given);
	const leads =
		key.leading.find((phrase) => says(given.wording, phrase)) ?? LEADING.exec(given.wording)?.[0];
	const money = PAYMENT.exec(said)?.[0];
	return [
		...(key.about.some((phrase) => holds(said, phrase))
			? []
			: [finding('query_topic', key.about.join(', '), given.about, key.feedback)]),
		...(cited.length >= key.leastIndicators
			? []
			: [
					finding(
						'query_indicators',
						`${String(key.leastIndicators)} of: ${key.indicators.map(({ quote }) => quote).join('; ')}`,
						cited.length === 0 ? 'none cited' : cited.map(({ quote }) => quote).join('; '),
						'A fair question rests on facts of the chart and names them.',
					),
				]),
		...(leads === undefined
			? []
			: [
					finding(
						'query_leading',
						'an open question',
						leads,
						'A question that holds its answer is leading: what comes back could not be defended.',
					),
				]),
		...(money === undefined
			? []
			: [
					finding(
						'query_payment',
						'no word on payment',
						money,
						'A query never mentions payment: the provider documents the patient, not the claim.',
					),
				]),
	];
}

function missing(key: QueryKey): Finding {
	return finding(
		'query_missing',
		`a question to ${key.to} about ${key.about.join(', ')}`,
		'',
		key.feedback,
	);
}

function needless(given: QueryEntry | null): Finding {
	return finding(
		'query_needless',
		'',
		given?.about ?? '',
		'The chart answers this: a question costs the provider time and holds the claim.',
	);
}

function finding(type: Finding['type'], expected: string, given: string, reason: string): Finding {
	return {
		type,
		part: 'query',
		keyLine: 'query',
		row: null,
		expected,
		given,
		reason,
		rule: 'OG I.A.19',
		charged: true,
		misconception: null,
	};
}

/** Whether a text holds all words of a phrase, in any order: "acuity of the failure" holds "failure acuity". */
function holds(text: string, phrase: string): boolean {
	const words = new Set(wordsOf(text));
	return wordsOf(phrase).every((word) => words.has(word));
}

/** Whether a text holds the words of a phrase one after the other, as a leading question does. */
function says(text: string, phrase: string): boolean {
	return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `);
}

function wordsOf(text: string): string[] {
	// Numbers and signs apart, so that "EF 30%" holds "EF 30 %".
	return text.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?|[%/]/g) ?? [];
}
