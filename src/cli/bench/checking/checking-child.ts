import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkIds, examineCase } from '#domain/checking';
import type { CaseReport } from '#domain/checking';
import { nodeContentFiles } from '#server/content-on-disk';
import { readSettings } from '#server/settings';
import { readAids } from '../../cases/content-on-disk.ts';
import { fixRoots } from '../../start/fix-roots.ts';
import type { TreeReport } from './check-tree.ts';

/*
 * Checks every case of a folder as the command does, each file read when its turn comes, and says how
 * long each took. In a process of its own, so that its memory is its own.
 *
 * Argument: a content folder.
 */

const [folder = ''] = process.argv.slice(2);
const root = fixRoots();
const aids = await readAids(readSettings({ CHART_TO_CLAIM_ROOT: root }, root));
const before = process.memoryUsage().rss;
const { files } = await nodeContentFiles().list(join(folder, 'coding'), (name) =>
	name.endsWith('.md'),
);
const started = performance.now();
const times: number[] = [];
const timesWithReading: number[] = [];
const reports: CaseReport[] = [];
let heap = 0;
for (const { name, path } of files) {
	const start = performance.now();
	const text = await readFile(path, 'utf8');
	const read = performance.now();
	reports.push(examineCase({ file: name, text }, aids));
	const end = performance.now();
	times.push(end - read);
	timesWithReading.push(end - start);
	if (reports.length % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
}
const problems = [...reports.flatMap((report) => report.problems), ...checkIds(reports)];
const report: TreeReport = {
	files: files.length,
	problems: problems.length,
	firstProblem: problems[0] ? `${problems[0].file}: ${problems[0].message}` : '',
	milliseconds: performance.now() - started,
	times,
	timesWithReading,
	rssBefore: before,
	rssPeak: process.resourceUsage().maxRSS * 1024,
	heapPeak: heap,
};
process.stdout.write(JSON.stringify(report));
