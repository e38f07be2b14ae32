import type {
	ProviderAdjustment,
	ProviderAdjustmentReason,
	Remittance,
	RemittanceClaim,
	RemittanceLine,
	RemittanceStatus,
} from '#domain/claims';
import { faultAt } from '../check/fault.ts';
import { readDate, readDecimal, readWhole } from '../check/forms.ts';
import { allowedFrom } from '../claim/claim-as-sent.ts';
import { moneyOr0, readAdjustments } from '../claim/read-lines.ts';
import { findGuide } from '../structure/guides.ts';
import { loopsBelow, loopsIn, segmentIn, segmentsIn, valueIn } from '../structure/find-loops.ts';
import { parseLoops } from '../structure/parse-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { componentsOf, elementOf } from '../syntax/parts-of.ts';
import { transactionsOf } from '../syntax/read-envelopes.ts';
import type { Fault, X12Document, X12Segment } from '../syntax/x12-document.ts';

export interface ReadRemittance {
	readonly remittance: Remittance;
	/** Number of its ST segment. */
	readonly segment: number;
	/** Where the file says what our model has no word for. */
	readonly doubts: readonly Fault[];
}

/** Reads every 835 of a file into our model. Run `checkX12` first: what it passes is read exactly. [XT23] */
export function readRemittances(document: X12Document): ReadRemittance[] {
	return transactionsOf(document).flatMap((transaction) => {
		const guide = findGuide(transaction);
		if (guide?.kind !== 'remittance') return [];
		const { root } = parseLoops(transaction, guide);
		const doubts: Fault[] = [];
		const [payer] = loopsIn(root, '1000A');
		const [payee] = loopsIn(root, '1000B');
		const remittance: Remittance = {
			payerId: payer === undefined ? '' : valueIn(payer, 'REF', 2, '2U') || valueIn(payer, 'N1', 4),
			payerName: payer === undefined ? '' : valueIn(payer, 'N1', 2),
			payeeName: payee === undefined ? '' : valueIn(payee, 'N1', 2),
			payeeNpi: payee === undefined ? '' : valueIn(payee, 'N1', 4),
			trace: valueIn(root, 'TRN', 2),
			date: readDate(valueIn(root, 'DTM', 2, '405')) ?? readDate(valueIn(root, 'BPR', 16)) ?? '',
			payment: moneyOr0(valueIn(root, 'BPR', 2)),
			claims: loopsBelow(root, '2100').map((loop) => readClaim(loop, doubts)),
			providerAdjustments: segmentsIn(root, 'PLB').flatMap((one) =>
				readProviderAdjustments(one, doubts),
			),
		};
		return [{ remittance, segment: transaction.header.number, doubts }];
	});
}

/** Statuses that our model tells otherwise: passed on to a further payer, or only asked about. */
const STATUSES: Readonly<Record<string, RemittanceStatus>> = {
	'1': '1',
	'2': '2',
	'3': '3',
	'4': '4',
	'22': '22',
	'23': '23',
	'19': '1',
	'20': '2',
	'21': '3',
};

function readClaim(loop: LoopNode, doubts: Fault[]): RemittanceClaim {
	const value = (at: number) => valueIn(loop, 'CLP', at);
	const [head] = loop.segments;
	const given = value(2);
	const status = STATUSES[given] ?? '1';
	if (head !== undefined && status !== given) {
		doubts.push(
			faultAt(
				'XT23',
				head,
				[2],
				`The status ${given.slice(0, 12)} is read as ${status}.`,
				'Look at the file where the difference matters.',
				'warning',
			),
		);
	}
	const frequency = value(9);
	const name = (at: number) => valueIn(loop, 'NM1', at, 'QC');
	const remarks = segmentIn(loop, 'MOA');
	return {
		status,
		accountNumber: value(1),
		icn: value(7),
		charge: moneyOr0(value(3)),
		paid: moneyOr0(value(4)),
		patientResponsibility: moneyOr0(value(5)),
		patient: { last: name(3), first: name(4), middle: name(5) },
		memberId: name(9),
		frequency: frequency === '7' || frequency === '8' ? frequency : '1',
		received: readDate(valueIn(loop, 'DTM', 2, '050')) ?? '',
		adjustments: readAdjustments(loop),
		remarks:
			remarks === null
				? []
				: [3, 4, 5, 6, 7].map((at) => elementOf(remarks, at)).filter((one) => one !== ''),
		lines: loopsIn(loop, '2110').map((line, index) => readLine(line, index + 1)),
	};
}

function readLine(loop: LoopNode, position: number): RemittanceLine {
	const value = (at: number) => valueIn(loop, 'SVC', at);
	const service = segmentIn(loop, 'SVC');
	const [kind = '', code = '', ...rest] = service === null ? [] : componentsOf(service, 1);
	const isRevenue = kind === 'NU';
	const day = (qualifier: string) => readDate(valueIn(loop, 'DTM', 2, qualifier));
	const from = day('472') ?? day('150') ?? '';
	const adjustments = readAdjustments(loop);
	const paid = moneyOr0(value(3));
	const allowed = valueIn(loop, 'AMT', 2, 'B6');
	return {
		number: readWhole(valueIn(loop, 'REF', 2, '6R')) ?? position,
		code: isRevenue || code === '' ? null : code,
		revenueCode: isRevenue ? code : value(4) === '' ? null : value(4),
		modifiers: isRevenue ? [] : rest.slice(0, 4).filter((one) => one !== ''),
		from,
		to: day('151') ?? from,
		// Without a number one unit is meant.
		units: value(5) === '' ? 1 : (readDecimal(value(5)) ?? 0),
		charge: moneyOr0(value(2)),
		paid,
		allowed: allowed === '' ? allowedFrom({ paid, adjustments }) : moneyOr0(allowed),
		adjustments,
		remarks: segmentsIn(loop, 'LQ', 'HE').map((one) => elementOf(one, 2)),
	};
}

const REASONS: readonly ProviderAdjustmentReason[] = [
	'WO',
	'FB',
	'L6',
	'72',
	'J1',
	'CS',
	'AP',
	'LE',
	'50',
	'IR',
];

function readProviderAdjustments(segment: X12Segment, doubts: Fault[]): ProviderAdjustment[] {
	return [3, 5, 7, 9, 11, 13].flatMap((at) => {
		const [given = '', reference = ''] = componentsOf(segment, at);
		if (given === '') return [];
		const reason = REASONS.find((known) => known === given) ?? 'CS';
		if (reason !== given) {
			doubts.push(
				faultAt(
					'XT23',
					segment,
					[at, 1],
					`The reason ${given.slice(0, 12)} is read as CS, an adjustment.`,
					'Look at the file where the difference matters.',
					'warning',
				),
			);
		}
		return [{ reason, reference, amount: moneyOr0(elementOf(segment, at + 1)) }];
	});
}
