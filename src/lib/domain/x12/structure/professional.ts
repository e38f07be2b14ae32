import {
	ATTACHMENT,
	claimTree,
	CODES_OF_CLAIM,
	CONTRACT,
	DRUG,
	facility,
	NOTE,
	OTHER_DECISION,
	otherPayer,
	REPRICING,
	STATE_DATA,
} from './claim-parts.ts';
import { code, composite, DECIMAL, element, loop, MONEY, segment, text, WHOLE } from './guide.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';
import {
	beginning,
	city,
	contact,
	dated,
	procedure,
	provider,
	reference,
	specialty,
	street,
} from './people.ts';

const PLACE_AND_FREQUENCY = composite(
	element(1, 'need', 'place of service', text(2)),
	element(2, 'need', 'kind of place', code('B')),
	element(3, 'need', 'frequency', code('1', '6', '7', '8')),
);

const CAUSES = composite(
	element(1, 'need', 'cause', code('AA', 'EM', 'OA')),
	element(2, 'may', 'second cause', code('AA', 'EM', 'OA')),
	element(4, 'may', 'state of the accident', text(2)),
	element(5, 'may', 'country', text(3)),
);

const CLAIM = segment('CLM', 'need', 'claim', [
	element(1, 'need', 'account number', text(38)),
	element(2, 'need', 'total charge', MONEY),
	element(5, 'need', 'place and frequency', PLACE_AND_FREQUENCY),
	element(6, 'need', 'provider signed', code('N', 'Y')),
	element(7, 'need', 'assignment', code('A', 'B', 'C')),
	element(8, 'need', 'the provider may be paid', code('N', 'W', 'Y')),
	element(9, 'need', 'records may be sent', code('I', 'Y')),
	element(10, 'may', 'where the signature comes from', code('P')),
	element(11, 'may', 'causes', CAUSES),
	element(12, 'may', 'special programme', text(3)),
	element(20, 'may', 'why it is late', text(2)),
]);

const CLAIM_DATES = '431,454,304,453,439,484,455,471,314,360,361,297,296,435,096,090,091,444,050';

const CONDITIONS: readonly SegmentRule[] = [
	segment('CR1', 'may', 'ambulance'),
	segment('CR2', 'may', 'spinal manipulation'),
	segment('CRC', 'may', 'condition', [element(1, 'need', 'kind', text(2))], { most: 10 }),
];

const SERVICE = segment('SV1', 'need', 'service', [
	element(1, 'need', 'procedure', procedure('HC', 'ER', 'IV', 'WK')),
	element(2, 'need', 'charge', MONEY),
	element(3, 'need', 'unit', code('UN', 'MJ')),
	element(4, 'need', 'units', DECIMAL),
	element(5, 'may', 'place of service', text(2)),
	element(
		7,
		'need',
		'pointers to diagnoses',
		composite(
			element(1, 'need', 'first pointer', WHOLE),
			element(2, 'may', 'second pointer', WHOLE),
			element(3, 'may', 'third pointer', WHOLE),
			element(4, 'may', 'fourth pointer', WHOLE),
		),
	),
	element(9, 'may', 'emergency', code('Y')),
	element(11, 'may', 'EPSDT', code('Y')),
	element(12, 'may', 'family planning', code('Y')),
	element(15, 'may', 'copay waived', code('0')),
]);

const LINE_NUMBERS = '6R,9B,9D,G1,X4,F4,BT,9F,EW,G2,1S';

const RENDERING = specialty('PE', 'specialty of who did the work');

const LINE: LoopRule = loop(
	'2400',
	'need',
	50,
	segment('LX', 'need', 'line', [element(1, 'need', 'number of the line', WHOLE)]),
	[
		SERVICE,
		segment('SV5', 'may', 'equipment'),
		ATTACHMENT,
		...CONDITIONS.slice(0, 1),
		segment('CR3', 'may', 'equipment certificate'),
		...CONDITIONS.slice(2),
		dated('472', 'need', 'day of service'),
		dated('471,607,463,461,304,738,739,011,455,454', 'may', 'further date', 12),
		segment('QTY', 'may', 'quantity', [], { most: 2 }),
		segment('MEA', 'may', 'test result', [], { most: 5 }),
		CONTRACT,
		reference(LINE_NUMBERS, 'may', 'number of the line', 12),
		segment('AMT*T,F4', 'may', 'tax or postage', [element(2, 'need', 'amount', MONEY)], {
			most: 2,
		}),
		STATE_DATA,
		NOTE,
		segment('PS1', 'may', 'purchased service'),
		REPRICING,
	],
	[
		DRUG,
		provider('2420A', '82', 'who did the work', { more: [RENDERING] }),
		provider('2420B', 'QB', 'purchased service provider', { needsName: 'may' }),
		facility('2420C'),
		provider('2420D', 'DQ', 'supervisor'),
		provider('2420E', 'DK', 'who ordered', {
			more: [street('may'), city('may')],
			after: [contact('may', 1)],
		}),
		provider('2420F', 'DN,P3', 'who referred', { most: 2 }),
		provider('2420G', 'PW', 'where the ambulance began', {
			needsName: 'may',
			more: [street('need'), city('need')],
		}),
		provider('2420H', '45', 'where the ambulance went', {
			needsName: 'may',
			more: [street('need'), city('need')],
		}),
		OTHER_DECISION,
		loop(
			'2440',
			'may',
			null,
			segment('LQ*AS,UT', 'need', 'form', [element(2, 'need', 'form', text(30))]),
			[
				segment('FRM', 'need', 'answer on the form', [element(1, 'need', 'question', text(20))], {
					most: 99,
				}),
			],
		),
	],
);

const CLAIM_LOOP: LoopRule = loop(
	'2300',
	'need',
	100,
	CLAIM,
	[
		dated(CLAIM_DATES, 'may', 'date of the claim', 20),
		ATTACHMENT,
		CONTRACT,
		segment('AMT*F5', 'may', 'paid by the patient', [element(2, 'need', 'amount', MONEY)]),
		reference('4N,F5,EW,9F,G1,F8,X4,9A,9C,LX,D9,EA,P4,1J', 'may', 'number of the claim', 14),
		STATE_DATA,
		NOTE,
		...CONDITIONS,
		CODES_OF_CLAIM,
		REPRICING,
	],
	[
		provider('2310A', 'DN,P3', 'who referred', { most: 2 }),
		provider('2310B', '82', 'who did the work', { more: [RENDERING] }),
		facility('2310C'),
		provider('2310D', 'DQ', 'supervisor'),
		provider('2310E', 'PW', 'where the ambulance began', {
			needsName: 'may',
			more: [street('need'), city('need')],
		}),
		provider('2310F', '45', 'where the ambulance went', {
			needsName: 'may',
			more: [street('need'), city('need')],
		}),
		otherPayer([
			provider('2330C', 'DN,P3', 'who referred, at the other payer', { most: 2, needsName: 'may' }),
			provider('2330D', '82', 'who did the work, at the other payer', { needsName: 'may' }),
			provider('2330E', '77', 'place, at the other payer', { needsName: 'may' }),
			provider('2330F', 'DQ', 'supervisor, at the other payer', { needsName: 'may' }),
			provider('2330G', '85', 'billing provider, at the other payer', { needsName: 'may' }),
		]),
		LINE,
	],
);

/** Professional claims: 837P. */
export const PROFESSIONAL_GUIDE: Guide = {
	id: '005010X222A1',
	accepts: /^005010X222(?:A[12])?$/,
	set: '837',
	group: 'HC',
	kind: 'professional',
	name: 'professional claims (837P)',
	root: claimTree(beginning('0019', '00,18', '31,CH,RP'), CLAIM_LOOP),
};
