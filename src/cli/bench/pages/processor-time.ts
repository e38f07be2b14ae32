import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second towards programs, whatever its own clock does. */
const TICK_MS = 10;

/**
 * Milliseconds of processor time a process has used so far, all its threads together; null where the
 * system does not tell. Unlike requests per second it hardly depends on what else the machine does.
 */
export function processorTime(processId: number): number | null {
	try {
		return readProcessorTime(readFileSync(`/proc/${processId}/stat`, 'utf8'));
	} catch {
		return null;
	}
}

/** Reads the record the kernel keeps of a process; the name in it may hold spaces and brackets. */
export function readProcessorTime(record: string): number | null {
	const fields = record.slice(record.lastIndexOf(')') + 2).split(' ');
	const ticks = Number(fields[11]) + Number(fields[12]);
	return Number.isFinite(ticks) ? ticks * TICK_MS : null;
}
