import { DOCUMENT_KINDS } from '#domain/claims';
import { z } from 'zod';
import { isoDate, list, maybe, name, oneOf, text } from '../../yaml-values.ts';

/** The `File` section: papers at hand, and what the registration says of other coverage. */
export const papersSchema = z.strictObject({
	papers: list(
		z.strictObject({
			id: name(),
			title: text(),
			says: text(),
			kind: oneOf(DOCUMENT_KINDS),
			from: isoDate(),
			to: maybe(isoDate()),
			dated: isoDate(),
		}),
	),
	coverage: list(z.strictObject({ payer: text(), member: text(), says: text() })),
});
