import { buildCodeBook, emptyTables } from '#domain/codes';
import { describe, expect, it } from 'vitest';
import { balanceRemittance } from './balance-remittance.ts';
import { buildRemittance } from './build-remittance.ts';
import type { RemittanceParts } from './build-remittance.ts';
import { judgeRemittance } from './judge-remittance.ts';
import { reverseClaim } from './remit-claim.ts';
import type { Remittance, RemittanceClaim, RemittanceLine } from './remittance.ts';

function aLine(parts: Partial<RemittanceLine> = {}): RemittanceLine {
	return {
		number: 1,
		code: '99213',
		revenueCode: null,
		modifiers: [],
		from: '2026-02-12',
		to: '2026-02-12',
		units: 1,
		charge: 15_000,
		paid: 6_000,
		allowed: 9_500,
		adjustments: [
			{ group: 'CO', carc: '45', amount: 5_500 },
			{ group: 'PR', carc: '1', amount: 2_000 },
			{ group: 'PR', carc: '2', amount: 1_500 },
		],
		remarks: [],
		...parts,
	};
}

function aClaim(parts: Partial<RemittanceClaim> = {}): RemittanceClaim {
	return {
		status: '1',
		accountNumber: 'ACCT1001',
		icn: 'ICN77',
		charge: 15_000,
		paid: 6_000,
		patientResponsibility: 3_500,
		patient: { last: 'Doe', first: 'Jane', middle: '' },
		memberId: 'TEST123',
		frequency: '1',
		received: '2026-02-20',
		adjustments: [],
		remarks: [],
		lines: [aLine()],
		...parts,
	};
}

const parts: RemittanceParts = {
	payerId: 'p',
	payerName: 'P',
	payeeName: 'Clinic',
	payeeNpi: '1234567893',
	trace: 'T1',
	date: '2026-03-05',
	claims: [aClaim()],
	owed: [],
	interest: 0,
};

describe('buildRemittance', () => {
	it('[RM4] pays what the claims come to and takes back what is owed', () => {
		const { remittance, owed } = buildRemittance({
			...parts,
			owed: [{ reference: 'ICN55', amount: 1_200 }],
		});
		expect(remittance.payment).toBe(4_800);
		expect(remittance.providerAdjustments).toEqual([
			{ reason: 'WO', reference: 'ICN55', amount: 1_200 },
		]);
		expect(owed).toEqual([]);
		expect(balanceRemittance(remittance)).toEqual([]);
	});

	it('[RM4] takes back as far as the money reaches, the oldest first', () => {
		const { remittance, owed } = buildRemittance({
			...parts,
			owed: [
				{ reference: 'OLD', amount: 5_000 },
				{ reference: 'NEW', amount: 3_000 },
			],
		});
		expect(remittance.payment).toBe(0);
		expect(owed).toEqual([{ reference: 'NEW', amount: 2_000 }]);
		expect(balanceRemittance(remittance)).toEqual([]);
	});

	it('[RM4] never pays less than nothing: the rest goes forward and is taken back later', () => {
		const first = buildRemittance({ ...parts, claims: [reverseClaim(aClaim())] });
		expect(first.remittance.payment).toBe(0);
		expect(first.remittance.providerAdjustments).toEqual([
			{ reason: 'FB', reference: 'T1', amount: -6_000 },
		]);
		expect(balanceRemittance(first.remittance)).toEqual([]);
		const second = buildRemittance({
			...parts,
			trace: 'T2',
			claims: [aClaim(), aClaim()],
			owed: first.owed,
		});
		expect(second.remittance.payment).toBe(6_000);
		expect(balanceRemittance(second.remittance)).toEqual([]);
	});

	it('[RM4] adds interest', () => {
		const { remittance } = buildRemittance({ ...parts, interest: 37 });
		expect(remittance.payment).toBe(6_037);
		expect(balanceRemittance(remittance)).toEqual([]);
	});
});

describe('balanceRemittance', () => {
	const whole = buildRemittance(parts).remittance;

	it.each<[string, Remittance, string]>([
		['line', { ...whole, claims: [aClaim({ lines: [aLine({ paid: 6_001 })] })] }, 'line'],
		['claim', { ...whole, claims: [aClaim({ paid: 5_999 })], payment: 5_999 }, 'claim'],
		[
			'charge of a claim',
			{ ...whole, claims: [aClaim({ charge: 15_001, paid: 6_001 })], payment: 6_001 },
			'claim',
		],
		['payment', { ...whole, payment: 6_001 }, 'payment'],
		[
			'payment below nothing',
			{ ...whole, claims: [reverseClaim(aClaim())], payment: -6_000 },
			'payment',
		],
	])('[RM1] sees one cent too many in the %s', (_name, remittance, level) => {
		expect(balanceRemittance(remittance).map((one) => one.level)).toContain(level);
	});

	it('[RM1] counts an adjustment that stands at the claim', () => {
		const claim = aClaim({
			paid: 5_000,
			adjustments: [{ group: 'OA', carc: '23', amount: 1_000 }],
		});
		expect(balanceRemittance({ ...whole, claims: [claim], payment: 5_000 })).toEqual([]);
	});
});

describe('reverseClaim', () => {
	it('[RM3] repeats the claim with every sign turned and asks nothing of the patient', () => {
		const reversal = reverseClaim(aClaim());
		expect(reversal).toMatchObject({ status: '22', charge: -15_000, paid: -6_000 });
		expect(reversal.patientResponsibility).toBe(0);
		expect(reversal.lines[0]?.adjustments.map(({ carc, amount }) => [carc, amount])).toEqual([
			['45', -5_500],
			['1', -2_000],
			['2', -1_500],
		]);
	});
});

describe('judgeRemittance', () => {
	const reason = (code: string, groups: string[], rest = {}) => ({
		code,
		label: '',
		kind: '',
		groups: groups.map((one) => {
			const [group = '', payerKind = null] = one.split(':');
			return { group, payerKind };
		}),
		needsRemark: false,
		neverWhole: false,
		active: true,
		instead: [],
		...rest,
	});
	const book = buildCodeBook({
		...emptyTables(),
		carcs: [
			reason('45', ['CO', 'PR'], { neverWhole: true }),
			reason('1', []),
			reason('2', []),
			reason('31', []),
			reason('16', [], { needsRemark: true }),
			reason('18', ['OA', 'CO:workers-compensation']),
			reason('165', [], { active: false }),
		],
		rarcs: [
			{ code: 'M51', label: '', alert: false },
			{ code: 'N1', label: '', alert: true },
		],
	});
	const denied = (carc: string, group: 'CO' | 'OA' = 'CO', remarks: string[] = []) => {
		const adjustments = [{ group, carc, amount: 15_000 }];
		const lines = [aLine({ paid: 0, allowed: 0, adjustments, remarks })];
		return {
			...buildRemittance(parts).remittance,
			claims: [aClaim({ paid: 0, patientResponsibility: 0, lines })],
		};
	};
	const whys = (
		remittance: Remittance,
		kind: Parameters<typeof judgeRemittance>[1] = 'commercial',
	) => judgeRemittance(remittance, kind, book).map(({ why }) => why);

	it('[RM2] says nothing of what is right', () => {
		expect(whys(buildRemittance(parts).remittance)).toEqual([]);
		expect(whys(denied('16', 'CO', ['M51']))).toEqual([]);
	});

	it('[RM2] refuses unknown and ended reasons, but lets a reversal repeat them', () => {
		expect(whys(denied('999'))).toEqual(['unknown']);
		expect(whys(denied('165'))).toEqual(['ended']);
		const old = denied('165');
		expect(whys({ ...old, claims: old.claims.map(reverseClaim) })).toEqual([]);
	});

	it('[RM2] holds groups against the kind of payer', () => {
		expect(whys(denied('18', 'OA'))).toEqual([]);
		expect(whys(denied('18', 'CO'))).toEqual(['group']);
		expect(whys(denied('18', 'CO'), 'workers-compensation')).toEqual([]);
	});

	it('[RM2] wants a remark that is no alert, and 45 never for a whole charge', () => {
		expect(whys(denied('16'))).toEqual(['remark-missing']);
		expect(whys(denied('16', 'CO', ['N1']))).toEqual(['remark-missing']);
		expect(whys(denied('45'))).toEqual(['whole-charge']);
	});

	it('[RM2] keeps status 4 for patients who are not known, and the patient’s sum right', () => {
		expect(whys(denied('31'))).toEqual(['status']);
		const right = buildRemittance(parts).remittance;
		expect(whys({ ...right, claims: [aClaim({ patientResponsibility: 0 })] })).toEqual([
			'patient-responsibility',
		]);
	});
});
