import { readJourney } from '#domain/content';
import type { JourneyFile } from '#domain/content';
import type { RenderedJourney } from '#domain/presenting';
import { refuse, succeed } from '#domain/result';
import type { Result } from '#domain/result';
import { renderSections } from './render-sections.ts';

/** A journey read and rendered. `file` holds what only the server may hold; `page` may be shown. */
export interface JourneyRevision {
	readonly file: JourneyFile;
	readonly page: RenderedJourney;
}

/** Takes the text of a journey all the way to something that can be served. */
export function loadJourney(file: string, text: string): Result<JourneyRevision> {
	const read = readJourney({ file, text });
	if (!read.ok) return read;
	const sections = read.value.learner.coverage;
	const coverage = renderSections({ file, prefix: 'coverage', topHeading: 3, sections });
	const problems = [...read.problems, ...coverage.problems];
	if (!coverage.ok) return refuse(problems);
	return succeed({ file: read.value, page: { coverage: coverage.value } }, problems);
}
