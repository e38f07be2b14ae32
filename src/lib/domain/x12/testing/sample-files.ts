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
		// An 835 says its guide in the group only.
		const st = group === 'HP' ? `ST*835*${control}` : `ST*${SETS[group]}*${control}*${guide}`;
		return [st, ...body, `SE*${body.length + 2}*${control}`];
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
	HP: '835',
	FA: '999',
	HN: '277',
	HS: '270',
	HB: '271',
};

export const PROFESSIONAL = [
	'BHT*0019*00*B1001*20261102*0900*CH',
	'NM1*41*2*DEMO CLINIC*****46*DEMOSENDER',
	'PER*IC*BILLING DESK*TE*5555550100',
	'NM1*40*2*DEMO HEALTH PLAN*****46*DEMORECEIVER',
	'HL*1**20*1',
	'PRV*BI*PXC*261QP2300X',
	`NM1*85*2*DEMO CLINIC*****XX*${CLINIC}`,
	'N3*1 CLINIC ROAD',
	'N4*ANYTOWN*OH*439990000',
	'REF*EI*123456789',
	'HL*2*1*22*1',
	'SBR*P**G100******CI',
	'NM1*IL*1*DOE*JOHN****MI*TST1234567',
	'N3*12 SAMPLE WAY',
	'N4*ANYTOWN*OH*43999',
	'DMG*D8*19700101*M',
	'NM1*PR*2*DEMO HEALTH PLAN*****PI*DEMOPLAN',
	'HL*3*2*23*0',
	'PAT*19',
	'NM1*QC*1*DOE*JANE*Q',
	'N3*12 SAMPLE WAY',
	'N4*ANYTOWN*OH*43999',
	'DMG*D8*20100503*F',
	'CLM*ACCT1001*250***11:B:1*Y*A*Y*Y',
	'REF*G1*AUTH77',
	'HI*ABK:E119*ABF:I10',
	`NM1*DN*1*FINCH*ADA****XX*${DOCTOR}`,
	`NM1*82*1*WREN*ADA***MD*XX*${DOCTOR}`,
	'PRV*PE*PXC*207Q00000X',
	'LX*1',
	'SV1*HC:99213:25*150*UN*1***1:2',
	'DTP*472*D8*20261015',
	'REF*6R*1',
	'LX*2',
	'SV1*HC:82962*100*UN*1***1',
	'DTP*472*D8*20261015',
	'REF*6R*2',
] as const;

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

export const REMITTANCE = [
	'BPR*I*80*C*ACH*CCP*01*999999992*DA*123456*1999999999**01*999999992*DA*654321*20261103',
	'TRN*1*DEMOEFT0001*1999999999',
	'DTM*405*20261102',
	'N1*PR*DEMO HEALTH PLAN',
	'N3*1 SAMPLE WAY',
	'N4*ANYTOWN*OH*43999',
	'REF*2U*DEMOPLAN',
	'PER*BL*HELP DESK*TE*5555550100',
	`N1*PE*DEMO CLINIC*XX*${CLINIC}`,
	'LX*1',
	'CLP*ACCT1001*1*250*92*43*12*PAYERICN77**1',
	'NM1*QC*1*DOE*JANE****MI*TST1234567',
	'DTM*050*20261021',
	'SVC*HC:99213:25*150*60**1',
	'DTM*472*20261015',
	'CAS*CO*45*55',
	'CAS*PR*1*20**2*15',
	'REF*6R*1',
	'AMT*B6*95',
	'SVC*HC:82962*100*32**1',
	'DTM*472*20261015',
	'CAS*CO*45*60',
	'CAS*PR*2*8',
	'REF*6R*2',
	'AMT*B6*40',
	'LQ*HE*N1',
	`PLB*${CLINIC}*20261231*WO:PRIORICN55*12`,
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
	professional: '005010X222A1',
	institutional: '005010X223A2',
	remittance: '005010X221A1',
	acknowledgement: '005010X231A1',
	claimStatus: '005010X214',
	eligibility: '005010X279A1',
} as const;

/** The small files by their kind. */
export const SAMPLES = {
	professional: anInterchange('HC', GUIDES.professional, PROFESSIONAL),
	institutional: anInterchange('HC', GUIDES.institutional, INSTITUTIONAL),
	remittance: anInterchange('HP', GUIDES.remittance, REMITTANCE),
	acknowledgement: anInterchange('FA', GUIDES.acknowledgement, ACKNOWLEDGEMENT),
	claimStatus: anInterchange('HN', GUIDES.claimStatus, CLAIM_STATUS),
	inquiry: anInterchange('HS', GUIDES.eligibility, INQUIRY),
	answer: anInterchange('HB', GUIDES.eligibility, ANSWER),
} as const;
