import type { DenialFamily } from '#domain/content';
import { desksOf, encountersOf } from '#domain/learning';
import { presentBillingProgress, presentProgress } from '#domain/presenting';
import type { BillingProgress, ProgressView } from '#domain/presenting';
import type { App } from '#server/app';
import type { Shelf } from '#server/library';
import { mendScores } from '#server/mend-scores';
import { readRecord } from '#server/read-record';
import { taughtCases } from '#server/taught-cases';
import type { Who } from '#server/who';

/** Both halves of the work, each from its own attempts. */
export interface BothTracks {
	readonly coding: ProgressView;
	readonly billing: BillingProgress;
}

/** Opens the progress page of whoever asks. [WB2] */
export async function openProgress(app: App, who: Who): Promise<BothTracks> {
	await mendScores(app, who);
	const shelf = await app.library.look();
	const record = await readRecord(app, who);
	const taught = taughtCases(shelf);
	return {
		coding: presentProgress(encountersOf(record), taught),
		billing: presentBillingProgress({
			record: desksOf(record),
			taught,
			familyOf: (caseId) => familyOf(shelf, caseId),
		}),
	};
}

/** What the reason of a denial says; null where this server does not hold the case any more. */
function familyOf({ findBillingWithKey }: Shelf, caseId: string): DenialFamily | null {
	const revealed = findBillingWithKey(caseId)?.secret.revealed;
	return revealed?.secrets.kind === 'denial' ? revealed.secrets.key.reading.says : null;
}
