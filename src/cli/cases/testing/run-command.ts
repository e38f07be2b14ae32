import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runCases } from '../run-cases.ts';
import { starterEncounter } from '../starter-encounter.ts';

const project = resolve(import.meta.dirname, '../../../..');

/** What a command said, and how it ended. */
export interface Heard {
	readonly code: number;
	readonly said: string;
	readonly complained: string;
	/** What was said, as JSON. */
	json(): unknown;
}

/** A folder of content of its own before that of the project, whose tables and payers it uses. */
export interface TestContent {
	readonly folder: string;
	write(name: string, text: string | Uint8Array): void;
	run(words: readonly string[], input?: string): Promise<Heard>;
	clear(): void;
}

/** A case that keeps every rule: right is S93.401A and 99213 pointing to it. */
export function aStarter(): string {
	return starterEncounter({ id: 'ankle-in-the-dark', specialty: 'family-medicine' });
}

export function makeTestContent(): TestContent {
	const root = mkdtempSync(join(tmpdir(), 'cases-'));
	const folder = join(root, 'content');
	mkdirSync(folder);
	const settings = {
		root,
		contentFolders: [folder, join(project, 'content')],
		dataFolder: join(root, 'data'),
	};
	return {
		folder,
		write(name, text) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
		},
		async run(words, input = '') {
			const said: string[] = [];
			const complained: string[] = [];
			const code = await runCases(words, {
				settings,
				calledFrom: root,
				terminal: {
					say: (text) => void said.push(text),
					complain: (text) => void complained.push(text),
				},
				readInput: async () => input,
			});
			const whole = said.join('\n');
			const json = (): unknown => JSON.parse(whole);
			return { code, said: whole, complained: complained.join('\n'), json };
		},
		clear: () => rmSync(root, { recursive: true }),
	};
}
