import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	claimOfForm,
	fileOfClaim,
	namedPayer,
	outcomeOfClaim,
	readDate,
	readDeskForm,
	readDeskJson,
	readAmount,
	scoreDesk,
} from '#domain/billing';
import type { ClaimAnswer } from '#domain/billing';
import { balanceRemittance } from '#domain/claims';
import { CLAIM_FORMS } from '#domain/content';
import { readClaims, readX12 } from '#domain/x12';
import { filledWith, scoreOfForm, shippedClaim, shippedClaims } from './billing/shipped-claims.ts';
import type { ShippedClaim } from './billing/shipped-claims.ts';
import { deskAids } from './billing/shipped-denials.ts';

const ear = shippedClaim('cl-an-ear-and-a-shot');

const all = shippedClaims.map((one) => [one.learner.facts.id, one] as const);
const atHand = ({ learner, secrets }: ShippedClaim) => {
	return { facts: learner.facts, matter: learner.matter, key: secrets.key };
};
const outcomeOf = (claim: ShippedClaim, answer: ClaimAnswer) => {
	const outcome = outcomeOfClaim(atHand(claim), answer, deskAids);
	if (outcome === null) throw new Error('No payer decides this claim.');
	return outcome;
};
const itemOf = (claim: ShippedClaim, changes: Record<string, string>, id: string) =>
	scoreOfForm(claim, filledWith(claim, changes))
		.parts.flatMap(({ items }) => items)
		.find((item) => item.id === id);

describe('the claims that ship', () => {
	it.each(all)('[DK3] %s: its key scores a hundred and brings in what it says', (_id, claim) => {
		const score = scoreOfForm(claim, filledWith(claim));
		expect(score.headline).toEqual({ right: 100, of: 100 });
		expect(score.fails).toEqual([]);
		expect(score.money.recovered).toBe(score.money.recoverable);
		expect(score.money.recoverable).toBeGreaterThan(0);
	});

	it.each(all)('[CD6] %s: nothing stops its key, and the payer denies no line', (_id, claim) => {
		const { findings, acknowledgement, remittance } = outcomeOf(claim, filledWith(claim));
		expect(findings).toEqual([]);
		expect(acknowledgement).toMatchObject({ report: '277CA', category: 'A2' });
		if (remittance === null) throw new Error('Nothing came back.');
		expect(balanceRemittance(remittance)).toEqual([]);
	});

	it.each(all)('[CD10] %s: its file is read back as the claim it is of', (_id, claim) => {
		const answer = filledWith(claim);
		const outcome = outcomeOf(claim, answer);
		const file = fileOfClaim(atHand(claim), outcome.claim, answer);
		expect(file.unwritable).toEqual([]);
		expect(file.kind).toBe(outcome.claim.kind === 'professional' ? '837P' : '837I');
		const read = readClaims(readX12(file.text ?? ''));
		expect(read.map((one) => one.claim.accountNumber)).toEqual([outcome.claim.accountNumber]);
		expect(read[0]?.claim.lines.map(({ code }) => code)).toEqual(
			outcome.claim.lines.map(({ code }) => code),
		);
	});

	it.each(all)('[CD5] %s: a blank in any entry costs, and is explained', (_id, claim) => {
		const { fields } = filledWith(claim);
		for (const { item, id, points } of scoreOfForm(claim, filledWith(claim)).parts.flatMap(
			({ items }) => items.map((one) => ({ item: one, id: one.id, points: one.points })),
		)) {
			const form = CLAIM_FORMS[claim.learner.matter.form];
			const names = form.fields.filter(({ entry }) => entry === id).map(({ name }) => name);
			const needed = names.filter((name) => {
				const may = claim.secrets.key.fields.get(name) ?? [''];
				return fields[name] !== undefined && !may.includes('');
			});
			if (needed.length === 0 || points.of === 0) continue;
			const blanked = Object.fromEntries(names.map((name) => [name, '']));
			const outcome = scoreDesk(claim, filledWith(claim, blanked), deskAids, 0);
			if (outcome.state === 'incomplete') continue;
			const lost = outcome.score.parts.flatMap(({ items }) => items).find((one) => one.id === id);
			expect(outcome.score.headline.right, id).toBeLessThan(100);
			expect(lost?.reason, id).not.toBe('');
			expect(item.rule, id).not.toBe('');
		}
	});
});

describe('what is written in a field', () => {
	it.each([
		['02 11 2026', '2026-02-11'],
		['02/11/2026', '2026-02-11'],
		['2/11/26', '2026-02-11'],
		['02112026', '2026-02-11'],
		['021126', '2026-02-11'],
		['05 19 58', '1958-05-19'],
		['2026-02-11', '2026-02-11'],
		['02 30 2026', null],
		['soon', null],
	])('[CD2] reads the date %s', (text, date) => {
		expect(readDate(text)).toBe(date);
	});

	it.each([
		['165', 16500],
		['165.00', 16500],
		['165 00', 16500],
		['1,650.00', null],
		['$165.00', null],
		['-5.00', null],
		['1.234', null],
	])('[CD2] reads the amount %s', (text, cents) => {
		expect(readAmount(text)).toBe(cents);
	});

	it('[CD1] names what can not be read and two marks in a pair of boxes, and drops what is no field', () => {
		const { answer, problems } = readDeskForm(ear.learner, [
			['f.1a', ' EVG44102297 '],
			['f.10a', 'yes'],
			['f.10a', 'no'],
			['f.24.1.from', '02 30 2026'],
			['f.28', '1,000.00'],
			['f.nothing', 'x'],
			['sure', 'sure'],
		]);
		expect(problems.map(({ field }) => field)).toEqual(['f.10a', 'f.24.1.from', 'f.28']);
		expect(answer).toMatchObject({
			kind: 'claim',
			confidence: 'sure',
			fields: { '1a': 'EVG44102297', '24.1.from': '02 30 2026', '28': '1,000.00' },
		});
		expect(Object.keys(answer.kind === 'claim' ? answer.fields : {})).not.toContain('nothing');
		expect(readDeskJson(ear.learner, { kind: 'denial' })).toBeNull();
	});
});

describe('scoring', () => {
	it('[CD2] takes other notations for the same thing', () => {
		const changes = {
			'2': 'OKAFOR, INES, M.',
			'3.born': '05 19 2018',
			'5.street': '8 larch court.',
			'24.1.charge': '165 00',
			'21.A': 'H6691',
			'25.number': '12-3456789',
		};
		expect(scoreOfForm(ear, filledWith(ear, changes)).headline.right).toBe(100);
	});

	it('[CD4] takes services in any order, and pointers by where they lead', () => {
		const { fields } = filledWith(ear);
		const moved: Record<string, string> = {};
		for (const [name, text] of Object.entries(fields)) {
			const [, line = '', part = ''] = /^24\.(\d)\.(.+)$/.exec(name) ?? [];
			if (line === '') continue;
			moved[name] ??= '';
			moved[`24.${String((Number(line) % 3) + 1)}.${part}`] = text;
		}
		expect(scoreOfForm(ear, filledWith(ear, moved)).headline.right).toBe(100);
		const swapped = {
			'21.A': 'Z23',
			'21.B': 'H66.91',
			'24.1.pointers': 'B',
			'24.2.pointers': 'A',
			'24.3.pointers': 'A',
		};
		expect(itemOf(ear, swapped, '24E.1')?.status).toBe('right');
		expect(itemOf(ear, swapped, '21.A')?.status).toBe('wrong');
	});

	it('[CD5] tells the wrong number of a card, its rule and the reason of the case', () => {
		const item = itemOf(ear, { '1a': 'EVG-4410-2297' }, '1a');
		expect(item).toMatchObject({
			status: 'wrong',
			given: 'EVG-4410-2297',
			expected: 'EVG44102297',
		});
		expect(item?.reason).toContain('without its dashes');
		expect(item?.rule).toContain('as on the card');
	});

	it('[CD5] takes points for what does not belong on the form', () => {
		expect(itemOf(ear, { '17.name': 'Somebody' }, 'visit.blank')?.status).toBe('partly');
		expect(itemOf(ear, { '17.name': 'Somebody' }, '17')?.status).toBe('extra');
	});

	it('[CD6] brings nothing in where the clearinghouse rejects, and tells what would have come', () => {
		const { acknowledgement, recovered, remittance, findings } = outcomeOf(
			ear,
			filledWith(ear, { '28': '250.00' }),
		);
		expect(acknowledgement).toMatchObject({ report: '277CA', category: 'A8' });
		expect(findings.map(({ rule }) => rule)).toContain('SB22');
		expect(recovered).toBe(0);
		expect(remittance).not.toBeNull();
	});

	it('[CD7] lets the payer deny what the clearinghouse takes in', () => {
		const { acknowledgement, recovered } = outcomeOf(ear, filledWith(ear, { '1a': 'EVG44102279' }));
		expect(acknowledgement).toMatchObject({ category: 'A2' });
		expect(recovered).toBe(0);
	});

	it('[CD8] says nothing while there is no claim yet', () => {
		const blank = (changes: Record<string, string>) =>
			scoreDesk(ear, filledWith(ear, { '28': '', ...changes }), deskAids, 0);
		expect(blank({})).toEqual({ state: 'incomplete', missing: ['f.28'] });
		expect(blank({ '1a': 'WRONG' })).toEqual(blank({}));
	});

	it('[CD9] takes all points for a modifier that brings money and was not handed over', () => {
		const score = scoreOfForm(ear, filledWith(ear, { '24.2.modifiers': '59' }));
		expect(score.fails.map(({ id }) => id)).toEqual(['undocumented']);
		expect(score.headline.right).toBe(0);
		const moved = { '24.1.modifiers': '', '24.2.modifiers': '25' };
		expect(scoreOfForm(ear, filledWith(ear, moved)).fails).toEqual([]);
	});

	it('[CD5] scores whatever is handed in between nothing and all, in parts that add up', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...shippedClaims),
				fc.array(fc.tuple(fc.nat(400), fc.string({ maxLength: 12 })), { maxLength: 8 }),
				(claim, scribbles) => {
					const form = CLAIM_FORMS[claim.learner.matter.form];
					const changes = scribbles.map(([at, text]) => {
						return [form.fields[at % form.fields.length]?.name ?? '', text] as const;
					});
					const answer = filledWith(claim, Object.fromEntries(changes));
					const outcome = scoreDesk(claim, answer, deskAids, 0);
					if (outcome.state === 'incomplete') return;
					const { headline, parts, money } = outcome.score;
					expect(headline.of).toBe(100);
					expect(headline.right).toBeGreaterThanOrEqual(0);
					expect(headline.right).toBeLessThanOrEqual(100);
					for (const { points, items } of parts) {
						const of = items.reduce((sum, item) => sum + item.points.of, 0);
						expect(of).toBeCloseTo(points.of, 6);
						expect(points.right).toBeLessThanOrEqual(points.of);
					}
					expect(money.recovered).toBeLessThanOrEqual(money.recoverable);
					const payer = deskAids.findPayer(claim.learner.facts.payer);
					if (payer === null) throw new Error('No payer.');
					expect(() =>
						claimOfForm(answer.fields, claim.learner.matter, namedPayer(payer)),
					).not.toThrow();
				},
			),
			{ numRuns: 60 },
		);
	});
});
