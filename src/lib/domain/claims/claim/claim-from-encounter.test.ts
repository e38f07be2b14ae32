import { describe, expect, it } from 'vitest';
import { aClaim, aPerson, DOS } from '../testing/builders.ts';
import { claimFromEncounter } from './claim-from-encounter.ts';
import { noAccident } from './registration.ts';
import type { CodedEncounter, Registration } from './registration.ts';

const { billing, insured, payer } = aClaim();

const registration: Registration = {
	accountNumber: 'A1',
	patient: aPerson(),
	insured,
	order: 'primary',
	otherInsurance: [],
	accident: noAccident(),
	onset: null,
	authorisation: 'AUTH1',
	referral: null,
	clia: null,
	mayRelease: true,
	paysProvider: true,
	acceptsAssignment: true,
	patientPaid: 2_000,
	billing,
	rendering: null,
	referring: null,
	facility: null,
	signedOn: DOS,
	charge: (code) =>
		({ '99213': 15_000, J1885: 250, '00142': 90_000, '85025': 2_400 })[code] ?? null,
};

function encounter(parts: Partial<CodedEncounter> = {}): CodedEncounter {
	return {
		dos: DOS,
		pos: '11',
		perspective: 'professional',
		diagnoses: [{ code: 'E11.9' }],
		procedures: [{ code: '99213', modifiers: ['25'], units: 1, pointers: ['A'] }],
		...parts,
	};
}

describe('claimFromEncounter', () => {
	it('[CL3] makes a first claim whose total is that of its lines', () => {
		const claim = claimFromEncounter(
			encounter({
				procedures: [
					{ code: '99213', modifiers: ['25'], units: 1, pointers: ['A'] },
					{ code: 'J1885', modifiers: [], units: 4, pointers: ['A'] },
				],
			}),
			registration,
			payer,
		);
		expect(claim).toMatchObject({
			kind: 'professional',
			frequency: '1',
			originalReference: null,
			totalCharge: 16_000,
			authorisation: 'AUTH1',
			patientPaid: 2_000,
			diagnoses: ['E11.9'],
		});
		expect(claim.lines.map(({ charge, units }) => [charge, units])).toEqual([
			[15_000, 1],
			[1_000, 4],
		]);
	});

	it('[CL3] lets pointers follow their diagnoses when blank rows go', () => {
		const claim = claimFromEncounter(
			encounter({
				diagnoses: [{ code: '' }, { code: 'E11.9' }, { code: '' }, { code: 'I10' }],
				procedures: [
					{ code: '99213', modifiers: [], units: 1, pointers: ['D', 'B', 'A', 'L'] },
					{ code: '', modifiers: [], units: null, pointers: [] },
				],
			}),
			registration,
			payer,
		);
		expect(claim.diagnoses).toEqual(['E11.9', 'I10']);
		expect(claim.lines).toHaveLength(1);
		expect(claim.lines[0]).toMatchObject({ pointers: [1, 0, -1, -1] });
	});

	it('[CL3] mends nothing: no units and no price stay visible', () => {
		const claim = claimFromEncounter(
			encounter({
				procedures: [
					{ code: '99213', modifiers: [], units: null, pointers: [] },
					{ code: '99999', modifiers: [], units: 1, pointers: [] },
				],
			}),
			registration,
			payer,
		);
		expect(claim.lines.map(({ charge, units }) => [charge, units])).toEqual([
			[0, 0],
			[0, 1],
		]);
	});

	it('[CL3] counts anaesthesia in minutes and charges it once', () => {
		const claim = claimFromEncounter(
			encounter({
				procedures: [{ code: '00142', modifiers: ['AA'], units: 47, pointers: ['A'] }],
			}),
			registration,
			payer,
		);
		expect(claim.lines[0]).toMatchObject({ units: 47, unitKind: 'MJ', charge: 90_000 });
	});

	it('[CL3] writes a hospital claim with revenue codes', () => {
		const claim = claimFromEncounter(
			encounter({
				perspective: 'institutional',
				pos: '23',
				diagnoses: [{ code: 'S01.81XA' }, { code: 'W19.XXXA' }],
				procedures: [
					{ code: '99213', modifiers: [], units: 1, pointers: ['A'] },
					{ code: '85025', modifiers: [], units: 1, pointers: ['A'] },
				],
			}),
			registration,
			payer,
		);
		expect(claim).toMatchObject({
			kind: 'institutional',
			typeOfBill: '0131',
			externalCauses: ['W19.XXXA'],
			totalCharge: 17_400,
			lines: [{ revenueCode: '0450' }, { revenueCode: '0300' }],
		});
	});
});
