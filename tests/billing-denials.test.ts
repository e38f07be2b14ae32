import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOfPayer, blankDenial, readDeskForm, readDeskJson, scoreDesk } from '#domain/billing';
import type { DenialAnswer } from '#domain/billing';
import { balanceRemittance } from '#domain/claims';
import {
	ACTIONS,
	AUDITS,
	BEARERS,
	CAUSES,
	CHECKS,
	CLOCKS,
	FAMILIES,
	LETTER_FACTS,
	PREVENTIONS,
	WRITE_OFFS,
	wordsOf,
} from '#domain/content';
import {
	answerWith,
	deskAids,
	scoreOf,
	shippedDenial,
	shippedDenials,
} from './billing/shipped-denials.ts';
import type { ShippedDenial } from './billing/shipped-denials.ts';

const late = shippedDenial('dn-accepted-in-january');
const unproved = shippedDenial('dn-nobody-knows-when');
const bundled = shippedDenial('dn-knee-and-sugar');
const alone = shippedDenial('dn-knee-alone');
const unprocessable = shippedDenial('dn-film-without-a-name');
const ended = shippedDenial('dn-two-cards');

const pointsOf = (denial: ShippedDenial, answer: DenialAnswer, part: string) =>
	scoreOf(denial, answer).parts.find(({ id }) => id === part)?.points.right;
const failsOf = (denial: ShippedDenial, answer: DenialAnswer) =>
	scoreOf(denial, answer).fails.map(({ id }) => id);

describe('the denials that ship', () => {
	it.each(shippedDenials.map((one) => [one.learner.facts.id, one] as const))(
		'[DK3] %s: its key scores a hundred and brings in what it says',
		(_id, denial) => {
			const score = scoreOf(denial, answerWith(denial));
			expect(score.headline).toEqual({ right: 100, of: 100 });
			expect(score.parts.map(({ id, points }) => [id, points.of])).toEqual([
				['reading', 20],
				['action', 40],
				['papers', 15],
				['deadline', 15],
				['prevention', 10],
			]);
			expect(score.money.recovered).toBe(score.money.recoverable);
		},
	);

	it.each(shippedDenials.map((one) => [one.learner.facts.id, one] as const))(
		'[DN5] %s: every other action has its own reason and fewer points',
		(_id, denial) => {
			const { action } = denial.secrets.key;
			const others = wordsOf(ACTIONS).filter((one) => one !== action);
			const reasons = others.map((one) => {
				const score = scoreOf(denial, answerWith(denial, { action: one }));
				expect(score.headline.right).toBeLessThan(100);
				return score.parts[1]?.items[0]?.reason ?? '';
			});
			for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*[.]$/s);
			expect(new Set(reasons).size, reasons.join('\n')).toBe(others.length);
		},
	);
});

const underpaid = shippedDenial('dn-price-of-the-smaller-visit');
const audited = shippedDenials.filter(({ secrets }) => secrets.key.audit !== null);

describe('the list of the sixteen', () => {
	it('[DK3] is whole: every kind of denial, write-offs, nothing to do, and payers in the wrong', () => {
		expect(shippedDenials).toHaveLength(16);
		const keys = shippedDenials.map(({ secrets }) => secrets.key);
		const families = new Set(keys.map(({ reading }) => reading.says));
		for (const family of [
			'coverage-ended',
			'other-payer-first',
			'no-authorisation',
			'filed-late',
			'duplicate',
			'bundled',
			'not-necessary',
			'missing-information',
			'invalid-code',
			'records-wanted',
			'priced',
			'wrong-payer',
			'not-new',
		] as const) {
			expect(families).toContain(family);
		}
		const closed = keys.filter(({ action }) => action === 'write-off' || action === 'nothing');
		expect(closed.length).toBeGreaterThanOrEqual(3);
		const payersInTheWrong = keys.filter(({ cause }) =>
			['payer-error', 'acceptance-not-proved'].includes(cause),
		);
		expect(payersInTheWrong.length).toBeGreaterThanOrEqual(2);
		expect(keys.filter(({ clock }) => clock === 'filing')).toHaveLength(1);
	});
});

describe('the chart audited again', () => {
	it('[DN11] is asked for in at least three denials, with every answer there can be among them', () => {
		expect(audited.length).toBeGreaterThanOrEqual(3);
		const verdicts = new Set(audited.map(({ secrets }) => secrets.key.audit?.verdict));
		expect(verdicts).toEqual(new Set(['supported', 'says-too-much', 'says-too-little']));
	});

	it.each(audited.map((one) => [one.learner.facts.id, one] as const))(
		'[DN11] %s: finding and line have three points each, in any notation',
		(_id, denial) => {
			const { audit } = answerWith(denial);
			const reading = (given: DenialAnswer['audit']) =>
				pointsOf(denial, answerWith(denial, { audit: given }), 'reading');
			expect(reading(audit)).toBe(20);
			expect(reading({ ...audit, line: ` ${audit.line.toLowerCase().replace(' ', ', ')} ` })).toBe(
				20,
			);
			expect(reading({ ...audit, line: '99215' })).toBe(17);
			expect(reading({ ...audit, line: '' })).toBe(17);
			expect(reading({ verdict: 'supported-and-right', line: audit.line })).toBe(17);
			const blank = { ...answerWith(denial), audit: { verdict: '', line: audit.line } };
			expect(scoreDesk(denial, blank, deskAids, 0)).toEqual({
				state: 'incomplete',
				missing: ['audit'],
			});
		},
	);

	it('[DN11] takes nothing where it is not asked for', () => {
		const given = { kind: 'denial', audit: { verdict: 'supported', line: '99213' } };
		expect(readDeskJson(late.learner, given)?.answer).toMatchObject({
			audit: { verdict: '', line: '' },
		});
		expect(readDeskJson(bundled.learner, given)?.answer).toMatchObject({
			audit: { verdict: 'supported', line: '99213' },
		});
	});
});

describe('a payment below the contract', () => {
	const recovered = (parts: Partial<DenialAnswer>) =>
		scoreOf(underpaid, answerWith(underpaid, parts)).money.recovered;

	it('[DN10] is set right by an appeal with the page of the price list, and by nothing else', () => {
		expect(recovered({})).toBe(4_290);
		expect(recovered({ papers: [] })).toBe(0);
		expect(recovered({ papers: ['note', 'call'] })).toBe(0);
		for (const action of wordsOf(ACTIONS)) {
			if (action !== 'appeal') expect(recovered({ action }), action).toBe(0);
		}
	});

	it('[DN10] comes back as a reversal and the claim at the agreed price', () => {
		const { facts, matter } = underpaid.learner;
		const at = { facts, matter, key: underpaid.secrets.key };
		const { remittance } = answerOfPayer(at, answerWith(underpaid), deskAids);
		expect(remittance?.payment).toBe(4_290);
		expect(remittance?.claims.map(({ status, paid }) => [status, paid])).toEqual([
			['22', -7_800],
			['1', 12_090],
		]);
		expect(remittance === null ? [] : balanceRemittance(remittance)).toEqual([]);
	});
});

describe('automatic fails', () => {
	it('[DN9] fall on a bill to the patient for what stands under CO, and not for PR', () => {
		expect(failsOf(late, answerWith(late, { action: 'bill-patient' }))).toEqual(['bills-patient']);
		expect(failsOf(ended, answerWith(ended, { action: 'bill-patient' }))).toEqual([]);
	});

	it('[DN9] fall on a modifier or a diagnosis the record does not bear out, where it is sent', () => {
		const changes = { frequency: '7', 'line.1.modifiers': '25' };
		expect(failsOf(alone, answerWith(alone, { action: 'add-modifier', changes }))).toEqual([
			'undocumented',
		]);
		expect(failsOf(alone, answerWith(alone, { action: 'nothing', changes }))).toEqual([]);
		expect(failsOf(bundled, answerWith(bundled))).toEqual([]);
		const invented = { ...Object.fromEntries(bundled.secrets.key.changes), 'dx.C': 'I10' };
		expect(failsOf(bundled, answerWith(bundled, { changes: invented }))).toEqual(['undocumented']);
	});

	it('[DN9] fall on a date that was altered', () => {
		const answer = answerWith(late, {
			action: 'new-claim',
			changes: { 'line.1.from': '2026-07-08' },
		});
		expect(failsOf(late, answer)).toEqual(['alters-date']);
		expect(scoreOf(late, answer).headline.right).toBe(0);
		expect(scoreOf(late, answer).earned.right).toBeGreaterThan(0);
	});

	it('[DN9] fall on an appeal against MA130, and not against lateness at a commercial plan', () => {
		expect(failsOf(unprocessable, answerWith(unprocessable, { action: 'appeal' }))).toEqual([
			'no-appeal',
		]);
		expect(failsOf(unproved, answerWith(unproved, { action: 'appeal' }))).toEqual([]);
	});

	it('[DN9] fall on a write-off without a look, or where another payer is left', () => {
		expect(failsOf(unproved, answerWith(unproved, { checked: [] }))).toEqual([
			'unchecked-write-off',
		]);
		const checked = wordsOf(CHECKS);
		expect(failsOf(ended, answerWith(ended, { action: 'write-off', checked }))).toEqual([
			'unchecked-write-off',
		]);
		expect(failsOf(unproved, answerWith(unproved))).toEqual([]);
	});
});

describe('points', () => {
	it('[DN3] take the legal last day, give a little for an earlier one and none for a later', () => {
		const on = (deadline: string) => pointsOf(late, answerWith(late, { deadline }), 'deadline');
		expect([on('2027-02-14'), on('2027-02-08'), on('2027-02-15'), on('')]).toEqual([15, 9, 5, 5]);
	});

	it('[DN3] measure the day by the action that was chosen', () => {
		const answer = answerWith(late, {
			action: 'send-records',
			clock: 'records',
			deadline: '2026-10-02',
		});
		expect(pointsOf(late, answer, 'deadline')).toBe(15);
	});

	it('[DN8] give nothing for a paper too many where one is needed', () => {
		expect(pointsOf(late, answerWith(late, { papers: ['acceptance', 'note'] }), 'papers')).toBe(0);
		expect(pointsOf(bundled, answerWith(bundled, { papers: ['note'] }), 'papers')).toBe(15);
	});

	it('[DN7] share the claim among its fields, in any notation', () => {
		const right = answerWith(bundled, {
			changes: { frequency: '7', original: 'ev26048-2277', 'line.1.modifiers': ' 25 ' },
		});
		expect(pointsOf(bundled, right, 'action')).toBe(40);
		const half = answerWith(bundled, { changes: { frequency: '7', 'line.1.modifiers': '25' } });
		expect(pointsOf(bundled, half, 'action')).toBeCloseTo(33.3, 1);
	});

	it('[DN6] want the facts of the claim in a letter and no more', () => {
		const { letter } = answerWith(late);
		const more = { ...letter, facts: [...letter.facts, 'social-security'] };
		expect(pointsOf(late, answerWith(late, { letter: more }), 'action')).toBe(37.5);
		const mute = { ...letter, words: '' };
		expect(pointsOf(late, answerWith(late, { letter: mute }), 'action')).toBe(35);
	});

	it('[DN2] say nothing of the rest while something is blank, right or wrong', () => {
		const blank = (parts: Partial<DenialAnswer>) =>
			scoreDesk(late, { ...answerWith(late), prevention: '', ...parts }, deskAids, 0);
		expect(blank({})).toEqual({ state: 'incomplete', missing: ['prevention'] });
		expect(blank({ action: 'nothing' })).toEqual(blank({}));
		expect(scoreDesk(late, blankDenial(), deskAids, 0)).toMatchObject({ state: 'incomplete' });
	});

	it('[DK1] take hints from learning credit and never from the headline', () => {
		const score = scoreOf(late, answerWith(late), 2);
		expect(score.headline.right).toBe(100);
		expect(score.learning.right).toBe(96);
	});
});

const anAnswer = fc.record({
	bearer: fc.constantFrom(...wordsOf(BEARERS)),
	says: fc.constantFrom(...wordsOf(FAMILIES)),
	audit: fc.record({
		verdict: fc.constantFrom(...wordsOf(AUDITS)),
		line: fc.constantFrom('', 'none', '99214', '99214 25', 'x'),
	}),
	cause: fc.constantFrom(...wordsOf(CAUSES)),
	action: fc.constantFrom(...wordsOf(ACTIONS)),
	clock: fc.constantFrom(...wordsOf(CLOCKS)),
	prevention: fc.constantFrom(...wordsOf(PREVENTIONS)),
	writeOff: fc.constantFrom('', ...wordsOf(WRITE_OFFS)),
	checked: fc.subarray(wordsOf(CHECKS)),
	papers: fc.subarray(['acceptance', 'note', 'operative-note', 'old-271', 'films']),
	deadline: fc.constantFrom('', '2026-06-17', '2026-08-30', '2027-02-14', '2026-02-01'),
	letter: fc.record({
		facts: fc.subarray(wordsOf(LETTER_FACTS)),
		clause: fc.constantFrom('', 'timely-filing', 'appeals', 'nothing'),
		ask: fc.constantFrom('', 'pay-line', 'accept-as-timely'),
		words: fc.string(),
	}),
	changes: fc.dictionary(
		fc.constantFrom(
			'frequency',
			'original',
			'dx.A',
			'line.1.modifiers',
			'line.1.units',
			'line.1.from',
		),
		fc.string({ maxLength: 12 }),
	),
});

describe('whatever is handed in', () => {
	it('[DN2] scores between nothing and all, recovers no more than there is, and its payer balances', () => {
		fc.assert(
			fc.property(fc.constantFrom(...shippedDenials), anAnswer, (denial, given) => {
				const reading = readDeskJson(denial.learner, { kind: 'denial', ...given });
				if (reading?.answer.kind !== 'denial') throw new Error('This is no answer.');
				const outcome = scoreDesk(denial, reading.answer, deskAids, 0);
				if (outcome.state === 'incomplete') throw new Error(outcome.missing.join());
				const { headline, earned, parts, money } = outcome.score;
				expect(headline.of).toBe(100);
				expect(headline.right).toBeGreaterThanOrEqual(0);
				expect(earned.right).toBeLessThanOrEqual(100);
				for (const { points, items } of parts) {
					expect(points.right).toBeGreaterThanOrEqual(0);
					expect(points.right).toBeLessThanOrEqual(points.of);
					for (const item of items) expect(item.reason).not.toBe('');
				}
				expect(money.recovered).toBeLessThanOrEqual(money.recoverable);
				const { facts, matter } = denial.learner;
				const at = { facts, matter, key: denial.secrets.key };
				if (reading.answer.kind !== 'denial') throw new Error('This is no denial.');
				const { remittance } = answerOfPayer(at, reading.answer, deskAids);
				if (remittance !== null) expect(balanceRemittance(remittance)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	it('[DN1] reads a form as it reads JSON, and drops what is on no list', () => {
		const fields: [string, string][] = [
			['bearer', 'CO'],
			['says', 'no such thing'],
			['action', 'appeal'],
			['paper', 'acceptance'],
			['paper', 'somebody-elses'],
			['claim.frequency', '1'],
			['claim.original', 'X1'],
			['deadline', '14 February'],
		];
		const { answer, problems } = readDeskForm(late.learner, fields);
		expect(answer).toMatchObject({
			bearer: 'CO',
			says: '',
			action: 'appeal',
			papers: ['acceptance'],
			changes: { original: 'X1' },
			deadline: '',
		});
		expect(problems.map(({ field }) => field)).toEqual(['deadline']);
		expect(readDeskJson(late.learner, { schema: 'answer/1', diagnoses: [] })).toBeNull();
	});
});
