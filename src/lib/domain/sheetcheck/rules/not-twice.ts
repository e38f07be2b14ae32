import type { SheetAtHand } from '../sheet-at-hand.ts';
import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

/** Modifiers that say a service was truly done again, or at another place. */
const SAYS_AGAIN = /^(?:76|77|91|59|X[EPSU]|LT|RT|E[1-4]|F[A1-9]|T[A1-9])$/;

/** Nothing is written twice. */
export const notTwice: SheetRule = {
	id: 'SH6',
	title: 'Nothing is written twice',
	check: (at) => [...diagnosesTwice(at), ...servicesTwice(at)],
};

function diagnosesTwice({ sheet: { diagnoses } }: SheetAtHand): RuleFinding[] {
	return diagnoses.flatMap(({ code }, row): RuleFinding[] => {
		const before = diagnoses.findIndex((other) => other.code === code);
		if (code === '' || before === row) return [];
		return [
			{
				rows: [
					{ half: 'diagnosis', row },
					{ half: 'diagnosis', row: before },
				],
				reason: `${code} is on the sheet already. A code is reported once for an encounter.`,
				look: 'Whether one of the two rows was meant for something else.',
				source: 'Official Guidelines I.B.12',
				page: null,
			},
		];
	});
}

function servicesTwice({ sheet: { procedures } }: SheetAtHand): RuleFinding[] {
	return procedures.flatMap(({ code, modifiers }, row): RuleFinding[] => {
		if (code === '') return [];
		const before = procedures.findIndex(
			(other) =>
				other.code === code &&
				other.modifiers.length === modifiers.length &&
				other.modifiers.every((modifier) => modifiers.includes(modifier)),
		);
		if (before === row) return [];
		const isSaid = modifiers.some((modifier) => SAYS_AGAIN.test(modifier));
		return [
			{
				rows: [
					{ half: 'service', row },
					{ half: 'service', row: before },
				],
				reason: isSaid
					? `${code} stands twice with the same modifiers, so nothing tells the two lines apart.`
					: `${code} stands twice, and nothing says that it was done twice.`,
				look: 'How often the chart says it was done, and whether this is a matter of units, of a modifier on the second line, or of one line too many.',
				source: 'Duplicate edits of payers',
				page: null,
			},
		];
	});
}
