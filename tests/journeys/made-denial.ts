import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCase } from './made-case.ts';

const shipped = join(import.meta.dirname, '../../content/billing/denials/accepted-in-january.md');

/** What scoring reveals of a made denial, and what nothing ever does. */
export const DENIAL_REVEALED = ['canary-about-action', 'canary-about-deadline'] as const;
export const DENIAL_NEVER_SHOWN = ['canary-hint', 'canary-note', 'canary-author'] as const;

/** A denial that is decided as one that ships, with a canary in everything secret that is prose. */
export function makeDenial({ id, title }: { id: string; title: string }): MadeCase {
	const text = readFileSync(shipped, 'utf8')
		.replace(/^id: .*$/m, `id: ${id}`)
		.replace(/^title: .*$/m, `title: ${title}`)
		.replace(/^authors: .*$/m, 'authors: [canary-author]')
		.replace(/^sources: .*$/m, 'sources: [canary-source]')
		.replace(/^ {2}(write-off|fix-and-resend|call): .*$/gm, '  $1: canary-feedback of $1')
		.replace(/words: \["277CA", /, 'words: ["canary-cite", "277CA", ')
		.replace(/^## Rationale$[\s\S]*/m, SECRETS);
	return { id, title, file: `billing/denials/${id}.md`, text };
}

const SECRETS = `## Rationale

### action

canary-about-action

### deadline

canary-about-deadline

## Hints

1. canary-hint-one
2. canary-hint-two

## Instructor notes

canary-note
`;
