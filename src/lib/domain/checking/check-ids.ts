import type { Problem } from '#domain/result';
import type { CaseReport } from './check-case.ts';
import { idIsItsOwn } from './rules/id-is-its-own.ts';

/** Finds ids that several files claim; the first file keeps its own. [CK29] */
export function checkIds(reports: readonly CaseReport[]): Problem[] {
	const owners = new Map<string, string>();
	return reports.flatMap(({ file, id }) => {
		if (id === null) return [];
		const { value, line, column } = id;
		const owner = owners.get(value);
		if (owner === undefined) {
			owners.set(value, file);
			return [];
		}
		const { id: code, severity } = idIsItsOwn;
		const message = `The id "${value}" belongs to ${owner} already.`;
		return [{ code, severity, message, file, line, column, length: value.length }];
	});
}
