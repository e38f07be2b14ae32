import { join } from 'node:path';
import { Low } from 'lowdb';
import { applyEvents, currentDraft, emptyRecord } from '#domain/learning';
import type { DatedEvent, LearnerRecord } from '#domain/learning';
import { AttemptPlaces } from './attempt-places.ts';
import { DraftFiles } from './draft-files.ts';
import { UNFINISHED } from './durable-write.ts';
import type { EventLog } from './event-log.ts';
import type { LearnerId } from './learner-id.ts';
import { loadLog } from './load-log.ts';
import { StateFile } from './state-file.ts';
import { placesOf, writeStateView } from './state-view.ts';
import type { StateView } from './state-view.ts';
import type { StoreFiles } from './store-files.ts';
import { readingFailed } from './store-failure.ts';
import type { StoreProblem } from './store-problem.ts';

/** After so many bytes of log beyond the last quick view, a new view is due. */
const VIEW_EVERY = 512 * 1024;

/** What all learners of a store share. */
export interface StoreSurroundings {
	readonly files: StoreFiles;
	/** The folder that holds a folder per learner. */
	readonly folder: string;
	readonly now: () => Date;
	readonly report: (problem: StoreProblem) => void;
}

/** A learner in memory: the record, where its events stand, and the drafts. */
export class OpenLearner {
	readonly log: EventLog;
	readonly drafts: DraftFiles;
	readonly places: AttemptPlaces;
	readonly #state: Low<StateView | null>;
	readonly #isPartial: boolean;
	#record: LearnerRecord;
	/** How far the log reached when the view on the disk was written, and when that was last tried. */
	#viewed: number;
	#tried: number;

	constructor(parts: {
		log: EventLog;
		drafts: DraftFiles;
		places: AttemptPlaces;
		state: Low<StateView | null>;
		record: LearnerRecord;
		/** True where the log holds events this version does not know. */
		isPartial: boolean;
	}) {
		this.log = parts.log;
		this.drafts = parts.drafts;
		this.places = parts.places;
		this.#state = parts.state;
		this.#record = parts.record;
		this.#isPartial = parts.isPartial;
		this.#viewed = parts.state.data?.log.bytes ?? 0;
		this.#tried = this.#viewed;
	}

	get record(): LearnerRecord {
		return this.#record;
	}

	/** Whether so much was appended that folding it again at the next start would be felt. */
	get isViewDue(): boolean {
		return !this.#isPartial && this.log.extent.bytes - this.#tried > VIEW_EVERY;
	}

	/** Appends events and folds them in; returns when they are durable. */
	async append(events: readonly DatedEvent[], isOneGroup = false): Promise<void> {
		const placed = await this.log.append(events, isOneGroup);
		for (const event of placed) this.places.add(event);
		this.#record = applyEvents(
			this.#record,
			placed.map(({ stored }) => stored),
		);
	}

	/**
	 * Writes the quick view if the log has grown since. No answer to a learner waits for this. Never
	 * written over events that are not known here: a version that knows them must still fold them in.
	 */
	async writeView(): Promise<void> {
		const { extent } = this.log;
		if (this.#isPartial || extent.bytes === this.#viewed) return;
		this.#tried = extent.bytes;
		this.#state.data = writeStateView(extent, this.#record, this.places);
		await this.#state.write();
		this.#viewed = extent.bytes;
	}
}

/** Opens a learner from the disk. Somebody who never saved anything is opened too, and leaves no trace. */
export async function openLearner(
	surroundings: StoreSurroundings,
	id: LearnerId,
): Promise<OpenLearner> {
	const { files, report } = surroundings;
	const folder = join(surroundings.folder, id);
	try {
		await clearUnfinished(surroundings, folder);
		await clearUnfinished(surroundings, join(folder, 'drafts'));
		const loaded = await loadLog({ files, report, path: join(folder, 'events.jsonl') });
		const path = join(folder, 'state.json');
		const state = new Low<StateView | null>(new StateFile(files, path, report), null);
		await state.read();
		if (state.data !== null && !loaded.agreesWith(state.data.log)) state.data = null;
		const view = state.data;
		const places = view === null ? new AttemptPlaces() : placesOf(view);
		const { events: fresh, isPartial } = loaded.readAfter(view?.log.lastSeq ?? 0);
		for (const event of fresh) places.add(event);
		const record = applyEvents(
			view?.record ?? emptyRecord(),
			fresh.map(({ stored }) => stored),
		);
		const drafts = new DraftFiles(files, join(folder, 'drafts'), report);
		await drafts.open();
		await clearSpent(drafts, record);
		return new OpenLearner({ log: loaded.log, drafts, places, state, record, isPartial });
	} catch (error) {
		throw readingFailed(error, folder);
	}
}

/** A process that died while writing a file leaves an unfinished one; it was never acknowledged. */
async function clearUnfinished(
	{ files, report }: StoreSurroundings,
	folder: string,
): Promise<void> {
	const names = await files.list(folder);
	for (const name of names.filter((each) => each.endsWith(UNFINISHED))) {
		const file = join(folder, name);
		try {
			await files.remove(file);
		} catch (error) {
			report({ file, line: null, message: `could not be cleared away: ${String(error)}` });
		}
	}
}

async function clearSpent(drafts: DraftFiles, record: LearnerRecord): Promise<void> {
	const spent = drafts.all().filter((draft) => currentDraft(record, draft) === null);
	await Promise.all(spent.map(({ caseId }) => drafts.remove(caseId)));
}
