import type { RuleFinding, SheetRule } from '../sheet-remark.ts';
import { needsCause } from './manifestation.ts';

/** A manifestation is not listed first, and its cause stands before it. */
export const causeFirst: SheetRule = {
	id: 'SH4',
	title: 'The cause stands before its manifestation',
	check(at) {
		const { diagnoses } = at.sheet;
		const first = diagnoses.findIndex(({ code }) => code !== '');
		return diagnoses.flatMap(({ code }, row): RuleFinding[] => {
			const needs = code === '' ? null : needsCause(code, at);
			if (needs === null) return [];
			const { source, page } = needs;
			const rest = {
				source,
				page,
				look: 'The order of the rows, and the pointers that follow it.',
			};
			const isLate = (other: string, at: number) =>
				at > row && other !== '' && needs.isCause(other);
			const late = diagnoses.findIndex(({ code: other }, at) => isLate(other, at));
			const isThere = diagnoses.slice(0, row).some(({ code: other }) => needs.isCause(other));
			if (late >= 0 && !isThere && (needs.isManifestation || !needs.isOpen || row === first)) {
				const rows = [row, late].map((one) => ({ half: 'diagnosis' as const, row: one }));
				return [{ ...rest, rows, reason: `${code} stands before the condition it comes from.` }];
			}
			if (row !== first || !needs.isManifestation) return [];
			return [
				{
					...rest,
					rows: [{ half: 'diagnosis', row }],
					reason: `${code} is a manifestation by its title, and a manifestation is never listed first.`,
				},
			];
		});
	},
};
