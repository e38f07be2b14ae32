import type { CaseKey } from '#domain/content';
import { DIAGNOSIS_LETTERS, readAnswerForm, readAnswerJson } from '#domain/scoring';
import type { AnswerReading } from '#domain/scoring';
import { KNOWN_TOKENS, nastyText } from './nasty-text.ts';
import { mutateText } from './mutate-text.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The most characters of one field: what a request may carry leaves no room for more. */
const MOST = 20_000;

/** Gives a spoilt answer to the reader, as a form or as JSON. What comes back is to be judged. */
export function mutantAnswer(key: CaseKey, random: SeededRandom): () => AnswerReading {
	if (random.chance(0.5)) {
		const fields = mutateFields(rightFields(key, random), random);
		return () => readAnswerForm(fields);
	}
	const value = mutateJson(rightJson(key, random), random);
	return () => readAnswerJson(value);
}

/** A sheet that is filled in well enough for the scorer to have something to do. */
function rightFields(key: CaseKey, random: SeededRandom): [string, string][] {
	const parts = random.pick([key.parts, ...key.readings]);
	const fields: [string, string][] = parts.flatMap((part) =>
		part.type === 'diagnoses'
			? part.lines.map(({ code }, row): [string, string] => [`dx.${row}.code`, code])
			: part.lines.flatMap(({ code, modifiers, units }, row): [string, string][] => [
					[`px.${row}.code`, code],
					[`px.${row}.modifiers`, [...modifiers.all, ...modifiers.oneOf.flat()].join(' ')],
					[`px.${row}.units`, String(units)],
					[`px.${row}.pointers`, random.pick(['A', 'AB', 'B,A', 'ABCD', 'L', 'AAAA', ''])],
				]),
	);
	const about = key.query?.about[0] ?? (random.chance(0.2) ? 'acuity' : '');
	fields.push(['query.about', about], ['query.wording', key.query?.indicators[0]?.quote ?? about]);
	return fields;
}

function mutateFields(fields: [string, string][], random: SeededRandom): [string, string][] {
	const spoilt = fields.map(([name, value]): [string, string] => {
		if (random.chance(0.7)) return [name, value];
		if (random.chance(0.3)) return [name, random.pick(fields)[1]];
		if (random.chance(0.4))
			return [name, mutateText(value, random, { others: [value], most: MOST })];
		return [name, random.chance(0.5) ? random.pick(KNOWN_TOKENS) : nastyText(random, MOST)];
	});
	for (let more = random.below(12); more > 0; more--) {
		const row = String(random.below(14));
		const name = random.pick([
			...[`dx.${row}.code`, `dx.${row}.sure`, `px.${row}.code`, `px.${row}.modifiers`],
			...[
				`px.${row}.units`,
				`px.${row}.pointers`,
				`px.${row}.sure`,
				'query.about',
				'query.wording',
			],
			...['__proto__', 'dx', 'px.-1.code', 'attempt'],
		]);
		spoilt.push([name, random.chance(0.6) ? random.pick(fields)[1] : nastyText(random, MOST)]);
	}
	return spoilt;
}

function rightJson(key: CaseKey, random: SeededRandom): unknown {
	const [diagnoses, procedures] = [
		key.parts.find(({ type }) => type === 'diagnoses'),
		key.parts.find(({ type }) => type === 'procedures'),
	];
	return {
		schema: 'answer/1',
		diagnoses: (diagnoses?.lines ?? []).map(({ code }) => ({ code, confidence: 'sure' })),
		procedures: (procedures?.lines ?? []).map(({ code }) => ({
			code,
			modifiers: [random.pick(['25', 'RT', '', 'xs'])],
			units: random.pick([1, 2, 95, null]),
			pointers: [random.pick(DIAGNOSIS_LETTERS), random.pick(DIAGNOSIS_LETTERS)],
		})),
		...(random.chance(0.3) ? { query: { about: 'acuity', wording: 'Which?' } } : {}),
	};
}

/** Spoils a value in places; sometimes its text, where that still is JSON. */
function mutateJson(value: unknown, random: SeededRandom): unknown {
	if (random.chance(0.2))
		return parsed(mutateText(JSON.stringify(value), random, { others: ['{}'], most: MOST }));
	return spoil(value, random, 0.04);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function spoil(value: unknown, random: SeededRandom, share: number): unknown {
	if (random.chance(share)) return oddValue(value, random);
	if (Array.isArray(value)) {
		const items = value.map((item: unknown) => spoil(item, random, share));
		return random.chance(share) ? [...items, ...items, ...items] : items;
	}
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([name, one]) => [name, spoil(one, random, share)]);
	return Object.fromEntries(random.chance(share) ? entries.slice(1) : entries);
}

function oddValue(value: unknown, random: SeededRandom): unknown {
	return random.pick<() => unknown>([
		() => null,
		() => undefined,
		() => random.pick([0, -1, 1.5, 10_000, 1e308, Number.NaN, Number.POSITIVE_INFINITY, -0]),
		() => nastyText(random, MOST),
		() => random.pick(KNOWN_TOKENS),
		() => [],
		() => ({}),
		() => Array.from({ length: 1 + random.below(40) }, () => value),
		() => ({ ...(typeof value === 'object' ? value : {}), __proto__: null, toString: 'x' }),
		() => nested(random.below(3_000)),
		() => true,
	])();
}

function nested(depth: number): unknown {
	let value: unknown = 'x';
	for (let level = 0; level < depth; level++) value = [value];
	return value;
}
