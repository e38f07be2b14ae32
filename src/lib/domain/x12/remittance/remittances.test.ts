import { balanceRemittance } from '#domain/claims';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check/check-x12.ts';
import { readX12 } from '../syntax/read-x12.ts';
import { arbitraryRemittance, OFFICE } from '../testing/arbitrary-remittance.ts';
import { SAMPLES } from '../testing/sample-files.ts';
import { readRemittances } from './read-remittances.ts';
import { writeRemittances } from './write-remittances.ts';

function textOf(...remittances: Parameters<typeof writeRemittances>[0]): string {
	const written = writeRemittances(remittances, OFFICE);
	if (!written.ok) throw new Error(JSON.stringify(written.unwritable));
	return written.text;
}

function aRemittance() {
	const [read] = readRemittances(readX12(SAMPLES.remittance));
	if (read === undefined) throw new Error('The small file holds a remittance.');
	return read.remittance;
}

describe('writeRemittances', () => {
	it('[XT23] reads every remittance back the same', () => {
		fc.assert(
			fc.property(fc.array(arbitraryRemittance, { minLength: 1, maxLength: 3 }), (remittances) => {
				const read = readRemittances(readX12(textOf(...remittances)));
				expect(read.map(({ remittance }) => remittance)).toEqual(remittances);
				expect(read.flatMap(({ doubts }) => doubts)).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it('[XT21] writes only files without a fault', () => {
		fc.assert(
			fc.property(arbitraryRemittance, (remittance) => {
				expect(checkX12(readX12(textOf(remittance))).map(({ message }) => message)).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it('[XT17] sees the same imbalance in the file as the ledger does in the model', () => {
		fc.assert(
			fc.property(arbitraryRemittance, fc.integer({ min: 1, max: 99 }), (remittance, cents) => {
				const spoilt = { ...remittance, payment: remittance.payment + cents };
				const rules = checkX12(readX12(textOf(spoilt))).map(({ rule }) => rule);
				expect(balanceRemittance(spoilt).map(({ level }) => level)).toEqual(['payment']);
				expect(rules).toContain('XT17');
			}),
			{ numRuns: 60 },
		);
	});

	it('[XT23] reads the small file into the model', () => {
		const remittance = aRemittance();
		expect(remittance).toMatchObject({
			trace: 'DEMOEFT0001',
			payment: 8_000,
			date: '2026-11-02',
			payerId: 'DEMOPLAN',
		});
		expect(remittance.claims[0]?.lines[0]?.adjustments).toEqual([
			{ group: 'CO', carc: '45', amount: 5_500 },
			{ group: 'PR', carc: '1', amount: 2_000 },
			{ group: 'PR', carc: '2', amount: 1_500 },
		]);
		expect(remittance.claims[0]?.lines[1]).toMatchObject({ allowed: 4_000, remarks: ['N1'] });
		expect(remittance.providerAdjustments).toEqual([
			{ reason: 'WO', reference: 'PRIORICN55', amount: 1_200 },
		]);
		expect(balanceRemittance(remittance)).toEqual([]);
	});

	it('[XT23] names what our model has no word for', () => {
		const [read] = readRemittances(
			readX12(SAMPLES.remittance.replace('*1*250*', '*19*250*').replace('WO:', 'CV:')),
		);
		expect(read?.remittance.claims[0]?.status).toBe('1');
		expect(read?.remittance.providerAdjustments[0]?.reason).toBe('CS');
		expect(read?.doubts.map(({ element }) => element)).toEqual([2, 3]);
	});

	it('[XT21] refuses what an 835 cannot say', () => {
		const one = aRemittance();
		const messages = (parts: Partial<typeof one>) => {
			const written = writeRemittances([{ ...one, ...parts }], OFFICE);
			return written.ok ? [] : written.unwritable.map(({ message }) => message);
		};
		expect(messages({ payment: -1 })).toEqual(['A payment is never less than nothing.']);
		expect(messages({ trace: 'A~B' })[0]).toContain('parts the data');
		const [claim] = one.claims;
		if (claim === undefined) throw new Error('There is a claim.');
		const remarks = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'];
		expect(messages({ claims: [{ ...claim, remarks }] })).toEqual([
			'A claim has room for 5 remarks.',
		]);
		expect(writeRemittances([], OFFICE).ok).toBe(false);
	});
});
