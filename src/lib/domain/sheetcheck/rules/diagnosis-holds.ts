import { ancestorsOf, judgeDiagnosisCode } from '#domain/codes';
import type { CodeStanding } from '#domain/codes';
import type { SheetAtHand } from '../sheet-at-hand.ts';
import type { RuleFinding, SheetRule } from '../sheet-remark.ts';

type Said = Pick<RuleFinding, 'reason' | 'look'>;

/** A code with its 7th character: three, a dot, four. */
const WHOLE_LENGTH = 8;

/** A diagnosis code is whole and holds on the date of service. */
export const diagnosisHolds: SheetRule = {
	id: 'SH1',
	title: 'A diagnosis code is whole and holds on the date of service',
	check(at) {
		return at.sheet.diagnoses.flatMap(({ code }, row): RuleFinding[] => {
			if (code === '') return [];
			const standing = judgeDiagnosisCode(at.book, code, at.sheet.dos);
			const said = say(standing, code, at);
			if (said === null) return [];
			const above = ancestorsOf(at.book, code).at(-1)?.code ?? null;
			return [
				{
					...said,
					rows: [{ half: 'diagnosis', row }],
					source: `${nameOfList(at)}; Official Guidelines I.A.4–5, I.B.2`,
					page: standing.state === 'incomplete' ? code : above,
				},
			];
		});
	},
};

function nameOfList({ icd10cm: { isOfficial, year } }: SheetAtHand): string {
	return isOfficial ? `ICD-10-CM, list of ${String(year)}` : 'ICD-10-CM, teaching table';
}

function say(standing: CodeStanding, code: string, at: SheetAtHand): Said | null {
	switch (standing.state) {
		case 'valid':
			return null;
		case 'incomplete':
			return standing.below.every((below) => below.code.length === WHOLE_LENGTH)
				? {
						reason: `${code} lacks its 7th character.`,
						look: 'The 7th characters this category knows, and which phase of care or stage the chart describes. Empty places before it take the placeholder X.',
					}
				: {
						reason: `${code} is a header: it is not complete and can not be billed.`,
						look: 'What stands below it, and which detail of the chart chooses there.',
					};
		case 'placeholder':
			return {
				reason: `The 7th character of ${code} stands too far left.`,
				look: 'Count the places. A code that is shorter than six characters is filled up with the placeholder X before its 7th.',
			};
		case 'not-yet':
			return {
				reason: `${code} holds from ${standing.entry.from ?? ''} on; the service was before.`,
				look: 'The date of service and the code year it belongs to.',
			};
		case 'ended':
			return {
				reason: `${code} held until ${standing.entry.to ?? ''}; the service was later.`,
				look: 'The date of service and the code year it belongs to.',
			};
		case 'too-long':
			return {
				reason: `${code} has more characters than its code takes.`,
				look: `${standing.entry.code} in the list: it is complete as it is.`,
			};
		case 'malformed':
			return {
				reason: `${code} does not have the form of an ICD-10-CM code.`,
				look: 'A letter, two more characters of which one is a digit, then up to four. Letters and digits are easily mistaken: O and 0, I and 1.',
			};
		case 'unlisted':
			return at.icd10cm.isOfficial && at.icd10cm.isOfThatYear
				? {
						reason: `${code} is not in the list of ${String(at.icd10cm.year)}, which holds on the date of service.`,
						look: 'The category in the tabular list: a character may be wrong, missing, or too many.',
					}
				: null;
	}
}
