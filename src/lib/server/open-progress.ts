import { encountersOf } from '#domain/learning';
import { presentProgress } from '#domain/presenting';
import type { ProgressView } from '#domain/presenting';
import type { App } from '#server/app';
import { mendScores } from '#server/mend-scores';
import { readRecord } from '#server/read-record';
import { taughtCases } from '#server/taught-cases';
import type { Who } from '#server/who';

/** Opens the progress page of whoever asks. [WB2] */
export async function openProgress(app: App, who: Who): Promise<ProgressView> {
	await mendScores(app, who);
	const shelf = await app.library.look();
	return presentProgress(encountersOf(await readRecord(app, who)), taughtCases(shelf));
}
