import { describe, expect, it } from 'vitest';
import { aClaim, aLine } from '../testing/builders.ts';
import { aPayer, aQuestion, only } from '../testing/a-payer.ts';
import type { PayerParts } from '../testing/a-payer.ts';
import { decideAppeal } from './decide-appeal.ts';
import type { Appeal } from './decide-appeal.ts';
import { decideClaim } from './decide-claim.ts';
import type { ClaimDocument } from './evidence.ts';

const record: ClaimDocument = {
	kind: 'medical-record',
	memberId: 'TST1234567',
	from: '2026-02-12',
	to: '2026-02-12',
	dated: '2026-02-12',
	isComplete: true,
	shows: ['necessary'],
};

const needsReason: PayerParts = {
	policies: [
		{
			id: 'reason',
			title: 'A reason',
			text: '',
			scope: 'local',
			services: only('99213'),
			diagnoses: ['M17'],
			notWith: [],
			tooHighFor: [],
			frequency: null,
			document: null,
			modifiers: [],
			source: '',
		},
	],
};

describe('decideClaim', () => {
	it('[AD22] replaces a standing claim: reversal first, then the new decision', () => {
		const question = aQuestion();
		const sent = decideClaim(question);
		const claim = aClaim({
			frequency: '7',
			originalReference: 'ICN1',
			lines: [aLine({ code: '99214' })],
		});
		const again = decideClaim({ ...question, claim, icn: 'ICN2', history: sent.history });
		expect(again.remitted.map(({ status, icn, paid }) => [status, icn, paid])).toEqual([
			['22', 'ICN1', -8_000],
			['1', 'ICN2', 8_000],
		]);
		expect(again.history.claims.map(({ icn }) => icn)).toEqual(['ICN2']);
	});

	it('[AD22] voids a standing claim and decides nothing', () => {
		const question = aQuestion();
		const { history } = decideClaim(question);
		const claim = aClaim({ frequency: '8', originalReference: 'ICN1' });
		const done = decideClaim({ ...question, claim, icn: 'ICN2', history });
		expect(done.decision).toBeNull();
		expect(done.remitted.map(({ status, paid }) => [status, paid])).toEqual([['22', -8_000]]);
		expect(done.history.claims).toEqual([]);
	});

	it('[AD22] refuses a correction of nothing, and one that comes too late', () => {
		const question = aQuestion();
		const { history } = decideClaim(question);
		const claim = aClaim({ frequency: '7', originalReference: 'ICN9' });
		const lost = decideClaim({ ...question, claim, icn: 'ICN2', history });
		expect(lost.decision?.lines[0]).toMatchObject({ remarks: ['M47'], refusal: { carc: '16' } });
		const found = { ...claim, originalReference: 'ICN1' };
		const onLast = { ...question, claim: found, icn: 'ICN2', history, received: '2027-03-05' };
		expect(decideClaim(onLast).remitted).toHaveLength(2);
		const late = decideClaim({ ...onLast, received: '2027-03-06' });
		expect(late.decision?.lines[0]?.refusal?.carc).toBe('29');
		expect(late.remitted).toHaveLength(1);
	});

	it('[AD22] takes no corrections where the payer has none', () => {
		const payer = aPayer({ kind: 'medicare-like', contract: { correctedDays: null } });
		const claim = aClaim({ frequency: '7', originalReference: 'ICN1' });
		const { decision } = decideClaim(aQuestion({ claim, payer }));
		expect(decision?.isUnprocessable).toBe(true);
		expect(decision?.lines[0]?.remarks).toEqual(['M47', 'MA130']);
	});

	it('[AD7] counts the last day as in time, and a report of acceptance as proof', () => {
		const payer = aPayer({
			contract: { filing: { days: 90, years: null, secondaryFrom: 'service' } },
		});
		const carc = (received: string, documents: readonly ClaimDocument[] = []) =>
			decideClaim(aQuestion({ payer, received, documents })).decision?.lines[0]?.refusal?.carc;
		expect(carc('2026-05-13')).toBeUndefined();
		expect(carc('2026-05-14')).toBe('29');
		const accepted = { ...record, kind: 'acceptance-report', shows: ['on-time'] } as const;
		expect(carc('2026-05-14', [{ ...accepted, dated: '2026-05-13' }])).toBeUndefined();
		expect(carc('2026-05-14', [{ ...accepted, dated: '2026-05-14' }])).toBe('29');
	});
});

describe('decideAppeal', () => {
	const payer = aPayer(needsReason);
	const question = aQuestion({ payer });
	const denied = decideClaim(question);
	const appeal = (parts: Partial<Appeal> = {}) =>
		decideAppeal(
			{ ...question, history: denied.history },
			{ icn: 'ICN1', filed: '2026-04-01', decided: '2026-05-01', documents: [record], ...parts },
		);

	it('[AD23] pays what the papers prove, and takes the denial back', () => {
		expect(denied.decision?.lines[0]?.refusal).toMatchObject({
			carc: '50',
			overturnedBy: 'necessary',
		});
		const won = appeal();
		expect(won.outcome).toBe('overturned');
		expect(won.remitted.map(({ status, paid }) => [status, paid])).toEqual([
			['22', 0],
			['1', 8_000],
		]);
		expect(won.history.claims).toHaveLength(1);
	});

	it.each<[string, Partial<ClaimDocument>]>([
		['that is about another day', { from: '2026-02-13', to: '2026-02-13' }],
		['of another patient', { memberId: 'X' }],
		['that is not whole', { isComplete: false }],
		['that shows something else', { shows: ['distinct'] }],
		['of a kind that can not prove it', { kind: 'authorisation-letter' }],
	])('[AD23] upholds on a paper %s', (_what, parts) => {
		const lost = appeal({ documents: [{ ...record, ...parts }] });
		expect(lost).toMatchObject({ outcome: 'upheld', carc: '193' });
		expect(lost.decision?.lines[0]?.adjustments).toEqual([
			{ group: 'CO', carc: '193', amount: 18_000 },
		]);
	});

	it('[AD23] dismisses a late appeal, counting from receipt', () => {
		expect(appeal({ filed: '2026-09-01' }).outcome).toBe('overturned');
		expect(appeal({ filed: '2026-09-02' })).toMatchObject({ outcome: 'dismissed', carc: '286' });
		const slow = aPayer({ ...needsReason, contract: { appeal: { days: 180, receivedAfter: 5 } } });
		const asked = { ...question, payer: slow, history: denied.history };
		const rest = { icn: 'ICN1', decided: '2026-10-01', documents: [record] };
		expect(decideAppeal(asked, { ...rest, filed: '2026-09-06' }).outcome).toBe('overturned');
		expect(decideAppeal(asked, { ...rest, filed: '2026-09-07' }).outcome).toBe('dismissed');
	});

	it('[AD23] dismisses what was never decided and, at Medicare, lateness', () => {
		const medicare = aPayer({ kind: 'medicare-like', contract: { appealsLateness: false } });
		const unread = aQuestion({ payer: medicare, claim: aClaim({ diagnoses: [] }) });
		const ask = (asked: typeof unread) =>
			decideAppeal(
				{ ...asked, history: decideClaim(asked).history },
				{ icn: 'ICN1', filed: '2026-03-10', decided: '2026-05-01', documents: [record] },
			);
		expect(ask(unread)).toMatchObject({ outcome: 'dismissed', carc: '285', remitted: [] });
		const late = aQuestion({ payer: medicare, received: '2028-01-01' });
		expect(ask(late)).toMatchObject({ outcome: 'dismissed', carc: '285' });
	});
});
