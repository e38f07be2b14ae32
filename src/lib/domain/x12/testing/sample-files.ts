import { EXAMPLES } from '../explain/example-files.ts';

/*
 * Small files of our own, one for each kind of transaction, with nothing wrong in them. All people, numbers
 * and payers are made up. Tests spoil them in one place.
 */

const DOCTOR = '1234567893';
const CLINIC = '1198765434';

/** Wraps the segments of transactions (ST and SE are added) in their envelopes. */
export function anInterchange(
	group: string,
	guide: string,
	...transactions: readonly (readonly string[])[]
): string {
	const sets = transactions.flatMap((body, index) => {
		const control = String(index + 1).padStart(4, '0');
		return [
			`ST*${SETS[group] ?? ''}*${control}*${guide}`,
			...body,
			`SE*${body.length + 2}*${control}`,
		];
	});
	const segments = [
		'ISA*00*          *00*          *ZZ*DEMOSENDER     *ZZ*DEMORECEIVER   *261102*0900*^*00501*000000101*0*T*:',
		`GS*${group}*DEMOSENDER*DEMORECEIVER*20261102*0900*101*X*${guide}`,
		...sets,
		`GE*${transactions.length}*101`,
		'IEA*1*000000101',
	];
	return segments.map((segment) => `${segment}~\n`).join('');
}

const SETS: Readonly<Record<string, string>> = {
	HC: '837',
	FA: '999',
	HN: '277',
	HS: '270',
	HB: '271',
};

/** The segments of an example between ST and SE. */
function bodyOf(text: string): string[] {
	return text.trimEnd().split('~\n').slice(3, -3);
}

export const PROFESSIONAL: readonly string[] = bodyOf(EXAMPLES.claim);

export const INSTITUTIONAL = [
	...PROFESSIONAL.slice(0, 10),
	'HL*2*1*22*0',
	'SBR*P*18*G100******MA',
	'NM1*IL*1*DOE*JANE****MI*TST1234567',
	'N3*12 SAMPLE WAY',
	'N4*ANYTOWN*OH*43999',
	'DMG*D8*19500503*F',
	'NM1*PR*2*DEMO HEALTH PLAN*****PI*DEMOPLAN',
	'CLM*ACCT2001*420.5***13:A:1**A*Y*Y',
	'DTP*434*RD8*20261015-20261015',
	'CL1***01',
	'HI*ABK:S93401A',
	'HI*APR:S93401A',
	'HI*ABN:W1830XA',
	'HI*ABF:I10',
	'HI*BH:11:D8:20261015',
	'HI*BE:A1:::20',
	'HI*BG:09',
	`NM1*71*1*WREN*ADA***MD*XX*${DOCTOR}`,
	'LX*1',
	'SV2*0450*HC:99283:25*300.5*UN*1',
	'DTP*472*D8*20261015',
	'LX*2',
	'SV2*0320*HC:73610*120*UN*1',
	'DTP*472*D8*20261015',
] as const;

export const ACKNOWLEDGEMENT = [
	'AK1*HC*101*005010X222A1',
	'AK2*837*0001*005010X222A1',
	'IK3*CLM*24*2300*8',
	'IK4*2**1',
	'IK5*R*5',
	'AK9*R*1*1*0',
] as const;

export const CLAIM_STATUS = [
	'BHT*0085*08*B1001*20261103*0800*TH',
	'HL*1**20*1',
	'NM1*PR*2*DEMO HEALTH PLAN*****PI*DEMOPLAN',
	'TRN*1*BATCH9',
	'DTP*050*D8*20261102',
	'DTP*009*D8*20261103',
	'HL*2*1*21*1',
	'NM1*41*2*DEMO CLINIC*****46*DEMOSENDER',
	'TRN*2*B1001',
	'STC*A1:19:PR*20261103*WQ*250',
	'QTY*90*1',
	'AMT*YU*250',
	'HL*3*2*19*1',
	`NM1*85*2*DEMO CLINIC*****XX*${CLINIC}`,
	'TRN*2*0',
	'HL*4*3*PT',
	'NM1*QC*1*DOE*JANE****MI*TST1234567',
	'TRN*2*ACCT1001',
	'STC*A2:20:PR*20261103*WQ*250',
	'REF*1K*PAYERICN77',
	'DTP*472*D8*20261015',
] as const;

export const INQUIRY = [
	'BHT*0022*13*Q1001*20261101*0800',
	'HL*1**20*1',
	'NM1*PR*2*DEMO HEALTH PLAN*****PI*DEMOPLAN',
	'HL*2*1*21*1',
	`NM1*1P*2*DEMO CLINIC*****XX*${CLINIC}`,
	'HL*3*2*22*0',
	'TRN*1*TRACE1*9DEMOCLINI',
	'NM1*IL*1*DOE*JANE****MI*TST1234567',
	'DMG*D8*19710503*F',
	'DTP*291*D8*20261102',
	'EQ*30',
] as const;

export const ANSWER = [
	'BHT*0022*11*Q1001*20261101*0801',
	'HL*1**20*1',
	'NM1*PR*2*DEMO HEALTH PLAN*****PI*DEMOPLAN',
	'HL*2*1*21*1',
	`NM1*1P*2*DEMO CLINIC*****XX*${CLINIC}`,
	'HL*3*2*22*0',
	'TRN*2*TRACE1*9DEMOCLINI',
	'NM1*IL*1*DOE*JANE****MI*TST1234567',
	'N3*12 SAMPLE WAY',
	'N4*ANYTOWN*OH*43999',
	'DMG*D8*19710503*F',
	'DTP*346*D8*20260101',
	'EB*1**30**DEMO PLAN GOLD',
	'EB*B**98***27*25*****Y',
	'EB*C*IND*30***23*1500',
	'EB*C*IND*30***29*420.5',
	'EB*A**30***27**.2****Y',
	'EB*R**30',
	'LS*2120',
	'NM1*PRP*2*HARBOR SECOND PLAN*****PI*HARBOR',
	'LE*2120',
] as const;

export const GUIDES = {
	institutional: '005010X223A2',
	acknowledgement: '005010X231A1',
	claimStatus: '005010X214',
	eligibility: '005010X279A1',
} as const;

/** The small files by their kind. */
export const SAMPLES = {
	professional: EXAMPLES.claim,
	institutional: anInterchange('HC', GUIDES.institutional, INSTITUTIONAL),
	remittance: EXAMPLES.remittance,
	acknowledgement: anInterchange('FA', GUIDES.acknowledgement, ACKNOWLEDGEMENT),
	claimStatus: anInterchange('HN', GUIDES.claimStatus, CLAIM_STATUS),
	inquiry: anInterchange('HS', GUIDES.eligibility, INQUIRY),
	answer: anInterchange('HB', GUIDES.eligibility, ANSWER),
} as const;
