import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeDataLock } from './data-lock.ts';
import { writeHolder } from './store/lock-holder.ts';
import { nodeFiles } from './store/node-files.ts';
import { runningProcesses } from './store/running-processes.ts';
import type { RunningProcesses } from './store/running-processes.ts';
import { failingFiles } from './store/testing/failing-files.ts';
import { temporaryFolder } from './store/testing/temporary-folder.ts';

const files = nodeFiles();

/** A machine on which the processes named run, as seen by one of them. */
function machine(pid: number, running: Record<number, string>, boot = 'boot-1'): RunningProcesses {
	return {
		own: async () => ({ pid, started: running[pid] ?? null, boot, isReleased: false }),
		boot: async () => boot,
		look: async (asked) => {
			const started = running[asked];
			return started === undefined ? 'gone' : { started };
		},
	};
}

async function take(folder: string, processes: RunningProcesses) {
	return takeDataLock({ files, folder, processes });
}

/** Starts a process that takes the lock, and gives what it said. */
async function startHolder(folder: string) {
	const script = fileURLToPath(new URL('./store/testing/hold-lock.ts', import.meta.url));
	const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const gone = once(child, 'exit');
	onTestFinished(() => void child.kill('SIGKILL'));
	const [said] = (await once(child.stdout, 'data')) as [Buffer];
	const kill = async () => {
		child.kill('SIGKILL');
		await gone;
	};
	return { pid: child.pid ?? 0, said: said.toString().trim(), kill };
}

describe('the lock of a data folder', () => {
	it('[ST25] is refused to a second process, with a sentence that names the first', async () => {
		const folder = await temporaryFolder();
		const running = { 11: 'a', 12: 'b' };
		await take(folder, machine(11, running));
		const second = take(folder, machine(12, running));
		await expect(second).rejects.toMatchObject({ kind: 'locked' });
		await expect(take(folder, machine(12, running))).rejects.toThrow(
			`The data folder ${folder} is in use by process 11.`,
		);
		await expect(take(folder, machine(11, running))).rejects.toMatchObject({ kind: 'locked' });
	});

	it('[ST25] is free again once it was released', async () => {
		const folder = await temporaryFolder();
		const running = { 11: 'a', 12: 'b' };
		const lock = await take(folder, machine(11, running));
		await lock.release();
		await take(folder, machine(12, running));
		await lock.release();
		await expect(take(folder, machine(11, running))).rejects.toThrow('process 12');
	});

	it.each([
		['its process is gone', machine(12, { 12: 'b' })],
		['its process id was given to another', machine(12, { 11: 'later', 12: 'b' })],
		['its process id was given to this one', machine(11, { 11: 'later' })],
		['the machine was started anew', machine(12, { 11: 'a', 12: 'b' }, 'boot-2')],
	])('[ST26] is taken over where %s', async (_, next) => {
		const folder = await temporaryFolder();
		await take(folder, machine(11, { 11: 'a' }));
		await take(folder, next);
		expect(await readdir(join(folder, 'lock'))).toEqual(['2']);
	});

	it.each(['', 'null', '{"pid":"x"}'])(
		'[ST26] is taken over from a file that holds %j',
		async (text) => {
			const folder = await temporaryFolder();
			await mkdir(join(folder, 'lock'));
			await writeFile(join(folder, 'lock', '4'), text);
			await take(folder, machine(12, { 12: 'b' }));
			expect(await readdir(join(folder, 'lock'))).toEqual(['5']);
		},
	);

	it('[ST27] goes to one only of many starters that find a dead holder at the same moment', async () => {
		for (let round = 0; round < 20; round++) {
			const folder = await temporaryFolder();
			await take(folder, machine(1, { 1: 'dead later' }));
			const starters = [11, 12, 13, 14, 15, 16];
			const running = Object.fromEntries(starters.map((pid) => [pid, `since ${pid}`]));
			const results = await Promise.allSettled(
				starters.map((pid) => take(folder, machine(pid, running))),
			);
			expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
			const [left] = await readdir(join(folder, 'lock'));
			const winner = starters[results.findIndex(({ status }) => status === 'fulfilled')];
			expect(await readFile(join(folder, 'lock', left ?? ''), 'utf8')).toContain(`"pid":${winner}`);
		}
	});

	it('[ST27] is not taken by a starter that comes back with an old number', async () => {
		const folder = await temporaryFolder();
		const running = { 11: 'a', 12: 'b', 13: 'c' };
		await take(folder, machine(10, {}));
		// Between this starter's look and its claim, others take, release and take the lock again.
		const slow = failingFiles(files);
		let isFirst = true;
		const paused = {
			...slow.files,
			link: async (from: string, to: string) => {
				if (isFirst) {
					isFirst = false;
					const lock = await take(folder, machine(12, running));
					await lock.release();
					await take(folder, machine(13, running));
				}
				return files.link(from, to);
			},
		};
		const late = takeDataLock({ files: paused, folder, processes: machine(11, running) });
		await expect(late).rejects.toThrow('process 13');
		expect(await readdir(join(folder, 'lock'))).toEqual(['3']);
	});

	it('[ST27] clears away what a killed starter was writing, and refuses one whose file it cleared', async () => {
		const folder = await temporaryFolder();
		const running = { 11: 'a', 12: 'b' };
		const late = {
			...files,
			link: async (from: string, to: string) => {
				await take(folder, machine(12, running));
				expect(await readdir(join(folder, 'lock'))).toEqual(['1']);
				return files.link(from, to);
			},
		};
		const refused = takeDataLock({ files: late, folder, processes: machine(11, running) });
		await expect(refused).rejects.toThrow('process 12');
	});

	it('[ST27] leaves nothing behind that would shut the starter itself out when taking failed', async () => {
		const folder = await temporaryFolder();
		const disk = failingFiles(files);
		const processes = machine(11, { 11: 'a' });
		disk.failWhere(({ name, path }) =>
			name === 'syncFolder' && path.endsWith('lock') ? 'EIO' : null,
		);
		const failing = takeDataLock({ files: disk.files, folder, processes });
		await expect(failing).rejects.toMatchObject({ kind: 'failed' });
		await take(folder, processes);
	});

	it('[ST28] says so where the folder can not be written', async () => {
		const folder = await temporaryFolder();
		await writeFile(join(folder, 'file'), '');
		const below = take(join(folder, 'file', 'data'), machine(11, { 11: 'a' }));
		await expect(below).rejects.toMatchObject({ kind: 'not-writable' });
	});

	it('[ST25] holds between real processes, and falls at once with kill -9', async () => {
		const folder = await temporaryFolder();
		const holder = await startHolder(folder);
		expect(holder.said).toBe('held');
		await expect(take(folder, runningProcesses())).rejects.toThrow(`process ${holder.pid}`);
		const second = await startHolder(folder);
		expect(second.said).toContain(`process ${holder.pid}`);
		await holder.kill();
		const lock = await take(folder, runningProcesses());
		await expect(take(folder, runningProcesses())).rejects.toThrow(`process ${process.pid}`);
		await lock.release();
	}, 20_000);

	it('[ST26] tells a process from a later one with the same id', async () => {
		const folder = await temporaryFolder();
		const processes = runningProcesses();
		const own = await processes.own();
		expect(own.pid).toBe(process.pid);
		await mkdir(join(folder, 'lock'));
		const earlier = own.started === null ? { ...own, isReleased: true } : { ...own, started: '1' };
		await writeFile(join(folder, 'lock', '1'), writeHolder(earlier));
		await take(folder, processes);
		expect(await readdir(join(folder, 'lock'))).toEqual(['2']);
	});
});
