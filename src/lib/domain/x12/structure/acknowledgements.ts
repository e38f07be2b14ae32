import { code, composite, DATE, element, loop, MONEY, segment, text, WHOLE } from './guide.ts';
import type { Guide, LoopRule } from './guide.ts';
import { beginning, dated, level, named, procedure, reference } from './people.ts';

/* What comes back before a payer decides: 999 on the file, 277CA on its claims. */

const SYNTAX_CODES = text(3);

/** Whether a file or transaction could be read (999). */
export const ACKNOWLEDGEMENT_GUIDE: Guide = {
	id: '005010X231A1',
	accepts: /^005010X231(?:A1)?$/,
	set: '999',
	group: 'FA',
	kind: 'acknowledgement',
	name: 'acknowledgement of a file (999)',
	root: loop(
		'',
		'need',
		1,
		segment('AK1', 'need', 'group that is answered'),
		[
			segment('AK1', 'need', 'group that is answered', [
				element(1, 'need', 'kind of group', text(2)),
				element(2, 'need', 'its control number', text(9)),
				element(3, 'may', 'its guide', text(12)),
			]),
			segment(
				'AK9',
				'need',
				'verdict on the group',
				[
					element(1, 'need', 'verdict', code('A', 'E', 'M', 'P', 'R', 'W', 'X')),
					element(2, 'need', 'transactions it says it has', WHOLE),
					element(3, 'need', 'transactions received', WHOLE),
					element(4, 'need', 'transactions accepted', WHOLE),
					...[5, 6, 7, 8, 9].map((at) => element(at, 'may', 'reason', SYNTAX_CODES)),
				],
				{ isLate: true },
			),
		],
		[
			loop(
				'2000',
				'may',
				null,
				segment('AK2', 'need', 'transaction that is answered', [
					element(1, 'need', 'kind of transaction', text(3)),
					element(2, 'need', 'its control number', text(9)),
					element(3, 'may', 'its guide', text(35)),
				]),
				[
					segment(
						'IK5',
						'need',
						'verdict on the transaction',
						[
							element(1, 'need', 'verdict', code('A', 'E', 'M', 'R', 'W', 'X')),
							...[2, 3, 4, 5, 6].map((at) => element(at, 'may', 'reason', SYNTAX_CODES)),
						],
						{ isLate: true },
					),
				],
				[
					loop(
						'2100',
						'may',
						null,
						segment('IK3', 'need', 'segment that is wrong', [
							element(1, 'need', 'segment', text(3)),
							element(2, 'need', 'its place in the transaction', WHOLE),
							element(3, 'may', 'its loop', text(4)),
							element(4, 'may', 'reason', SYNTAX_CODES),
						]),
						[segment('CTX', 'may', 'about', [element(1, 'need', 'about', text(35))], { most: 10 })],
						[
							loop(
								'2110',
								'may',
								null,
								segment('IK4', 'need', 'element that is wrong', [
									element(
										1,
										'need',
										'its place',
										composite(
											element(1, 'need', 'element', WHOLE),
											element(2, 'may', 'component', WHOLE),
										),
									),
									element(2, 'may', 'its number in the dictionary', WHOLE),
									element(3, 'need', 'reason', SYNTAX_CODES),
									element(4, 'may', 'what stood there', text(99)),
								]),
								[
									segment('CTX', 'may', 'about', [element(1, 'need', 'about', text(35))], {
										most: 10,
									}),
								],
							),
						],
					),
				],
			),
		],
	),
};

const STATUS = segment(
	'STC',
	'need',
	'status',
	[
		element(
			1,
			'need',
			'status',
			composite(
				element(1, 'need', 'category', text(2)),
				element(2, 'need', 'status code', text(30)),
				element(3, 'may', 'whom it is about', text(3)),
			),
		),
		element(2, 'may', 'day', DATE),
		element(3, 'may', 'accepted or not', code('WQ', 'U')),
		element(4, 'may', 'charge', MONEY),
		element(12, 'may', 'in words', text(264)),
	],
	{ most: null },
);

const TRACE = segment('TRN', 'need', 'number it goes back to', [
	element(1, 'need', 'kind', code('1', '2')),
	element(2, 'need', 'number', text(50)),
]);

const SUM = [
	segment('QTY', 'may', 'number of claims', [element(2, 'need', 'claims', WHOLE)], { most: 4 }),
	segment('AMT', 'may', 'sum of charges', [element(2, 'need', 'amount', MONEY)], { most: 2 }),
];

const LINE: LoopRule = loop(
	'2220D',
	'may',
	null,
	segment('SVC', 'need', 'line', [
		element(1, 'need', 'procedure', procedure('HC', 'NU', 'ER', 'HP', 'IV', 'N4', 'WK', 'AD')),
		element(2, 'need', 'charge', MONEY),
	]),
	[
		STATUS,
		reference('FJ,XZ', 'may', 'number of the line', 2),
		dated('472', 'may', 'day of service'),
	],
);

/** Which claims were taken in and which were turned away (277CA). */
export const CLAIM_STATUS_GUIDE: Guide = {
	id: '005010X214',
	accepts: /^005010X214$/,
	set: '277',
	group: 'HN',
	kind: 'claim-status',
	name: 'acknowledgement of claims (277CA)',
	root: loop(
		'',
		'need',
		1,
		segment('BHT', 'need', 'what this transaction is for'),
		[beginning('0085', '08', 'TH')],
		[
			loop(
				'2000A',
				'need',
				1,
				level('20', 'who answers'),
				[],
				[
					loop('2100A', 'need', 1, named('AY,PR', 'who answers')),
					loop('2200A', 'need', 1, TRACE, [
						dated('050', 'need', 'day received'),
						dated('009', 'need', 'day processed'),
					]),
					loop(
						'2000B',
						'need',
						null,
						level('21', 'who sent the claims'),
						[],
						[
							loop('2100B', 'need', 1, named('41', 'submitter')),
							loop('2200B', 'need', 1, TRACE, [STATUS, ...SUM]),
							loop(
								'2000C',
								'may',
								null,
								level('19', 'billing provider'),
								[],
								[
									loop('2100C', 'need', 1, named('85', 'billing provider')),
									loop('2200C', 'may', 1, TRACE, [
										{ ...STATUS, isNeeded: false },
										reference('0B,1G,G2,LU,SY,TJ,EI', 'may', 'further number', 3),
										...SUM,
									]),
									loop(
										'2000D',
										'may',
										null,
										level('PT', 'patient'),
										[],
										[
											loop('2100D', 'need', 1, named('QC', 'patient')),
											loop(
												'2200D',
												'need',
												null,
												TRACE,
												[
													STATUS,
													reference('1K,D9,BLT', 'may', 'number of the claim', 3),
													dated('472', 'need', 'days of service'),
												],
												[LINE],
											),
										],
									),
								],
							),
						],
					),
				],
			),
		],
	),
};
