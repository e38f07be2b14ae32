import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A content folder of its own, with the rows of the project's tables that the starter needs. */
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
	const settings = { root, contentFolders: [folder], dataFolder: join(root, 'data') };
	const write = (name: string, text: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	for (const [name, text] of aidsOfProject()) write(name, text);
	return {
		folder,
		write,
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

/** Whole tables would be read anew by every command of every test. */
function aidsOfProject(): [string, string][] {
	const read = (name: string) => readFileSync(join(project, 'content', name), 'utf8');
	const rows = (name: string, wanted: RegExp): [string, string] => {
		const [head = '', ...body] = read(name).split('\n');
		return [name, [head, ...body.filter((row) => wanted.test(row))].join('\n')];
	};
	return [
		rows('codes/icd10cm.csv', /^S93\.40/),
		rows('codes/procedures.csv', /^9921/),
		rows('codes/modifiers.csv', /^(?:25|RT|LT),/),
		rows('codes/pos.csv', /^11,/),
		...['skills.yaml', 'payers/evergreen-ppo.md'].map((name): [string, string] => [
			name,
			read(name),
		]),
	];
}
