import { join } from 'node:path';
import { createFile, makeFolderDurably, replaceFile, UNFINISHED } from './store/durable-write.ts';
import { readHolder, writeHolder } from './store/lock-holder.ts';
import type { LockHolder } from './store/lock-holder.ts';
import { isAlive } from './store/running-processes.ts';
import type { RunningProcesses } from './store/running-processes.ts';
import type { StoreFiles } from './store/store-files.ts';
import { savingFailed, StoreFailure } from './store/store-failure.ts';

/** Proof that this process alone works on a data folder. */
export interface DataLock {
	release(): Promise<void>;
}

/** Starters that lose a race look again; nobody loses this often. */
const MOST_TRIES = 20;

/**
 * Takes the lock of a data folder, or throws a failure that names the process that has it.
 *
 * The lock is a folder of numbered files, each made whole in one step that fails if the name is taken.
 * The highest number holds. A dead holder is succeeded by making the next number: of two starters that
 * both find it dead only one can. The highest file is never removed, not even on release (it is marked
 * instead), so a slow starter that comes back with an old number always meets a higher one and gives up.
 */
export async function takeDataLock(options: {
	readonly files: StoreFiles;
	/** The data folder. */
	readonly folder: string;
	readonly processes: RunningProcesses;
}): Promise<DataLock> {
	const { files, processes } = options;
	const folder = join(options.folder, 'lock');
	try {
		await makeFolderDurably(files, options.folder);
		await makeFolderDurably(files, folder);
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const top = Math.max(0, ...(await numbersIn(files, folder)));
			const holder = top === 0 ? null : readHolder(await files.read(fileOf(folder, top)));
			if (holder !== null && (await isAlive(processes, holder)))
				throw inUse(options.folder, holder);
			const own = await processes.own();
			if (!(await claim(files, fileOf(folder, top + 1), own))) continue;
			const numbers = await numbersIn(files, folder);
			if (numbers.some((number) => number > top + 1)) {
				await files.remove(fileOf(folder, top + 1));
				continue;
			}
			await clearOlder(files, folder, top + 1);
			return { release: () => release(files, fileOf(folder, top + 1), own) };
		}
	} catch (error) {
		throw savingFailed(error, folder);
	}
	throw new StoreFailure('locked', {
		message: `Other processes keep taking the data folder ${options.folder}. Stop them and start again.`,
	});
}

function inUse(folder: string, { pid }: LockHolder): StoreFailure {
	return new StoreFailure('locked', {
		message: `The data folder ${folder} is in use by process ${pid}. Stop that process first, or start this one on another data folder.`,
	});
}

function fileOf(folder: string, number: number): string {
	return join(folder, String(number));
}

async function numbersIn(files: StoreFiles, folder: string): Promise<number[]> {
	const names = await files.list(folder);
	return names.filter((name) => /^[1-9]\d{0,14}$/.test(name)).map(Number);
}

/**
 * Makes a lock file. False where another starter was first: it took the number, or it has cleared away
 * what this one was just writing.
 */
async function claim(files: StoreFiles, path: string, own: LockHolder): Promise<boolean> {
	try {
		return await createFile(files, path, writeHolder(own));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}

/**
 * Removes the files of earlier holders, and what starters left unfinished that were killed. The lock is
 * held by now; what can not be removed is left to the next.
 */
async function clearOlder(files: StoreFiles, folder: string, own: number): Promise<void> {
	for (const name of await files.list(folder)) {
		const number = Number.parseInt(name, 10);
		const isUnfinished = name.endsWith(UNFINISHED) && number <= own;
		const isOlder = /^\d+$/.test(name) && number < own;
		if (isUnfinished || isOlder) await files.remove(join(folder, name)).catch(() => undefined);
	}
}

async function release(files: StoreFiles, path: string, own: LockHolder): Promise<void> {
	try {
		await replaceFile(files, path, writeHolder({ ...own, isReleased: true }));
	} catch (error) {
		throw savingFailed(error, path);
	}
}
