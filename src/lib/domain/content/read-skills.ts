import { z } from 'zod';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import type { CaseSource } from './read-case-file.ts';
import { readYaml } from './read-yaml.ts';
import { name, text } from './yaml-values.ts';

/** A skill of the controlled list. */
export interface Skill {
	readonly id: string;
	readonly name: string;
	readonly about: string;
}

const skillsSchema = z.array(z.strictObject({ id: name(), name: text(), about: text() }));

/** Reads `content/skills.yaml`. [CF9] */
export function readSkills({ file, text: yaml }: CaseSource): Result<Skill[]> {
	const read = readYaml({ file, text: yaml, firstLine: 1 }, skillsSchema);
	if (!read.ok) return refuse(read.problems);
	return succeed(read.value, read.problems);
}
