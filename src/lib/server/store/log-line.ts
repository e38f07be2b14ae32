import { readStoredEvent } from '#domain/learning';
import type { DatedEvent, StoredEvent } from '#domain/learning';
import { openSealed, sealText } from './sealed-text.ts';

/**
 * Writes events as lines of a log. `end` is the sequence number of the last event of its group: a group
 * that is to count all together or not at all carries the number of its last line on every line, so
 * that half a group can be told from a whole one.
 */
export function writeLogLines(
	events: readonly DatedEvent[],
	firstSeq: number,
	isOneGroup: boolean,
): readonly { readonly stored: StoredEvent; readonly bytes: Uint8Array }[] {
	const encoder = new TextEncoder();
	const lastSeq = firstSeq + events.length - 1;
	return events.map(({ at, event }, index) => {
		const seq = firstSeq + index;
		const end = isOneGroup ? lastSeq : seq;
		return {
			stored: { seq, at, event },
			bytes: encoder.encode(`${sealText({ seq, end, at, event })}\n`),
		};
	});
}

/** Reads a line back; null where the checksum does not hold or this version does not know its event. */
export function readLogLine(bytes: Uint8Array): StoredEvent | null {
	const last = bytes[bytes.length - 1] === LINE_FEED ? bytes.length - 1 : bytes.length;
	return readStoredEvent(openSealed(bytes.subarray(0, last)));
}

export const LINE_FEED = 0x0a;
