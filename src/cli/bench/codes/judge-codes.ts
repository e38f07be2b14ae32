import type { BenchResult } from '../bench.ts';
import type { ImportTimes } from './import-official.ts';
import type { EngineTimes } from './measure-engine.ts';
import type { KilledImports } from './kill-imports.ts';
import type { Recall } from './measure-recall.ts';
import type { VerifiedBook } from './verify-book.ts';
import type { Keystroke } from '../pages/watch-code-field.ts';
import { quantile } from '../quantile.ts';

/** An engine as it was measured. */
export interface MeasuredEngine extends EngineTimes {
	readonly name: string;
	readonly bytes: number;
	readonly recall: Recall;
}

export interface MeasuredCodes {
	readonly imported: ImportTimes;
	readonly reopenMs: number;
	/** Ours, every keystroke of every query. */
	readonly every: EngineTimes;
	/** Ours first; every engine was typed the same keystrokes. */
	readonly measured: readonly MeasuredEngine[];
	readonly http: EngineTimes & {
		readonly count: number;
		readonly bytes: number;
		/** What was typed into a slowed-down browser. */
		readonly strokes: readonly Keystroke[];
	};
	readonly verified: VerifiedBook;
	readonly killed: KilledImports;
	readonly recall: {
		readonly all: Recall;
		readonly tuned: Recall;
		readonly heldOut: Recall;
		readonly typos: Recall;
	};
	readonly queries: number;
	/** How many processes wanted to run, over the last minute. */
	readonly load: number;
}

/** What the project promises. Times hold on a machine that does nothing else; ratios hold anywhere. */
const PROMISED = {
	importMs: 1_500,
	reopenMs: 50,
	memoryShare: 1 / 8,
	p50: 0.5,
	p99: 3,
	timesFaster: 5,
	httpP99: 25,
	at1: 0.75,
	at5: 0.95,
	typosAt5: 0.85,
	paintedP95: 60,
} as const;

/** Holds the figures against what is promised, each by name. */
export function judgeCodes(codes: MeasuredCodes): BenchResult {
	const { imported, reopenMs, every, measured, http, recall, verified, killed } = codes;
	const painted = http.strokes.flatMap((stroke) => stroke.painted ?? []);
	const paintedP95 = quantile(painted, 0.95);
	const [ours, ...peers] = measured;
	if (ours === undefined) throw new Error('Nothing was measured.');
	const heaviest = peers.find(({ name }) => name === 'MiniSearch')?.bytes ?? 0;
	const fastest = Math.min(...peers.map(({ p99 }) => p99));
	const best = Math.max(...peers.map(({ recall: { at5 } }) => at5));
	const importMs = imported.readMs + imported.keepMs;
	const share = ours.bytes / heaviest;
	const checks: readonly (readonly [holds: boolean, sentence: string])[] = [
		[
			importMs < PROMISED.importMs,
			`The order file is read in ${ms(imported.readMs)} and kept in ${ms(imported.keepMs)} (less than ${ms(PROMISED.importMs)} together); everything, with both searches built, takes ${ms(imported.everythingMs)}.`,
		],
		[
			reopenMs < PROMISED.reopenMs,
			`The searches of ICD-10-CM and HCPCS are reopened in ${ms(reopenMs)} (less than ${ms(PROMISED.reopenMs)}).`,
		],
		[
			share <= PROMISED.memoryShare,
			`They take ${mb(ours.bytes)}, MiniSearch ${mb(heaviest)}: ${percent(share)} (at most ${percent(PROMISED.memoryShare)}). The whole site with the full book takes ${mb(http.bytes)}.`,
		],
		[
			every.p50 < PROMISED.p50 && every.p99 < PROMISED.p99,
			`Every keystroke of ${String(codes.queries)} queries: p50 ${ms(every.p50)}, p99 ${ms(every.p99)} (less than ${ms(PROMISED.p50)} and ${ms(PROMISED.p99)}).`,
		],
		[
			fastest / ours.p99 >= PROMISED.timesFaster,
			`The same keystrokes, p50 / p99: ${measured.map((one) => `${one.name} ${ms(one.p50)} / ${ms(one.p99)}`).join(', ')}: p99 ${times(fastest / ours.p99)} better than the fastest (at least ${times(PROMISED.timesFaster)}).`,
		],
		[
			ours.recall.at5 > best,
			`Found among the first five: ${measured.map((one) => `${one.name} ${percent(one.recall.at5)}`).join(', ')}.`,
		],
		[
			recall.all.at5 >= PROMISED.at5 && recall.all.at1 >= PROMISED.at1,
			`Recall at 1, 5, 10: ${threeOf(recall.all)}; of queries that were tuned on ${threeOf(recall.tuned)}, held out ${threeOf(recall.heldOut)} (at least ${percent(PROMISED.at1)} at 1 and ${percent(PROMISED.at5)} at 5). Missed: ${recall.all.missed.join(', ') || 'none'}.`,
		],
		[
			recall.typos.at5 >= PROMISED.typosAt5,
			`With slips of the finger: ${threeOf(recall.typos)} (at least ${percent(PROMISED.typosAt5)} at 5).`,
		],
		[
			http.p99 < PROMISED.httpP99,
			`Over HTTP, twenty people typing ${String(http.count)} keystrokes: p50 ${ms(http.p50)}, p99 ${ms(http.p99)} (less than ${ms(PROMISED.httpP99)}).`,
		],
		[
			painted.length > 0 && paintedP95 < PROMISED.paintedP95,
			`In Chromium at 4× CPU throttle, ${String(painted.length)} of ${String(http.strokes.length)} keystrokes painted: p50 ${ms(quantile(painted, 0.5))}, p95 ${ms(paintedP95)} (less than ${ms(PROMISED.paintedP95)}), the field's own pause included.`,
		],
		[
			verified.opened === verified.rows && verified.unlike.length === 0,
			`${String(verified.opened)} of ${String(verified.rows)} rows open as a page; of ${String(verified.sampled)} at random ${verified.unlike.length === 0 ? 'all are as their source has them' : `not as written: ${verified.unlike.join(', ')}`}.`,
		],
		[
			verified.notes > 0 && verified.missing.length === 0,
			`${String(verified.notes)} tabular notes belong on pages; ${verified.missing.length === 0 ? 'all stand there with their year' : `missing: ${verified.missing.join('; ')}`}.`,
		],
		[
			killed.killed > 0 && killed.harmed === 0,
			`${String(killed.killed)} imports were killed under way; after ${String(killed.harmed)} of them the books were not the old ones.`,
		],
	];
	return {
		passed: checks.every(([holds]) => holds),
		figures: {
			machineLoad: round(codes.load),
			readOrderMs: round(imported.readMs),
			keepOrderMs: round(imported.keepMs),
			importEverythingMs: round(imported.everythingMs),
			reopenMs: round(reopenMs),
			siteMb: round(http.bytes / 2 ** 20),
			keystrokeP50Ms: round(every.p50),
			keystrokeP99Ms: round(every.p99),
			httpP50Ms: round(http.p50),
			httpP99Ms: round(http.p99),
			throttledPaintedP50Ms: round(quantile(painted, 0.5)),
			throttledPaintedP95Ms: round(paintedP95),
			rowsOpened: verified.opened,
			notesOnPages: verified.notes,
			importsKilled: killed.killed,
			timesFasterThanFastest: round(fastest / ours.p99),
			shareOfMiniSearchMemory: round(share),
			recallAt1: round(recall.all.at1),
			recallAt5: round(recall.all.at5),
			recallAt10: round(recall.all.at10),
			heldOutAt1: round(recall.heldOut.at1),
			heldOutAt5: round(recall.heldOut.at5),
			tunedAt1: round(recall.tuned.at1),
			tunedAt5: round(recall.tuned.at5),
			typosAt5: round(recall.typos.at5),
			...Object.fromEntries(measured.flatMap(figuresOf)),
		},
		sentences: checks.map(([holds, sentence]) => `${holds ? '' : 'NOT HELD: '}${sentence}`),
	};
}

function figuresOf({ name, p50, p99, bytes, recall }: MeasuredEngine): [string, number][] {
	const key = name.replace(/[^A-Za-z0-9]/g, '');
	return [
		[`${key}P50Ms`, round(p50)],
		[`${key}P99Ms`, round(p99)],
		[`${key}Mb`, round(bytes / 2 ** 20)],
		[`${key}At5`, round(recall.at5)],
	];
}

function threeOf({ at1, at5, at10 }: Recall): string {
	return [at1, at5, at10].map(percent).join(', ');
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}

function ms(value: number): string {
	return `${String(round(value))} ms`;
}

function mb(bytes: number): string {
	return `${String(Math.round(bytes / 2 ** 20))} MB`;
}

function times(value: number): string {
	return `${value.toFixed(1)} times`;
}

function round(value: number): number {
	return Math.round(value * 1_000) / 1_000;
}
