/** Something the person who starts the app can mend; its message is a whole sentence. */
export class StartupProblem extends Error {
	override readonly name = 'StartupProblem';
}

/** The sentence to print, or undefined where the error is a defect of ours and needs its stack. */
export function sentenceOf(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	if ('sentence' in error && typeof error.sentence === 'string') return error.sentence;
	// By name, not by class: the built server carries its own copy of every class.
	return error.name === 'StartupProblem' ? error.message : undefined;
}
