import { describe, expect, it } from 'vitest';
import { decideClaim } from '../adjudicate/decide-claim.ts';
import { buildRemittance } from '../remit/build-remittance.ts';
import type { RemittanceClaim } from '../remit/remittance.ts';
import { aClaim, aLine } from '../testing/builders.ts';
import { aPayer, aQuestion } from '../testing/a-payer.ts';
import { ageReceivables } from './age-receivables.ts';
import { balancesOf } from './balances.ts';
import { appendEntries, counterEntry, emptyLedger } from './ledger-entry.ts';
import type { Ledger, LedgerEntry } from './ledger-entry.ts';
import { measureReceivables } from './measure-receivables.ts';
import { postRemittance } from './post-remittance.ts';

const plan = { payerId: 'test-plan' };
const core = { account: 'ACCT1001', on: '2026-02-12' };
const charge: LedgerEntry = {
	...core,
	kind: 'charge',
	owedBy: plan,
	amount: 18_000,
	dos: '2026-02-12',
};

function remit(claims: readonly RemittanceClaim[]) {
	const parts = { payerId: 'test-plan', payerName: '', payeeName: '', payeeNpi: '' };
	return buildRemittance({
		...parts,
		trace: 'T1',
		date: '2026-03-05',
		claims,
		owed: [],
		interest: 0,
	}).remittance;
}

function posted(ledger: Ledger, claims: readonly RemittanceClaim[], next: string | null = null) {
	return appendEntries(
		ledger,
		postRemittance(remit(claims), () => next),
	);
}

const open = (ledger: Ledger) => {
	const { payers, patient, total } = balancesOf(ledger);
	return { payers: Object.fromEntries(payers), patient, total };
};

describe('the ledger', () => {
	const start = appendEntries(emptyLedger(), [charge]);

	it('[LG1] only grows, and undoes a mistake by its counter-entry', () => {
		const paid: LedgerEntry = {
			...core,
			kind: 'payment',
			from: 'patient',
			amount: 2_000,
			reference: 'R1',
		};
		const wrong = appendEntries(start, [paid]);
		const mended = counterEntry(wrong, 1, '2026-02-13');
		expect(start.entries).toHaveLength(1);
		expect(mended.entries).toHaveLength(3);
		expect(open(mended)).toEqual(open(start));
		expect(counterEntry(wrong, 9, '2026-02-13')).toBe(wrong);
	});

	it('[LG3] posts a payment: contract off, the share to the patient, nothing left at the payer', () => {
		const { remitted } = decideClaim(aQuestion());
		expect(open(posted(start, remitted))).toEqual({
			payers: { 'test-plan': 0 },
			patient: 2_000,
			total: 2_000,
		});
	});

	it('[LG3] moves the share to the next payer where there is one', () => {
		const { remitted } = decideClaim(aQuestion());
		expect(open(posted(start, remitted, 'second')).payers).toEqual({
			'test-plan': 0,
			second: 2_000,
		});
	});

	it('[LG3] leaves a denial open at the payer, and writes nothing off by itself', () => {
		const { remitted } = decideClaim(aQuestion({ received: '2029-01-01' }));
		const ledger = posted(start, remitted);
		expect(open(ledger)).toEqual({ payers: { 'test-plan': 18_000 }, patient: 0, total: 18_000 });
		expect(ledger.entries.at(-1)).toMatchObject({ kind: 'denial', carc: '29', group: 'CO' });
	});

	it('[LG3] comes to the same after reversal and correction as after the correction alone', () => {
		const question = aQuestion({ payer: aPayer({ plan: { deductible: 3_000 } }) });
		const first = decideClaim(question);
		const lines = [aLine({ charge: 15_000 })];
		const claim = aClaim({ lines, frequency: '7', originalReference: 'ICN1' });
		const again = decideClaim({ ...question, claim, icn: 'ICN2', history: first.history });
		const lessCharge: LedgerEntry = { ...charge, amount: -3_000 };
		const long = posted(posted(appendEntries(start, [lessCharge]), first.remitted), again.remitted);
		const alone = decideClaim({ ...question, claim: aClaim({ lines }) });
		const short = posted(appendEntries(start, [lessCharge]), alone.remitted);
		expect(open(long)).toEqual(open(short));
	});

	it('[LG3] does not count twice what an earlier payer did', () => {
		const decision = {
			date: '2026-02-18',
			obligedToAccept: null,
			lines: [
				{
					paid: 8_000,
					allowed: 10_000,
					adjustments: [
						{ group: 'CO' as const, carc: '45', amount: 8_000 },
						{ group: 'PR' as const, carc: '2', amount: 2_000 },
					],
				},
			],
		};
		const other = {
			payerId: 'first',
			payerName: 'First',
			kind: 'commercial' as const,
			order: 'primary' as const,
			memberId: 'X',
			relationship: 'self' as const,
			decision,
		};
		const claim = aClaim({ order: 'secondary', otherInsurance: [other] });
		const { remitted } = decideClaim(aQuestion({ claim }));
		const owed: LedgerEntry = {
			...core,
			kind: 'charge',
			owedBy: plan,
			amount: 2_000,
			dos: '2026-02-12',
		};
		expect(open(posted(appendEntries(emptyLedger(), [owed]), remitted))).toEqual({
			payers: { 'test-plan': 0 },
			patient: 0,
			total: 0,
		});
	});

	it('[LG2] shows too much money as a credit, and a refund takes it away', () => {
		const paid: LedgerEntry = {
			...core,
			kind: 'payment',
			from: 'patient',
			amount: 500,
			reference: 'R1',
		};
		const over = appendEntries(start, [paid]);
		expect(balancesOf(over).patient).toBe(-500);
		expect(ageReceivables(over, '2026-03-01', 'service').credits).toBe(500);
		const back: LedgerEntry = {
			...core,
			kind: 'refund',
			to: 'patient',
			amount: 500,
			reference: 'R2',
		};
		expect(balancesOf(appendEntries(over, [back])).patient).toBe(0);
	});

	it('[LG2] adds up one account alone', () => {
		const other = appendEntries(start, [{ ...charge, account: 'B', amount: 700 }]);
		expect(balancesOf(other, 'B').total).toBe(700);
		expect(balancesOf(other).total).toBe(18_700);
	});

	it('[LG4] ages from the service or from the last bill, each column to its last day', () => {
		const billed = appendEntries(start, [
			{ ...core, kind: 'bill', to: plan },
			{ ...core, kind: 'bill', to: plan, on: '2026-04-01' },
		]);
		const column = (today: string, from: 'service' | 'last-bill') =>
			Object.entries(ageReceivables(billed, today, from).insurance)
				.filter(([, amount]) => amount > 0)
				.map(([name]) => name)
				.join();
		expect(column('2026-03-14', 'service')).toBe('0-30');
		expect(column('2026-03-15', 'service')).toBe('31-60');
		expect(column('2026-05-13', 'service')).toBe('61-90');
		expect(column('2026-05-14', 'service')).toBe('91-120');
		expect(column('2026-06-13', 'service')).toBe('120+');
		expect(column('2026-05-01', 'last-bill')).toBe('0-30');
	});
});

describe('measureReceivables', () => {
	const counts = {
		submitted: 100,
		clean: 96,
		rejected: 3,
		adjudicated: 90,
		denied: 9,
		adjudicatedCharges: 200_000,
		appealsDecided: 4,
		appealsWon: 3,
		costOfCollecting: 400,
	};
	const period = { from: '2026-02-01', to: '2026-04-30', days: 90 };
	const entries: LedgerEntry[] = [
		charge,
		{ ...core, kind: 'payment', from: plan, amount: 8_000, reference: 'T' },
		{ ...core, kind: 'adjustment', owedBy: plan, amount: 8_000, reason: 'contractual', carc: '45' },
		{ ...charge, account: 'B', amount: 10_000, dos: '2025-12-01' },
		{
			...core,
			account: 'B',
			kind: 'denial',
			by: 'test-plan',
			amount: 10_000,
			group: 'CO',
			carc: '29',
		},
		{ ...charge, account: 'C', amount: 99_000, on: '2026-05-01' },
	];

	it('[LG5] reckons each figure by its formula and shows its parts', () => {
		const figures = measureReceivables({ entries }, period, counts);
		expect(figures.netCollection).toEqual({ numerator: 8_000, denominator: 20_000, value: 0.4 });
		expect(figures.grossCollection.value).toBeCloseTo(8_000 / 28_000);
		expect(figures.daysInReceivables.value).toBeCloseTo(12_000 / (28_000 / 90));
		expect(figures.over90).toEqual({
			numerator: 10_000,
			denominator: 12_000,
			value: 10_000 / 12_000,
		});
		expect(figures.cleanClaims.value).toBe(0.96);
		expect(figures.rejections.value).toBe(0.03);
		expect(figures.denials.value).toBe(0.1);
		expect(figures.denialsInMoney.value).toBe(0.05);
		expect(figures.overturned.value).toBe(0.75);
		expect(figures.costToCollect.value).toBe(0.05);
	});

	it('[LG5] lets a denial that is written off as contractual look better, which is why it is told apart', () => {
		const off = (reason: 'contractual' | 'denial'): LedgerEntry => ({
			...core,
			account: 'B',
			kind: 'adjustment',
			owedBy: plan,
			amount: 10_000,
			reason,
			carc: '29',
		});
		const net = (reason: 'contractual' | 'denial') =>
			measureReceivables({ entries: [...entries, off(reason)] }, period, counts).netCollection
				.value;
		expect(net('contractual')).toBe(0.8);
		expect(net('denial')).toBe(0.4);
	});

	it('[LG5] says nothing where it would divide by nothing', () => {
		const figures = measureReceivables(emptyLedger(), period, { ...counts, submitted: 0 });
		expect(figures.cleanClaims.value).toBeNull();
		expect(figures.netCollection.value).toBeNull();
	});
});
