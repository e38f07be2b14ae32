import { emptyRecord } from '#domain/learning';
import type { LearnerRecord } from '#domain/learning';
import type { App } from '#server/app';
import type { Who } from '#server/who';

/** The record of whoever asks; a visitor has an empty one. */
export async function readRecord({ store }: App, who: Who): Promise<LearnerRecord> {
	if (who.learner === null || !who.may('read-own-record')) return emptyRecord();
	return store.readRecord(who.learner);
}
