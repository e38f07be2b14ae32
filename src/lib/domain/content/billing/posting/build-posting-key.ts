import { buildPayerKnows } from '../denial/build-denial-key.ts';
import { placeOf } from './posting-matter.ts';
import type { PostedClaim } from './posting-matter.ts';
import type { PostingKey } from './posting-key.ts';
import type { WrittenPostingKey } from './posting-schema.ts';

/** Makes the key of what is written. */
export function buildPostingKey(
	written: WrittenPostingKey,
	claims: readonly PostedClaim[],
): PostingKey {
	return {
		payerKnows: claims.flatMap(({ claim }, at) => {
			const knows = written['payer-knows'][at];
			return knows === undefined ? [] : [buildPayerKnows(knows, claim)];
		}),
		protected: written.protected,
		becomes: written.becomes.map(({ account, line, reason, becomes, why }) => {
			return { place: placeOf(account, line), reason, becomes, why };
		}),
		beside: written.beside.map(({ what, account, line, amount, why }) => {
			return { what, place: account === null ? null : placeOf(account, line), amount, why };
		}),
		why: new Map(
			written.why.map(({ account, line, reason, says }) => [
				`${placeOf(account, line)} ${reason}`,
				says,
			]),
		),
		ends: written.ends.map(({ account, line, owed }) => ({
			place: placeOf(account, line),
			owed: new Map(Object.entries(owed)),
		})),
	};
}
