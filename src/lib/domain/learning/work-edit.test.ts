import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from './work.ts';
import { noWork } from './work.ts';
import { mergeWork } from './work-edit.ts';
import type { WorkEdit } from './work-edit.ts';

const AN_HOUR = 3600;

function someWork(given: Partial<Work> = {}): Work {
	return { ...noWork(), seconds: 60, ...given };
}

function aHighlight(quote: string) {
	return { section: 'chart-note', quote, occurrence: 0, note: '' };
}

describe('mergeWork', () => {
	it('[LE12] keeps what a page did not touch', () => {
		const kept = someWork({ hints: 1, note: 'mine', highlights: [aHighlight('heel')] });
		expect(mergeWork(kept, {}, AN_HOUR)).toEqual(kept);
	});

	it('[LE12] takes a note and marked passages as they were last written, emptied too', () => {
		const kept = someWork({ note: 'old', highlights: [aHighlight('heel')] });
		expect(mergeWork(kept, { note: '', highlights: [] }, AN_HOUR)).toEqual(someWork());
		expect(mergeWork(kept, { note: 'new' }, AN_HOUR)).toMatchObject({
			note: 'new',
			highlights: [aHighlight('heel')],
		});
	});

	it('[LE12] lets hints only grow', () => {
		expect(mergeWork(someWork({ hints: 2 }), { hints: 1 }, AN_HOUR).hints).toBe(2);
		expect(mergeWork(someWork({ hints: 1 }), { hints: 2 }, AN_HOUR).hints).toBe(2);
	});

	it('[LE14] lets checks only grow', () => {
		expect(mergeWork(someWork({ checks: 2 }), { checks: 1 }, AN_HOUR).checks).toBe(2);
		expect(mergeWork(someWork({ checks: 2 }), { checks: 3 }, AN_HOUR).checks).toBe(3);
		expect(mergeWork(someWork({ checks: 2 }), { note: 'x' }, AN_HOUR).checks).toBe(2);
	});

	it('[LE12] takes the longer of two counts, at most the time there was', () => {
		expect(mergeWork(someWork({ seconds: 60 }), { seconds: 40 }, AN_HOUR).seconds).toBe(60);
		expect(mergeWork(someWork({ seconds: 60 }), { seconds: 90 }, AN_HOUR).seconds).toBe(90);
		expect(mergeWork(someWork({ seconds: 60 }), { seconds: 90_000 }, 75.9).seconds).toBe(75);
		expect(mergeWork(someWork({ seconds: 60 }), { seconds: 90 }, -5).seconds).toBe(60);
	});

	it('[LE12] begins a count where work begins, and never later', () => {
		expect(mergeWork(null, { seconds: 0 }, 0).seconds).toBe(0);
		expect(mergeWork(null, {}, 0).seconds).toBeNull();
		expect(mergeWork(someWork({ seconds: null }), { seconds: 5 }, AN_HOUR).seconds).toBeNull();
		expect(mergeWork(someWork({ seconds: 60 }), { seconds: null }, AN_HOUR).seconds).toBe(60);
	});

	it('[LE12] comes to the same hints and time in whatever order pages report', () => {
		const edit: fc.Arbitrary<WorkEdit> = fc.record({ hints: fc.nat(5), seconds: fc.nat(5000) });
		fc.assert(
			fc.property(fc.nat(100), fc.array(edit), (seconds, edits) => {
				const merge = (all: readonly WorkEdit[]) =>
					all.reduce<Work>((kept, each) => mergeWork(kept, each, AN_HOUR), someWork({ seconds }));
				expect(merge(edits)).toEqual(merge(edits.toReversed()));
				expect(merge([...edits, ...edits])).toEqual(merge(edits));
			}),
		);
	});
});
