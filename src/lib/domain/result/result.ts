import type { Problem } from './problem.ts';

/**
 * The outcome of reading something a person wrote: a value, perhaps with warnings, or the reasons why not.
 * Bad input is data, never an exception.
 */
export type Result<Value> =
	| { readonly ok: true; readonly value: Value; readonly problems: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Wraps a value that was read well, with whatever warnings there were. */
export function succeed<Value>(value: Value, problems: readonly Problem[] = []): Result<Value> {
	return { ok: true, value, problems };
}

/** Wraps the reasons why nothing could be read. */
export function refuse<Value>(problems: readonly Problem[]): Result<Value> {
	return { ok: false, problems };
}
