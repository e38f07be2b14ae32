import type { WrittenKey } from './written-key.ts';

/** Beyond these the rest of a key's readings would be dropped (CF10). */
export const MOST_READINGS = 64;

/** How many honest ways a key gives to write its answer. */
export function countReadings(key: WrittenKey | null): number {
	return (key?.parts ?? []).reduce((product, part) => product * part.ways, 1);
}
