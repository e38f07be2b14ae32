import { describe, expect, it } from 'vitest';
import { recogniseFile } from './recognise-file.ts';

const order = '00001 A00     0 Cholera      Cholera';

describe('recogniseFile', () => {
	it.each([
		['icd10cm_order_2026.txt', order, 'icd10cm-order', 2026, '2025-10-01'],
		['icd10cm-order-April-2025.txt', order, 'icd10cm-order', 2025, '2025-04-01'],
		['renamed.txt', order, 'icd10cm-order', null, null],
		['icd10cm_order_2026.txt', 'spoilt', 'icd10cm-order', 2026, '2025-10-01'],
		['icd10pcs_order_2026.txt', '00001 001     0 Central', 'icd10pcs-order', 2026, '2025-10-01'],
		[
			'a.xml',
			'<?xml?><ICD10CM.tabular><version>2021</version>',
			'icd10cm-tabular',
			2021,
			'2020-10-01',
		],
		['x/Code Tables/icd10cm_index_2017.xml', '', 'icd10cm-index', 2017, '2016-10-01'],
		['hcpcs_codes_2026APR.csv', '', 'hcpcs-codes', 2026, '2026-04-01'],
		['HCPC2025_OCT_ANWEB_09172025.txt', '', 'hcpcs-records', 2025, '2025-10-01'],
		['MEDU.txt', '0001X PRACTICE', 'cpt-medium', null, null],
	])('[CB1] knows %s', (name, head, kind, year, from) => {
		expect(recogniseFile(name, head)).toEqual({ kind, year, from });
	});

	it.each([
		['readme.txt', 'Please read this first.'],
		['icd10OrderFiles.pdf', '%PDF-1.7'],
		['HCPC2026_recordlayout.txt', '  CMS RIF REPORT'],
		['letters.csv', 'code,label\nA,B'],
		['icd10cm_codes_addenda_2026.txt', 'Add:         B8801   Infestation'],
		['icd10cm_eindex_2026.xml', '<ICD10CM.index><version>2026</version>'],
		['a.xml', '<ICD10CM.index><title>ICD-10-CM TABLE of DRUGS and CHEMICALS</title>'],
	])('[CB1] leaves %s alone', (name, head) => {
		expect(recogniseFile(name, head)).toBeNull();
	});
});
