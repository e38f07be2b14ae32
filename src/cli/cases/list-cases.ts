import { readCaseFile } from '#domain/content';
import type { Settings } from '#server/settings';
import { readSources } from './content-on-disk.ts';

/** Lists the cases of the content folders; a file that cannot be read is left to `check`. Gives the exit code. */
export async function listCases(request: {
	readonly settings: Settings;
	readonly asJson: boolean;
}): Promise<number> {
	const sources = await readSources(request.settings, [], process.cwd());
	const cases = sources.flatMap((source) => {
		const read = readCaseFile(source);
		if (!read.ok) return [];
		const { id, kind, title, specialty, skills, objectives, difficulty, status } =
			read.value.learner.facts;
		return [
			{ id, kind, title, specialty, skills, objectives, difficulty, status, file: source.file },
		];
	});
	if (request.asJson) {
		process.stdout.write(`${JSON.stringify(cases, null, '\t')}\n`);
	} else {
		for (const { id, status, title, file } of cases) {
			process.stdout.write(`${id}\t${status}\t${title}\t${file}\n`);
		}
	}
	return 0;
}
