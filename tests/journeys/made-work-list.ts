import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCase } from './made-case.ts';

const shipped = join(import.meta.dirname, '../../content/billing/receivables/a-hundred-minutes.md');

/** A work list as one that ships, with a canary in everything secret that is prose. */
export function makeWorkList({ id, title }: { id: string; title: string }): MadeCase {
	const text = readFileSync(shipped, 'utf8')
		.replace(/^id: .*$/m, `id: ${id}`)
		.replace(/^title: .*$/m, `title: ${title}`)
		.replace(/^authors: .*$/m, 'authors: [canary-author]')
		.replace(/^sources: .*$/m, 'sources: [canary-source]')
		.replace(/^ {4}why: .*$/gm, '    why: "canary-why of an account"')
		.replace(/^ {6}([a-z-]+): ".*"$/gm, '      $1: "canary-feedback of $1"')
		.replace(/^## Rationale$[\s\S]*/m, SECRETS);
	return { id, title, file: `billing/receivables/${id}.md`, text };
}

const SECRETS = `## Rationale

### first

canary-about-first

## Hints

1. canary-hint-one
2. canary-hint-two

## Instructor notes

canary-note
`;
