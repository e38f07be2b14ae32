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
import type { LoopRule, SegmentRule } from './guide.ts';
import {
	city,
	contact,
	dated,
	demographics,
	level,
	named,
	procedure,
	provider,
	reference,
	specialty,
	street,
} from './people.ts';

/* What professional and institutional claims (837) have in common. */

/** Kinds of plan (SBR09). */
const FILING_CODES = [
	...['11', '12', '13', '14', '15', '16', '17', 'AM', 'BL', 'CH', 'CI', 'DS', 'FI', 'HM', 'LM'],
	...['MA', 'MB', 'MC', 'OF', 'TV', 'VA', 'WC', 'ZZ'],
];

function subscriber(name: string): SegmentRule {
	return segment('SBR', 'need', name, [
		element(1, 'need', 'place among the payers', code(...'ABCDEFGHPSTU')),
		element(2, 'may', 'what the patient is to the insured', text(2)),
		element(3, 'may', 'group or policy number', text(50)),
		element(4, 'may', 'name of the plan', text(60)),
		element(5, 'may', 'why Medicare is second', text(3)),
		element(9, 'may', 'kind of plan', code(...FILING_CODES)),
	]);
}

const PATIENT = segment('PAT', 'may', 'about the patient', [
	element(1, 'may', 'what the patient is to the insured', text(2)),
	element(5, 'may', 'how the date is written', code('D8')),
	element(6, 'may', 'date of death', DATE),
	element(7, 'may', 'unit of weight', code('01')),
	element(8, 'may', 'weight', DECIMAL),
	element(9, 'may', 'pregnant', code('Y')),
]);

/** CAS: a group and up to six reasons with amounts. */
export function adjustment(most: number): SegmentRule {
	const reasons = [2, 5, 8, 11, 14, 17].flatMap((at, index) => [
		element(at, index === 0 ? 'need' : 'may', 'reason', text(5)),
		element(at + 1, index === 0 ? 'need' : 'may', 'amount', MONEY),
		element(at + 2, 'may', 'quantity', DECIMAL),
	]);
	const group = element(1, 'need', 'who bears it', code('CO', 'PR', 'OA', 'PI', 'CR'));
	return segment('CAS', 'may', 'why less was paid', [group, ...reasons], { most });
}

export const ATTACHMENT = segment(
	'PWK',
	'may',
	'document sent along',
	[
		element(1, 'need', 'kind of document', text(2)),
		element(
			2,
			'need',
			'way it is sent',
			code('AA', 'BM', 'EL', 'EM', 'FT', 'FX', 'AB', 'AD', 'AF', 'AG'),
		),
		element(5, 'may', 'kind of number', code('AC')),
		element(6, 'may', 'its number', text(50)),
	],
	{ most: 10 },
);

export const CONTRACT = segment('CN1', 'may', 'contract', [
	element(1, 'need', 'kind of contract', code('01', '02', '03', '04', '05', '06', '09')),
	element(2, 'may', 'amount', MONEY),
]);

export const REPRICING = segment('HCP', 'may', 'price by a repricer', [
	element(1, 'need', 'method', text(2)),
	element(2, 'need', 'allowed', MONEY),
	element(3, 'may', 'saved', MONEY),
]);

export const NOTE = segment(
	'NTE',
	'may',
	'note',
	[element(1, 'need', 'kind of note', text(3)), element(2, 'need', 'note', text(80))],
	{ most: 20 },
);

export const STATE_DATA = segment(
	'K3',
	'may',
	'data a state asks for',
	[element(1, 'need', 'data', text(80))],
	{ most: 10 },
);

/** An HI segment of up to twelve codes; which list they are from stands before each. */
export const CODES_OF_CLAIM: SegmentRule = segment(
	'HI',
	'need',
	'diagnoses and other codes',
	[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((at) =>
		element(
			at,
			at === 1 ? 'need' : 'may',
			'code',
			composite(
				element(1, 'need', 'list the code is from', text(3)),
				element(2, 'need', 'code', text(30)),
			),
		),
	),
	{ most: 24 },
);

/** A drug of a line. */
export const DRUG: LoopRule = loop(
	'2410',
	'may',
	1,
	segment('LIN', 'need', 'drug', [
		element(2, 'need', 'kind of number', code('N4', 'EN', 'EO', 'HI', 'ON', 'UK', 'UP')),
		element(3, 'need', 'number of the drug', text(48)),
	]),
	[
		segment('CTP', 'need', 'quantity of the drug', [
			element(4, 'need', 'quantity', DECIMAL),
			element(5, 'need', 'unit', text(2)),
		]),
		reference('XZ,VY', 'may', 'number of the prescription'),
	],
);

/** What another payer decided on a line. */
export const OTHER_DECISION: LoopRule = loop(
	'2430',
	'may',
	15,
	segment('SVD', 'need', 'what another payer decided', [
		element(1, 'need', 'payer', text(80)),
		element(2, 'need', 'paid', MONEY),
		element(3, 'may', 'service', procedure('HC', 'ER', 'IV', 'WK', 'HP', 'N4')),
		element(4, 'may', 'revenue code', text(48)),
		element(5, 'need', 'units', DECIMAL),
		element(6, 'may', 'line it was bundled into', WHOLE),
	]),
	[
		adjustment(5),
		dated('573', 'need', 'day of that decision'),
		segment('AMT*EAF', 'may', 'still owed by the patient', [element(2, 'need', 'amount', MONEY)]),
	],
);

/** Another payer of the patient. */
export function otherPayer(providers: readonly LoopRule[]): LoopRule {
	return loop(
		'2320',
		'may',
		10,
		subscriber('another payer of the patient'),
		[
			adjustment(5),
			segment(
				'AMT*D,EAF,A8,B6,F5',
				'may',
				'amount',
				[element(1, 'need', 'kind', text(3)), element(2, 'need', 'amount', MONEY)],
				{ most: 4 },
			),
			segment('OI', 'need', 'what the insured agreed to', [
				element(3, 'need', 'the provider may be paid', code('N', 'W', 'Y')),
				element(6, 'need', 'records may be sent', code('I', 'Y')),
			]),
			segment('MIA', 'may', 'inpatient remarks'),
			segment('MOA', 'may', 'outpatient remarks'),
		],
		[
			loop('2330A', 'need', 1, named('IL', 'insured of the other plan'), [
				street('may'),
				city('may'),
				reference('SY', 'may', 'further number', 2),
			]),
			loop('2330B', 'need', 1, named('PR', 'other payer'), [
				street('may'),
				city('may'),
				dated('573', 'may', 'day of its decision'),
				reference('2U,EI,FY,NF,G1,9F,T4,F8', 'may', 'number at the other payer', 6),
			]),
			...providers,
		],
	);
}

/** The parts of 837 above the claim itself. */
export function claimTree(beginningRule: SegmentRule, claim: LoopRule): LoopRule {
	const patientName = [
		street('need'),
		city('need'),
		demographics('need'),
		reference('Y4,1W,SY', 'may', 'further number', 2),
		contact('may', 1),
	];
	const child = loop(
		'2000C',
		'may',
		null,
		level('23', 'patient'),
		[{ ...PATIENT, isNeeded: true }],
		[loop('2010CA', 'need', 1, named('QC', 'patient'), patientName), claim],
	);
	const insured = loop(
		'2000B',
		'need',
		null,
		level('22', 'insured', 'need'),
		[subscriber('insured and plan'), PATIENT],
		[
			loop('2010BA', 'need', 1, named('IL', 'insured'), [
				street('may'),
				city('may'),
				demographics('may'),
				reference('SY,Y4', 'may', 'further number', 2),
				contact('may', 1),
			]),
			loop('2010BB', 'need', 1, named('PR', 'payer'), [
				street('may'),
				city('may'),
				reference('2U,EI,FY,NF,G2,LU', 'may', 'further number', 4),
			]),
			{ ...claim, isNeeded: false },
			child,
		],
	);
	const billing = loop(
		'2000A',
		'need',
		null,
		level('20', 'billing provider'),
		[specialty('BI', 'specialty of the billing provider'), segment('CUR', 'may', 'currency')],
		[
			loop('2010AA', 'need', 1, named('85', 'billing provider'), [
				street('need'),
				city('need'),
				reference('EI,SY', 'need', 'tax number'),
				reference('0B,1G,G2,LU', 'may', 'further number', 2),
				contact('may', 2),
			]),
			loop('2010AB', 'may', 1, named('87', 'where the money goes', 'may'), [
				street('need'),
				city('need'),
			]),
			loop('2010AC', 'may', 1, named('PE', 'plan that is paid'), [
				street('need'),
				city('need'),
				reference('2U,FY,NF,EI', 'may', 'further number', 2),
			]),
			insured,
		],
	);
	return loop(
		'',
		'need',
		1,
		beginningRule,
		[beginningRule],
		[
			loop('1000A', 'need', 1, named('41', 'submitter'), [contact('need', 2)]),
			loop('1000B', 'need', 1, named('40', 'receiver')),
			billing,
		],
	);
}

/** A place of service, which needs its address. */
export function facility(id: string): LoopRule {
	return provider(id, '77', 'place of service', {
		needsName: 'may',
		more: [street('need'), city('need')],
		after: [contact('may', 1)],
	});
}
