import { adjustment } from './claim-parts.ts';
import {
	code,
	composite,
	DATE,
	DECIMAL,
	element,
	loop,
	MONEY,
	segment,
	text,
	WHOLE,
} from './guide.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';
import { city, contact, named, procedure, reference, street } from './people.ts';

/* Remittances: 835. */

function dateOf(kinds: string, needed: 'need' | 'may', name: string, most = 1): SegmentRule {
	return segment(
		`DTM*${kinds}`,
		needed,
		name,
		[element(1, 'need', 'kind of date', text(3)), element(2, 'need', 'date', DATE)],
		{ most },
	);
}

function amount(kinds: string, most: number): SegmentRule {
	return segment(
		`AMT*${kinds}`,
		'may',
		'further amount',
		[element(1, 'need', 'kind', text(3)), element(2, 'need', 'amount', MONEY)],
		{ most },
	);
}

const QUANTITY = segment(
	'QTY',
	'may',
	'quantity',
	[element(1, 'need', 'kind', text(2)), element(2, 'need', 'quantity', DECIMAL)],
	{ most: 15 },
);

/** MOA: amounts, then up to five remark codes. */
const OUTPATIENT_REMARKS = segment('MOA', 'may', 'remarks on the claim', [
	element(1, 'may', 'rate', DECIMAL),
	element(2, 'may', 'amount', MONEY),
	...[3, 4, 5, 6, 7].map((at) => element(at, 'may', 'remark code', text(50))),
]);

const SERVICE: LoopRule = loop(
	'2110',
	'may',
	999,
	segment('SVC', 'need', 'line', [
		element(
			1,
			'need',
			'procedure',
			procedure('HC', 'NU', 'AD', 'ER', 'HP', 'IV', 'N4', 'N6', 'UI', 'WK'),
		),
		element(2, 'need', 'charge', MONEY),
		element(3, 'need', 'paid', MONEY),
		element(4, 'may', 'revenue code', text(48)),
		element(5, 'may', 'units paid', DECIMAL),
		element(
			6,
			'may',
			'procedure as billed',
			procedure('HC', 'NU', 'AD', 'ER', 'HP', 'IV', 'N4', 'WK'),
		),
		element(7, 'may', 'units billed', DECIMAL),
	]),
	[
		dateOf('472,150,151', 'may', 'day of service', 2),
		adjustment(99),
		reference('1S,APC,BB,E9,G1,G3,LU,RB', 'may', 'number of the line', 8),
		reference('6R', 'may', 'our number of the line'),
		reference('0B,1A,1B,1C,1D,1G,1H,1J,D3,G2,HPI,SY,TJ', 'may', 'number of the provider', 10),
		reference('0K', 'may', 'policy', 5),
		amount('B6,KH,NE,T,T2,ZK,ZL,ZM,ZN,ZO', 9),
		QUANTITY,
		segment(
			'LQ',
			'may',
			'remark on the line',
			[element(1, 'need', 'list', code('HE', 'RX')), element(2, 'need', 'remark code', text(30))],
			{ most: 99 },
		),
	],
);

const STATUSES = code('1', '2', '3', '4', '19', '20', '21', '22', '23', '25');

const CLAIM: LoopRule = loop(
	'2100',
	'may',
	null,
	segment('CLP', 'need', 'claim', [
		element(1, 'need', 'account number', text(38)),
		element(2, 'need', 'status', STATUSES),
		element(3, 'need', 'charge', MONEY),
		element(4, 'need', 'paid', MONEY),
		element(5, 'may', 'owed by the patient', MONEY),
		element(6, 'need', 'kind of plan', text(2)),
		element(7, 'need', 'number at the payer', text(50)),
		element(8, 'may', 'kind of facility', text(2)),
		element(9, 'may', 'frequency', text(1)),
	]),
	[
		adjustment(99),
		segment('NM1*QC', 'need', 'patient', named('QC', 'patient', 'may').elements),
		segment(
			'NM1*IL,74,82,TT,PR,GB',
			'may',
			'further name',
			[
				element(1, 'need', 'role', text(3)),
				element(2, 'need', 'person (1) or organisation (2)', code('1', '2')),
			],
			{ most: 6 },
		),
		segment('MIA', 'may', 'inpatient remarks'),
		OUTPATIENT_REMARKS,
		reference('1L,1W,28,6P,9A,9C,BB,CE,EA,F8,G1,G3,IG,SY', 'may', 'number of the claim', 14),
		reference('0B,1A,1B,1C,1D,1G,1H,1J,D3,G2,LU', 'may', 'number of the provider', 10),
		dateOf('232,233,036,050', 'may', 'date of the claim', 4),
		contact('may', 2),
		amount('AU,D8,DY,F5,I,NL,T,T2,ZK,ZL,ZM,ZN,ZO', 13),
		QUANTITY,
	],
	[SERVICE],
);

const PAYMENT = segment('BPR', 'need', 'payment', [
	element(1, 'need', 'what is to be done', code('C', 'D', 'H', 'I', 'P', 'U', 'X')),
	element(2, 'need', 'amount', MONEY),
	element(3, 'need', 'credit or debit', code('C', 'D')),
	element(4, 'need', 'way of paying', code('ACH', 'BOP', 'CHK', 'FWT', 'NON')),
	element(16, 'need', 'day of the payment', DATE),
]);

const PLB_REASON = composite(
	element(1, 'need', 'reason', text(2)),
	element(2, 'may', 'what it goes back to', text(50)),
);

const PROVIDER_ADJUSTMENT = segment(
	'PLB',
	'may',
	'adjustment of the payment',
	[
		element(1, 'need', 'provider', text(50)),
		element(2, 'need', 'end of the fiscal year', DATE),
		...[3, 5, 7, 9, 11, 13].flatMap((at) => [
			element(at, at === 3 ? 'need' : 'may', 'reason', PLB_REASON),
			element(at + 1, at === 3 ? 'need' : 'may', 'amount', MONEY),
		]),
	],
	{ most: null, isLate: true },
);

export const REMITTANCE_GUIDE: Guide = {
	id: '005010X221A1',
	accepts: /^005010X221(?:A1)?$/,
	set: '835',
	group: 'HP',
	kind: 'remittance',
	name: 'remittance (835)',
	root: loop(
		'',
		'need',
		1,
		PAYMENT,
		[
			PAYMENT,
			segment('TRN', 'need', 'number of the payment', [
				element(1, 'need', 'kind', code('1')),
				element(2, 'need', 'number of the transfer or cheque', text(50)),
				element(3, 'need', 'who pays', text(10)),
				element(4, 'may', 'department', text(50)),
			]),
			segment('CUR', 'may', 'currency'),
			reference('EV,F2', 'may', 'number of the receiver', 2),
			dateOf('405', 'may', 'day it was made'),
			PROVIDER_ADJUSTMENT,
		],
		[
			loop(
				'1000A',
				'need',
				1,
				segment('N1*PR', 'need', 'payer', [
					element(2, 'need', 'name', text(60)),
					element(3, 'may', 'kind of number', code('XV')),
					element(4, 'may', 'number', text(80)),
				]),
				[
					street('need'),
					city('need'),
					reference('2U,EO,HI,NF', 'may', 'further number', 4),
					contact('may', 5),
				],
			),
			loop(
				'1000B',
				'need',
				1,
				segment('N1*PE', 'need', 'payee', [
					element(2, 'need', 'name', text(60)),
					element(3, 'need', 'kind of number', code('FI', 'XV', 'XX')),
					element(4, 'need', 'number', text(80)),
				]),
				[
					street('may'),
					city('may'),
					reference('0B,D3,PQ,TJ', 'may', 'further number', null),
					segment('RDM', 'may', 'how the remittance is delivered'),
				],
			),
			loop(
				'2000',
				'may',
				null,
				segment('LX', 'need', 'heading', [element(1, 'need', 'number', WHOLE)]),
				[segment('TS3', 'may', 'sums of a provider'), segment('TS2', 'may', 'further sums')],
				[CLAIM],
			),
		],
	),
};
