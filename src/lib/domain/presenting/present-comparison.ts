import type { Careers } from '#domain/content';
import type { ComparedFigure, ComparisonView, NumberedSource } from './comparison-view.ts';

/** Puts each figure beside its source; sources are numbered as they come up. [PR60] */
export function presentComparison(careers: Careers): ComparisonView {
	const numbered = new Map<string, NumberedSource>();
	const sourceOf = (id: string): NumberedSource => {
		const known = numbered.get(id);
		if (known !== undefined) return known;
		const found = careers.sources.find((source) => source.id === id);
		if (found === undefined)
			throw new Error(`the reader let a figure without its source through: ${id}`);
		const { name, address } = found;
		const source = { number: numbered.size + 1, name, address };
		numbered.set(id, source);
		return source;
	};
	const figures = careers.figures.map(
		({ id, name, about, unit, missing, values }): ComparedFigure => ({
			...{ id, name, about, unit, missing },
			values: values.map((one) => ({
				of: one.of,
				name: one.name,
				value: one.value,
				to: one.to,
				year: one.year,
				checked: one.checked,
				isVerified: one.standing === 'seen',
				note: one.note,
				source: sourceOf(one.source),
			})),
		}),
	);
	const { title, summary, about, aspects, bills, myths } = careers;
	return { title, summary, about, aspects, figures, bills, myths, sources: [...numbered.values()] };
}
