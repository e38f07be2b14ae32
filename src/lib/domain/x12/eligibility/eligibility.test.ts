import fc from 'fast-check';
import { npiFrom } from '#domain/claims';
import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check/check-x12.ts';
import { readX12 } from '../syntax/read-x12.ts';
import { SAMPLES } from '../testing/sample-files.ts';
import type { Benefit, EligibilityAnswer, EligibilityInquiry } from './eligibility.ts';
import { readAnswers, readInquiries } from './read-eligibility.ts';
import { writeAnswer, writeInquiry } from './write-eligibility.ts';

const SENDING = {
	sender: 'DEMOCLINIC',
	receiver: 'DEMOPAYER',
	control: 5,
	date: '2026-03-02',
	time: '0900',
};

const token = fc.stringMatching(/^[A-Z0-9]{1,15}$/);
const word = fc.stringMatching(/^[A-Z]{2,12}$/);
const day = fc
	.integer({ min: 0, max: 500 })
	.map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const option = <Item>(of: fc.Arbitrary<Item>) => fc.option(of, { nil: null });
const services = fc.uniqueArray(fc.constantFrom('30', '98', '1', 'UC', 'AL'), {
	minLength: 1,
	maxLength: 3,
});

const person = fc
	.record({
		name: fc.record({ last: word, first: word, middle: fc.constantFrom('', 'Q') }),
		birthDate: option(day),
		sex: fc.constantFrom('F' as const, 'M' as const, null),
	})
	.map((one) => ({ ...one, sex: one.birthDate === null ? null : one.sex }));

const core = {
	payerId: token,
	payerName: word,
	providerName: word,
	providerNpi: fc
		.integer({ min: 100_000_000, max: 299_999_999 })
		.map((digits) => npiFrom(String(digits))),
	trace: token,
	memberId: token,
	insured: person,
	patient: option(person),
};

const inquiry: fc.Arbitrary<EligibilityInquiry> = fc.record({ ...core, date: day, services });

const benefit: fc.Arbitrary<Benefit> = fc
	.record({
		kind: fc.constantFrom('copay', 'coinsurance', 'deductible', 'out-of-pocket'),
		services,
		amount: fc.integer({ min: 0, max: 1_000_000 }),
		share: fc.integer({ min: 0, max: 10_000 }),
		period: fc.constantFrom('visit' as const, 'year' as const, 'left' as const, null),
		scope: fc.constantFrom('individual' as const, 'family' as const, null),
		isInNetwork: fc.constantFrom(true, false, null),
		needsAuthorisation: fc.constantFrom(true, false, null),
	})
	.map((one) => (one.kind === 'coinsurance' ? { ...one, amount: null } : { ...one, share: null }));

const answer: fc.Arbitrary<EligibilityAnswer> = fc
	.record({
		...core,
		refusal: option(
			fc.record({ reason: fc.constantFrom('72', '75'), action: fc.constantFrom('C', 'N') }),
		),
		coverage: fc.constantFrom('active' as const, 'inactive' as const, null),
		plan: option(word),
		from: option(day),
		to: option(day),
		notes: fc.array(word, { maxLength: 2 }),
		primaryCare: option(fc.record({ name: word, npi: core.providerNpi })),
		benefits: fc.array(benefit, { maxLength: 5 }),
		otherPayers: fc.array(fc.record({ id: token, name: word }), { maxLength: 2 }),
	})
	.map((one) => (one.coverage === null ? { ...one, plan: null, notes: [] } : one));

describe('eligibility', () => {
	it('[XT26] writes questions without fault and reads them back the same', () => {
		fc.assert(
			fc.property(inquiry, (asked) => {
				const written = writeInquiry(asked, SENDING);
				if (!written.ok) throw new Error(JSON.stringify(written.unwritable));
				const document = readX12(written.text);
				expect(checkX12(document).map(({ message }) => message)).toEqual([]);
				expect(readInquiries(document)).toEqual([asked]);
			}),
			{ numRuns: 120 },
		);
	});

	it('[XT26] writes answers without fault and reads them back the same', () => {
		fc.assert(
			fc.property(answer, (told) => {
				const written = writeAnswer(told, SENDING);
				if (!written.ok) throw new Error(JSON.stringify(written.unwritable));
				const document = readX12(written.text);
				expect(checkX12(document).map(({ message }) => message)).toEqual([]);
				expect(readAnswers(document)).toEqual([told]);
			}),
			{ numRuns: 150 },
		);
	});

	it('[XT26] reads the small answer: plan, copay, deductible, what is left of it, coinsurance, other payer', () => {
		const [told] = readAnswers(readX12(SAMPLES.answer));
		expect(told).toMatchObject({
			coverage: 'active',
			plan: 'DEMO PLAN GOLD',
			from: '2026-01-01',
			otherPayers: [{ id: 'HARBOR', name: 'HARBOR SECOND PLAN' }],
		});
		expect(
			told?.benefits.map(({ kind, amount, share, period }) => [kind, amount ?? share, period]),
		).toEqual([
			['copay', 2_500, 'visit'],
			['deductible', 150_000, 'year'],
			['deductible', 42_050, 'left'],
			['coinsurance', 2_000, 'visit'],
		]);
	});

	it('[XT26] refuses an answer that contradicts itself', () => {
		const [told] = readAnswers(readX12(SAMPLES.answer));
		if (told === undefined) throw new Error('There is an answer.');
		expect(writeAnswer({ ...told, coverage: null }, SENDING).ok).toBe(false);
		const [first] = told.benefits;
		if (first === undefined) throw new Error('There is a benefit.');
		expect(writeAnswer({ ...told, benefits: [{ ...first, amount: null }] }, SENDING).ok).toBe(
			false,
		);
	});
});
