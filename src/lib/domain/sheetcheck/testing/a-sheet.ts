import { buildCodeBook, emptyTables } from '#domain/codes';
import type { Icd10cmRow, ModifierRow } from '#domain/codes';
import { noTerms, preparePayer } from '#domain/claims';
import type { CodedService, PayerEdits, Sex } from '#domain/claims';
import { openTabular } from '#domain/codebook';
import type { TabularEntry } from '#domain/codebook';
import type { SheetAtHand } from '../sheet-at-hand.ts';

/* A sheet that nothing is wrong with, to be spoilt in one place by the test that needs it. */

export const DOS = '2026-02-12';

function row(code: string, description: string, more: Partial<Icd10cmRow> = {}): Icd10cmRow {
	return { code, description, billable: true, words: '', ...more };
}

const LIST: readonly Icd10cmRow[] = [
	row('E11', 'Type 2 diabetes mellitus', { billable: false }),
	row('E11.9', 'Type 2 diabetes mellitus without complications'),
	row('G30', "Alzheimer's disease", { billable: false }),
	row('G30.9', "Alzheimer's disease, unspecified"),
	row('F02', 'Dementia in other diseases classified elsewhere', { billable: false }),
	row('F02.80', 'Dementia in other diseases classified elsewhere, unspecified severity'),
	row('I10', 'Essential (primary) hypertension'),
	row('M25', 'Other joint disorder', { billable: false }),
	row('M25.561', 'Pain in right knee'),
	row('M25.562', 'Pain in left knee'),
	row('N40', 'Benign prostatic hyperplasia', { billable: false }),
	row('N40.0', 'Benign prostatic hyperplasia without symptoms'),
	row('S61', 'Open wound of wrist, hand and fingers', { billable: false }),
	row('S61.411', 'Laceration without foreign body of right hand', { billable: false }),
	row('S61.411A', 'Laceration without foreign body of right hand, initial encounter'),
	row('S61.411D', 'Laceration without foreign body of right hand, subsequent encounter'),
	row('W19', 'Unspecified fall', { billable: false }),
	row('W19.XXXA', 'Unspecified fall, initial encounter'),
	row('Z09', 'Follow-up', { to: '2025-09-30' }),
	row('Z08', 'Follow-up after cancer', { from: '2026-10-01' }),
];

function modifier(code: string, sitsOn: string, notWith: readonly string[] = []): ModifierRow {
	return { code, label: code, kind: 'any', sitsOn: [sitsOn], notWith };
}

const BOOK = buildCodeBook({
	...emptyTables(),
	icd10cm: LIST,
	modifiers: [
		modifier('25', 'em'),
		modifier('50', 'procedure', ['LT', 'RT']),
		modifier('59', 'procedure'),
		...['LT', 'RT', '76'].map((code) => modifier(code, 'any')),
	],
});

export function aService(code: string, parts: Partial<CodedService> = {}): CodedService {
	return { code, modifiers: [], units: 1, pointers: ['A'], ...parts };
}

interface SheetParts {
	readonly diagnoses?: readonly string[];
	readonly services?: readonly CodedService[];
	readonly perspective?: 'professional' | 'institutional';
	readonly age?: number | null;
	readonly sex?: Sex;
	readonly edits?: Partial<PayerEdits>;
	readonly notes?: readonly TabularEntry[];
	readonly isOfficial?: boolean;
}

/** A place of the tabular list with its notes. */
export function aPlace(id: string, notes: TabularEntry['notes']): TabularEntry {
	return { id, level: 'code', description: id, above: null, notes, sevenths: [] };
}

export function only(...codes: string[]) {
	return codes.map((code) => ({ from: code, to: code }));
}

export function aSheet(parts: SheetParts = {}): SheetAtHand {
	const terms = noTerms();
	const list = { isOfficial: parts.isOfficial ?? false, isOfThatYear: true, year: 2026 };
	return {
		sheet: {
			dos: DOS,
			pos: '11',
			perspective: parts.perspective ?? 'professional',
			diagnoses: (parts.diagnoses ?? ['I10']).map((code) => ({ code })),
			procedures: parts.services ?? [aService('99213')],
		},
		patient: { age: parts.age === undefined ? 67 : parts.age, sex: parts.sex ?? 'F' },
		book: BOOK,
		icd10cm: list,
		hcpcs: list,
		tabular: parts.notes === undefined ? null : openTabular({ year: 2021, entries: parts.notes }),
		payer: {
			name: 'Test Plan',
			prepared: preparePayer({
				id: 'test-plan',
				name: 'Test Plan',
				kind: 'commercial',
				terms: { ...terms, edits: { ...terms.edits, ...parts.edits } },
				prices: { allowed: () => null, bilateral: null },
			}),
		},
	};
}
