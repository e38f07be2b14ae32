import { openBookStore } from '#server/book-store';
import type { BookStore } from '#server/book-store';
import { openLearnerStore, formatStoreProblem } from '#server/learner-store';
import type { LearnerStore } from '#server/learner-store';
import { openLibrary } from '#server/library';
import type { Library } from '#server/library';
import { openQuestionReader } from '#server/question-reader';
import type { QuestionReader } from '#server/question-reader';
import { openRevisionReader } from '#server/revision-reader';
import type { RevisionReader } from '#server/revision-reader';
import type { Settings } from '#server/settings';
import { explainStartup } from '#server/startup-problem';
import { warmUp } from '#server/warm-up';

/** Everything a request works with. Use cases take it as their first argument. */
export interface App {
	readonly library: Library;
	readonly store: LearnerStore;
	/** The official books that are loaded, and the teaching tables in the place of those that are not. */
	readonly books: BookStore;
	/** Revisions that were scored once, rendered. */
	readonly revisions: RevisionReader;
	/** Questions as they stood when a sitting began. */
	readonly questions: QuestionReader;
}

declare global {
	/** On the global object because hot reload makes a second copy of every module, but not of this. */
	var chartToClaimApp: Promise<App> | undefined;
}

/** The one app of this process; opened at the first asking, again after a failure. [WB1] */
export async function theApp(settings: Settings): Promise<App> {
	const opening = (globalThis.chartToClaimApp ??= openApp(settings));
	try {
		return await opening;
	} catch (error) {
		globalThis.chartToClaimApp = undefined;
		throw error;
	}
}

/** Finishes what was asked for and gives the data folder free. */
export async function closeApp(): Promise<void> {
	const opened = globalThis.chartToClaimApp;
	globalThis.chartToClaimApp = undefined;
	await (await opened)?.store.close();
}

/** Opens store and library, and runs through the work of a first request once. */
export async function openApp({ root, contentFolders, dataFolder }: Settings): Promise<App> {
	const log = (line: string) => process.stderr.write(`${line}\n`);
	const store = await openLearnerStore({
		folder: dataFolder,
		now: () => new Date(),
		report: (problem) => log(formatStoreProblem(problem)),
	}).catch((error: unknown) => {
		throw explainStartup(error, dataFolder);
	});
	const library = await openLibrary({ folders: contentFolders, root, log });
	const books = openBookStore({ dataFolder, log });
	const app = {
		library,
		store,
		books,
		revisions: openRevisionReader(store.revisions),
		questions: openQuestionReader(store.revisions),
	};
	await warmUp(app);
	return app;
}
