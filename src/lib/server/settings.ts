import { delimiter, join, resolve } from 'node:path';

/**
 * Where this server finds what it teaches and where it writes. Read once at start from the
 * environment; every path is absolute, because the server may be started from anywhere.
 */
export interface Settings {
	readonly root: string;
	/** The project's own content first, then the folders of `CONTENT_DIR` in their order. */
	readonly contentFolders: readonly string[];
	readonly dataFolder: string;
}

/** The environment as far as it is read here. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Works out the settings of an environment; `here` is the folder relative paths start from. [LI1] */
export function readSettings(env: Environment, here: string): Settings {
	const root = resolve(here, nonBlank(env['CHART_TO_CLAIM_ROOT']) ?? '.');
	const further = (env['CONTENT_DIR'] ?? '')
		.split(delimiter)
		.map((folder) => folder.trim())
		.filter((folder) => folder !== '')
		.map((folder) => resolve(here, folder));
	return {
		root,
		contentFolders: [...new Set([join(root, 'content'), ...further])],
		dataFolder: resolve(here, nonBlank(env['DATA_DIR']) ?? join(root, 'data')),
	};
}

function nonBlank(value: string | undefined): string | undefined {
	const trimmed = value?.trim();
	return trimmed === '' ? undefined : trimmed;
}
