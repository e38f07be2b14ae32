import { presentComparison } from '#domain/presenting';
import type { ComparisonView } from '#domain/presenting';
import type { App } from '#server/app';

/** Opens the two jobs side by side; null where no content folder has them. [WB60] */
export async function openComparison(app: App): Promise<ComparisonView | null> {
	const { careers } = await app.library.look();
	return careers === null ? null : presentComparison(careers);
}
