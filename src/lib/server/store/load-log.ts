import { basename, dirname, join } from 'node:path';
import { createFile } from './durable-write.ts';
import { EventLog } from './event-log.ts';
import type { LogExtent, PlacedEvent } from './event-log.ts';
import { readLogLine } from './log-line.ts';
import { scanLog } from './scan-log.ts';
import type { LogDamage, LogLine, LogScan } from './scan-log.ts';
import type { StoreFiles } from './store-files.ts';
import type { StoreProblem } from './store-problem.ts';

/** A log as found on the disk. */
export interface LoadedLog {
	readonly log: EventLog;
	/** Whether the log once reached exactly as far as this, with the same content. */
	agreesWith(extent: LogExtent): boolean;
	/** The events after a sequence number, with their places. */
	readAfter(seq: number): {
		readonly events: readonly PlacedEvent[];
		/** Whether some had to be left out, as written by a later version of this project. */
		readonly isPartial: boolean;
	};
}

interface Options {
	readonly files: StoreFiles;
	readonly path: string;
	readonly report: (problem: StoreProblem) => void;
}

/**
 * Reads a log and checks every line of it. A torn end is set aside and the log goes on. A damaged line
 * further up stays where it is, with a copy beside the log, and everything readable before and after it
 * counts: half a record is worth more to a learner than a refusal, and the report names the line.
 */
export async function loadLog(options: Options): Promise<LoadedLog> {
	const { files, path } = options;
	const bytes = (await files.read(path)) ?? new Uint8Array();
	const scan = scanLog(bytes);
	const log = new EventLog(files, path, extentOf(scan), scan.goodEnd < bytes.length);
	await tellOfTornEnd(log, options, bytes.length - scan.goodEnd);
	for (const damage of scan.damages) await tellOfDamage(options, damage, bytes);
	return {
		log,
		agreesWith: (extent) => isPointOf(scan, extent),
		readAfter: (seq) => {
			const lines = scan.lines.filter((line) => line.seq > seq);
			const events = lines.flatMap((line) => readOne(bytes, line, options));
			return { events, isPartial: events.length < lines.length };
		},
	};
}

function extentOf({ lines, goodEnd }: LogScan): LogExtent {
	const last = lines.at(-1);
	return { bytes: goodEnd, lastSeq: last?.seq ?? 0, chain: last?.chain ?? 0 };
}

function isPointOf({ lines }: LogScan, extent: LogExtent): boolean {
	const line = lines.find(({ seq }) => seq === extent.lastSeq);
	if (line === undefined) return false;
	return line.offset + line.length === extent.bytes && line.chain === extent.chain;
}

function readOne(bytes: Uint8Array, line: LogLine, { path, report }: Options): PlacedEvent[] {
	const { offset, length } = line;
	const stored = readLogLine(bytes.subarray(offset, offset + length));
	if (stored !== null) return [{ stored, place: { offset, length } }];
	const message = 'holds an event this version does not know; it is kept but not counted.';
	report({ file: path, line: line.line, message });
	return [];
}

/** Where there is no room to set the end aside, reading goes on and the next append tries again. */
async function tellOfTornEnd(log: EventLog, { path, report }: Options, length: number) {
	if (length === 0) return;
	const torn = `ended in ${length} bytes of a write that was never finished or acknowledged`;
	try {
		const kept = (await log.setRestAside()) ?? path;
		report({ file: path, line: null, message: `${torn}; they were moved to ${kept}.` });
	} catch (error) {
		const message = `${torn}; they could not be set aside yet: ${String(error)}`;
		report({ file: path, line: null, message });
	}
}

async function tellOfDamage(
	{ files, path, report }: Options,
	{ line, offset, length, message, isUnreadable }: LogDamage,
	bytes: Uint8Array,
): Promise<void> {
	report({ file: path, line, message });
	if (!isUnreadable) return;
	const copy = join(dirname(path), `${basename(path, '.jsonl')}.damaged-line-${line}`);
	try {
		if ((await files.size(copy)) !== null) return;
		await createFile(files, copy, bytes.subarray(offset, offset + length));
	} catch (error) {
		report({ file: copy, line: null, message: `could not be written: ${String(error)}` });
	}
}
