import type { LearnerCase } from '#domain/content';
import type { RenderedSection } from './workspace-view.ts';

/** The public half of a case, its markdown rendered and sanitised when the file was loaded. */
export interface RenderedCase {
	readonly learner: LearnerCase;
	readonly chart: readonly RenderedSection[];
	readonly taskHtml: string;
	readonly referenceHtml: string;
}
