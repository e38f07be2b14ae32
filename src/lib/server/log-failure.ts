import { randomBytes } from 'node:crypto';
import { StoreFailure } from '#server/learner-store';

/**
 * Logs something that went wrong under an id that is shown to the learner, so that the two can be put
 * together again. What is logged never leaves the server. [WB15]
 */
export function logFailure(
	where: string,
	failure: unknown,
	log: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): string {
	const id = randomBytes(4).toString('hex');
	log(`[${id}] ${where}: ${describe(failure)}`);
	return id;
}

function describe(failure: unknown): string {
	if (failure instanceof StoreFailure) {
		const cause = failure.cause instanceof Error ? ` (${failure.cause.message})` : '';
		return `${failure.kind} ${failure.file ?? ''}${cause}`;
	}
	return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
