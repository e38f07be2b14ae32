import { z } from 'zod';
import { readYaml, text } from '#domain/content';
import type { CaseSource } from '#domain/content';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';

const schema = z.strictObject({
	year: text().regex(/^20\d\d$/),
	sections: z.array(text().regex(/^(?:I{1,3}|IV)(?:\.[A-Z](?:\.[0-9a-z]+)*)?$/)),
});

/** Reads `content/codes/guideline-sections.yaml`: every section there is, as it is cited after "OG". [SK3] */
export function readGuidelineSections({
	file,
	text: yaml,
}: CaseSource): Result<ReadonlySet<string>> {
	const read = readYaml({ file, text: yaml, firstLine: 1 }, schema);
	if (!read.ok) return refuse(read.problems);
	return succeed(new Set(read.value.sections), read.problems);
}
