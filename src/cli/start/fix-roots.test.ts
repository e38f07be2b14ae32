import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixRoots } from './fix-roots.ts';

describe('the folders of the project', () => {
	it('[HO13] starts from the project wherever the shell stands', () => {
		const environment: NodeJS.ProcessEnv = {};
		const root = fixRoots(environment);
		expect(existsSync(join(root, 'svelte.config.js'))).toBe(true);
		expect(environment).toEqual({ CHART_TO_CLAIM_ROOT: root, DATA_DIR: join(root, 'data') });
	});

	it('[HO13] reads relative folders from where the person typed', () => {
		const typedIn = resolve('/somewhere/else');
		const environment: NodeJS.ProcessEnv = {
			npm_lifecycle_event: 'start',
			INIT_CWD: typedIn,
			DATA_DIR: 'mine',
			CONTENT_DIR: ['extra', resolve('/absolute')].join(delimiter),
		};
		fixRoots(environment);
		expect(environment['DATA_DIR']).toBe(join(typedIn, 'mine'));
		expect(environment['CONTENT_DIR']).toBe(
			[join(typedIn, 'extra'), resolve('/absolute')].join(delimiter),
		);
	});

	it('[HO13] ignores npm’s folder where npm did not start us', () => {
		const environment: NodeJS.ProcessEnv = { INIT_CWD: '/elsewhere', DATA_DIR: 'mine' };
		fixRoots(environment);
		expect(environment['DATA_DIR']).toBe(resolve('mine'));
	});
});
