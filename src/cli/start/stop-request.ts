import { readFileSync } from 'node:fs';

/*
 * Three ways to be told to stop: Ctrl+C, SIGTERM, and the death of the npm that started us.
 * npm does not always pass a signal on, and a server nobody can see any more keeps its port.
 */

const lookAgain = 500;

/** npm repeats the Ctrl+C the terminal already delivered; only a later one means impatience. */
const sameKeystroke = 500;

/** Aborts, with the reason, on the first request to stop; the second one ends the process. */
export function stopRequest(): AbortSignal {
	const controller = new AbortController();
	let askedAt: number | undefined;
	function stop(reason: string): void {
		const now = performance.now();
		if (askedAt !== undefined && now - askedAt > sameKeystroke) process.exit(1);
		askedAt ??= now;
		controller.abort(reason);
	}
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
	if (process.env['npm_lifecycle_event'] !== undefined) {
		const started = ancestry();
		const timer = setInterval(() => {
			if (ancestry() === started) return;
			clearInterval(timer);
			stop('SIGTERM');
		}, lookAgain);
		timer.unref();
	}
	return controller.signal;
}

/**
 * Our parent is npm, or the shell it runs scripts in, which outlives a killed npm: then it is the
 * shell's own parent that tells. Beyond npm nothing counts, or closing a terminal would stop a
 * server that was meant to go on.
 */
function ancestry(): string {
	const parent = process.ppid;
	const [, name, grandparent] = /\((.*)\) \S (\d+)/s.exec(processRecord(parent)) ?? [];
	const isShell = name !== undefined && /^(ba|da|a)?sh$/.test(name);
	return isShell ? `${parent} ${grandparent}` : String(parent);
}

/** Linux only; elsewhere the shell steps aside for what it starts, and the parent is npm. */
function processRecord(processId: number): string {
	try {
		return readFileSync(`/proc/${processId}/stat`, 'utf8');
	} catch {
		return '';
	}
}
