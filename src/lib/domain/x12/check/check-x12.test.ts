/* long because the table of injected faults is one list, to be read from end to end. */
import { describe, expect, it } from 'vitest';
import { readX12 } from '../syntax/read-x12.ts';
import { namePlace } from '../syntax/place-faults.ts';
import { SAMPLES } from '../testing/sample-files.ts';
import { checkX12 } from './check-x12.ts';

function findingsOf(text: string): string[] {
	return checkX12(readX12(text)).map(({ rule, place }) => `${rule} ${namePlace(place)}`);
}

type SampleName = keyof typeof SAMPLES;

/** Where the fault is put, what becomes what there, and what must be found. */
type Injected = readonly [string, SampleName, string, string, string];

const ENVELOPE: readonly Injected[] = [
	['a wrong count of segments', 'professional', 'SE*39*', 'SE*40*', 'XT6 SE01'],
	['another control number in SE', 'professional', 'SE*39*0001', 'SE*39*0002', 'XT6 SE02'],
	['a wrong count of transactions', 'professional', 'GE*1*', 'GE*2*', 'XT6 GE01'],
	['another control number in GE', 'professional', 'GE*1*101', 'GE*1*102', 'XT6 GE02'],
	['a wrong count of groups', 'professional', 'IEA*1*', 'IEA*3*', 'XT6 IEA01'],
	[
		'another control number in IEA',
		'professional',
		'IEA*1*000000101',
		'IEA*1*000000110',
		'XT6 IEA02',
	],
	['no IEA', 'professional', 'IEA*1*000000101~\n', '', 'XT6 ISA'],
	['no GE', 'professional', 'GE*1*101~\n', '', 'XT6 GS'],
	['no SE', 'professional', 'SE*39*0001~\n', '', 'XT6 ST'],
	['a segment behind SE', 'professional', 'GE*1*101', 'REF*G1*X~\nGE*1*101', 'XT6 REF'],
	['a group of the wrong kind', 'remittance', 'GS*HP*', 'GS*HC*', 'XT6 GS01'],
	[
		'another guide in ST03',
		'professional',
		'ST*837*0001*005010X222A1',
		'ST*837*0001*005010X222',
		'XT6 ST03',
	],
	['neither test nor production', 'professional', '*0*T*:', '*0*X*:', 'XT6 ISA15'],
];

const STRUCTURE: readonly Injected[] = [
	[
		'no receiver',
		'professional',
		'NM1*40*2*DEMO HEALTH PLAN*****46*DEMORECEIVER~\n',
		'',
		'XT7 BHT',
	],
	['no tax number', 'professional', 'REF*EI*123456789~\n', '', 'XT7 NM1'],
	['no date of birth', 'professional', 'DMG*D8*20100503*F~\n', '', 'XT7 NM1'],
	['no date of service', 'professional', 'DTP*472*D8*20261015~\nREF*6R*1', 'REF*6R*1', 'XT7 LX'],
	['no service on a line', 'professional', 'SV1*HC:82962*100*UN*1***1~\n', '', 'XT7 LX'],
	['no diagnoses', 'professional', 'HI*ABK:E119*ABF:I10~\n', '', 'XT7 CLM'],
	['no discharge status', 'institutional', 'CL1***01~\n', '', 'XT7 CLM'],
	['no days of the bill', 'institutional', 'DTP*434*RD8*20261015-20261015~\n', '', 'XT7 CLM'],
	['no number of the payment', 'remittance', 'TRN*1*DEMOEFT0001*1999999999~\n', '', 'XT7 BPR'],
	[
		'no patient on a remitted claim',
		'remittance',
		'NM1*QC*1*DOE*JANE****MI*TST1234567~\n',
		'',
		'XT7 CLP',
	],
	['no verdict on a transaction', 'acknowledgement', 'IK5*R*5~\n', '', 'XT7 AK2'],
	['no status of a claim', 'claimStatus', 'STC*A2:20:PR*20261103*WQ*250~\nREF', 'REF', 'XT7 TRN'],
	['a segment that does not exist', 'professional', 'REF*G1*AUTH77', 'XYZ*1', 'XT7 XYZ'],
	['a number of a kind without use', 'professional', 'REF*G1*AUTH77', 'REF*QQ*AUTH77', 'XT7 REF01'],
	[
		'a segment too often',
		'professional',
		'DMG*D8*20100503*F',
		'DMG*D8*20100503*F~\nDMG*D8*20100503*F',
		'XT7 DMG',
	],
	[
		'a segment too late',
		'professional',
		'REF*G1*AUTH77~\nHI*ABK:E119*ABF:I10',
		'HI*ABK:E119*ABF:I10~\nREF*G1*AUTH77',
		'XT7 REF',
	],
	['a misspelt beginning of a loop', 'remittance', 'LX*1~', 'LQ*1~', 'XT7 LQ'],
];

const ELEMENTS: readonly Injected[] = [
	['no account number', 'professional', 'CLM*ACCT1001*', 'CLM**', 'XT8 CLM01'],
	[
		'a charge that is no amount',
		'professional',
		'SV1*HC:99213:25*150*',
		'SV1*HC:99213:25*1,50*',
		'XT8 SV102',
	],
	[
		'a date that does not exist',
		'professional',
		'DTP*472*D8*20261015~\nREF*6R*1',
		'DTP*472*D8*20261315~\nREF*6R*1',
		'XT8 DTP03',
	],
	[
		'a span written as a day',
		'institutional',
		'RD8*20261015-20261015',
		'RD8*20261015',
		'XT8 DTP03',
	],
	['an assignment that is none', 'professional', '11:B:1*Y*A*', '11:B:1*Y*Q*', 'XT8 CLM07'],
	['a kind of place that is none', 'professional', '11:B:1', '11:X:1', 'XT8 CLM05-2'],
	['a unit that is none', 'professional', '150*UN*', '150*XX*', 'XT8 SV103'],
	['units in letters', 'professional', '150*UN*1*', '150*UN*ONE*', 'XT8 SV104'],
	[
		'a name that is too long',
		'professional',
		'N3*12 SAMPLE WAY',
		`N3*${'LONG '.repeat(12)}`,
		'XT8 N301',
	],
	['a group of adjustment that is none', 'remittance', 'CAS*CO*45*55', 'CAS*XX*45*55', 'XT8 CAS01'],
	['a status that is none', 'remittance', 'CLP*ACCT1001*1*', 'CLP*ACCT1001*9*', 'XT8 CLP02'],
	[
		'components parted by another character',
		'professional',
		'SV1*HC:99213:25',
		'SV1*HC>99213>25',
		'XT2 SV101',
	],
	[
		'a surplus separator at the end',
		'professional',
		'REF*G1*AUTH77',
		'REF*G1*AUTH77*',
		'XT8 REF03',
	],
];

const CLAIMS: readonly Injected[] = [
	['a level above that is not there', 'professional', 'HL*3*2*23*0', 'HL*3*7*23*0', 'XT9 HL02'],
	['a level with a wrong number', 'professional', 'HL*3*2*23*0', 'HL*4*2*23*0', 'XT9 HL01'],
	['a level under the wrong kind', 'professional', 'HL*3*2*23*0', 'HL*3*1*23*0', 'XT9 HL02'],
	['a level that denies the one below', 'professional', 'HL*2*1*22*1', 'HL*2*1*22*0', 'XT9 HL04'],
	[
		'a total one cent off',
		'professional',
		'CLM*ACCT1001*250*',
		'CLM*ACCT1001*250.01*',
		'XT10 CLM02',
	],
	['a total of a hospital one cent off', 'institutional', '*420.5*', '*420.49*', 'XT10 CLM02'],
	['a line with a wrong number', 'professional', 'LX*2', 'LX*3', 'XT10 LX01'],
	['a pointer to no diagnosis', 'professional', '150*UN*1***1:2', '150*UN*1***1:3', 'XT11 SV107-2'],
	['a pointer to place 0', 'professional', '150*UN*1***1:2', '150*UN*1***0:2', 'XT11 SV107-1'],
	['a pointer twice', 'professional', '150*UN*1***1:2', '150*UN*1***2:2', 'XT11 SV107-2'],
	[
		'an NPI with two digits changed',
		'professional',
		'XX*1198765434',
		'XX*1198765443',
		'XT12 NM109',
	],
	['an NPI of nine digits', 'professional', 'XX*1198765434', 'XX*119876543', 'XT12 NM109'],
	[
		'a billing provider without NPI',
		'professional',
		'*****XX*1198765434',
		'*****24*1198765434',
		'XT12 NM108',
	],
	['the old list of diagnoses', 'professional', 'HI*ABK:', 'HI*BK:', 'XT13 HI01-1'],
	['the old list of other diagnoses', 'professional', '*ABF:', '*BF:', 'XT13 HI02-1'],
	['no principal diagnosis', 'professional', 'HI*ABK:', 'HI*ABF:', 'XT13 HI'],
	['a diagnosis twice', 'professional', 'ABF:I10', 'ABF:E119', 'XT13 HI02-2'],
	['a diagnosis with its dot', 'professional', 'ABK:E119', 'ABK:E11.9', 'XT13 HI01-2'],
	['no shape of a diagnosis', 'professional', 'ABK:E119', 'ABK:25000', 'XT13 HI01-2'],
	['a replacement of nothing', 'professional', '11:B:1', '11:B:7', 'XT14 CLM05-3'],
	['a void of nothing', 'institutional', '13:A:1', '13:A:8', 'XT14 CLM05-3'],
	[
		'a first claim with an earlier one',
		'professional',
		'REF*G1*AUTH77',
		'REF*F8*ICN5',
		'XT14 REF01',
	],
	[
		'another payer that nobody knows',
		'professional',
		'REF*6R*1~\n',
		'REF*6R*1~\nSVD*OTHER*100*HC:99213:25**1~\nCAS*CO*45*50~\nDTP*573*D8*20261101~\n',
		'XT19 SVD01',
	],
	[
		'another payer one dollar off',
		'professional',
		'REF*6R*1~\n',
		'REF*6R*1~\nSVD*OTHER*100*HC:99213:25**1~\nCAS*CO*45*51~\nDTP*573*D8*20261101~\n',
		'XT19 SVD02',
	],
	[
		'a service that ends before it begins',
		'professional',
		'D8*20261015~\nREF*6R*1',
		'RD8*20261015-20261014~\nREF*6R*1',
		'XT19 DTP03',
	],
];

const REMITTANCES: readonly Injected[] = [
	['a line one cent off', 'remittance', '*150*60*', '*150*60.01*', 'XT15 SVC03'],
	['a reason left out of a line', 'remittance', 'CAS*PR*2*8~\n', '', 'XT15 SVC03'],
	['a claim one cent off', 'remittance', '*250*92*43*', '*250*91.99*43*', 'XT16 CLP04'],
	[
		'an adjustment told at both levels',
		'remittance',
		'NM1*QC',
		'CAS*CO*45*55~\nNM1*QC',
		'XT16 CLP04',
	],
	['a charge that is not that of the lines', 'remittance', '*250*92*', '*251*92*', 'XT16 CLP03'],
	['a payment one cent off', 'remittance', 'BPR*I*80*', 'BPR*I*80.01*', 'XT17 BPR02'],
	[
		'a PLB with the wrong sign',
		'remittance',
		'WO:PRIORICN55*12',
		'WO:PRIORICN55*-12',
		'XT17 BPR02',
	],
	[
		'a payment of nothing by transfer',
		'remittance',
		'WO:PRIORICN55*12',
		'WO:PRIORICN55*92',
		'XT17 BPR02',
	],
	['a wrong sum for the patient', 'remittance', '*92*43*', '*92*42*', 'XT18 CLP05'],
	['a reason by the wrong group', 'remittance', 'CAS*CO*45*60', 'CAS*CO*23*60', 'XT18 CAS02'],
	['45 by the wrong group', 'remittance', 'CAS*CO*45*60', 'CAS*OA*45*60', 'XT18 CAS02'],
	[
		'45 for the whole charge',
		'remittance',
		'*100*32**1~\nDTM*472*20261015~\nCAS*CO*45*60',
		'*100*0**1~\nDTM*472*20261015~\nCAS*CO*45*100',
		'XT18 CAS02',
	],
];

const ANSWERS: readonly Injected[] = [
	['a verdict that counts wrong', 'acknowledgement', 'AK9*R*1*1*0', 'AK9*P*1*1*1', 'XT20 AK904'],
	['a verdict that does not fit', 'acknowledgement', 'AK9*R*1*1*0', 'AK9*A*1*1*0', 'XT20 AK901'],
	['a category that is none', 'claimStatus', 'STC*A2:', 'STC*F1:', 'XT20 STC01-1'],
	[
		'an accepted claim that is turned away',
		'claimStatus',
		'A2:20:PR*20261103*WQ',
		'A2:20:PR*20261103*U',
		'XT20 STC03',
	],
	['a copay without its amount', 'answer', 'EB*B**98***27*25*****Y', 'EB*B**98***27', 'XT20 EB07'],
	['coinsurance in percent', 'answer', '**.2*', '**20*', 'XT20 EB08'],
];

const TABLES = [ENVELOPE, STRUCTURE, ELEMENTS, CLAIMS, REMITTANCES, ANSWERS];

function expectFound(...[, sample, from, to, wanted]: Injected): void {
	const text = SAMPLES[sample];
	expect(text, 'the fault can be put in').toContain(from);
	// Counts are kept right, so that only the fault is found.
	const spoilt = recount(text.replace(from, to), from.startsWith('SE*'));
	const found = checkX12(readX12(spoilt));
	expect(found.map(({ rule, place }) => `${rule} ${namePlace(place)}`)).toContain(wanted);
	for (const { message, advice, place } of found) {
		expect(message.length).toBeGreaterThan(10);
		expect(advice.length).toBeGreaterThan(4);
		if (place.element === null) expect(spoilt.startsWith(place.id, place.offset)).toBe(true);
		expect(place.offset).toBeLessThan(spoilt.length);
	}
}

describe('checkX12', () => {
	it.each(Object.entries(SAMPLES))('[XT5] says nothing of %s, which is right', (_name, text) => {
		expect(findingsOf(text)).toEqual([]);
	});

	it('[XT5] is tried with at least thirty faults', () => {
		expect(TABLES.flat().length).toBeGreaterThanOrEqual(30);
	});

	it.each(ENVELOPE)('[XT6] finds %s in %s', expectFound);
	it.each(STRUCTURE)('[XT7] finds %s in %s', expectFound);
	it.each(ELEMENTS)('[XT8] finds %s in %s', expectFound);
	it.each(CLAIMS)('[XT9] [XT10] [XT11] [XT12] [XT13] [XT14] [XT19] finds %s in %s', expectFound);
	it.each(REMITTANCES)('[XT15] [XT16] [XT17] [XT18] finds %s in %s', expectFound);
	it.each(ANSWERS)('[XT20] finds %s in %s', expectFound);

	it('[XT7] does not turn one slip into a hundred', () => {
		const spoilt = SAMPLES.professional.replace('HL*1**20*1', 'HL*1**99*1');
		expect(findingsOf(spoilt).length).toBeLessThan(12);
	});

	it('[XT7] checks the envelope alone where the guide is not described', () => {
		const other = SAMPLES.inquiry.replaceAll('270', '278').replaceAll('X279A1', 'X217');
		expect(findingsOf(other)).toEqual(['XT7 ST']);
	});

	it('[XT5] tells at most a thousand findings', () => {
		const line = 'XYZ*1~\nREF*G1*A~\n';
		const many = SAMPLES.professional.replace('HI*ABK', `${line.repeat(3_000)}HI*ABK`);
		expect(findingsOf(many)).toHaveLength(1_000);
	});
});

/** Writes the number of segments anew, where the count itself is not the fault. */
function recount(text: string, isLeft: boolean): string {
	if (isLeft) return text;
	const body = /\nST\*[^]*?\nSE\*/.exec(text)?.[0] ?? '';
	const count = body.split('\n').length - 1;
	return text.replace(/\nSE\*\d+\*/, `\nSE*${count}*`);
}
