import { isOver } from './sitting.ts';
import type { Sitting } from './sitting.ts';

/** States whether somebody is sitting an exam at a moment: helps that an exam would not allow then rest. [EX37] */
export function isInExam(sittings: readonly Sitting[], now: Date): boolean {
	return sittings.some((sitting) => sitting.mode === 'exam' && !isOver(sitting, now));
}
