/**
 * Why the store could not do what was asked.
 * - `disk-full`, `not-writable`, `failed`: nothing was saved, and nothing that was saved before is lost
 * - `changed`: the files were changed by something else while the server ran
 * - `unreadable`: a file can not be read as what it should be
 * - `busy`: too much is waiting for this one learner
 * - `deleted`: the record was deleted while this was waiting
 * - `closed`: the server is stopping
 * - `locked`: another process works on the same data folder
 */
export type StoreFailureKind =
	| 'disk-full'
	| 'not-writable'
	| 'failed'
	| 'changed'
	| 'unreadable'
	| 'busy'
	| 'deleted'
	| 'closed'
	| 'locked';

/** The message is a sentence for the person at the screen; `file` is for the one who runs the server. */
export class StoreFailure extends Error {
	override readonly name = 'StoreFailure';
	readonly kind: StoreFailureKind;
	readonly file: string | null;

	constructor(
		kind: StoreFailureKind,
		details: { message?: string; file?: string; cause?: unknown } = {},
	) {
		super(details.message ?? SENTENCES[kind], { cause: details.cause });
		this.kind = kind;
		this.file = details.file ?? null;
	}
}

/** Asked by name and not by class: hot reload makes a second copy of the class, but not of the store. */
export function isStoreFailure(error: unknown): error is StoreFailure {
	return error instanceof Error && error.name === 'StoreFailure' && 'kind' in error;
}

const SENTENCES: Record<StoreFailureKind, string> = {
	'disk-full':
		'There is no room left on the disk of this server, so this was not saved. Nothing saved before is lost. Keep this page open, make room or tell whoever runs the server, and try again.',
	'not-writable':
		'This server is not allowed to write to its data folder, so this was not saved. Keep this page open, tell whoever runs the server, and try again.',
	failed:
		'The disk of this server reported an error, so this was not saved. Nothing saved before is lost. Keep this page open and try again.',
	changed:
		'Your record was changed on the disk by something else, so this was not saved. Keep a copy of what you wrote, load the page again, and save it once more.',
	unreadable:
		'A file of your record can not be read just now. Nothing was changed. Try again, and tell whoever runs the server if it stays so.',
	busy: 'Too many changes to this record are waiting to be saved. Wait a moment and try again.',
	deleted: 'This record was deleted a moment ago, so this was not saved.',
	closed: 'This server is stopping, so this was not saved. Try again when it is back.',
	locked: 'The data folder is in use by another process.',
};

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EEXIST']);

/** Turns whatever a file system threw while something was being saved into a failure with a sentence. */
export function savingFailed(error: unknown, file: string): StoreFailure {
	if (error instanceof StoreFailure) return error;
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (typeof code === 'string' && FULL.has(code)) {
		return new StoreFailure('disk-full', { file, cause: error });
	}
	if (typeof code === 'string' && FORBIDDEN.has(code)) {
		return new StoreFailure('not-writable', { file, cause: error });
	}
	return new StoreFailure('failed', { file, cause: error });
}

/** The same for reading. */
export function readingFailed(error: unknown, file: string): StoreFailure {
	if (error instanceof StoreFailure) return error;
	return new StoreFailure('unreadable', { file, cause: error });
}
