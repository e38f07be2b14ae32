import { crc32 } from 'node:zlib';
import { LINE_FEED } from './log-line.ts';
import { sealOf } from './sealed-text.ts';

/** A line whose checksum holds. */
export interface LogLine {
	/** Counts from 1. */
	readonly line: number;
	readonly offset: number;
	/** With its line feed. */
	readonly length: number;
	readonly seq: number;
	/** Sequence number of the last event of its group. */
	readonly end: number;
	/** A running checksum over this and all good lines before it. */
	readonly chain: number;
}

/** Something wrong that is not at the very end. The line is left where it is; what is good counts. */
export interface LogDamage {
	readonly line: number;
	readonly offset: number;
	readonly length: number;
	readonly message: string;
	/** True where the bytes themselves are bad, and not only their place in the sequence. */
	readonly isUnreadable: boolean;
}

export interface LogScan {
	/** In ascending sequence. */
	readonly lines: readonly LogLine[];
	readonly damages: readonly LogDamage[];
	/** Where the good part of the file ends; what follows was never acknowledged. */
	readonly goodEnd: number;
}

/**
 * Finds the good lines of a log without parsing their events.
 *
 * What stands after the last good line is a torn write: a process or a machine died before the write
 * was durable, so nobody was told that it was saved. A group of lines that lacks its last line is torn
 * as well. A bad line with good ones after it can not come from that; it is damage, and it is named.
 */
export function scanLog(bytes: Uint8Array): LogScan {
	const lines: LogLine[] = [];
	const damages: LogDamage[] = [];
	let pending: LogDamage[] = [];
	let chain = 0;
	let lastSeq = 0;
	for (const { line, offset, length } of splitLines(bytes)) {
		const head = readHead(bytes.subarray(offset, offset + length - 1));
		if (head === null) {
			const message = 'is damaged: its checksum does not hold.';
			pending.push({ line, offset, length, message, isUnreadable: true });
			continue;
		}
		const place = { line, offset, length };
		const gap = head.seq - lastSeq - 1 - pending.length;
		damages.push(...pending);
		pending = [];
		if (head.seq <= lastSeq) {
			const message = `repeats event ${head.seq}, which is already there; it is not counted.`;
			damages.push({ ...place, message, isUnreadable: false });
			continue;
		}
		if (gap > 0) {
			const message = `follows a gap: ${gap} earlier event(s) are missing before event ${head.seq}.`;
			damages.push({ ...place, message, isUnreadable: false });
		}
		lastSeq = head.seq;
		chain = crc32(head.sum, chain);
		lines.push({ ...place, seq: head.seq, end: head.end, chain });
	}
	return withoutTornGroup(lines, damages);
}

function* splitLines(bytes: Uint8Array): Generator<Pick<LogLine, 'line' | 'offset' | 'length'>> {
	let offset = 0;
	for (let line = 1; ; line++) {
		const feed = bytes.indexOf(LINE_FEED, offset);
		if (feed === -1) return;
		yield { line, offset, length: feed + 1 - offset };
		offset = feed + 1;
	}
}

const HEAD = /^\{"sum":"([0-9a-f]{16})","seq":([1-9]\d{0,14}),"end":([1-9]\d{0,14}),/;
const LONGEST_HEAD = 80;

function readHead(bytes: Uint8Array): { sum: string; seq: number; end: number } | null {
	const head = HEAD.exec(new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEAD)));
	if (head === null || sealOf(bytes) === null) return null;
	const [, sum = '', seq, end] = head;
	return { sum, seq: Number(seq), end: Number(end) };
}

function withoutTornGroup(lines: readonly LogLine[], damages: readonly LogDamage[]): LogScan {
	const last = lines.at(-1);
	const isWhole = last === undefined || last.end <= last.seq;
	const whole = isWhole ? lines : lines.filter(({ end }) => end !== last.end);
	const end = whole.at(-1);
	const goodEnd = end === undefined ? 0 : end.offset + end.length;
	return { lines: whole, damages: damages.filter(({ offset }) => offset < goodEnd), goodEnd };
}
