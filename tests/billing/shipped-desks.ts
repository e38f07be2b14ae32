import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESKS, readBillingCase } from '#domain/content';
import type { BillingCase, DeskKind } from '#domain/content';
import { formatProblem } from '#domain/result';

const billing = join(import.meta.dirname, '..', '..', 'content', 'billing');

/** The cases of one desk that ship, in the order of their files. */
export function shippedOf(kind: DeskKind): BillingCase[] {
	const folder = join(billing, DESKS[kind].folder);
	return readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => {
			const read = readBillingCase(kind, { file, text: readFileSync(join(folder, file), 'utf8') });
			if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
			return read.value;
		});
}
