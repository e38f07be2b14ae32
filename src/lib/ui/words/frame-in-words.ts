import type { EncounterFrame } from '#domain/presenting';
import { labelPerspective } from './perspective-labels.ts';
import { showDate } from './show-date.ts';

/** The frame of an encounter in one line, for where the banner is out of view. */
export function frameInWords({ dos, pos, payer, perspective }: EncounterFrame): string {
	const claim = labelPerspective(perspective).claim;
	return [showDate(dos), `POS ${pos.code}`, payer ?? 'No payer stated', claim].join(' · ');
}
