import { basename, dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { DatedEvent, StoredEvent } from '#domain/learning';
import { makeFolderDurably, setAside } from './durable-write.ts';
import { readLogLine, writeLogLines } from './log-line.ts';
import { sealOf } from './sealed-text.ts';
import type { OpenFile, StoreFiles } from './store-files.ts';
import { readingFailed, savingFailed, StoreFailure } from './store-failure.ts';

/** Where an event stands in its log, in bytes. */
export interface EventPlace {
	readonly offset: number;
	readonly length: number;
}

/** An event with its place. */
export interface PlacedEvent {
	readonly stored: StoredEvent;
	readonly place: EventPlace;
}

/** How far a log reaches. The chain is a running checksum: equal extents mean equal good lines. */
export interface LogExtent {
	readonly bytes: number;
	readonly lastSeq: number;
	readonly chain: number;
}

/**
 * What stands in the file after the last good line: nothing, the rest of a write of ours that failed,
 * or something found there at the opening.
 */
type Rest = 'none' | 'ours' | 'found';

/** The appended log of one learner. Its caller sees to it that only one thing happens at a time. */
export class EventLog {
	readonly path: string;
	readonly #files: StoreFiles;
	#extent: LogExtent;
	#rest: Rest;

	constructor(files: StoreFiles, path: string, extent: LogExtent, hasRest: boolean) {
		this.#files = files;
		this.path = path;
		this.#extent = extent;
		this.#rest = hasRest ? 'found' : 'none';
	}

	get extent(): LogExtent {
		return this.#extent;
	}

	/**
	 * Appends events with one write and returns when they are durable. When it throws, none of them
	 * counts and the log goes on from where it was.
	 */
	async append(events: readonly DatedEvent[], isOneGroup = false): Promise<readonly PlacedEvent[]> {
		const lines = writeLogLines(events, this.#extent.lastSeq + 1, isOneGroup);
		let { bytes, lastSeq, chain } = this.#extent;
		const placed = lines.map(({ stored, bytes: line }): PlacedEvent => {
			const sum = sealOf(line.subarray(0, -1));
			if (sum === null || readLogLine(line) === null) {
				throw new Error(
					`An event was about to be written that could not be read back: ${this.path}`,
				);
			}
			const place = { offset: bytes, length: line.length };
			bytes += line.length;
			lastSeq = stored.seq;
			chain = crc32(sum, chain);
			return { stored, place };
		});
		await this.#write(Buffer.concat(lines.map((line) => line.bytes)));
		this.#extent = { bytes, lastSeq, chain };
		return placed;
	}

	/** Reads one event without reading the others. */
	async read(place: EventPlace): Promise<StoredEvent> {
		let bytes: Uint8Array;
		try {
			bytes = await this.#files.readPart(this.path, place.offset, place.length);
		} catch (error) {
			throw readingFailed(error, this.path);
		}
		const stored = readLogLine(bytes);
		if (stored !== null) return stored;
		throw new StoreFailure('unreadable', { file: `${this.path} at byte ${place.offset}` });
	}

	/** Moves what was found after the last good line into a file of its own. */
	async setRestAside(): Promise<string | null> {
		if (this.#rest !== 'found') return null;
		const { bytes } = this.#extent;
		const size = (await this.#files.size(this.path)) ?? bytes;
		const rest = await this.#files.readPart(this.path, bytes, size - bytes);
		const folder = dirname(this.path);
		const name = `${basename(this.path, '.jsonl')}.torn`;
		const kept = await setAside(this.#files, folder, name, rest);
		await this.#files.truncate(this.path, bytes);
		this.#rest = 'none';
		return kept;
	}

	async #write(bytes: Uint8Array): Promise<void> {
		const isFirst = this.#extent.bytes === 0;
		const folder = dirname(this.path);
		try {
			if (isFirst) await makeFolderDurably(this.#files, folder);
			await this.setRestAside();
			if (this.#rest === 'ours') await this.#cutOff();
			const file = await this.#files.openToAppend(this.path);
			await this.#writeTo(file, bytes);
			if (isFirst) await this.#files.syncFolder(folder);
			this.#rest = 'none';
		} catch (error) {
			await this.#cutOffIfPossible();
			throw savingFailed(error, this.path);
		}
	}

	async #writeTo(file: OpenFile, bytes: Uint8Array): Promise<void> {
		try {
			if ((await file.size()) !== this.#extent.bytes) {
				throw new StoreFailure('changed', { file: this.path });
			}
			this.#rest = 'ours';
			await file.write(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
	}

	async #cutOff(): Promise<void> {
		await this.#files.truncate(this.path, this.#extent.bytes);
		this.#rest = 'none';
	}

	/** Tried again before the next append where it fails here. */
	async #cutOffIfPossible(): Promise<void> {
		if (this.#rest !== 'ours') return;
		try {
			await this.#cutOff();
		} catch {
			return;
		}
	}
}
