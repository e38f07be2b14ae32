import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/*
 * One value for everything the build is made from. Contents and not dates: a checkout touches
 * every file without changing it. A deleted or renamed file changes the value too, because the
 * names are part of it.
 */

const folders = ['src', 'static'];
const files = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
];

export function sourceStamp(root: string): string {
	const hash = createHash('sha256');
	for (const file of [...folders.flatMap((folder) => filesBelow(root, folder)), ...files]) {
		const content = contentOf(join(root, file));
		if (content === undefined) continue;
		hash.update(`${file}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

function filesBelow(root: string, folder: string): string[] {
	if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.sort();
}

function contentOf(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		// Deleted between listing and reading, or never there: its absence is the information.
		return undefined;
	}
}
