import { z } from 'zod';
import { readStoredRecord } from '#domain/learning';
import type { LearnerRecord } from '#domain/learning';
import { AttemptPlaces } from './attempt-places.ts';
import type { LogExtent } from './event-log.ts';

/**
 * The quick view of a log: what was folded from it, and how far it reached then. It is believed only
 * where the log, up to that point, is still the same; otherwise it is folded again.
 */
export interface StateView {
	readonly schema: 'state/6';
	readonly log: LogExtent;
	readonly record: LearnerRecord;
	/** One row per attempt of the record: offset and length of its submission, then of its score. */
	readonly places: readonly PlaceRow[];
}

type PlaceRow = readonly [number, number] | readonly [number, number, number, number];

const amount = z.number().int().nonnegative();

const envelopeShape = z.object({
	schema: z.literal('state/6'),
	log: z.strictObject({ bytes: amount, lastSeq: amount, chain: amount }),
	record: z.unknown(),
	places: z.array(
		z.union([z.tuple([amount, amount]), z.tuple([amount, amount, amount, amount])]).readonly(),
	),
});

const earlierShape = z.object({
	schema: z.enum(['state/1', 'state/2', 'state/3', 'state/4', 'state/5']),
});

/** Gathers what is kept. */
export function writeStateView(
	log: LogExtent,
	record: LearnerRecord,
	places: AttemptPlaces,
): StateView {
	const rows = record.attempts.flatMap((attempt): PlaceRow[] => {
		const place = places.find(attempt);
		if (place === null) return [];
		const { submitted, scored } = place;
		if (scored === null) return [[submitted.offset, submitted.length]];
		return [[submitted.offset, submitted.length, scored.offset, scored.length]];
	});
	return { schema: 'state/6', log, record, places: rows };
}

/** Reads a view back; null where it is not one. */
export function readStateView(value: unknown): StateView | null {
	const envelope = envelopeShape.safeParse(value);
	if (!envelope.success) return null;
	const { schema, log, places } = envelope.data;
	const record = readStoredRecord(envelope.data.record);
	if (record === null || record.attempts.length !== places.length) return null;
	return { schema, log, record, places };
}

/**
 * States whether a value is a view of an earlier form. It is whole, but lacks what is folded now, so it
 * is neither believed nor a fault.
 */
export function isEarlierView(value: unknown): boolean {
	return earlierShape.safeParse(value).success;
}

/** The places a view holds, by attempt. */
export function placesOf({ record, places }: StateView): AttemptPlaces {
	const found = new AttemptPlaces();
	for (const [index, attempt] of record.attempts.entries()) {
		const row = places[index];
		if (row === undefined) continue;
		const submitted = { offset: row[0], length: row[1] };
		const scored = row.length === 4 ? { offset: row[2], length: row[3] } : null;
		found.restore(attempt, { submitted, scored });
	}
	return found;
}
