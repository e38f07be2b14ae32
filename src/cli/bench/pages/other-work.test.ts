import { describe, expect, it } from 'vitest';
import { describeOtherWork } from './other-work.ts';

describe('what else the machine does', () => {
	it('[BE4] is said where it matters, and never fails a measurement', () => {
		const busy = describeOtherWork(1.239);
		expect(busy).toMatchObject({ passed: true, figures: { otherWorkPerCore: 1.24 } });
		expect(busy.sentences).toHaveLength(1);
	});

	it('[BE4] is only a figure where it is little', () => {
		const quiet = describeOtherWork(0.1);
		expect(quiet).toMatchObject({ passed: true, figures: { otherWorkPerCore: 0.1 } });
		expect(quiet.sentences).toEqual([]);
	});
});
