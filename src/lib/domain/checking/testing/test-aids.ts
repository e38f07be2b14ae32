import { buildCodeBook, emptyTables } from '#domain/codes';
import type { Icd10cmRow, ProcedureRow } from '#domain/codes';
import type { CheckingAids } from '../case-at-hand.ts';

const diagnosis = (code: string, description: string, rest: Partial<Icd10cmRow> = {}) => ({
	code,
	description,
	billable: true,
	words: '',
	...rest,
});
const header = (code: string, description: string) =>
	diagnosis(code, description, { billable: false });
const procedure = (code: string, label: string, family: string): ProcedureRow => ({
	code,
	label,
	family,
	words: '',
});

/** A handful of rows beside the sound case: enough to be right, wrong and near with. */
export function testAids(): CheckingAids {
	return {
		book: buildCodeBook({
			...emptyTables(),
			icd10cm: [
				header('E11', 'Type 2 diabetes mellitus'),
				header('E11.6', 'Type 2 diabetes mellitus with other specified complications'),
				diagnosis('E11.621', 'Type 2 diabetes mellitus with foot ulcer'),
				diagnosis('E11.9', 'Type 2 diabetes mellitus without complications'),
				header('L97', 'Non-pressure chronic ulcer of lower limb, not elsewhere classified'),
				header('L97.4', 'Non-pressure chronic ulcer of heel and midfoot'),
				header('L97.41', 'Non-pressure chronic ulcer of right heel and midfoot'),
				diagnosis('L97.412', 'Non-pressure chronic ulcer of right heel with fat layer exposed'),
				header('L97.42', 'Non-pressure chronic ulcer of left heel and midfoot'),
				diagnosis('L97.421', 'Non-pressure chronic ulcer of left heel limited to skin'),
				diagnosis('L97.422', 'Non-pressure chronic ulcer of left heel with fat layer exposed'),
				diagnosis('L97.423', 'Non-pressure chronic ulcer of left heel with muscle necrosis'),
				header('M17', 'Osteoarthritis of knee'),
				diagnosis('M17.0', 'Bilateral primary osteoarthritis of knee'),
				diagnosis('M17.11', 'Unilateral primary osteoarthritis, right knee'),
				diagnosis('M17.12', 'Unilateral primary osteoarthritis, left knee'),
				header('W19', 'Unspecified fall'),
				diagnosis('W19.XXXA', 'Unspecified fall, initial encounter'),
				header('Z79', 'Long term (current) drug therapy'),
				header('Z79.8', 'Other long term (current) drug therapy'),
				diagnosis('Z79.82', 'Long term (current) use of aspirin'),
				diagnosis('Z79.84', 'Long term (current) use of oral hypoglycemic drugs'),
				diagnosis(
					'Z79.85',
					'Long-term (current) use of injectable non-insulin antidiabetic drugs',
					{
						to: '2026-01-31',
					},
				),
			],
			procedures: [
				procedure('99212', 'An office visit', 'office'),
				procedure('99213', 'An office visit, a little more', 'office'),
				procedure('99214', 'An office visit, more still', 'office'),
				procedure('99283', 'An emergency visit', 'emergency'),
				procedure('20610', 'A needle into a large joint', 'joint'),
				procedure('20611', 'A needle into a large joint, watched on a screen', 'joint'),
			],
			modifiers: [
				{ code: '25', label: 'Separate visit', kind: 'payment', sitsOn: ['em'], notWith: [] },
				{
					code: '50',
					label: 'Both sides',
					kind: 'pricing',
					sitsOn: ['procedure'],
					notWith: ['LT', 'RT'],
				},
				{ code: '59', label: 'Separate', kind: 'payment', sitsOn: ['any'], notWith: ['XS'] },
				{ code: 'XS', label: 'Other site', kind: 'payment', sitsOn: ['any'], notWith: ['59'] },
				{
					code: 'LT',
					label: 'Left',
					kind: 'anatomic',
					sitsOn: ['procedure'],
					notWith: ['RT', '50'],
				},
				{
					code: 'RT',
					label: 'Right',
					kind: 'anatomic',
					sitsOn: ['procedure'],
					notWith: ['LT', '50'],
				},
			],
			places: [
				{ code: '11', name: 'Office' },
				{ code: '23', name: 'Emergency room' },
			],
		}),
		skills: ['icd10cm.diabetes-combination', 'icd10cm.laterality', 'em.office-mdm'],
		payers: [
			{ id: 'evergreen-ppo', rules: ['bilateral', 'telehealth'] },
			{ id: 'larkfield-mutual', rules: ['bilateral'] },
		],
	};
}
