import { MOST_HIGHLIGHTS } from '#domain/learning';
import { describe, expect, it } from 'vitest';
import { WorkNotes } from './work-notes.svelte.ts';

const HEEL = { section: 'chart-note', quote: 'right heel', occurrence: 0 };

describe('WorkNotes', () => {
	it('[UI32] marks passages once each, writes beside them and takes them back', () => {
		const notes = new WorkNotes({ note: '', highlights: [] });
		expect(notes.mark(HEEL)).toBe(true);
		expect(notes.mark({ ...HEEL })).toBe(false);
		expect(notes.mark({ ...HEEL, occurrence: 1 })).toBe(true);
		notes.noteBeside(1, 'the other one');
		notes.noteBeside(9, 'nowhere');
		expect(notes.current.highlights).toEqual([
			{ ...HEEL, note: '' },
			{ ...HEEL, occurrence: 1, note: 'the other one' },
		]);
		notes.unmark(0);
		expect(notes.current.highlights.map(({ occurrence }) => occurrence)).toEqual([1]);
	});

	it('[UI32] marks nothing blank, nothing endless, and not without end', () => {
		const notes = new WorkNotes({ note: '', highlights: [] });
		expect(notes.mark({ ...HEEL, quote: '' })).toBe(false);
		expect(notes.mark({ ...HEEL, quote: 'x'.repeat(2001) })).toBe(false);
		for (let occurrence = 0; occurrence < MOST_HIGHLIGHTS; occurrence += 1) {
			expect(notes.mark({ ...HEEL, occurrence })).toBe(true);
		}
		expect(notes.isFull).toBe(true);
		expect(notes.mark({ ...HEEL, occurrence: 500 })).toBe(false);
	});

	it('[UI32] takes over what another page wrote', () => {
		const notes = new WorkNotes({ note: 'mine', highlights: [{ ...HEEL, note: '' }] });
		notes.setNote('changed');
		expect(notes.current.note).toBe('changed');
		notes.replace({ note: 'theirs', highlights: [] });
		expect(notes.current).toEqual({ note: 'theirs', highlights: [] });
	});
});
