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
import type { Guide, LoopRule } from './guide.ts';
import { beginning, dated, procedure, provider, reference, specialty } from './people.ts';

const TYPE_OF_BILL = composite(
	element(1, 'need', 'facility and care', text(2)),
	element(2, 'need', 'kind of place', code('A')),
	element(3, 'need', 'frequency', code('0', '1', '2', '3', '4', '5', '7', '8', '9')),
);

const CLAIM = segment('CLM', 'need', 'claim', [
	element(1, 'need', 'account number', text(38)),
	element(2, 'need', 'total charge', MONEY),
	element(5, 'need', 'type of bill', TYPE_OF_BILL),
	element(7, 'need', 'assignment', code('A', 'B', 'C')),
	element(8, 'need', 'the provider may be paid', code('N', 'W', 'Y')),
	element(9, 'need', 'records may be sent', code('I', 'Y')),
	element(20, 'may', 'why it is late', text(2)),
]);

const LINE: LoopRule = loop(
	'2400',
	'need',
	999,
	segment('LX', 'need', 'line', [element(1, 'need', 'number of the line', WHOLE)]),
	[
		segment('SV2', 'need', 'service', [
			element(1, 'need', 'revenue code', text(48)),
			element(2, 'may', 'procedure', procedure('HC', 'ER', 'HP', 'IV', 'WK')),
			element(3, 'need', 'charge', MONEY),
			element(4, 'need', 'unit', code('DA', 'UN')),
			element(5, 'need', 'units', DECIMAL),
			element(7, 'may', 'not covered', MONEY),
		]),
		ATTACHMENT,
		dated('472', 'may', 'day of service'),
		reference('6R,9B,9D', 'may', 'number of the line', 3),
		segment('AMT*GT,N8', 'may', 'tax', [element(2, 'need', 'amount', MONEY)], { most: 2 }),
		NOTE,
		REPRICING,
	],
	[
		DRUG,
		provider('2420A', '72', 'who operated'),
		provider('2420B', 'ZZ', 'who operated with them'),
		provider('2420C', '82', 'who did the work'),
		provider('2420D', 'DN', 'who referred'),
		OTHER_DECISION,
	],
);

const CLAIM_LOOP: LoopRule = loop(
	'2300',
	'need',
	100,
	CLAIM,
	[
		dated('096', 'may', 'hour of discharge'),
		dated('434', 'need', 'days the bill covers'),
		dated('435', 'may', 'admission'),
		dated('050', 'may', 'day a repricer received it'),
		segment('CL1', 'need', 'admission and discharge', [
			element(1, 'may', 'priority of admission', text(1)),
			element(2, 'may', 'origin of admission', text(1)),
			element(3, 'need', 'status at discharge', text(2)),
		]),
		ATTACHMENT,
		CONTRACT,
		segment('AMT*F3', 'may', 'due from the patient', [element(2, 'need', 'amount', MONEY)]),
		reference('4N,9F,G1,F8,9A,9C,LX,D9,LU,EA,P4,G4', 'may', 'number of the claim', 14),
		STATE_DATA,
		NOTE,
		segment('CRC', 'may', 'condition'),
		CODES_OF_CLAIM,
		REPRICING,
	],
	[
		provider('2310A', '71', 'attending clinician', {
			more: [specialty('AT', 'specialty of the attending clinician')],
		}),
		provider('2310B', '72', 'who operated'),
		provider('2310C', 'ZZ', 'who operated with them'),
		provider('2310D', '82', 'who did the work'),
		facility('2310E'),
		provider('2310F', 'DN', 'who referred'),
		otherPayer(
			['71', '72', 'ZZ', '77', '82', 'DN', '85'].map((role, index) =>
				provider(`2330${String.fromCharCode(67 + index)}`, role, 'provider, at the other payer', {
					needsName: 'may',
				}),
			),
		),
		LINE,
	],
);

/** Claims of hospitals and other institutions: 837I. */
export const INSTITUTIONAL_GUIDE: Guide = {
	id: '005010X223A2',
	accepts: /^005010X223(?:A[123])?$/,
	set: '837',
	group: 'HC',
	kind: 'institutional',
	name: 'institutional claims (837I)',
	root: claimTree(beginning('0019', '00,18', '31,CH,RP'), CLAIM_LOOP),
};
