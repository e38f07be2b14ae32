import { openCode, openTabular } from '#domain/codebook';
import type { CatalogueRows, OpenedCode, TabularEntry, TabularList } from '#domain/codebook';

/** What holding the loaded list against its own source came to. */
export interface VerifiedBook {
	/** Rows of the source, and those of them that open as a page. */
	readonly rows: number;
	readonly opened: number;
	/** Rows taken at random, and those that are not as their source has them. */
	readonly sampled: number;
	readonly unlike: readonly string[];
	/** Notes that have to stand on a page, and those that do not, or without their year. */
	readonly notes: number;
	readonly missing: readonly string[];
}

const SAMPLE = 500;
/** Enough to see what is wrong. */
const MOST_TOLD = 5;

/** A random choice that is the same in every run. */
function sample(count: number, of: number): ReadonlySet<number> {
	let seed = 2026;
	const chosen = new Set<number>();
	while (chosen.size < Math.min(count, of)) {
		seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
		chosen.add(seed % of);
	}
	return chosen;
}

/**
 * Opens every row of the order file as a page, one after the other, holds a random part of them against the
 * line it comes from, and looks for every note of the tabular list on the page of its code and on those of all
 * codes below it, by prefix alone, so that it rests on nothing the pages rest on. [CB8] [CB18]
 */
export function verifyBook(
	rows: CatalogueRows,
	orderFile: string,
	tabularList: TabularList,
	tell: (line: string) => void = () => undefined,
): VerifiedBook {
	const lines = orderFile.trimEnd().split(/\r?\n/);
	const tabular = openTabular(tabularList);
	const places = new Map(
		tabularList.entries.flatMap((one) => (one.level === 'code' ? [[one.id, one] as const] : [])),
	);
	const chosen = sample(SAMPLE, lines.length);
	let opened = 0;
	let notes = 0;
	const unlike: string[] = [];
	const missing: string[] = [];
	for (const [at, line] of lines.entries()) {
		const bare = line.slice(6, 14).trim();
		const code = bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
		const page = openCode({ rows, tabular, addenda: null }, code);
		if (page === null) continue;
		opened += 1;
		if (chosen.has(at) && !isAsWritten(page, line)) unlike.push(code);
		const expected = notesAbove(places, code);
		const shown = new Set(
			page.notes.map(({ kind, text, printedAt }) => `${printedAt.id} ${kind} ${text}`),
		);
		notes += expected.length;
		if (page.notesYear !== tabularList.year) missing.push(`${code}: year`);
		for (const note of expected) if (!shown.has(note)) missing.push(`${code}: ${note}`);
		if (opened % 20_000 === 0) tell(`${String(opened)} pages opened …`);
	}
	return {
		...{ rows: lines.length, opened, sampled: chosen.size, notes },
		unlike: unlike.slice(0, MOST_TOLD),
		missing: missing.slice(0, MOST_TOLD),
	};
}

function isAsWritten(page: OpenedCode, line: string): boolean {
	const parent = page.above.findLast(({ level }) => level === 'code')?.id ?? '';
	return (
		page.description === line.slice(77).trim() &&
		page.billable === (line[14] === '1') &&
		page.code.startsWith(parent) &&
		(page.code.length === 3 || parent.length >= 3)
	);
}

/** The notes of a code and of everything it begins with. An inclusion term is another name for just that code. */
function notesAbove(places: ReadonlyMap<string, TabularEntry>, code: string): string[] {
	const found: string[] = [];
	for (let length = 3; length <= code.length; length++) {
		const id = code.slice(0, length);
		for (const { kind, text } of places.get(id)?.notes ?? []) {
			if (id === code || kind !== 'inclusion') found.push(`${id} ${kind} ${text}`);
		}
	}
	return found;
}
