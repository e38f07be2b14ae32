import { describe, expect, it } from 'vitest';
import { codeYearOn, editionOn, firstDayOf, lastDayOf } from './code-edition.ts';

const icd = (year: number, from = firstDayOf('icd10cm', year)) => ({
	system: 'icd10cm',
	year,
	from,
});
const hcpcs = (from: string) => ({ system: 'hcpcs', year: Number(from.slice(0, 4)), from });
const editions = [
	hcpcs('2026-04-01'),
	icd(2026),
	icd(2025),
	icd(2025, '2025-04-01'),
	hcpcs('2026-01-01'),
];

describe('editionOn', () => {
	it.each([
		['icd10cm', '2025-09-30', '2025-04-01', true],
		['icd10cm', '2025-10-01', '2025-10-01', true],
		['icd10cm', '2024-11-05', '2024-10-01', true],
		['icd10cm', '2026-10-01', '2025-10-01', false],
		['icd10cm', '2020-01-01', '2024-10-01', false],
		['hcpcs', '2026-03-31', '2026-01-01', true],
		['hcpcs', '2026-04-01', '2026-04-01', true],
		['hcpcs', '2025-12-31', '2026-01-01', false],
	])(
		'[CB10] gives a date of service its edition of %s on %s',
		(system, date, from, isOfThatYear) => {
			expect(editionOn(editions, system, date)).toMatchObject({ edition: { from }, isOfThatYear });
		},
	);

	it('[CB10] gives none where none is loaded', () => {
		expect(editionOn(editions, 'icd10pcs', '2026-01-01')).toBeNull();
	});

	it('[CB10] counts ICD-10 years from October and HCPCS years from January', () => {
		expect([codeYearOn('icd10cm', '2025-10-01'), codeYearOn('hcpcs', '2025-10-01')]).toEqual([
			2026, 2025,
		]);
		expect([lastDayOf('icd10cm', 2026), lastDayOf('hcpcs', 2026)]).toEqual([
			'2026-09-30',
			'2026-12-31',
		]);
	});
});
