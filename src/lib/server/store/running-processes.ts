import { readFile } from 'node:fs/promises';
import type { LockHolder } from './lock-holder.ts';

/** What must be known of processes to tell a living holder of a lock from a dead one. */
export interface RunningProcesses {
	own(): Promise<LockHolder>;
	boot(): Promise<string | null>;
	/** `gone` where no such process runs; `started` is null where the system does not tell. */
	look(pid: number): Promise<'gone' | { readonly started: string | null }>;
}

/** Says whether the process that wrote this holder still runs and still holds. */
export async function isAlive(processes: RunningProcesses, holder: LockHolder): Promise<boolean> {
	if (holder.isReleased) return false;
	const boot = await processes.boot();
	if (boot !== null && holder.boot !== null && boot !== holder.boot) return false;
	const found = await processes.look(holder.pid);
	if (found === 'gone') return false;
	return found.started === null || holder.started === null || found.started === holder.started;
}

/** The processes of this machine. Start times are known on Linux; elsewhere the id alone must do. */
export function runningProcesses(): RunningProcesses {
	return { own: describeOwn, boot: readBoot, look };
}

async function describeOwn(): Promise<LockHolder> {
	const { pid } = process;
	const found = await look(pid);
	const started = found === 'gone' ? null : found.started;
	return { pid, started, boot: await readBoot(), isReleased: false };
}

async function readBoot(): Promise<string | null> {
	return (await readText('/proc/sys/kernel/random/boot_id'))?.trim() ?? null;
}

async function look(pid: number): Promise<'gone' | { readonly started: string | null }> {
	const stat = await readText(`/proc/${pid}/stat`);
	if (stat === null) return isRunning(pid) ? { started: null } : 'gone';
	// The second field is the command in brackets and may itself hold brackets and spaces.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const [state] = fields;
	if (state === 'Z' || state === 'X') return 'gone';
	return { started: fields[19] ?? null };
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

async function readText(path: string): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch {
		return null;
	}
}
