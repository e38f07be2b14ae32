import { nearestWord } from '#domain/result';
import type { Problem } from '#domain/result';
import type { CaseKey, KeyPart } from './case-key.ts';
import type { YamlSource } from './read-yaml.ts';

/**
 * Finds the references inside a key that lead nowhere: `after`, `first`, `instead` and pointers must
 * name a line (or an optional code) of this key, and no line may stand twice. [CF8]
 */
export function findKeyReferences(key: CaseKey, yaml: YamlSource): Problem[] {
	const problems: Problem[] = [];
	const report = (code: string, what: string, known: readonly string[]) => {
		if (known.includes(code)) return;
		const suggestion = nearestWord(code, known);
		const message = `${what} ${code}, which this key does not have.`;
		problems.push({
			...place(yaml, code),
			code: 'CF8',
			severity: 'error',
			message,
			...(suggestion === null ? {} : { suggestion }),
		});
	};
	const diagnosisCodes = key.parts.flatMap((part) =>
		part.type === 'diagnoses' ? codesOf(part) : [],
	);
	for (const part of key.parts) {
		const own = part.lines.map((line) => line.code);
		for (const wrong of part.wrong) {
			if (wrong.instead !== null) report(wrong.instead, 'A wrong answer stands in for', own);
		}
		if (part.type === 'diagnoses') {
			for (const code of part.first) report(code, 'First-listed may be', own);
			for (const line of part.lines) {
				for (const code of line.after) report(code, `${line.code} comes after`, own);
			}
		} else {
			for (const { code, pointers } of part.lines) {
				const named = [...(pointers.first === null ? [] : [pointers.first]), ...pointers.also];
				for (const to of [...named, ...pointers.optional])
					report(to, `${code} points to`, diagnosisCodes);
				if (named.length > 4) {
					const message = `${code} needs ${String(named.length)} pointers; a service line takes at most 4.`;
					problems.push({ ...place(yaml, code), code: 'CF8', severity: 'error', message });
				}
			}
		}
		const twice = part.lines.find((line, at) => part.lines.findIndex((l) => l.id === line.id) < at);
		if (twice) {
			const message = `The line ${twice.id} stands twice; give one of them an id of its own.`;
			problems.push({ ...place(yaml, twice.code), code: 'CF8', severity: 'error', message });
		}
	}
	return problems;
}

function codesOf(part: KeyPart): string[] {
	return [...part.lines, ...part.optional].map((line) => line.code);
}

/** The last place the code is written: the first is usually the line itself, the last the reference. */
function place(yaml: YamlSource, code: string): Pick<Problem, 'file' | 'line' | 'column'> {
	const at = yaml.text.toUpperCase().lastIndexOf(code);
	const before = yaml.text.slice(0, Math.max(at, 0)).split('\n');
	const column = (before.at(-1)?.length ?? 0) + 1;
	return { file: yaml.file, line: yaml.firstLine + before.length - 1, column };
}
