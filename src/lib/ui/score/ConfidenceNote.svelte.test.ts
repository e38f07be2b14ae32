import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ConfidenceNote from './ConfidenceNote.svelte';
import { aSheetLine } from './testing/a-sheet-line.ts';

const NONE = { right: 0, of: 0 };

describe('how sure somebody was', () => {
	it('[UI20] names what was sure and not right, and what was unsure and right', () => {
		const lines = [
			aSheetLine({ anchor: 'line-1', row: 'A', confidence: 'sure', status: 'near' }),
			aSheetLine({ anchor: 'line-2', row: 'B', confidence: 'unsure', status: 'correct' }),
			aSheetLine({ anchor: 'line-3', row: 'C', confidence: 'sure', status: 'correct' }),
			aSheetLine({ anchor: 'line-4', row: 'D', confidence: 'sure', status: 'optional' }),
			aSheetLine({ anchor: 'line-5', row: 'E' }),
		];
		const confidence = { sure: { right: 1, of: 2 }, unsure: { right: 1, of: 1 } };
		render(ConfidenceNote, { props: { confidence, lines } });
		expect(screen.getByText(/Sure: 1 of 2\s+right; Unsure: 1 of 1\s+right/)).toBeInTheDocument();
		const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
		expect(links).toEqual(['#line-1', '#line-2']);
		expect(screen.getByText('Sure, and not right.')).toBeInTheDocument();
	});

	it('[UI20] says nothing where nothing was said', () => {
		const props = { confidence: { sure: NONE, unsure: NONE }, lines: [aSheetLine()] };
		render(ConfidenceNote, { props });
		expect(screen.queryByRole('heading')).not.toBeInTheDocument();
	});
});
