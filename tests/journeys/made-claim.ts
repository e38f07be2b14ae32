import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCase } from './made-case.ts';

const shipped = join(import.meta.dirname, '../../content/billing/claims/an-ear-and-a-shot.md');

/** What scoring reveals of a made claim, and what nothing ever does. */
export const CLAIM_REVEALED = ['canary-about-people', 'canary-lesson'] as const;
export const CLAIM_NEVER_SHOWN = ['canary-hint', 'canary-note', 'canary-author'] as const;

/** A claim that is decided as one that ships, with a canary in everything secret that is prose. */
export function makeClaim({ id, title }: { id: string; title: string }): MadeCase {
	const text = readFileSync(shipped, 'utf8')
		.replace(/^id: .*$/m, `id: ${id}`)
		.replace(/^title: .*$/m, `title: ${title}`)
		.replace(/^authors: .*$/m, 'authors: [canary-author]')
		.replace(/^sources: .*$/m, 'sources: [canary-source]')
		.replace(/^ {2}1a: The number.*$/m, '  1a: The canary-lesson of the number on the card.')
		.replace(/^ {2}11c: \[/m, '  11c: [canary-plan, ')
		.replace(/^## Rationale$[\s\S]*/m, SECRETS);
	return { id, title, file: `billing/claims/${id}.md`, text };
}

const SECRETS = `## Rationale

### people

canary-about-people

## Hints

1. canary-hint-one
2. canary-hint-two

## Instructor notes

canary-note
`;
