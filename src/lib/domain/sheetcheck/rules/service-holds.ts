import { judgeProcedureCode, procedureSystem } from '#domain/codes';
import type { SheetAtHand } from '../sheet-at-hand.ts';
import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

/** A service code holds on the date of service. Of CPT numbers nothing is known but their form. */
export const serviceHolds: SheetRule = {
	id: 'SH2',
	title: 'A service code holds on the date of service',
	check(at) {
		return at.sheet.procedures.flatMap(({ code }, row): RuleFinding[] => {
			const said = code === '' ? null : say(code, at);
			return said === null ? [] : [{ ...said, rows: [{ half: 'service', row }], page: null }];
		});
	},
};

function say(
	code: string,
	{ book, sheet: { dos }, hcpcs, payer }: SheetAtHand,
): Pick<RuleFinding, 'reason' | 'look' | 'source'> | null {
	const list = hcpcs.isOfficial
		? `HCPCS Level II, list of ${String(hcpcs.year)}`
		: 'HCPCS Level II, teaching table';
	const standing = judgeProcedureCode(book, code);
	if (standing.state === 'malformed') {
		return {
			reason: `${code} has the form of neither a CPT number nor a HCPCS Level II code.`,
			look: 'Five characters: five digits, or a letter and four digits.',
			source: 'Form of the code sets',
		};
	}
	const look = 'The date of service, and what the list of that date has for this service.';
	const last = payer?.prepared.edits.retired.get(code);
	if (last !== undefined && dos > last) {
		const reason = `${code} could be used until ${last}; the service was later.`;
		return { reason, look, source: `Edits of ${payer?.name ?? 'the payer'}` };
	}
	if (standing.state === 'valid') {
		const { from = '', to = '' } = standing.entry;
		if (from !== '' && dos < from)
			return {
				reason: `${code} holds from ${from} on; the service was before.`,
				look,
				source: list,
			};
		if (to !== '' && dos > to)
			return { reason: `${code} held until ${to}; the service was later.`, look, source: list };
		return null;
	}
	if (procedureSystem(code) !== 'hcpcs' || !hcpcs.isOfficial || !hcpcs.isOfThatYear) return null;
	return { reason: `${code} is not in the list of ${String(hcpcs.year)}.`, look, source: list };
}
