import fc from 'fast-check';
import type { Claim, ProfessionalClaim } from '#domain/claims';
import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check/check-x12.ts';
import { readX12 } from '../syntax/read-x12.ts';
import {
	arbitraryClaim,
	arbitraryInstitutional,
	arbitraryProfessional,
	asSent,
	SENDING,
} from '../testing/arbitrary-claim.ts';
import { SAMPLES } from '../testing/sample-files.ts';
import { claimAsSent } from './claim-as-sent.ts';
import { readClaims } from './read-claims.ts';
import { writeClaims } from './write-claims.ts';

function textOf(claims: readonly Claim[]): string {
	const written = writeClaims(claims, SENDING);
	if (!written.ok) throw new Error(JSON.stringify(written.unwritable));
	return written.text;
}

function readBack(claims: readonly Claim[]): Claim[] {
	return readClaims(readX12(textOf(claims))).map(({ claim }) => claim);
}

/** A claim of ours, read from the small file. */
function aClaim(): ProfessionalClaim {
	const [read] = readClaims(readX12(SAMPLES.professional));
	if (read?.claim.kind !== 'professional')
		throw new Error('The small file holds a professional claim.');
	return read.claim;
}

describe('writeClaims', () => {
	it('[XT22] reads every professional claim back as it was sent', () => {
		fc.assert(
			fc.property(arbitraryProfessional, (claim) => {
				expect(readBack([claim])).toEqual(asSent([claim]));
			}),
			{ numRuns: 150 },
		);
	});

	it('[XT22] reads every hospital claim back as it was sent', () => {
		fc.assert(
			fc.property(arbitraryInstitutional, (claim) => {
				expect(readBack([claim])).toEqual(asSent([claim]));
			}),
			{ numRuns: 150 },
		);
	});

	it('[XT21] writes only files without a fault', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(arbitraryClaim, {
					minLength: 1,
					maxLength: 4,
					selector: ({ accountNumber }) => accountNumber,
				}),
				(claims) => {
					const found = checkX12(readX12(textOf(claims)));
					expect(found.map(({ rule, message, place }) => `${rule} ${place.id} ${message}`)).toEqual(
						[],
					);
				},
			),
			{ numRuns: 120 },
		);
	});

	it('[XT22] loses no claim of a file with many, professional ones first', () => {
		fc.assert(
			fc.property(fc.array(arbitraryClaim, { minLength: 1, maxLength: 5 }), (claims) => {
				const numbers = (all: readonly Claim[]) =>
					all.map(({ accountNumber }) => accountNumber).sort();
				expect(numbers(readBack(claims))).toEqual(numbers(claims));
			}),
			{ numRuns: 60 },
		);
	});

	it('[XT22] sends what it sent already unchanged', () => {
		fc.assert(
			fc.property(arbitraryClaim, (claim) => {
				const once = claimAsSent(claim, SENDING.date);
				expect(claimAsSent(once, SENDING.date)).toEqual(once);
			}),
			{ numRuns: 100 },
		);
	});

	it('[XT21] marks every file as a test', () => {
		expect(textOf([aClaim()]).split('*')[15]).toBe('T');
	});

	it('[XT21] writes the parts of a claim where the field looks for them', () => {
		const text = textOf([aClaim()]);
		for (const segment of [
			'CLM*ACCT1001*250***11:B:1*Y*A*Y*Y~',
			'HI*ABK:E119*ABF:E785~',
			'SV1*HC:99213:25*150*UN*1***1:2~',
			'SBR*P**G100******CI~',
			'REF*G1*AUTH77~',
			'NM1*82*1*WREN*ADA***MD*XX*1234567893~',
		]) {
			expect(text).toContain(segment);
		}
	});

	const pairs: readonly (readonly [string, Partial<ProfessionalClaim>, string])[] = [
		['a delimiter in a name', { accountNumber: 'A*B' }, 'parts the data'],
		['a line break in a name', { accountNumber: 'A\nB' }, 'parts the data'],
		['a charge that is no whole cent', { totalCharge: 10.5 }, 'whole number of cents'],
		['a date that is none', { onset: { qualifier: '431', date: '2026-02-30' } }, 'no date'],
		[
			'three causes of an accident',
			{
				accident: {
					atWork: true,
					auto: 'OH',
					other: true,
					date: '2026-01-01',
					casualtyNumber: null,
				},
			},
			'two causes',
		],
		[
			'a patient told in two ways',
			{ insured: { ...aClaim().insured, relationship: 'self' } },
			'told differently',
		],
	];

	it.each(pairs)('[XT21] refuses %s and names the claim', (_what, parts, message) => {
		const claim = { ...aClaim(), ...parts };
		const written = writeClaims([claim], SENDING);
		expect(written.ok).toBe(false);
		if (written.ok) return;
		expect(written.unwritable[0]).toMatchObject({ of: claim.accountNumber });
		expect(written.unwritable.map((one) => one.message).join(' ')).toContain(message);
	});

	it('[XT21] refuses an empty file and a sender nobody could name', () => {
		expect(writeClaims([], SENDING).ok).toBe(false);
		expect(writeClaims([aClaim()], { ...SENDING, sender: 'a sender' }).ok).toBe(false);
		expect(writeClaims([aClaim()], { ...SENDING, control: 12_345_678_901 }).ok).toBe(false);
	});

	it('[XT22] tells what binds the provider as contract or value code, and reads it back', () => {
		const claim = aClaim();
		const lines = claim.lines.map(({ charge }) => ({
			paid: charge - 1_000,
			allowed: charge - 1_000,
			adjustments: [{ group: 'CO' as const, carc: '45', amount: 1_000 }],
		}));
		const other = {
			payerId: 'FIRST',
			payerName: 'FIRST PLAN',
			kind: 'commercial',
			order: 'primary',
			memberId: 'M1',
			relationship: 'self',
			decision: { date: '2026-02-20', lines, obligedToAccept: 22_000 },
		} as const;
		const secondary = { ...claim, order: 'secondary', otherInsurance: [other] } as const;
		expect(textOf([secondary])).toContain('CN1*09*220~');
		expect(readBack([secondary])).toEqual(asSent([secondary]));
		expect(checkX12(readX12(textOf([secondary])))).toEqual([]);
	});
});
