import {
	ageReceivables,
	appendEntries,
	daysBetween,
	emptyLedger,
	measureReceivables,
} from '#domain/claims';
import type { Ageing, Kpi, Ledger, LedgerEntry, Party } from '#domain/claims';
import { AGE_BUCKETS } from '#domain/claims';
import { openOf } from '#domain/content';
import type { OpenAccount, ReceivablesMatter } from '#domain/content';
import type { DeskPayer } from '#domain/billing';
import type { KpiView, ReceivablesView } from './desk-view.ts';
import { clocksOf } from './present-denial.ts';

/** What lies on the receivables desk, with the figures of the practice. Every field is named here. [PR45] */
export function presentReceivables(
	matter: ReceivablesMatter,
	today: string,
	findPayer: (id: string) => DeskPayer | null,
	nameOf: (payerId: string) => string,
): ReceivablesView {
	const ledger = ledgerOf(matter);
	const aged = ageReceivables(ledger, today, 'service');
	const payers = [
		...new Set(
			matter.accounts.flatMap(({ payer, nextPayer }) =>
				nextPayer === null ? [payer] : [payer, nextPayer],
			),
		),
	];
	return {
		minutes: matter.minutes,
		next: matter.next,
		accounts: matter.accounts.map((one) => ({
			id: one.id,
			patient: one.patient,
			payer: nameOf(one.payer),
			nextPayer: one.nextPayer === null ? '' : nameOf(one.nextPayer),
			dos: one.dos,
			age: daysBetween(one.dos, today),
			remitted: one.remitted,
			charge: one.charge,
			open: openOf(one),
			owes: one.owes,
			codes: one.codes,
			due: one.due,
			expected: one.expected,
			says: one.says,
		})),
		ageing: AGE_BUCKETS.map((bucket) => ({
			bucket,
			insurance: aged.insurance[bucket],
			patient: aged.patient[bucket],
		})),
		credits: aged.credits,
		kpis: kpisOf(matter, ledger, today, aged.insurance, aged.patient),
		payers: payers.map((id) => {
			const payer = findPayer(id);
			return { name: nameOf(id), clocks: payer === null ? [] : clocksOf(payer.prepared.contract) };
		}),
	};
}

/** A journal that leaves every account as open as the list says, and the closed business beside it. */
function ledgerOf({ accounts, practice }: ReceivablesMatter): Ledger {
	const open = accounts.flatMap((one) => entriesOf(one));
	const payer: Party = { payerId: 'closed' };
	const closed = { account: 'closed', on: practice.from } as const;
	const rest = practice.charges - practice.payments - practice.contractual;
	const business: LedgerEntry[] = [
		{ ...closed, kind: 'charge', owedBy: payer, amount: practice.charges, dos: practice.from },
		{ ...closed, kind: 'payment', from: payer, amount: practice.payments, reference: 'period' },
		{
			...closed,
			kind: 'adjustment',
			owedBy: payer,
			amount: practice.contractual,
			reason: 'contractual',
			carc: null,
		},
		{ ...closed, kind: 'adjustment', owedBy: payer, amount: rest, reason: 'denial', carc: null },
	];
	return appendEntries(emptyLedger(), [...open, ...business]);
}

function entriesOf({ id, payer, dos, charge, paid, off, owes }: OpenAccount): LedgerEntry[] {
	const core = { account: id, on: dos };
	const party: Party = { payerId: payer };
	const debtor: Party = owes === 'patient' ? 'patient' : party;
	return [
		{ ...core, kind: 'charge', owedBy: party, amount: charge, dos },
		{ ...core, kind: 'payment', from: party, amount: paid, reference: '' },
		{ ...core, kind: 'adjustment', owedBy: party, amount: off, reason: 'contractual', carc: '45' },
		{
			...core,
			kind: 'transfer',
			from: party,
			to: debtor,
			amount: charge - paid - off,
			carc: null,
		},
	];
}

function kpisOf(
	{ practice }: ReceivablesMatter,
	ledger: Ledger,
	today: string,
	insurance: Ageing,
	patient: Ageing,
): KpiView[] {
	const days = daysBetween(practice.from, today) + 1;
	const none = {
		submitted: 0,
		clean: 0,
		rejected: 0,
		adjudicated: 0,
		denied: 0,
		adjudicatedCharges: 0,
		appealsDecided: 0,
		appealsWon: 0,
		costOfCollecting: 0,
	};
	const measured = measureReceivables(ledger, { from: practice.from, to: today, days }, none);
	const open = AGE_BUCKETS.reduce((sum, bucket) => sum + insurance[bucket] + patient[bucket], 0);
	return [
		kpi(
			'Days in A/R',
			'what is open less credits ÷ charges a day',
			measured.daysInReceivables,
			'days',
		),
		kpi('Over 90 days', 'open for more than 90 days ÷ all that is open', measured.over90, 'share'),
		kpi(
			'Net collection',
			'payments ÷ (charges less contractual adjustments)',
			measured.netCollection,
			'share',
		),
		kpi('Gross collection', 'payments ÷ charges', measured.grossCollection, 'share'),
		kpi(
			'Open with patients',
			'open with patients ÷ all that is open',
			quotient(
				AGE_BUCKETS.reduce((sum, bucket) => sum + patient[bucket], 0),
				open,
			),
			'share',
		),
	];
}

function quotient(numerator: number, denominator: number): Kpi {
	return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

function kpi(
	name: string,
	formula: string,
	{ numerator, denominator, value }: Kpi,
	unit: KpiView['unit'],
): KpiView {
	return {
		name,
		formula,
		numerator: Math.round(numerator),
		denominator: Math.round(denominator),
		value,
		unit,
	};
}
