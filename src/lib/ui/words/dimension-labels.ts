import type { DimensionName } from '#domain/scoring';

/** One way of looking at an answer: its name, and what is counted out of what. */
export interface DimensionLabel {
	readonly label: string;
	readonly meaning: string;
}

const LABELS: Readonly<Record<DimensionName, DimensionLabel>> = {
	code: { label: 'Codes', meaning: 'of those expected' },
	specificity: { label: 'Specificity', meaning: 'of matched lines' },
	order: { label: 'Order', meaning: 'of matched diagnoses' },
	modifiers: { label: 'Modifiers', meaning: 'of matched services' },
	units: { label: 'Units', meaning: 'of matched services' },
	pointers: { label: 'Pointers', meaning: 'of matched services' },
	missed: { label: 'Found', meaning: 'of those expected' },
	extra: { label: 'Called for', meaning: 'of those you gave' },
};

/** Names one way of looking at an answer. */
export function describeDimension(name: DimensionName): DimensionLabel {
	return LABELS[name];
}
