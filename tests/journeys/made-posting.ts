import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCase } from './made-case.ts';

const shipped = join(import.meta.dirname, '../../content/billing/posting/mondays-deposit.md');

/** A posting as one that ships, with a canary in everything secret that is prose. */
export function makePosting({ id, title }: { id: string; title: string }): MadeCase {
	const text = readFileSync(shipped, 'utf8')
		.replace(/^id: .*$/m, `id: ${id}`)
		.replace(/^title: .*$/m, `title: ${title}`)
		.replace(/^authors: .*$/m, 'authors: [canary-author]')
		.replace(/^sources: .*$/m, 'sources: [canary-source]')
		.replace(/why: "[^"]*"/, 'why: "canary-feedback of the refund"')
		.replace(
			/^ends:$/m,
			'why: [{ account: ALD-31204, line: 1, reason: PR-3, says: canary-why }]\nends:',
		)
		.replace(/^## Rationale$[\s\S]*/m, SECRETS);
	return { id, title, file: `billing/posting/${id}.md`, text };
}

const SECRETS = `## Rationale

### ledger

canary-about-ledger

## Hints

1. canary-hint-one
2. canary-hint-two

## Instructor notes

canary-note
`;
