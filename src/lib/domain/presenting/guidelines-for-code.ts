import { isNamedIn } from '#domain/codebook';
import type { OpenedCode } from '#domain/codebook';
import type { GuidelineSummaries, GuidelineTrait } from '#domain/content';
import type { ShownGuideline } from './code-page-view.ts';

/** The sections that are about a code, those about few codes first. Only ICD-10-CM has them. [CB17] */
export function guidelinesForCode(
	opened: OpenedCode,
	summaries: GuidelineSummaries | null,
): ShownGuideline[] {
	if (summaries === null || opened.system !== 'icd10cm') return [];
	const traits = traitsOf(opened);
	const fitting = summaries.sections.filter(
		({ codes, when }) =>
			(codes?.some((range) => isNamedIn(range, opened.code)) ?? true) &&
			(when === null || traits.has(when)),
	);
	const isClose = (one: (typeof fitting)[number]) => (one.codes === null ? 1 : 0);
	const seen = new Set<string>();
	return fitting
		.toSorted((left, right) => isClose(left) - isClose(right))
		.filter(
			({ section, says }) => !seen.has(`${section} ${says}`) && seen.add(`${section} ${says}`),
		)
		.map(({ section, title, says }) => ({ section, title, says }));
}

function traitsOf({
	code,
	description,
	billable,
	notes,
	sevenths,
}: OpenedCode): Set<GuidelineTrait> {
	const traits = new Set<GuidelineTrait>();
	const kinds = new Set(notes.map(({ kind }) => kind));
	if (!billable) traits.add('header');
	if (sevenths !== null || code.length === 8) traits.add('seventh');
	if (/\.[0-9A-Z]*X[0-9A-Z]+$/.test(code)) traits.add('placeholder');
	for (const kind of ['excludes1', 'excludes2', 'code-first', 'use-additional'] as const) {
		if (kinds.has(kind)) traits.add(kind);
	}
	if (kinds.has('code-also')) traits.add('code-also');
	if (kinds.has('includes') || kinds.has('inclusion')) traits.add('includes');
	if (/\b(?:right|left|bilateral|unspecified (?:side|eye|ear))\b/i.test(description)) {
		traits.add('laterality');
	}
	if (/\bunspecified\b/i.test(description)) traits.add('unspecified');
	if (/\bother\b/i.test(description)) traits.add('other');
	return traits;
}
