import type { MoneyEffect, Score, ScoredLine, ScoreOutcome } from '../../score.ts';
import type { WorkedExpectation } from './worked-encounter.ts';

type Words = Omit<WorkedExpectation, 'told'>;

/** Puts what was scored into the words of the table, no more of it than the table speaks of. */
export function outcomeInWords(outcome: ScoreOutcome, expected: WorkedExpectation): Words {
	const all: Words =
		outcome.state === 'incomplete' ? { missing: [...outcome.missing] } : inWords(outcome.score);
	const { told: _told, ...asked } = expected;
	const words = Object.fromEntries(
		Object.entries(all).filter(([name]) => Object.hasOwn(asked, name)),
	);
	return {
		...words,
		...('findings' in words ? { findings: asWide(all.findings, asked.findings) } : {}),
		...('audit' in words ? { audit: onlyNamed(all.audit, asked.audit) } : {}),
		...('dimensions' in words ? { dimensions: onlyNamed(all.dimensions, asked.dimensions) } : {}),
	};
}

function inWords(score: Score): Words {
	return {
		headline: score.headline,
		learning: score.learning,
		findings: score.findings.map(({ type, keyLine, given, charged }) =>
			[type, keyLine ?? given, ...(charged ? [] : ['uncharged'])].join(' '),
		),
		lines: score.lines.map(lineInWords),
		audit: byName(score.audit),
		dimensions: byName(score.dimensions),
		reading: score.reading,
		money: moneyInWords(score.money),
		confidence: score.confidence,
		hints: score.hints,
	};
}

function moneyInWords(money: MoneyEffect | null): Words['money'] {
	if (money === null) return null;
	const { lines: _lines, gross, withoutFee, ...amounts } = money;
	return { ...amounts, gross: gross ?? Number.NaN, withoutFee: [...withoutFee] };
}

function lineInWords({ status, keyLine, expected, given }: ScoredLine): string {
	const other = keyLine !== null && given !== null && given !== expected ? [`as ${given}`] : [];
	return [status, keyLine ?? given, ...other].join(' ');
}

/** Where the table leaves the subject of a finding open, so do the words. */
function asWide(said: readonly string[] = [], asked: readonly string[] = []): string[] {
	return said.map((words, at) =>
		asked[at]?.includes(' ') === false ? (words.split(' ')[0] ?? '') : words,
	);
}

type Named = readonly { readonly name: string; readonly right: number; readonly of: number }[];
type Figures = NonNullable<Words['audit']>;

function byName(figures: Named): Figures {
	return Object.fromEntries(figures.map(({ name, right, of }) => [name, { right, of }]));
}

function onlyNamed(figures: Figures = {}, asked: Figures = {}): Figures {
	return Object.fromEntries(Object.entries(figures).filter(([name]) => Object.hasOwn(asked, name)));
}
