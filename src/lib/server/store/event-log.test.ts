import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DatedEvent } from '#domain/learning';
import { loadLog } from './load-log.ts';
import { nodeFiles } from './node-files.ts';
import type { StoreFiles } from './store-files.ts';
import { StoreFailure } from './store-failure.ts';
import type { StoreProblem } from './store-problem.ts';
import { failingFiles } from './testing/failing-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

function named(...names: readonly string[]): readonly DatedEvent[] {
	return names.map((displayName) => ({
		at: '2026-02-12T10:00:00.000Z',
		event: { type: 'learner-renamed', displayName },
	}));
}

async function load(folder: string, files: StoreFiles = nodeFiles()) {
	const problems: StoreProblem[] = [];
	const path = join(folder, 'learner', 'events.jsonl');
	const loaded = await loadLog({ files, path, report: (problem) => problems.push(problem) });
	const names = loaded.readAfter(0).events.map(({ stored: { event } }) => {
		return event.type === 'learner-renamed' ? event.displayName : event.type;
	});
	return { log: loaded.log, loaded, names, problems, path };
}

describe('the event log', () => {
	it('[ST2] reads back what was appended, in order, from a second opening', async () => {
		const folder = await temporaryFolder();
		const { log } = await load(folder);
		await log.append(named('one'));
		await log.append(named('two', 'three'));
		const again = await load(folder);
		expect(again.names).toEqual(['one', 'two', 'three']);
		expect(again.log.extent).toEqual(log.extent);
		expect(again.problems).toEqual([]);
	});

	it('[ST2] reads one event by its place', async () => {
		const { log } = await load(await temporaryFolder());
		await log.append(named('one'));
		const [two] = await log.append(named('two'));
		expect(two && (await log.read(two.place))).toEqual(two?.stored);
	});

	it('[ST2] refuses to read where the bytes are not that event any more', async () => {
		const { log, path } = await load(await temporaryFolder());
		const [one] = await log.append(named('one'));
		const bytes = await readFile(path);
		bytes[50] = (bytes[50] ?? 0) ^ 1;
		await writeFile(path, bytes);
		await expect(one && log.read(one.place)).rejects.toMatchObject({ kind: 'unreadable' });
	});

	it('[ST6] sets a torn end aside and goes on after it', async () => {
		const folder = await temporaryFolder();
		const { log, path } = await load(folder);
		await log.append(named('one'));
		await appendFile(path, '{"sum":"0123456789abcdef","seq":2,"end":2,"at":"20');
		const second = await load(folder);
		expect(second.names).toEqual(['one']);
		expect(second.problems[0]?.message).toContain('events.torn-1');
		await second.log.append(named('two'));
		await appendFile(path, 'x\ny\n');
		const third = await load(folder);
		expect(third.names).toEqual(['one', 'two']);
		expect(await readFile(join(path, '../events.torn-1'), 'utf8')).toContain('"at":"20');
		expect(await readFile(join(path, '../events.torn-2'), 'utf8')).toBe('x\ny\n');
	});

	it('[ST6] reads on where there is no room to set the end aside, and does so before the next append', async () => {
		const folder = await temporaryFolder();
		const { log, path } = await load(folder);
		await log.append(named('one'));
		await appendFile(path, 'torn');
		const disk = failingFiles(nodeFiles());
		disk.failWhere(({ name }) => (name === 'openNew' ? 'ENOSPC' : null));
		const full = await load(folder, disk.files);
		expect(full.names).toEqual(['one']);
		expect(full.problems[0]?.message).toContain('could not be set aside yet');
		await expect(full.log.append(named('two'))).rejects.toMatchObject({ kind: 'disk-full' });
		expect(await readFile(path, 'utf8')).toMatch(/torn$/);
		disk.reset();
		await full.log.append(named('two'));
		expect((await load(folder)).names).toEqual(['one', 'two']);
		expect(await readFile(join(path, '../events.torn-1'), 'utf8')).toBe('torn');
	});

	it('[ST3] leaves a damaged line where it is, copies it once, and reports file and line', async () => {
		const folder = await temporaryFolder();
		const { log, path } = await load(folder);
		await log.append(named('one', 'two', 'three'));
		const damaged = (await readFile(path, 'utf8')).replace('two', 'tWo');
		await writeFile(path, damaged);
		const second = await load(folder);
		expect(second.names).toEqual(['one', 'three']);
		expect(second.problems).toMatchObject([{ file: path, line: 2 }]);
		await second.log.append(named('four'));
		expect((await load(folder)).names).toEqual(['one', 'three', 'four']);
		expect(await readFile(path, 'utf8')).toContain('tWo');
		const copies = (await readdir(join(path, '..'))).filter((name) => name.includes('damaged'));
		expect(copies).toEqual(['events.damaged-line-2']);
		expect(await readFile(join(path, '..', 'events.damaged-line-2'), 'utf8')).toContain('tWo');
	});

	it('[ST7] refuses an event that could not be read back before anything is written', async () => {
		const folder = await temporaryFolder();
		const { log } = await load(folder);
		const never: DatedEvent = {
			at: 'yesterday',
			event: { type: 'learner-renamed', displayName: '' },
		};
		await expect(log.append([never])).rejects.toThrow('could not be read back');
		await log.append(named('one'));
		expect((await load(folder)).names).toEqual(['one']);
	});

	it('[ST8] notices when the file was changed by something else', async () => {
		const folder = await temporaryFolder();
		const { log, path } = await load(folder);
		await log.append(named('one'));
		await appendFile(path, 'something');
		await expect(log.append(named('two'))).rejects.toMatchObject({ kind: 'changed' });
		expect(await readFile(path, 'utf8')).toMatch(/something$/);
	});

	const steps = ['openToAppend', 'size', 'write', 'sync', 'close'] as const;
	const codes = [
		['ENOSPC', 'disk-full'],
		['EIO', 'failed'],
		['EROFS', 'not-writable'],
	] as const;
	it.each(steps.flatMap((step) => codes.map(([code, kind]) => [step, code, kind] as const)))(
		'[ST9] stays whole and usable when %s fails with %s',
		async (step, code, kind) => {
			const folder = await temporaryFolder();
			const disk = failingFiles(nodeFiles());
			const { log, path } = await load(folder, disk.files);
			await log.append(named('one'));
			disk.failWhere(({ name, path: at }) => (name === step && at === path ? code : null));
			const failure = await log.append(named('lost', 'lost too')).catch((error: unknown) => error);
			expect(failure).toBeInstanceOf(StoreFailure);
			expect(failure).toMatchObject({ kind, file: path });
			disk.reset();
			await log.append(named('two'));
			const again = await load(folder);
			expect(again.names).toEqual(['one', 'two']);
			expect(again.problems).toEqual([]);
		},
	);

	it('[ST9] cuts off before the next append what it could not cut off at once', async () => {
		const folder = await temporaryFolder();
		const disk = failingFiles(nodeFiles());
		const { log } = await load(folder, disk.files);
		await log.append(named('one'));
		disk.failWhere(({ name }) => (name === 'write' || name === 'truncate' ? 'EIO' : null));
		await expect(log.append(named('lost'))).rejects.toMatchObject({ kind: 'failed' });
		await expect(log.append(named('lost'))).rejects.toMatchObject({ kind: 'failed' });
		disk.reset();
		await log.append(named('two'));
		const again = await load(folder);
		expect(again.names).toEqual(['one', 'two']);
		expect(again.problems).toEqual([]);
	});
});
