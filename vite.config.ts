/// <reference types="vitest/config" />
import { delimiter, resolve, sep } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { fixRoots } from './src/cli/start/fix-roots.ts';

const root = fixRoots();

export default defineConfig(async (): Promise<UserConfig> => {
	// The test runner is no dependency of the running app, so it is only looked for when testing.
	if (process.env['VITEST']) return { test: await testProjects() };
	return {
		plugins: [sveltekit(), contentReload()],
		// An inlined asset is a data: address, which the content security policy refuses.
		build: { assetsInlineLimit: 0, sourcemap: false },
	};
});

async function testProjects(): Promise<NonNullable<UserConfig['test']>> {
	const { svelteTesting } = await import('@testing-library/svelte/vite');
	const needsComponents = 'src/**/*.svelte.test.ts';
	// No test may find its way to what a learner wrote.
	const env = { DATA_DIR: resolve(root, 'tests/.artifacts/unit-data') };
	// A busy machine is no failure; a test that hangs still ends.
	const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
	return {
		maxWorkers: 2,
		allowOnly: false,
		projects: [
			{
				test: {
					name: 'node',
					...patience,
					env,
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: [needsComponents],
				},
			},
			{
				plugins: [sveltekit(), svelteTesting()],
				test: {
					name: 'dom',
					...patience,
					env,
					environment: 'happy-dom',
					include: [needsComponents],
					setupFiles: [resolve(root, 'tests/dom-setup.ts')],
				},
			},
		],
	};
}

/** Reloads the page in development when a file that is taught changes; Vite only watches its own. */
function contentReload(): Plugin {
	const folders = [
		resolve(root, 'content'),
		...(process.env['CONTENT_DIR'] ?? '').split(delimiter).filter((folder) => folder !== ''),
	];
	// The library looks at its files again at most once a second; a page asked for sooner is the old one.
	const libraryLooksAgain = 1_100;
	let pending: NodeJS.Timeout | undefined;
	return {
		name: 'content-reload',
		apply: 'serve',
		configureServer(server) {
			server.watcher.add(folders);
			server.watcher.on('all', (_event, file) => {
				const isTaught =
					/\.(md|csv|yaml)$/.test(file) && folders.some((folder) => file.startsWith(folder + sep));
				if (!isTaught) return;
				clearTimeout(pending);
				pending = setTimeout(() => server.ws.send({ type: 'full-reload' }), libraryLooksAgain);
			});
		},
	};
}
