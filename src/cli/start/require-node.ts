import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupProblem } from './startup-problem.ts';

/** Says at once what an old Node would otherwise say as a syntax error deep inside a tool. */
export function requireNode(root: string, version = process.versions.node): void {
	const wanted = wantedRange(readFileSync(join(root, 'package.json'), 'utf8'));
	if (isWithin(version, wanted)) return;
	throw new StartupProblem(
		`This is Node ${version}, but Chart to Claim needs Node ${wanted}. ` +
			'Install a current version from https://nodejs.org and try again.',
	);
}

function wantedRange(packageJson: string): string {
	const [, range] = /"engines":\s*\{\s*"node":\s*"([^"]+)"/.exec(packageJson) ?? [];
	if (range === undefined) throw new Error('package.json names no Node version under engines.');
	return range;
}

/** Reads the two forms our `engines` uses, `^20.19.0` and `>=24`, joined by `||`. */
export function isWithin(version: string, range: string): boolean {
	const [major, minor] = numbers(version);
	return range.split('||').some((part) => {
		const [wantedMajor, wantedMinor] = numbers(part);
		if (part.trim().startsWith('>=')) {
			return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
		}
		return major === wantedMajor && minor >= wantedMinor;
	});
}

function numbers(text: string): [major: number, minor: number] {
	const [, major, minor] = /(\d+)(?:\.(\d+))?/.exec(text) ?? [];
	return [Number(major ?? 0), Number(minor ?? 0)];
}
