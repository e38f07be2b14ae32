import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/*
 * Two commands started together must not build into the same folder. The lock holds the id of
 * the process that is writing there, so that a killed build does not lock everybody out and one
 * that outlived its starter is waited for.
 */

const tooOld = 10 * 60_000;

export interface BuildLock {
	handTo(processId: number): void;
	release(): void;
}

export async function takeBuildLock(path: string, signal: AbortSignal): Promise<BuildLock> {
	mkdirSync(dirname(path), { recursive: true });
	while (!wasWritten(path)) {
		if (isAbandoned(path)) rmSync(path, { force: true });
		else await pause(200, undefined, { signal });
	}
	return {
		handTo: (processId) => writeFileSync(path, String(processId)),
		release: () => rmSync(path, { force: true }),
	};
}

function wasWritten(path: string): boolean {
	try {
		writeFileSync(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

function isAbandoned(path: string): boolean {
	const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
	if (written === undefined) return false;
	const age = Date.now() - written;
	if (age > tooOld) return true;
	try {
		const holder = Number(readFileSync(path, 'utf8'));
		// Created but not yet filled: its holder is about to write, unless it died that very moment.
		if (!Number.isInteger(holder) || holder <= 0) return age > 2_000;
		process.kill(holder, 0);
		return false;
	} catch (error) {
		// ESRCH: nobody has that id. ENOENT: released meanwhile. EPERM: alive, somebody else's.
		return error instanceof Error && 'code' in error && error.code === 'ESRCH';
	}
}
