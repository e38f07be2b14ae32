import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';

/** Reads the bytes of a content file as UTF-8, or says on which line they are not. [LI9] */
export function readText(file: string, bytes: Uint8Array): Result<string> {
	try {
		return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		const message = 'This line is not UTF-8 text. Save the file with the encoding UTF-8.';
		const line = firstBadLine(bytes);
		return refuse([{ code: 'LI9', severity: 'error', message, file, line, column: 1 }]);
	}
}

/** Decoded leniently, what is wrong shows as the replacement character. */
function firstBadLine(bytes: Uint8Array): number {
	const text = new TextDecoder('utf-8').decode(bytes);
	return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}
