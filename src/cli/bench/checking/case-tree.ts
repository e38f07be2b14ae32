import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILES_IN_A_FOLDER = 250;

/** Copies all that is taught but for the cases into a folder of its own. */
export async function copyAids(content: string, folder: string): Promise<void> {
	await cp(content, folder, {
		recursive: true,
		filter: (path) => !path.endsWith('.md') || path.includes('payers'),
	});
}

/**
 * Writes a tree of cases: the shipped ones over and over, each copy with an id and a sentence of its own,
 * so that no two files are alike and all of them are sound.
 */
export async function writeCaseTree(content: string, folder: string, cases: number): Promise<void> {
	const shipped = await readShipped(join(content, 'coding'));
	for (let number = 0; number < cases; number++) {
		const below = join(folder, 'coding', `part-${Math.floor(number / FILES_IN_A_FOLDER)}`);
		if (number % FILES_IN_A_FOLDER === 0) await mkdir(below, { recursive: true });
		const text = shipped[number % shipped.length] ?? '';
		await writeFile(join(below, `case-${number}.md`), copyOf(text, number));
	}
}

async function readShipped(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	const cases = names.filter((name) => name.endsWith('.md') && !name.endsWith('README.md')).sort();
	return Promise.all(cases.map((name) => readFile(join(folder, name), 'utf8')));
}

function copyOf(text: string, number: number): string {
	return text
		.replace(/^id: (.*)$/m, (_, id: string) => `id: ${id}-copy-${number}`)
		.replace(/^## Task$/m, `### Copy\n\nThis is copy ${number} of the chart.\n\n## Task`);
}
