import { findCode, sideOf, sideOfModifier } from '#domain/codes';
import type { SheetAtHand } from '../sheet-at-hand.ts';
import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

/** The side a modifier names is the side of the diagnoses its line points to. */
export const sideFits: SheetRule = {
	id: 'SH8',
	title: 'Modifier and diagnosis name the same side',
	check(at) {
		return at.sheet.procedures.flatMap(({ code, modifiers }, row): RuleFinding[] => {
			const sided = modifiers.filter((modifier) => sideOfModifier(modifier) !== null);
			if (code === '' || sided.length === 0) return [];
			const sides = sided.map(sideOfModifier);
			const pointed = pointedSides(at, row);
			const isBilateral = sides.includes('bilateral');
			// One side of a pair of codes is enough for both sides; then the other is missing.
			const wrong = isBilateral
				? pointed.filter(() => new Set(pointed.map(({ side }) => side)).size === 1)
				: pointed.filter(({ side }) => !sides.includes(side));
			return wrong.map(({ row: diagnosis, code: pointedAt, side }) => ({
				rows: [
					{ half: 'service', row },
					{ half: 'diagnosis', row: diagnosis },
				],
				reason: isBilateral
					? `Line ${String(row + 1)} says both sides by modifier 50, and the diagnosis it points to, ${pointedAt}, is of the ${side} side only.`
					: `Line ${String(row + 1)} says ${sides.join(' and ')} by ${sided.join(', ')}, and the diagnosis it points to, ${pointedAt}, is of the ${side} side.`,
				look: 'The side in the chart, at the finding and at the procedure; then the pointer.',
				source: 'Official Guidelines I.B.13; descriptions of the codes',
				page: null,
			}));
		});
	},
};

function pointedSides({ sheet, book }: SheetAtHand, line: number) {
	const pointers = sheet.procedures[line]?.pointers ?? [];
	return pointers.flatMap((letter) => {
		const row = letter.charCodeAt(0) - 65;
		const code = sheet.diagnoses[row]?.code ?? '';
		const side = sideOf(findCode(book, code)?.description ?? '');
		return side === 'left' || side === 'right' ? [{ row, code, side }] : [];
	});
}
