import { describe, expect, it } from 'vitest';
import { processorTime, readProcessorTime } from './processor-time.ts';

describe('the processor time of a process', () => {
	it('[BE2] adds up the time in the program and in the system, in milliseconds', () => {
		const record = '77 (node) S 1 77 77 0 -1 4194560 900 0 0 0 150 25 0 0 20 0 11 0 5000 0 0';
		expect(readProcessorTime(record)).toBe(1_750);
	});

	it('[BE2] reads past a name with spaces and brackets in it', () => {
		const record = '77 (a (b) 1 2 3) S 1 77 77 0 -1 4194560 900 0 0 0 3 4 0 0 20 0 11 0 5000';
		expect(readProcessorTime(record)).toBe(70);
	});

	it('[BE2] tells nothing where nothing is told', () => {
		expect(readProcessorTime('')).toBeNull();
		expect(processorTime(-1)).toBeNull();
	});
});
