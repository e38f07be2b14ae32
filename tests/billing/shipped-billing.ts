import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeskKind, kindWritten, readBillingCase } from '#domain/content';
import type { BillingCase } from '#domain/content';
import { formatProblem } from '#domain/result';

const folder = join(import.meta.dirname, '..', '..', 'content', 'billing');

/** Every billing case that ships, of whichever desk. */
export const shippedBilling: readonly BillingCase[] = readdirSync(folder, {
	recursive: true,
	encoding: 'utf8',
})
	.filter((file) => file.endsWith('.md'))
	.sort()
	.flatMap((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const kind = kindWritten(text);
		if (!isDeskKind(kind)) return [];
		const read = readBillingCase(kind, { file, text });
		if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
		return [read.value];
	});
