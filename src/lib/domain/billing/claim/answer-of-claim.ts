import type { ClaimKey } from '#domain/content';
import type { ClaimAnswer } from './claim-answer.ts';

/** What a field says where its key lets it stay blank as well: what is written first. */
export function fieldsOfKey({ fields }: ClaimKey): Record<string, string> {
	const written: Record<string, string> = {};
	for (const [name, [says = '']] of fields) if (says !== '') written[name] = says;
	return written;
}

/** The answer a key stands for: the form as a biller who knows it would hand it in. [DK3] */
export function answerOfClaim(key: ClaimKey): ClaimAnswer {
	return { kind: 'claim', schema: 'claim/1', confidence: '', fields: fieldsOfKey(key) };
}
