import fc from 'fast-check';
import { acknowledgeClaim, npiFrom } from '#domain/claims';
import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check/check-x12.ts';
import { readClaims } from '../claim/read-claims.ts';
import { readX12 } from '../syntax/read-x12.ts';
import { SAMPLES } from '../testing/sample-files.ts';
import { acknowledgeFile } from './acknowledge-file.ts';
import { reportClaim } from './claim-report.ts';
import type { ClaimReport } from './claim-report.ts';
import { readClaimReports, writeClaimReports } from './claim-reports.ts';
import { readAcknowledgements } from './read-acknowledgements.ts';
import { writeAcknowledgements } from './write-acknowledgements.ts';

const SENDING = {
	sender: 'DEMOPAYER',
	receiver: 'DEMOCLINIC',
	control: 5,
	date: '2026-03-02',
	time: '0900',
};

function answerTo(text: string) {
	const document = readX12(text);
	return acknowledgeFile(document, checkX12(document));
}

describe('acknowledgeFile', () => {
	it('[XT24] accepts what is right', () => {
		expect(answerTo(SAMPLES.professional)).toEqual([
			{
				group: 'HC',
				control: '101',
				guide: '005010X222A1',
				transactions: [
					{ set: '837', control: '0001', guide: '005010X222A1', verdict: 'A', segments: [] },
				],
			},
		]);
	});

	it('[XT24] rejects a wrong form and says where', () => {
		const [answer] = answerTo(SAMPLES.professional.replace('*11:B:1*Y*A', '*11:B:1*Y*Q'));
		expect(answer?.transactions[0]).toMatchObject({
			verdict: 'R',
			segments: [
				{
					id: 'CLM',
					position: 25,
					loop: '2300',
					reason: '8',
					elements: [{ element: 7, component: null, value: 'Q' }],
				},
			],
		});
	});

	it.each([
		['2', 'REF*G1*AUTH77', 'XYZ*1'],
		['3', 'DMG*D8*20100503*F~\n', ''],
		['5', 'DMG*D8*20100503*F', 'DMG*D8*20100503*F~\nDMG*D8*20100503*F'],
		['7', 'REF*G1*AUTH77~\nHI*ABK:E119*ABF:E785', 'HI*ABK:E119*ABF:E785~\nREF*G1*AUTH77'],
	])('[XT24] gives reason %s to a slip of structure', (reason, from, to) => {
		const [answer] = answerTo(SAMPLES.professional.replace(from, to));
		expect(answer?.transactions[0]?.segments[0]?.reason).toBe(reason);
	});

	it('[XT24] notes warnings, and leaves what a claim means to the 277CA', () => {
		const [noted] = answerTo(SAMPLES.professional.replace('REF*G1*AUTH77', 'REF*G1*AUTH77*'));
		expect(noted?.transactions[0]?.verdict).toBe('E');
		const [meant] = answerTo(SAMPLES.professional.replace('*250***11', '*251***11'));
		expect(meant?.transactions[0]?.verdict).toBe('A');
	});
});

describe('writeAcknowledgements', () => {
	it('[XT24] answers every spoilt file by a 999 without fault that is read back the same', () => {
		const lines = SAMPLES.professional.split('\n');
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: lines.length - 4 }),
				fc.constantFrom('', 'XYZ*1~', 'HL*9**20~', 'CLM***é'),
				(at, instead) => {
					const answers = answerTo(
						[...lines.slice(0, at), instead, ...lines.slice(at + 1)].join('\n'),
					);
					const written = writeAcknowledgements(answers, SENDING);
					if (!written.ok) throw new Error(JSON.stringify(written.unwritable));
					const document = readX12(written.text);
					expect(checkX12(document).map(({ message }) => message)).toEqual([]);
					expect(readAcknowledgements(document)).toEqual(answers);
				},
			),
			{ numRuns: 100 },
		);
	});

	it('[XT24] reads the small file and refuses to write nothing', () => {
		const [read] = readAcknowledgements(readX12(SAMPLES.acknowledgement));
		expect(read?.transactions[0]).toMatchObject({
			verdict: 'R',
			segments: [{ id: 'CLM', position: 24, loop: '2300' }],
		});
		expect(writeAcknowledgements([], SENDING).ok).toBe(false);
	});
});

const token = fc.stringMatching(/^[A-Z0-9]{1,15}$/);
const word = fc.stringMatching(/^[A-Z]{2,12}$/);
const day = fc
	.integer({ min: 0, max: 500 })
	.map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const npi = fc
	.integer({ min: 100_000_000, max: 299_999_999 })
	.map((digits) => npiFrom(String(digits)));

const claim = fc
	.record({
		accountNumber: token,
		patient: fc.record({ last: word, first: word, middle: fc.constant('') }),
		memberId: token,
		category: fc.constantFrom('A2', 'A3', 'A6', 'A7', 'A8'),
		status: fc.constantFrom('20', '21', '562'),
		charge: fc.integer({ min: 0, max: 1_000_000 }),
		icn: fc.option(token, { nil: null }),
		from: day,
		words: fc.constantFrom('', 'The member is not known.'),
	})
	.map((one) => ({
		...one,
		to: one.from,
		action: one.category === 'A2' ? ('WQ' as const) : ('U' as const),
	}));

const report: fc.Arbitrary<ClaimReport> = fc.record({
	payerId: token,
	payerName: word,
	submitterId: token,
	submitterName: word,
	trace: token,
	batch: token,
	received: day,
	processed: day,
	providers: fc.array(fc.record({ name: word, npi, claims: fc.array(claim, { maxLength: 4 }) }), {
		maxLength: 3,
	}),
});

describe('writeClaimReports', () => {
	it('[XT25] writes reports without fault and reads them back the same', () => {
		fc.assert(
			fc.property(fc.array(report, { minLength: 1, maxLength: 2 }), (reports) => {
				const written = writeClaimReports(reports, SENDING);
				if (!written.ok) throw new Error(JSON.stringify(written.unwritable));
				const document = readX12(written.text);
				expect(checkX12(document).map(({ message }) => message)).toEqual([]);
				expect(readClaimReports(document)).toEqual(reports);
			}),
			{ numRuns: 120 },
		);
	});

	it('[XT25] tells what a clearinghouse found, and leaves to a 999 what is of the form', () => {
		const [read] = readClaims(readX12(SAMPLES.professional));
		if (read === undefined) throw new Error('There is a claim.');
		const finding = {
			rule: 'SB1',
			item: '1a',
			line: null,
			reason: 'The member number is missing: ask.',
			fix: '',
		} as const;
		const answer = (stoppedAt: '999' | 'A6') =>
			reportClaim(read.claim, acknowledgeClaim([{ ...finding, stoppedAt }]), 'ICN1');
		expect(answer('999')).toBeNull();
		expect(answer('A6')).toMatchObject({
			category: 'A6',
			action: 'U',
			icn: null,
			words: 'The member number is missing  ask.',
		});
		expect(reportClaim(read.claim, acknowledgeClaim([]), 'ICN1')).toMatchObject({
			category: 'A2',
			action: 'WQ',
			icn: 'ICN1',
			charge: 25_000,
			from: '2026-10-15',
		});
	});
});
