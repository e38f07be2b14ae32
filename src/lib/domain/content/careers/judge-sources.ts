import { nearestWord } from '#domain/result';
import type { Problem } from '#domain/result';
import { findFieldPlaces } from '../field-places.ts';
import type { ReadFence } from '../read-fence.ts';
import type { CareerFigure, CareerSource } from './careers.ts';

/**
 * Holds figures and sources against each other: a figure names a source of the file, and a source that no
 * figure rests on is of no use to a reader. [CM3]
 */
export function judgeSources(
	figures: ReadFence<readonly CareerFigure[]>,
	sources: ReadFence<readonly CareerSource[]>,
): Problem[] {
	const ids = sources.read.map(({ id }) => id);
	const used = new Set<string>();
	const placeInFigures = findFieldPlaces(figures.yaml);
	const problems: Problem[] = [];
	figures.read.forEach(({ values }, figure) => {
		values.forEach(({ source }, at) => {
			used.add(source);
			if (ids.includes(source)) return;
			const path = [String(figure), 'values', String(at), 'source'];
			const suggestion = nearestWord(source, ids);
			problems.push({
				code: 'CM3',
				severity: 'error',
				message: `"${source}" is not one of the sources.`,
				...placeInFigures(path, 'value'),
				...(suggestion === null ? {} : { suggestion }),
			});
		});
	});
	const placeInSources = findFieldPlaces(sources.yaml);
	sources.read.forEach(({ id }, at) => {
		if (used.has(id)) return;
		const message = `No figure rests on the source "${id}".`;
		const place = placeInSources([String(at), 'id'], 'value');
		problems.push({ code: 'CM3', severity: 'warning', message, ...place });
	});
	return problems;
}
