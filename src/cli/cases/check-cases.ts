import { checkCase } from '#domain/checking';
import { formatProblem, hasErrors } from '#domain/result';
import type { Problem } from '#domain/result';
import type { Settings } from '#server/settings';
import { readAids, readSources } from './content-on-disk.ts';

/** What `check` was asked for. */
export interface CheckRequest {
	readonly settings: Settings;
	readonly paths: readonly string[];
	readonly calledFrom: string;
	readonly asJson: boolean;
}

/** Checks cases and prints every problem with its place. Gives the exit code. */
export async function checkCases(request: CheckRequest): Promise<number> {
	const aids = await readAids(request.settings);
	let sources;
	try {
		sources = await readSources(request.settings, request.paths, request.calledFrom);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 2;
	}
	const problems: Problem[] = [...aids.problems];
	for (const source of sources) problems.push(...checkCase(source, aids));
	if (request.asJson) {
		process.stdout.write(`${JSON.stringify({ checked: sources.length, problems }, null, '\t')}\n`);
	} else {
		for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
		const files = sources.length === 1 ? '1 case' : `${String(sources.length)} cases`;
		const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
		process.stdout.write(`${files} checked, ${count}\n`);
	}
	return hasErrors(problems) ? 1 : 0;
}
