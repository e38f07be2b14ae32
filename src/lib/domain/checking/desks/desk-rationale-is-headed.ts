import { DESK_READERS } from '#domain/content';
import { nearestWord } from '#domain/result';
import type { DeskRule } from '../rule.ts';
import { sectionOf } from '../written-case.ts';

/** An explanation that belongs to no part is shown nowhere. */
export const deskRationaleIsHeaded: DeskRule = {
	id: 'CK43',
	title: 'The rationale of a desk is headed by the parts of its work',
	why: 'Each explanation is shown beside the part it is about. Under another heading it is shown to nobody.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'denial', wrong: '### acton', right: '### action' },
	checkDesk({ written, read }, report) {
		if (read === null) return;
		const known = DESK_READERS[read.kind].rationale;
		for (const { heading, headingSpan } of sectionOf(written, 'Rationale')?.parts ?? []) {
			if (known.includes(heading)) continue;
			const nearest = nearestWord(heading, known);
			report(
				headingSpan,
				`"${heading}" is no part of this desk: ${known.join(', ')}.`,
				nearest === null ? null : { suggestion: nearest },
			);
		}
	},
};
