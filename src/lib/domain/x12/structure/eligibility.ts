import { code, element, loop, MONEY, segment, text } from './guide.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';
import {
	beginning,
	city,
	contact,
	dated,
	demographics,
	level,
	named,
	provider,
	reference,
	specialty,
	street,
} from './people.ts';

/* Is somebody covered? The question (270) and the answer (271). */

const TRACE = [element(1, 'need', 'kind', code('1', '2')), element(2, 'need', 'number', text(50))];

const SPECIALTY = specialty('AD,AS,AT,BI,CO,CV,H,HH,LA,OT,P1,P2,PC,PE,R,RF,SB,SK,SU', 'specialty');

const BENEFIT_PEOPLE = provider(
	'2120',
	'13,1I,1P,2B,36,73,FA,GP,GW,I3,IL,LR,OC,P3,P4,P5,PR,PRP,SEP,TTP,VER,VN,VY,X3,Y2',
	'who is meant',
	{
		most: 23,
		needsName: 'may',
		more: [street('may'), city('may'), contact('may', 3), SPECIALTY],
	},
);

const REFUSAL = segment(
	'AAA',
	'may',
	'why there is no answer',
	[
		element(1, 'need', 'understood', code('N', 'Y')),
		element(3, 'need', 'reason', text(2)),
		element(4, 'need', 'what to do', text(1)),
	],
	{ most: 9 },
);

const SERVICES = text(1_000);

function benefits(id: string): LoopRule {
	return loop(
		id,
		'may',
		null,
		segment('EB', 'need', 'benefit', [
			element(1, 'need', 'what is told', text(3)),
			element(
				2,
				'may',
				'for whom',
				code('CHD', 'DEP', 'ECH', 'EMP', 'ESP', 'FAM', 'IND', 'SPC', 'SPO'),
			),
			element(3, 'may', 'kinds of service', SERVICES),
			element(4, 'may', 'kind of plan', text(3)),
			element(5, 'may', 'name of the plan', text(50)),
			element(6, 'may', 'period', text(2)),
			element(7, 'may', 'amount', MONEY),
			element(8, 'may', 'share', { kind: 'decimal' }),
			element(11, 'may', 'authorisation needed', code('N', 'U', 'Y')),
			element(12, 'may', 'in the network', code('N', 'U', 'W', 'Y')),
		]),
		[
			segment('HSD', 'may', 'how often', [], { most: 9 }),
			reference('18,1L,1W,49,6P,9F,ALS,CLI,F6,FO,G1,IG,M7,N6,NQ', 'may', 'further number', 9),
			segment('DTP', 'may', 'date', [element(1, 'need', 'kind of date', text(3))], { most: 20 }),
			REFUSAL,
			segment('MSG', 'may', 'message', [element(1, 'need', 'message', text(264))], { most: 10 }),
			segment('III', 'may', 'further fact', [], { most: 10 }),
			segment('LS', 'may', 'beginning of those meant'),
			segment('LE', 'may', 'end of those meant', [], { isLate: true }),
		],
		[BENEFIT_PEOPLE],
	);
}

function inquiries(id: string): LoopRule {
	return loop(
		id,
		'may',
		99,
		segment('EQ', 'need', 'question', [element(1, 'may', 'kinds of service', SERVICES)]),
		[
			segment('AMT', 'may', 'amount'),
			segment('III', 'may', 'further fact', [], { most: 10 }),
			reference('9F,G1', 'may', 'number', 2),
			dated('291', 'may', 'day asked about'),
		],
	);
}

const NUMBERS = reference(
	'0F,18,1L,1W,3H,49,6P,CE,CT,EA,EJ,F6,GH,HJ,IF,IG,ML,MRC,N6,NQ,Q4,SY,Y4',
	'may',
	'further number',
	9,
);

function person(id: string, roles: string, name: string): LoopRule {
	return loop(id, 'need', 1, named(roles, name, 'may'), [
		NUMBERS,
		street('may'),
		city('may'),
		REFUSAL,
		SPECIALTY,
		demographics('may'),
		segment('INS', 'may', 'what the person is to the insured'),
		segment('HI', 'may', 'diagnoses'),
		segment('DTP', 'may', 'date', [element(1, 'need', 'kind of date', text(3))], { most: 9 }),
		segment('MPI', 'may', 'military'),
	]);
}

function eligibilityTree(first: SegmentRule, inner: (id: string) => LoopRule): LoopRule {
	const trace = segment('TRN', 'may', 'number it goes back to', TRACE, { most: 3 });
	return loop(
		'',
		'need',
		1,
		first,
		[first],
		[
			loop(
				'2000A',
				'need',
				null,
				level('20', 'payer'),
				[REFUSAL],
				[
					loop('2100A', 'need', 1, named('2B,36,GP,P5,PR', 'payer'), [contact('may', 3), REFUSAL]),
					loop(
						'2000B',
						'may',
						null,
						level('21', 'who asks'),
						[],
						[
							provider('2100B', '1P,2B,36,80,FA,GP,P5,PR', 'who asks', {
								needed: 'need',
								needsName: 'may',
								more: [street('may'), city('may'), REFUSAL, SPECIALTY],
							}),
							loop(
								'2000C',
								'may',
								null,
								level('22', 'insured'),
								[trace],
								[
									person('2100C', 'IL', 'insured'),
									inner('2110C'),
									loop(
										'2000D',
										'may',
										null,
										level('23', 'patient'),
										[trace],
										[person('2100D', '03', 'patient'), inner('2110D')],
									),
								],
							),
						],
					),
				],
			),
		],
	);
}

/** Is this person covered? (270) */
export const INQUIRY_GUIDE: Guide = {
	id: '005010X279A1',
	accepts: /^005010X279(?:A1)?$/,
	set: '270',
	group: 'HS',
	kind: 'inquiry',
	name: 'eligibility inquiry (270)',
	root: eligibilityTree(beginning('0022', '01,13,36', null), inquiries),
};

/** What the plan says of it (271). */
export const ANSWER_GUIDE: Guide = {
	id: '005010X279A1',
	accepts: /^005010X279(?:A1)?$/,
	set: '271',
	group: 'HB',
	kind: 'answer',
	name: 'eligibility answer (271)',
	root: eligibilityTree(beginning('0022', '06,11', null), benefits),
};
