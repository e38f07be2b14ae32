import { describe, expect, it } from 'vitest';
import { anchorNames } from './anchor-names.ts';

describe('anchorNames', () => {
	it('[LI6] makes ids of headings, each different', () => {
		const names = anchorNames('chart', ['Progress note', 'Progress  Note!', 'Überblick', '…', '?']);
		expect(names).toEqual([
			'chart-progress-note',
			'chart-progress-note-2',
			'chart-berblick',
			'chart-section',
			'chart-section-2',
		]);
	});
});
