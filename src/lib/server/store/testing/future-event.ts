import { appendFile } from 'node:fs/promises';
import { sealText } from '../sealed-text.ts';

/** Appends a well-sealed event of a kind that does not exist yet. */
export async function writeFutureEvent(path: string, seq: number): Promise<void> {
	const event = { type: 'learner-praised', words: 'Well done.' };
	const line = sealText({ seq, end: seq, at: '2026-02-12T10:00:00.000Z', event });
	await appendFile(path, `${line}\n`);
}
