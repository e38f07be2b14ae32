import { join } from 'node:path';
import { isCaseId, readStoredDraft } from '#domain/learning';
import type { Draft } from '#domain/learning';
import { makeFolderDurably, replaceFile } from './durable-write.ts';
import { quarantine } from './quarantine.ts';
import { openSealed, sealText } from './sealed-text.ts';
import type { StoreFiles } from './store-files.ts';
import { savingFailed } from './store-failure.ts';
import type { StoreProblem } from './store-problem.ts';

/** The drafts of one learner, one file per case. Held in memory as well, since pages list them. */
export class DraftFiles {
	readonly #files: StoreFiles;
	readonly #folder: string;
	readonly #report: (problem: StoreProblem) => void;
	readonly #drafts = new Map<string, Draft>();

	constructor(files: StoreFiles, folder: string, report: (problem: StoreProblem) => void) {
		this.#files = files;
		this.#folder = folder;
		this.#report = report;
	}

	find(caseId: string): Draft | null {
		return this.#drafts.get(caseId) ?? null;
	}

	all(): readonly Draft[] {
		return [...this.#drafts.values()];
	}

	/** Reads what is there; a file that is no draft is moved out of the way and reported. */
	async open(): Promise<void> {
		for (const name of await this.#files.list(this.#folder)) {
			const caseId = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
			if (isCaseId(caseId)) await this.#readOne(caseId);
		}
	}

	/** Returns when the draft is durable. */
	async save(draft: Draft): Promise<void> {
		const path = this.#pathOf(draft.caseId);
		try {
			await makeFolderDurably(this.#files, join(this.#folder, '..'));
			await makeFolderDurably(this.#files, this.#folder);
			await replaceFile(this.#files, path, `${sealText(draft)}\n`);
		} catch (error) {
			throw savingFailed(error, path);
		}
		this.#drafts.set(draft.caseId, draft);
	}

	/** Forgets a draft. A file that can not be removed is spent anyway, so that is only reported. */
	async remove(caseId: string): Promise<void> {
		if (!this.#drafts.delete(caseId)) return;
		const path = this.#pathOf(caseId);
		try {
			await this.#files.remove(path);
		} catch (error) {
			const message = `could not be removed after its attempt was submitted: ${String(error)}`;
			this.#report({ file: path, line: null, message });
		}
	}

	async #readOne(caseId: string): Promise<void> {
		const path = this.#pathOf(caseId);
		const bytes = await this.#files.read(path);
		if (bytes === null) return;
		const draft = readStoredDraft(openSealed(bytes.subarray(0, -1)));
		if (draft?.caseId === caseId) this.#drafts.set(caseId, draft);
		else await quarantine(this.#files, path, this.#report);
	}

	#pathOf(caseId: string): string {
		if (!isCaseId(caseId)) throw new Error(`Not the id of a case: ${JSON.stringify(caseId)}`);
		return join(this.#folder, `${caseId}.json`);
	}
}
