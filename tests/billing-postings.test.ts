import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	balancePosting,
	blankPosting,
	endOfPosting,
	readDeskForm,
	readDeskJson,
	readMoney,
	remittedLines,
	scoreDesk,
} from '#domain/billing';
import type { PostingAnswer, ReasonPosting } from '#domain/billing';
import { BECOMES } from '#domain/content';
import { deskAids } from './billing/shipped-denials.ts';
import {
	rightPosting,
	scoreOfPosting,
	shippedPosting,
	shippedPostings,
} from './billing/shipped-postings.ts';
import type { ShippedPosting } from './billing/shipped-postings.ts';

const plain = shippedPosting('po-mondays-deposit');

/** The right answer with the reasons of one line changed. */
function withReasons(
	posting: ShippedPosting,
	line: string,
	change: (one: ReasonPosting) => ReasonPosting,
): PostingAnswer {
	const right = rightPosting(posting);
	return {
		...right,
		lines: right.lines.map((one) =>
			one.line === line ? { ...one, reasons: one.reasons.map(change) } : one,
		),
	};
}

const itemOf = (posting: ShippedPosting, answer: PostingAnswer, id: string) =>
	scoreOfPosting(posting, answer)
		.parts.flatMap(({ items }) => items)
		.find((item) => item.id === id);

describe('the postings that ship', () => {
	it.each(shippedPostings.map((one) => [one.learner.facts.id, one] as const))(
		'[DK3] %s: its key scores a hundred, with all money where it came for',
		(_id, posting) => {
			const score = scoreOfPosting(posting, rightPosting(posting));
			expect(score.headline).toEqual({ right: 100, of: 100 });
			expect(score.parts.map(({ id, points }) => [id, points.of])).toEqual([
				['amounts', 30],
				['reasons', 30],
				['ledger', 40],
			]);
			expect(score.fails).toEqual([]);
			expect(score.money.recovered).toBe(posting.learner.matter.remittance.payment);
			expect(score.money.recoverable).toBe(posting.learner.matter.remittance.payment);
		},
	);

	it.each(shippedPostings.map((one) => [one.learner.facts.id, one] as const))(
		'[PO5] %s: every amount that becomes something else has its own reason and fewer points',
		(_id, posting) => {
			const right = rightPosting(posting);
			for (const { line, reasons } of right.lines) {
				for (const [at, { reason, becomes }] of reasons.entries()) {
					const said = Object.keys(BECOMES)
						.filter((word) => word !== becomes)
						.map((word) => {
							const answer = {
								...right,
								lines: right.lines.map((one) =>
									one.line === line
										? {
												...one,
												reasons: one.reasons.map((row, index) =>
													index === at ? { ...row, becomes: word } : row,
												),
											}
										: one,
								),
							};
							const { parts, earned } = scoreOfPosting(posting, answer);
							const wrong = parts
								.flatMap(({ items }) => items)
								.filter((item) => item.id.includes('/') && item.status !== 'right');
							// A refusal that is left open and an earlier payer’s part move no money either way.
							if (wrong.length === 0) return '';
							expect(earned.right, `${line} ${reason} ${word}`).toBeLessThan(100);
							return wrong[0]?.reason ?? '';
						});
					const told = said.filter((one) => one !== '');
					expect(told.length).toBeGreaterThan(0);
					for (const one of told) expect(one).toContain(reason);
					expect(new Set(told).size).toBeGreaterThanOrEqual(Math.min(3, told.length));
				}
			}
		},
	);
});

describe('a batch', () => {
	it('[PO2] is not closed while a line or the payment does not come out even', () => {
		const right = rightPosting(plain);
		const short = withReasons(plain, '1.1', (one) =>
			one.reason === 'CO-45' ? { ...one, amount: '50.00' } : one,
		);
		expect(scoreDesk(plain, short, deskAids, 0)).toEqual({
			state: 'incomplete',
			missing: ['balance.1.1'],
		});
		const without = {
			...right,
			beside: [{ what: 'take-back', place: 'ALD-31204/1', amount: '5' }],
		};
		expect(scoreDesk(plain, without, deskAids, 0)).toEqual({
			state: 'incomplete',
			missing: ['balance.payment'],
		});
	});

	it('[PO2] names what is blank, and says nothing of the rest', () => {
		const outcome = scoreDesk(plain, blankPosting(plain.learner.matter), deskAids, 0);
		expect(outcome).toMatchObject({ state: 'incomplete' });
		expect(outcome.state === 'incomplete' && outcome.missing).toContain('line.1.1.allowed');
		expect(JSON.stringify(outcome)).not.toContain('right');
	});

	it('[PO2] says by how much, in cents, and what can not be read counts as nothing', () => {
		const { remittance } = plain.learner.matter;
		const lines = remittedLines(plain.learner.matter).map(({ name, line }) => {
			return { name, charge: line.charge };
		});
		const toBalance = { lines, payment: remittance.payment };
		const answer = withReasons(plain, '1.1', (one) => ({ ...one, amount: 'all of it' }));
		const balance = balancePosting(toBalance, answer);
		expect(balance.lines.get('1.1')).toBe(8700);
		expect(balance.batch).toBe(0);
		expect(balance.isEven).toBe(false);
	});
});

describe('what is posted', () => {
	it('[PO3] ends the ledger alike in whatever order the rows stand', () => {
		const right = rightPosting(plain);
		const { matter } = plain.learner;
		const turned = {
			...right,
			lines: right.lines.map((one) => ({ ...one, reasons: one.reasons.toReversed() })),
			beside: right.beside.toReversed(),
		};
		expect(endOfPosting(matter, turned).places).toEqual(endOfPosting(matter, right).places);
		expect(scoreOfPosting(plain, turned).headline.right).toBe(100);
	});

	it('[PO5] leaves a credit that was not refunded to be found', () => {
		const answer = { ...rightPosting(plain), beside: [] };
		const item = itemOf(plain, answer, 'owed.ALD-31219/1.patient');
		expect(item).toMatchObject({ status: 'wrong', given: '-30.00', expected: '0.00' });
		expect(item?.reason).toContain('refunded');
		expect(scoreOfPosting(plain, answer).headline.right).toBeLessThan(100);
	});

	it('[PO5] tells one group from another: the same reason under CO is another debt', () => {
		const answer = withReasons(plain, '1.1', (one) =>
			one.reason === 'PR-3' ? { ...one, reason: 'CO-3' } : one,
		);
		expect(itemOf(plain, answer, 'reason.1.1.PR-3')?.status).toBe('missed');
		expect(itemOf(plain, answer, 'reason.1.1.CO-3')?.status).toBe('extra');
	});

	it('[PO7] takes all points where what stands under CO is posted to the patient', () => {
		const answer = withReasons(plain, '1.1', (one) =>
			one.reason === 'CO-45' ? { ...one, becomes: 'patient' } : one,
		);
		const score = scoreOfPosting(plain, answer);
		expect(score.fails.map(({ id }) => id)).toEqual(['bills-patient.1.1']);
		expect(score.headline.right).toBe(0);
		expect(score.earned.right).toBeGreaterThan(0);
	});

	it('[PO6] counts money on the wrong line as astray', () => {
		const right = rightPosting(plain);
		// Ten dollars of the second account stand on the first, and its write-off covers for them.
		const answer = {
			...right,
			lines: right.lines.map((one) => {
				if (one.line === '1.1')
					return { ...one, paid: '88.00', reasons: less(one.reasons, '47.00') };
				if (one.line === '2.1')
					return { ...one, paid: '144.00', reasons: less(one.reasons, '86.00') };
				return one;
			}),
		};
		expect(scoreOfPosting(plain, answer).money).toEqual({ recovered: 34290, recoverable: 35290 });
	});
});

const less = (reasons: readonly ReasonPosting[], amount: string) =>
	reasons.map((one) => (one.reason === 'CO-45' ? { ...one, amount } : one));

describe('amounts as they are typed', () => {
	it.each([
		['45', 4500],
		['45.5', 4550],
		[' $1,250.00 ', 125000],
		['-20.00', -2000],
		['−20.00', -2000],
		['(20.00)', -2000],
		['-0.00', 0],
	])('[DK4] reads %s', (typed, cents) => {
		expect(readMoney(typed)).toEqual({ ok: true, cents });
	});

	it.each([
		['12.345', 'more than two decimals'],
		['12,50', 'comma'],
		['1,25.00', 'comma'],
		['--5', 'no amount'],
		['(-5.00)', 'no amount'],
		['(5.00', 'no amount'],
		['five', 'no amount'],
		['', 'no amount'],
		['123456789', 'more than this desk can hold'],
	])('[DK4] refuses %s', (typed, why) => {
		const read = readMoney(typed);
		expect(read.ok ? '' : read.fault).toContain(why);
	});
});

describe('whatever is handed in', () => {
	it('[PO1] reads a form as it reads JSON, keeps what can not be read, and names it', () => {
		const fields: [string, string][] = [
			['line.1.1.allowed', '108.00'],
			['line.1.1.paid', '1,0.5'],
			['line.1.1.2.reason', 'co 45'],
			['line.1.1.2.amount', '57.001'],
			['line.1.1.2.becomes', 'nothing at all'],
			['line.9.9.paid', '5.00'],
			['beside.1.what', 'interest'],
			['beside.1.place', 'somebody-elses/1'],
		];
		const { answer, problems } = readDeskForm(plain.learner, fields);
		expect(answer).toMatchObject({ kind: 'posting', beside: [{ what: 'interest', place: '' }] });
		if (answer.kind !== 'posting') throw new Error('This is no posting.');
		expect(answer.lines).toHaveLength(4);
		expect(answer.lines[0]).toEqual({
			line: '1.1',
			allowed: '108.00',
			paid: '1,0.5',
			reasons: [
				{ reason: '', amount: '', becomes: '' },
				{ reason: 'CO 45', amount: '57.001', becomes: '' },
			],
		});
		expect(problems.map(({ field }) => field)).toEqual(['line.1.1.2.amount', 'line.1.1.paid']);
		expect(readDeskJson(plain.learner, { ...answer })?.answer).toEqual(answer);
		expect(readDeskJson(plain.learner, { kind: 'denial' })).toBeNull();
	});

	const row = fc.record({
		reason: fc.constantFrom('', 'CO-45', 'PR-3', 'OA-23', 'XX-1'),
		amount: fc.oneof(fc.string({ maxLength: 9 }), fc.constantFrom('57.00', '-30.00')),
		becomes: fc.constantFrom('', 'no-word', ...Object.keys(BECOMES)),
	});
	const posted = fc.record({
		kind: fc.constant('posting'),
		lines: fc.array(
			fc.record({
				line: fc.constantFrom('1.1', '2.1', '3.1', '3.2', '7.7'),
				allowed: fc.string({ maxLength: 9 }),
				paid: fc.string({ maxLength: 9 }),
				reasons: fc.array(row, { maxLength: 6 }),
			}),
			{ maxLength: 6 },
		),
		beside: fc.array(
			fc.record({
				what: fc.constantFrom('', 'take-back', 'refund-payer', 'no-word'),
				place: fc.constantFrom('', 'ALD-31204/1', 'nowhere/1'),
				amount: fc.string({ maxLength: 9 }),
			}),
			{ maxLength: 6 },
		),
	});

	it('[PO3] keeps every cent: what all owe after it is what was open, less money, less write-offs', () => {
		fc.assert(
			fc.property(fc.constantFrom(...shippedPostings), posted, (posting, given) => {
				const { matter } = posting.learner;
				const reading = readDeskJson(posting.learner, given);
				if (reading?.answer.kind !== 'posting') throw new Error('This is no posting.');
				const { places } = endOfPosting(matter, reading.answer);
				const before = endOfPosting(matter, blankPosting(matter)).places;
				for (const [place, { owed, writtenOff, paid }] of places) {
					const refunds = reading.answer.beside
						.filter((one) => one.place === place && one.what.startsWith('refund'))
						.map(({ amount }) => readMoney(amount))
						.reduce((sum, read) => sum + (read.ok ? read.cents : 0), 0);
					const sum = (all: ReadonlyMap<string, number> | undefined) =>
						[...(all?.values() ?? [])].reduce((total, one) => total + one, 0);
					expect(sum(owed)).toBe(sum(before.get(place)?.owed) - paid - sum(writtenOff) + refunds);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('[PO5] scores between nothing and all', () => {
		fc.assert(
			fc.property(fc.constantFrom(...shippedPostings), posted, (posting, given) => {
				const reading = readDeskJson(posting.learner, given);
				if (reading === null) throw new Error('This is no posting.');
				const outcome = scoreDesk(posting, reading.answer, deskAids, 0);
				if (outcome.state === 'incomplete') {
					expect(outcome.missing).not.toEqual([]);
					return;
				}
				const { earned } = outcome.score;
				expect(earned.right).toBeGreaterThanOrEqual(0);
				expect(earned.right).toBeLessThanOrEqual(100);
			}),
			{ numRuns: 100 },
		);
	});
});
