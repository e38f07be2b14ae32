import { StoreFailure } from '#server/learner-store';

/** The server can not start. The message is a sentence for whoever started it, with a way forward. */
export class StartupProblem extends Error {
	override readonly name = 'StartupProblem';
}

/** Puts what went wrong while opening the data folder in words for whoever started the server. [WB1] */
export function explainStartup(error: unknown, dataFolder: string): StartupProblem {
	if (error instanceof StoreFailure && error.kind === 'locked') {
		return new StartupProblem(error.message, { cause: error });
	}
	if (error instanceof StoreFailure && error.kind === 'disk-full') {
		const message = `There is no room left on the disk of the data folder ${dataFolder}. Make room, or name another folder with DATA_DIR, and start again.`;
		return new StartupProblem(message, { cause: error });
	}
	const why = error instanceof StoreFailure ? describeCause(error.cause) : describeCause(error);
	const message = `The data folder ${dataFolder} can not be used (${why}). Make it writable, or name another folder with DATA_DIR, and start again.`;
	return new StartupProblem(message, { cause: error });
}

function describeCause(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
