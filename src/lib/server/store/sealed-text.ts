import { createHash } from 'node:crypto';

/*
 * A JSON object on one line with a checksum over all the rest of its bytes as the first field. It stays
 * plain JSON for whoever opens the file, and a flipped bit or a half-written page is noticed.
 */

const START = '{"sum":"';
const SUM_LENGTH = 16;
const BODY_AT = START.length + SUM_LENGTH + '",'.length;

/** Writes a value with at least one field as a sealed line, without the line feed. */
export function sealText(value: object): string {
	const body = JSON.stringify(value).slice(1);
	return `${START}${checksum(body)}",${body}`;
}

/** The checksum of a sealed line if it holds, else null. */
export function sealOf(bytes: Uint8Array): string | null {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (text.length <= BODY_AT || text.toString('latin1', 0, START.length) !== START) return null;
	if (text.toString('latin1', BODY_AT - 2, BODY_AT) !== '",') return null;
	const sum = text.toString('latin1', START.length, START.length + SUM_LENGTH);
	return checksum(text.subarray(BODY_AT)) === sum ? sum : null;
}

/** The value of a sealed line, or undefined where the checksum or the JSON does not hold. */
export function openSealed(bytes: Uint8Array): unknown {
	if (sealOf(bytes) === null) return undefined;
	try {
		const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return parsed;
	} catch {
		return undefined;
	}
}

function checksum(body: string | Uint8Array): string {
	return createHash('sha256').update(body).digest('hex').slice(0, SUM_LENGTH);
}
