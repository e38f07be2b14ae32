import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { App } from '../app.ts';
import { openBookStore } from '../book-store.ts';
import { openLearnerStore } from '../learner-store.ts';
import { openLibrary } from '../library.ts';
import { openQuestionReader } from '../question-reader.ts';
import { openRevisionReader } from '../revision-reader.ts';
import { identify, newToken } from '../who.ts';
import { MemoryFiles } from './memory-files.ts';

/** An app on a data folder of its own, whose content and clock a test moves. */
export interface TestApp extends App {
	readonly content: MemoryFiles;
	/** Where the app keeps its learners. */
	readonly dataFolder: string;
	/** Lets so much time pass that changed content is noticed. */
	passTime(): void;
}

/** Opens an app on these case files, by path below `/own/coding/`. It is closed when the test ends. */
export async function openTestApp(cases: Readonly<Record<string, string>>): Promise<TestApp> {
	const dataFolder = await mkdtemp(join(tmpdir(), 'chart-to-claim-app-'));
	const content = new MemoryFiles();
	for (const [name, text] of Object.entries(cases)) content.write(`/own/coding/${name}`, text);
	let time = 0;
	const library = await openLibrary({
		folders: ['/own'],
		root: '/',
		files: content,
		log: () => undefined,
		clock: () => time,
	});
	const store = await openLearnerStore({
		folder: dataFolder,
		now: () => new Date('2026-03-01T10:00:00.000Z'),
		report: () => undefined,
	});
	onTestFinished(async () => {
		await store.close();
		await rm(dataFolder, { recursive: true });
	});
	const passTime = () => {
		time += 1000;
	};
	const revisions = openRevisionReader(store.revisions);
	const books = openBookStore({ dataFolder, log: () => undefined });
	const questions = openQuestionReader(store.revisions);
	return { library, store, books, revisions, questions, content, dataFolder, passTime };
}

/** Somebody with a token of their own. */
export function aLearner() {
	const who = identify(newToken());
	if (who.learner === null) throw new Error('A token of ours names a learner.');
	return { who, learner: who.learner };
}
