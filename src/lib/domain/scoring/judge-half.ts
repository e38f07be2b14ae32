import type { KeyPart } from '#domain/content';
import { explainExtra, explainMissed } from './explain-line.ts';
import type { Subject } from './explain-line.ts';
import type { JudgedLine } from './judged-line.ts';
import type { Matchable, Matching, Stray } from './match-codes.ts';
import type { Finding } from './score.ts';

/** What has been decided about one half of the sheet before its lines are told. */
export interface Verdicts {
	/** Whether a key line, by position, is charged. */
	isCharged(keyAt: number): boolean;
	/** The key line a charge unit of strays goes with; null where it is an error of its own. */
	lineOf(unit: string): number | null;
}

/** How the lines of one half explain themselves. */
export interface Explanations<KeyLine, Given> {
	readonly missed: string;
	/** Whether a code held on the date of service, as far as our tables know. */
	isHeld(code: string): boolean;
	ruleOf(keyLine: KeyLine): string | null;
	/** Findings about a line given with the right code; `credit` is what it is worth if it is charged. */
	exact(
		subject: Subject,
		line: { readonly keyLine: KeyLine; readonly keyAt: number; readonly given: Given },
		isCharged: boolean,
	): { findings: Finding[]; credit: number };
	/** The finding about another code in the place of a key line. */
	near(subject: Subject, keyLine: KeyLine, given: Given): { finding: Finding; credit: number };
}

/** Tells the lines of one half: those of the key in key order, then what else was given. */
export function judgeHalf<
	KeyLine extends { readonly id: string; readonly code: string },
	Given extends Matchable,
>(
	part: KeyPart & { readonly lines: readonly KeyLine[] },
	matching: Matching<Given>,
	rows: readonly Given[],
	verdicts: Verdicts,
	explanations: Explanations<KeyLine, Given>,
): JudgedLine<KeyLine, Given>[] {
	const codes = new Set(rows.map(({ code }) => code));
	const substitutes = new Map<number, Stray<Given>>();
	for (const stray of matching.strays) {
		const keyAt = verdicts.lineOf(stray.unit);
		if (keyAt === null || matching.exact[keyAt] !== null) continue;
		const sofar = substitutes.get(keyAt)?.own[keyAt] ?? -1;
		if ((stray.own[keyAt] ?? 0) > sofar) substitutes.set(keyAt, stray);
	}
	const ofKey = part.lines.map((keyLine, keyAt): JudgedLine<KeyLine, Given> => {
		const given = matching.exact[keyAt] ?? substitutes.get(keyAt)?.given ?? null;
		const subject: Subject = {
			part,
			keyLine,
			given,
			codes,
			rule: explanations.ruleOf(keyLine),
			isHeld: given === null || explanations.isHeld(given.code),
		};
		if (given === null) {
			const findings = [explainMissed(subject, explanations.missed)];
			return { keyLine, given, status: 'missed', credit: 0, findings, counts: true };
		}
		if (given.code !== keyLine.code) {
			const { finding, credit } = explanations.near(subject, keyLine, given);
			const status = credit > 0 ? 'near' : 'wrong';
			return { keyLine, given, status, credit, findings: [finding], counts: true };
		}
		const isCharged = verdicts.isCharged(keyAt);
		const { findings, credit } = explanations.exact(subject, { keyLine, keyAt, given }, isCharged);
		if (!isCharged) {
			return { keyLine, given, status: 'correct', credit: 1, findings, counts: true };
		}
		return {
			keyLine,
			given,
			status: credit > 0 ? 'near' : 'wrong',
			credit,
			findings,
			counts: true,
		};
	});
	return [
		...ofKey,
		...judgeRest<KeyLine, Given>(
			part,
			matching,
			rows,
			codes,
			verdicts,
			new Set(substitutes.values()),
			explanations.isHeld,
		),
	];
}

function judgeRest<KeyLine, Given extends Matchable>(
	part: KeyPart,
	{ strays, optional }: Matching<Given>,
	rows: readonly Given[],
	codes: ReadonlySet<string>,
	verdicts: Verdicts,
	substitutes: ReadonlySet<Stray<Given>>,
	isHeld: (code: string) => boolean,
): JudgedLine<KeyLine, Given>[] {
	const chargedUnits = new Set<string>();
	const extra = strays
		.filter((stray) => !substitutes.has(stray))
		.map(({ given, unit }): JudgedLine<KeyLine, Given> => {
			const counts = verdicts.lineOf(unit) === null && !chargedUnits.has(unit);
			chargedUnits.add(unit);
			const isRepeated = rows.some((other) => other.row < given.row && other.code === given.code);
			const subject: Subject = {
				part,
				keyLine: null,
				given,
				codes,
				rule: null,
				isHeld: isHeld(given.code),
			};
			const findings = [explainExtra(subject, isRepeated, counts)];
			return { keyLine: null, given, status: 'extra', credit: 0, findings, counts };
		});
	const free = optional.map((given): JudgedLine<KeyLine, Given> => ({
		keyLine: null,
		given,
		status: 'optional',
		credit: 0,
		findings: [],
		counts: false,
	}));
	return [...free, ...extra];
}
