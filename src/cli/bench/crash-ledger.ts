import { findAttempt, isSameAnswer, nextAttemptNumber } from '#domain/learning';
import type { LearnerId, LearnerStore } from '#server/learner-store';
import { IMPORTED_AT_ONCE, IMPORTED_CASE } from './crash-report.ts';
import type { CrashLine, SavedLine, SubmittedLine } from './crash-report.ts';
import { sampleAnswer } from './sample-attempt.ts';

/** Remembers everything that was ever acknowledged, and holds the store to it. */
export class CrashLedger {
	drafts = 0;
	submissions = 0;
	imports = 0;
	readonly #lastImported = new Map<LearnerId, number>();
	readonly #lastSaved = new Map<string, SavedLine>();
	readonly #submitted: SubmittedLine[] = [];

	note(lines: readonly CrashLine[]): void {
		for (const line of lines) {
			if (line.kind === 'saved') {
				this.drafts += 1;
				this.#lastSaved.set(`${line.learner} ${line.caseId}`, line);
			} else if (line.kind === 'submitted') {
				this.submissions += 1;
				this.#submitted.push(line);
			} else if (line.kind === 'imported') {
				this.imports += 1;
				this.#lastImported.set(line.learner, line.attempts);
			}
		}
	}

	/** What the store no longer has, compared answer by answer. */
	async missingFrom(store: LearnerStore): Promise<readonly string[]> {
		const missing: string[] = [];
		for (const line of this.#lastSaved.values()) {
			if (!(await hasDraft(store, line))) missing.push(`draft ${JSON.stringify(line)}`);
		}
		for (const line of this.#submitted) {
			if (!(await hasAttempt(store, line))) missing.push(`attempt ${JSON.stringify(line)}`);
		}
		for (const [learner, attempts] of this.#lastImported) {
			const record = await store.readRecord(learner);
			const found = nextAttemptNumber(record, IMPORTED_CASE) - 1;
			if (found < attempts) missing.push(`${attempts - found} imported attempts of ${learner}`);
			if (found % IMPORTED_AT_ONCE !== 0) missing.push(`a part of an import of ${learner}`);
		}
		return missing;
	}
}

async function hasAttempt(store: LearnerStore, line: SubmittedLine): Promise<boolean> {
	const found = await store.readAttempt(line.learner, nameOf(line));
	return (
		found !== null &&
		found.scored !== null &&
		isSameAnswer(found.submitted.answer, sampleAnswer(line.mark)) &&
		(await store.revisions.read(found.summary.contentHash)) !== null
	);
}

/** A draft is kept while it is the saved one, a later one, or its attempt was submitted since. */
async function hasDraft(store: LearnerStore, line: SavedLine): Promise<boolean> {
	const record = await store.readRecord(line.learner);
	if (findAttempt(record, nameOf(line)) !== null) return true;
	const draft = await store.readDraft(line.learner, line.caseId);
	if (draft === null || draft.attempt !== line.attempt) return false;
	if (draft.revision > line.revision) return true;
	return draft.revision === line.revision && isSameAnswer(draft.answer, sampleAnswer(line.mark));
}

function nameOf({ caseId, attempt }: { readonly caseId: string; readonly attempt: number }) {
	return { caseId, number: attempt };
}
