/**
 * The few things the store asks of a file system. Small, so that a test can stand in a full disk or a
 * failing one at any single step.
 */
export interface StoreFiles {
	/** Makes a folder and those above it; says whether it was not there before. */
	makeFolder(path: string): Promise<boolean>;
	/** Names in a folder; none where there is no folder. */
	list(path: string): Promise<readonly string[]>;
	/** The whole file; null where there is none. */
	read(path: string): Promise<Uint8Array | null>;
	/** A piece of a file; shorter where the file ends. */
	readPart(path: string, offset: number, length: number): Promise<Uint8Array>;
	/** Null where there is none. */
	size(path: string): Promise<number | null>;
	/** Opens for appending and makes the file where there is none. */
	openToAppend(path: string): Promise<OpenFile>;
	/** Makes a file that is not there yet, for writing. */
	openNew(path: string): Promise<OpenFile>;
	/** Cuts a file off and waits until that is durable. */
	truncate(path: string, size: number): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Gives a file a second name; false where that name is taken. Never replaces anything. */
	link(from: string, to: string): Promise<boolean>;
	/** Removes a file or a whole folder; nothing there is fine. */
	remove(path: string): Promise<void>;
	/** Waits until the names in a folder are durable. */
	syncFolder(path: string): Promise<void>;
}

/** A file open for writing. */
export interface OpenFile {
	size(): Promise<number>;
	/** Writes all of the bytes or throws, perhaps after some of them. */
	write(bytes: Uint8Array): Promise<void>;
	/** Waits until what was written is durable. */
	sync(): Promise<void>;
	close(): Promise<void>;
}
