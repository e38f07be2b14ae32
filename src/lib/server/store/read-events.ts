import type { StoredEvent } from '#domain/learning';
import { readLogLine } from './log-line.ts';
import type { OpenLearner } from './open-learner.ts';
import { scanLog } from './scan-log.ts';
import { readingFailed } from './store-failure.ts';
import type { StoreFiles } from './store-files.ts';

/** Every readable event of a learner, oldest first. Reads the whole log: for taking a record away. */
export async function readEvents(
	files: StoreFiles,
	{ log }: OpenLearner,
): Promise<readonly StoredEvent[]> {
	try {
		const bytes = (await files.read(log.path)) ?? new Uint8Array();
		const good = bytes.subarray(0, log.extent.bytes);
		return scanLog(good).lines.flatMap(({ offset, length }) => {
			const stored = readLogLine(good.subarray(offset, offset + length));
			return stored === null ? [] : [stored];
		});
	} catch (error) {
		throw readingFailed(error, log.path);
	}
}
