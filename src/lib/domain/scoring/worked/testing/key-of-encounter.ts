import { readCaseFile } from '#domain/content';
import type { CaseKey } from '#domain/content';
import { formatProblem } from '#domain/result';
import type { WorkedEncounter } from './worked-encounter.ts';

/** Reads the key of a worked encounter as the key of a case file is read, with every rule of the format. */
export function keyOfEncounter({ chart, key }: WorkedEncounter): CaseKey {
	const text = `---
schema: case/1
id: worked
kind: encounter
title: A worked encounter
summary: A chart in a few sentences.
specialty: any
perspective: professional
difficulty: 1
minutes: 1
dos: 2026-02-12
pos: "11"
status: published
---

## Chart

### Note

${chart}

## Task

Code the encounter.

## Key

\`\`\`yaml
${key}
\`\`\`

## Rationale

Worked out beside the key.
`;
	const read = readCaseFile({ file: 'worked.md', text });
	if (!read.ok) throw new Error([...read.problems.map(formatProblem), key].join('\n'));
	return read.value.secrets.key;
}
