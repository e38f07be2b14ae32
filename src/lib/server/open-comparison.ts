import { FIRST_CASE, presentComparison } from '#domain/presenting';
import type { ComparisonView } from '#domain/presenting';
import type { App } from '#server/app';

/** The two jobs side by side, and the case by which one of them can be tried at once. */
export interface Comparison {
	readonly comparison: ComparisonView;
	/** The id of the guided case; null where this server does not have it. */
	readonly tryCase: string | null;
}

/** Opens the two jobs side by side; null where no content folder has them. [WB60] */
export async function openComparison(app: App): Promise<Comparison | null> {
	const { careers, find } = await app.library.look();
	if (careers === null) return null;
	const tryCase = find(FIRST_CASE) === null ? null : FIRST_CASE;
	return { comparison: presentComparison(careers), tryCase };
}
