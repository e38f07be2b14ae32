import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Bundled server code cannot tell where the project lies, and the working directory of a service
 * is anybody's guess. Every command therefore fixes the folders once, as absolute paths in the
 * environment, before anything that reads content or data is loaded.
 */

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '');

export function fixRoots(environment: NodeJS.ProcessEnv = process.env): string {
	const from = shellFolder(environment);
	environment['CHART_TO_CLAIM_ROOT'] = projectRoot;
	environment['DATA_DIR'] = isSet(environment['DATA_DIR'])
		? resolve(from, environment['DATA_DIR'])
		: resolve(projectRoot, 'data');
	const further = (environment['CONTENT_DIR'] ?? '').split(delimiter).filter(isSet);
	if (further.length > 0) {
		environment['CONTENT_DIR'] = further.map((folder) => resolve(from, folder)).join(delimiter);
	}
	return projectRoot;
}

/** npm moves into the project before it runs a script; a relative path means the shell's folder. */
function shellFolder(environment: NodeJS.ProcessEnv): string {
	const throughNpm = isSet(environment['npm_lifecycle_event']);
	return (throughNpm ? environment['INIT_CWD'] : undefined) ?? process.cwd();
}

function isSet(value: string | undefined): value is string {
	return value !== undefined && value.trim() !== '';
}
