import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { LearnerId } from './learner-id.ts';
import type { OpenLearners } from './open-learners.ts';
import type { StoreSurroundings } from './open-learner.ts';
import { savingFailed, StoreFailure } from './store-failure.ts';

const TOMBSTONE = '.deleted-';

/**
 * Removes everything a learner has. The folder is first given a name under which nobody finds it, so
 * that a removal cut short never leaves half a record; what is left of it goes at the next start.
 */
export async function deleteLearner(
	learners: OpenLearners,
	{ files, folder }: StoreSurroundings,
	id: LearnerId,
): Promise<void> {
	const own = join(folder, id);
	const tombstone = join(folder, `${TOMBSTONE}${id}-${randomBytes(6).toString('hex')}`);
	const wasThere = await learners.remove(id, async () => {
		try {
			if ((await files.size(own)) === null) return false;
			await files.rename(own, tombstone);
			return true;
		} catch (error) {
			throw savingFailed(error, own);
		}
	});
	if (!wasThere) return;
	try {
		await files.remove(tombstone);
		await files.syncFolder(folder);
	} catch (error) {
		const message =
			'Your record is closed and can no longer be opened, but its files could not all be removed yet. The server removes them when it next starts.';
		throw new StoreFailure('failed', { message, file: tombstone, cause: error });
	}
}

/** Finishes removals that were cut short. */
export async function clearTombstones({ files, folder, report }: StoreSurroundings): Promise<void> {
	for (const name of await files.list(folder)) {
		if (!name.startsWith(TOMBSTONE)) continue;
		const file = join(folder, name);
		try {
			await files.remove(file);
		} catch (error) {
			report({ file, line: null, message: `could not be removed: ${String(error)}` });
		}
	}
}
