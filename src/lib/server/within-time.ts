import { createContext, Script } from 'node:vm';

/** What became of a task that was given only so much time. */
export type TimedOutcome<Value> =
	| { readonly state: 'done'; readonly value: Value }
	| { readonly state: 'too-slow' }
	| { readonly state: 'crashed'; readonly error: unknown };

/*
 * Only the virtual machine can interrupt a synchronous loop or a runaway regular expression in the
 * same process. The script is the guard alone; the task itself runs with its own closures.
 */
const guard = new Script('task()');
const room = createContext({ task: undefined });

/** Runs a synchronous task and stops it after so many milliseconds; it never throws. [LI2] */
export function withinTime<Value>(milliseconds: number, task: () => Value): TimedOutcome<Value> {
	const results: { readonly value: Value }[] = [];
	room['task'] = () => {
		results.push({ value: task() });
	};
	try {
		guard.runInContext(room, { timeout: milliseconds });
	} catch (error) {
		return isTimeout(error) ? { state: 'too-slow' } : { state: 'crashed', error };
	} finally {
		room['task'] = undefined;
	}
	const [result] = results;
	return result === undefined
		? { state: 'crashed', error: undefined }
		: { state: 'done', ...result };
}

/** The error comes from another realm, so its code is all there is to know it by. */
function isTimeout(error: unknown): boolean {
	return (
		typeof error === 'object' &&
		error !== null &&
		'code' in error &&
		error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
	);
}
