import { isModifierShape, judgeModifierUse } from '#domain/codes';
import type { ModifierComplaint, ServiceKind } from '#domain/codes';
import type { SheetAtHand } from '../sheet-at-hand.ts';
import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

const KINDS: Readonly<Record<ServiceKind, string>> = {
	em: 'a visit',
	anesthesia: 'anesthesia',
	procedure: 'an operation',
	radiology: 'imaging',
	lab: 'a laboratory test',
	therapy: 'therapy',
	medicine: 'a service of this kind',
	drug: 'a drug',
	other: 'a service of this kind',
};

/** A modifier may sit where it sits. */
export const modifierBelongs: SheetRule = {
	id: 'SH12',
	title: 'A modifier may sit where it sits',
	check(at) {
		return at.sheet.procedures.flatMap(({ code, modifiers }, row): RuleFinding[] => {
			if (code === '') return [];
			const reasons = [
				...modifiers.filter((modifier) => !isModifierShape(modifier)).map(sayMalformed),
				...retired(at, modifiers),
				...judgeModifierUse(at.book, code, modifiers).flatMap((complaint) =>
					sayMisplaced(complaint, code),
				),
			];
			return reasons.map((reason) => ({
				rows: [{ half: 'service', row }],
				reason,
				look: 'What the modifier says, and which line of the sheet that is true of, if any.',
				source: 'Table of modifiers',
				page: null,
			}));
		});
	},
};

function sayMalformed(modifier: string): string {
	return `${modifier} does not have the form of a modifier: two letters or digits.`;
}

function retired({ payer, sheet: { dos } }: SheetAtHand, modifiers: readonly string[]): string[] {
	return modifiers.flatMap((modifier) => {
		const last = payer?.prepared.edits.retired.get(modifier);
		return last !== undefined && dos > last
			? [`Modifier ${modifier} could be used until ${last}; the service was later.`]
			: [];
	});
}

function sayMisplaced(complaint: ModifierComplaint, code: string): string[] {
	const { modifier } = complaint;
	switch (complaint.why) {
		// A modifier that our table does not have is no modifier that does not exist.
		case 'unlisted':
			return [];
		case 'not-on-this':
			return [`Modifier ${modifier} is not for ${KINDS[complaint.kind]}, which ${code} is.`];
		case 'contradicts':
			return [`Modifiers ${complaint.other} and ${modifier} on ${code} contradict each other.`];
	}
}
