import type { RuleFinding, SheetRule } from '../sheet-remark.ts';
import { needsCause } from './manifestation.ts';

/** What asks for another code first has one on the sheet. */
export const causeThere: SheetRule = {
	id: 'SH5',
	title: 'What asks for another code first has one',
	check(at) {
		const { diagnoses } = at.sheet;
		return diagnoses.flatMap(({ code }, row): RuleFinding[] => {
			const needs = code === '' ? null : needsCause(code, at);
			if (needs === null) return [];
			const isThere = diagnoses.some(({ code: other }) => other !== '' && needs.isCause(other));
			if (isThere) return [];
			const { source, page, isOpen } = needs;
			return [
				{
					rows: [{ half: 'diagnosis', row }],
					reason: isOpen
						? `${code} asks for the condition behind it first, if there is one. None is on the sheet.`
						: `${code} asks for another code before it, and no such code is on the sheet.`,
					look: isOpen
						? 'Whether the chart names a cause. Where none is known, this code may stand alone.'
						: 'The note, and the condition in the chart that this one comes from.',
					...{ source, page },
				},
			];
		});
	},
};
