import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workedEncounters } from './worked-encounter.ts';
import type { WorkedEncounter } from './worked-encounter.ts';

/** A file of worked encounters, named after its topic. */
export interface WorkedTopic {
	readonly topic: string;
	readonly encounters: readonly WorkedEncounter[];
}

/** Reads the whole table, topic by topic. */
export function readWorkedEncounters(folder: string): WorkedTopic[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.map((file) => {
			const written: unknown = parse(readFileSync(join(folder, file), 'utf8'), {
				schema: 'failsafe',
			});
			const read = workedEncounters.safeParse(written);
			if (!read.success) throw new Error(`${file}: ${read.error.message}`);
			return { topic: file.replace(/\.yaml$/, ''), encounters: read.data };
		});
}
