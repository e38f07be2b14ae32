import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of files in a data folder that tell of trouble: unreadable, damaged or unfinished ones. */
export async function findLeftovers(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && /\.unreadable-|\.damaged-|\.tmp$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}
