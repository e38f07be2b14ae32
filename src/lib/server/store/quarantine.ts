import type { StoreFiles } from './store-files.ts';
import type { StoreProblem } from './store-problem.ts';

/**
 * Moves a file that can not be read out of the way, keeping its bytes, and reports where it is now.
 * Where it can not be moved it stays, and that is reported: reading the rest goes on.
 */
export async function quarantine(
	files: StoreFiles,
	path: string,
	report: (problem: StoreProblem) => void,
): Promise<void> {
	try {
		const kept = await firstFree(files, path);
		await files.rename(path, kept);
		report({ file: path, line: null, message: `could not be read and was moved to ${kept}.` });
	} catch (error) {
		const message = `can not be read and could not be moved away: ${String(error)}`;
		report({ file: path, line: null, message });
	}
}

async function firstFree(files: StoreFiles, path: string): Promise<string> {
	for (let number = 1; ; number++) {
		const kept = `${path}.unreadable-${number}`;
		if ((await files.size(kept)) === null) return kept;
	}
}
