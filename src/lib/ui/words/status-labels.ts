import type { LineStatus } from '#domain/scoring';

/** What became of a line: its word, and the colour that goes with it. */
export interface StatusLabel {
	readonly word: string;
	readonly tone: 'correct' | 'near' | 'missed' | 'extra' | 'plain';
}

const LABELS: Readonly<Record<LineStatus, StatusLabel>> = {
	correct: { word: 'Right', tone: 'correct' },
	near: { word: 'Near', tone: 'near' },
	wrong: { word: 'Wrong', tone: 'extra' },
	missed: { word: 'Missed', tone: 'missed' },
	extra: { word: 'Extra', tone: 'extra' },
	optional: { word: 'Not counted', tone: 'plain' },
};

/** Says what became of a line. */
export function labelStatus(status: LineStatus): StatusLabel {
	return LABELS[status];
}
