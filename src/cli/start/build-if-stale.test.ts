import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIfStale, type BuildOptions } from './build-if-stale.ts';

let root = '';
let builds = 0;

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** A build that leaves what the real one leaves. */
async function aBuild(): Promise<void> {
	builds += 1;
	write('build/handler.js', '');
}

function start(options: Partial<BuildOptions> = {}): Promise<'built' | 'fresh'> {
	const signal = new AbortController().signal;
	return buildIfStale({ root, say: () => undefined, signal, build: aBuild, ...options });
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'build-if-stale-'));
	builds = 0;
	write('src/routes/+page.svelte', '<h1>Home</h1>');
	write('src/lib/a.ts', 'a');
	write('package-lock.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the build before the start', () => {
	it('[HO13] happens the first time and not again', async () => {
		expect(await start()).toBe('built');
		expect(await start()).toBe('fresh');
		expect(builds).toBe(1);
	});

	it('[HO13] follows a changed, added, renamed and deleted file', async () => {
		await start();
		write('src/lib/a.ts', 'b');
		expect(await start()).toBe('built');
		write('static/robots.txt', '');
		expect(await start()).toBe('built');
		renameSync(join(root, 'src/lib/a.ts'), join(root, 'src/lib/b.ts'));
		expect(await start()).toBe('built');
		rmSync(join(root, 'src/lib/b.ts'));
		expect(await start()).toBe('built');
		write('package-lock.json', '{ }');
		expect(await start()).toBe('built');
		expect(await start()).toBe('fresh');
	});

	it('[HO13] ignores tests and a file that was only touched', async () => {
		await start();
		write('src/lib/a.ts', 'a');
		write('src/lib/a.test.ts', 'it');
		expect(await start()).toBe('fresh');
	});

	it('[HO13] never takes a failed build for fresh, nor what stood there before it', async () => {
		await start();
		write('src/lib/a.ts', 'b');
		const broken = Promise.reject(new Error('Unexpected token'));
		await expect(start({ build: () => broken })).rejects.toThrow('Unexpected token');
		write('src/lib/a.ts', 'a');
		expect(await start()).toBe('built');
	});

	it('[HO13] builds again when the source changed during the build', async () => {
		await start({
			build: async () => {
				await aBuild();
				write('src/lib/a.ts', 'changed meanwhile');
			},
		});
		expect(await start()).toBe('built');
	});

	it('[HO13] builds once for two starts at the same time', async () => {
		expect([await Promise.all([start(), start()])].flat().sort()).toEqual(['built', 'fresh']);
		expect(builds).toBe(1);
	});

	it('[HO13] is not held up by the lock of a process that is gone', async () => {
		// No process has this id: it is above the highest one a system gives out.
		write('.svelte-kit/build.lock', '2147483646');
		expect(await start()).toBe('built');
		expect(existsSync(join(root, '.svelte-kit/build.lock'))).toBe(false);
	});
});
