import { decideClaim, emptyHistory } from '#domain/claims';
import type {
	Adjudication,
	Adjustment,
	ClaimDocument,
	MemberRecord,
	OtherInsurance,
	ProfessionalClaim,
	ProfessionalLine,
	ProviderRecord,
} from '#domain/claims';
import {
	DOCTOR,
	DOCTOR_NPI,
	DOS,
	GROUP_NPI,
	MEMBER_ID,
	officeClaim,
	officeLine,
	officeMember,
	officeProvider,
	officeQuestion,
	ORDERER_NPI,
	PATIENT,
} from '../../src/cli/bench/claims/office-world.ts';
import { shippedBook, shippedPayer } from './shipped-payers.ts';

/** Everything a situation changes of a claim that would be paid. */
export interface Situation {
	/** Number in the dossier of denials; several may be one situation's faces. */
	readonly number: number;
	readonly name: string;
	/** `CO-45`, or `CO-16 M51` with the remarks that have to be there. */
	readonly expected: string;
	readonly payer?: string;
	readonly claim?: Partial<ProfessionalClaim>;
	readonly lines?: readonly Partial<ProfessionalLine>[];
	readonly member?: Partial<MemberRecord> | null;
	readonly provider?: Partial<ProviderRecord>;
	readonly orderer?: Partial<ProviderRecord>;
	readonly authorisation?: Partial<{ services: string; units: number; npi: string; to: string }>;
	readonly referral?: { readonly visits: number; readonly isApproved: boolean };
	/** Lines of a claim decided before. */
	readonly before?: readonly Partial<ProfessionalLine>[];
	readonly documents?: readonly Partial<ClaimDocument>[];
	readonly asked?: Adjudication['asked'];
	readonly received?: string;
	/** The line that has it, from 0. */
	readonly at?: number;
}

/** Another payer that decided first and paid 80 % of 100.00 on a charge of 200.00, unless said otherwise. */
export function primaryDecision(parts: Partial<OtherInsurance> = {}): OtherInsurance {
	return {
		payerId: 'other-plan',
		payerName: 'Other Plan',
		kind: 'commercial',
		order: 'primary',
		memberId: 'OTH1',
		relationship: 'self',
		decision: {
			date: '2026-02-18',
			obligedToAccept: null,
			lines: [
				{
					paid: 8_000,
					allowed: 10_000,
					adjustments: [
						{ group: 'CO', carc: '45', amount: 10_000 },
						{ group: 'PR', carc: '2', amount: 2_000 },
					],
				},
			],
		},
		...parts,
	};
}

/** The question a situation asks of its payer. */
export function questionOf(situation: Situation): Adjudication {
	const payer = shippedPayer(situation.payer ?? 'evergreen-ppo');
	const lines = (situation.lines ?? [{}]).map((line) => officeLine(line));
	const claim = officeClaim(payer, { lines, ...situation.claim });
	const member = situation.member === null ? [] : [officeMember(payer, situation.member)];
	const providers = [
		officeProvider(GROUP_NPI, situation.provider),
		officeProvider(DOCTOR_NPI, situation.provider),
		officeProvider(ORDERER_NPI, situation.orderer),
	];
	const { authorisation, referral } = situation;
	const span = { from: '2026-01-01', to: authorisation?.to ?? null, memberId: MEMBER_ID };
	const code = authorisation?.services ?? '29881';
	const question = officeQuestion(payer, {
		claim,
		received: situation.received ?? '2026-02-20',
		book: shippedBook,
		asked: situation.asked ?? [],
		documents: (situation.documents ?? []).map((one) => aDocument(one)),
		records: {
			members: new Map(member.map((one) => [one.memberId, one])),
			providers: new Map(providers.map((one) => [one.npi, one])),
			authorisations: new Map(
				authorisation === undefined
					? []
					: [
							[
								'AUTH1',
								{
									...span,
									number: 'AUTH1',
									services: [{ from: code, to: code }],
									units: authorisation.units ?? 1,
									npi: authorisation.npi ?? null,
								},
							],
						],
			),
			referrals: new Map(
				referral === undefined ? [] : [['REF1', { ...span, number: 'REF1', ...referral }]],
			),
		},
	});
	if (situation.before === undefined) return question;
	const earlier = officeClaim(payer, {
		lines: situation.before.map((line) => officeLine(line)),
		referral: claim.referral,
		authorisation: claim.authorisation,
	});
	const { history } = decideClaim({
		...question,
		claim: earlier,
		icn: 'ICN0000',
		history: emptyHistory(),
		documents: [],
	});
	return { ...question, history };
}

/** A whole document about the patient's day of service. */
export function aDocument(parts: Partial<ClaimDocument> = {}): ClaimDocument {
	return {
		kind: 'medical-record',
		memberId: MEMBER_ID,
		from: DOS,
		to: DOS,
		dated: DOS,
		isComplete: true,
		shows: ['necessary'],
		...parts,
	};
}

const ofKnee = { code: '29881', charge: 250_000, pointers: [0] };
const kneeClaim = { diagnoses: ['S83.231A'] };
const secondary = { order: 'secondary', otherInsurance: [primaryDecision()] } as const;
const noTerms: readonly Adjustment[] = [];
const male = { ...PATIENT, sex: 'M' } as const;
const asPsychiatrist = { ...DOCTOR, taxonomy: '2084P0800X' };

/** The situations of the dossier of denials, each with the claim that deserves it. */
export const SITUATIONS: readonly Situation[] = [
	{ number: 1, name: 'deductible', expected: 'PR-1', payer: 'harbor-part-b' },
	{
		number: 2,
		name: 'coinsurance',
		expected: 'PR-2',
		payer: 'meadowlark-advantage',
		lines: [{ code: '20610' }],
		claim: { diagnoses: ['M17.11'] },
	},
	{ number: 3, name: 'copay', expected: 'PR-3' },
	{ number: 4, name: 'charge above allowed', expected: 'CO-45' },
	{
		number: 5,
		name: 'sequestration',
		expected: 'CO-253',
		payer: 'harbor-part-b',
		lines: [{ code: 'G0439', charge: 30_000 }],
	},
	{ number: 6, name: 'earlier payer', expected: 'OA-23', claim: secondary },
	{
		number: 7,
		name: 'capitation',
		expected: 'CO-24',
		payer: 'meadowlark-advantage',
		member: { coverage: [{ planId: 'meadowlark-clinic', from: '2025-01-01', to: null }] },
	},
	{ number: 8, name: 'not a member', expected: 'CO-31', member: null },
	{ number: 9, name: 'number and name disagree', expected: 'CO-140', member: { first: 'June' } },
	{
		number: 10,
		name: 'after coverage',
		expected: 'PR-27',
		member: { coverage: [{ planId: 'evergreen-standard', from: '2025-01-01', to: '2026-01-31' }] },
	},
	{
		number: 11,
		name: 'before coverage',
		expected: 'PR-26',
		member: { coverage: [{ planId: 'evergreen-standard', from: '2026-03-01', to: null }] },
	},
	{
		number: 12,
		name: 'another payer first',
		expected: 'CO-22 MA92',
		member: { otherFirst: { payerName: 'Other Plan', from: '2025-01-01', to: null } },
	},
	{
		number: 12,
		name: 'second without the decision of the first',
		expected: 'CO-22 MA04 N4',
		claim: { order: 'secondary', otherInsurance: [primaryDecision({ decision: null })] },
	},
	{
		number: 13,
		name: 'wrong payer',
		expected: 'CO-109 N418',
		payer: 'harbor-part-b',
		member: {
			elsewhere: {
				payerName: 'Meadowlark Advantage',
				forwards: false,
				from: '2026-01-01',
				to: null,
			},
		},
	},
	{
		number: 14,
		name: 'accident at work',
		expected: 'CO-19',
		claim: {
			accident: { atWork: true, auto: null, other: false, date: DOS, casualtyNumber: null },
		},
	},
	{
		number: 14,
		name: 'liability',
		expected: 'CO-20',
		claim: {
			accident: { atWork: false, auto: null, other: true, date: DOS, casualtyNumber: 'L-9' },
		},
	},
	{
		number: 14,
		name: 'motor accident',
		expected: 'CO-21',
		claim: {
			accident: { atWork: false, auto: 'OH', other: false, date: DOS, casualtyNumber: null },
		},
	},
	{
		number: 15,
		name: 'passed on',
		expected: 'OA-B11',
		member: {
			elsewhere: { payerName: 'Other Plan', forwards: true, from: '2026-01-01', to: null },
		},
	},
	{
		number: 16,
		name: 'hospice',
		expected: 'CO-B9',
		payer: 'harbor-part-b',
		member: { hospice: { from: '2026-01-01', to: null } },
	},
	{
		number: 17,
		name: 'no such benefit',
		expected: 'PR-204 N130',
		payer: 'harbor-part-b',
		lines: [{ code: '99396' }],
		claim: { diagnoses: ['Z00.00'] },
	},
	{
		number: 17,
		name: 'left out by law, as the modifier says',
		expected: 'PR-96 N130',
		payer: 'harbor-part-b',
		lines: [{ modifiers: ['GY'] }],
	},
	{ number: 19, name: 'grace period', expected: 'OA-257', member: { graceFrom: '2026-02-01' } },
	{
		number: 20,
		name: 'question to the patient open',
		expected: 'PR-227 N179',
		member: { questionOpen: true },
	},
	{
		number: 21,
		name: 'no authorisation',
		expected: 'CO-197 M62',
		lines: [ofKnee],
		claim: kneeClaim,
	},
	{
		number: 22,
		name: 'more than authorised',
		expected: 'CO-198',
		lines: [ofKnee],
		claim: { ...kneeClaim, authorisation: 'AUTH1' },
		authorisation: { units: 1 },
		before: [{ ...ofKnee, from: '2026-01-05', to: '2026-01-05' }],
	},
	{
		number: 22,
		name: 'authorisation run out',
		expected: 'CO-302',
		lines: [ofKnee],
		claim: { ...kneeClaim, authorisation: 'AUTH1' },
		authorisation: { to: '2026-01-31' },
	},
	{
		number: 23,
		name: 'authorised something else',
		expected: 'CO-284',
		lines: [ofKnee],
		claim: { ...kneeClaim, authorisation: 'AUTH1' },
		authorisation: { services: '29880' },
	},
	{
		number: 23,
		name: 'authorised somebody else',
		expected: 'CO-296',
		lines: [ofKnee],
		claim: { ...kneeClaim, authorisation: 'AUTH1' },
		authorisation: { npi: ORDERER_NPI },
	},
	{
		number: 24,
		name: 'no referral',
		expected: 'CO-288',
		payer: 'stonebridge-choice',
		member: { primaryNpi: ORDERER_NPI },
	},
	{
		number: 24,
		name: 'referral used up',
		expected: 'CO-287',
		payer: 'stonebridge-choice',
		member: { primaryNpi: ORDERER_NPI },
		claim: { referral: 'REF1' },
		referral: { visits: 1, isApproved: true },
		before: [{ from: '2026-01-05', to: '2026-01-05' }],
	},
	{
		number: 25,
		name: 'outside the network',
		expected: 'CO-242',
		payer: 'stonebridge-choice',
		provider: { standing: 'outside' },
	},
	{
		number: 25,
		name: 'not allowed by the network',
		expected: 'CO-243',
		payer: 'stonebridge-choice',
		member: { primaryNpi: ORDERER_NPI },
		claim: { referral: 'REF1' },
		referral: { visits: 3, isApproved: false },
	},
	{
		number: 25,
		name: 'not a preferred provider',
		expected: 'CO-279',
		payer: 'stonebridge-choice',
		provider: { standing: 'network' },
		lines: [{ code: '76705' }],
		claim: { diagnoses: ['R10.11'] },
	},
	{
		number: 26,
		name: 'not enrolled',
		expected: 'CO-B7 N570',
		provider: { enrolled: { from: '2026-03-01', to: null } },
	},
	{ number: 26, name: 'may not do it', expected: 'CO-185 N570', provider: { mayRender: false } },
	{ number: 26, name: 'may not be paid', expected: 'CO-299 N570', provider: { mayBill: false } },
	{
		number: 27,
		name: 'may not refer',
		expected: 'CO-183 N574',
		claim: { referring: { name: 'Orla Finch MD', npi: ORDERER_NPI, taxonomy: null, role: 'DN' } },
		orderer: { mayRefer: false },
	},
	{ number: 27, name: 'may not order', expected: 'CO-184 N574', orderer: { mayOrder: false } },
	{ number: 28, name: 'procedure missing', expected: 'CO-16 M51', lines: [{ code: '' }] },
	{ number: 28, name: 'units missing', expected: 'CO-16 M53', lines: [{ units: 0 }] },
	{ number: 28, name: 'diagnosis missing', expected: 'CO-16 M76', claim: { diagnoses: [] } },
	{ number: 28, name: 'place missing', expected: 'CO-16 M77', lines: [{ place: '' }] },
	{
		number: 28,
		name: 'orderer missing',
		expected: 'CO-16 N265 MA130',
		payer: 'harbor-part-b',
		lines: [{ code: '71046' }],
		claim: { referring: null },
	},
	{
		number: 28,
		name: 'number of the orderer missing',
		expected: 'CO-16 N265',
		claim: { referring: { name: 'Orla Finch MD', npi: '', taxonomy: null, role: 'DK' } },
	},
	{
		number: 28,
		name: 'number of the one who referred missing',
		expected: 'CO-16 N286',
		claim: { referring: { name: 'Orla Finch MD', npi: '', taxonomy: null, role: 'DN' } },
	},
	{
		number: 28,
		name: 'birth date missing',
		expected: 'CO-16 N329',
		claim: { patient: { ...PATIENT, birthDate: '' } },
	},
	{
		number: 28,
		name: 'member number missing',
		expected: 'CO-16 N382',
		claim: { insured: { person: PATIENT, memberId: '', group: null, relationship: 'self' } },
	},
	{ number: 29, name: 'duplicate', expected: 'OA-18', before: [{}] },
	{
		number: 29,
		name: 'duplicate at workers’ compensation',
		expected: 'CO-18',
		payer: 'ironbridge-comp',
		before: [{}],
	},
	{ number: 30, name: 'too late', expected: 'CO-29', received: '2026-12-01' },
	{
		number: 31,
		name: 'NPI missing',
		expected: 'CO-206',
		lines: [{ rendering: { ...DOCTOR, npi: '' } }],
	},
	{
		number: 31,
		name: 'NPI malformed',
		expected: 'CO-207',
		lines: [{ rendering: { ...DOCTOR, npi: '1234567890' } }],
	},
	{
		number: 31,
		name: 'NPI of nobody',
		expected: 'CO-208',
		lines: [{ rendering: { ...DOCTOR, npi: '1234567893' } }],
		provider: { npi: 'nobody' },
	},
	{ number: 32, name: 'code no longer valid', expected: 'CO-181', lines: [{ code: '99201' }] },
	{
		number: 32,
		name: 'modifier no longer valid',
		expected: 'CO-182',
		lines: [{ modifiers: ['21'] }],
	},
	{ number: 33, name: 'diagnosis not valid', expected: 'CO-146', claim: { diagnoses: ['E11'] } },
	{
		number: 33,
		name: 'diagnosis not covered',
		expected: 'CO-167',
		lines: [{ code: '17110' }],
		claim: { diagnoses: ['L82.1'] },
	},
	{ number: 34, name: 'place does not fit', expected: 'CO-5 M77', lines: [{ place: '21' }] },
	{ number: 35, name: 'modifier clashes', expected: 'CO-4 N519', lines: [{ modifiers: ['RT'] }] },
	{
		number: 35,
		name: 'modifier missing',
		expected: 'CO-16 N822',
		lines: [{ code: '71046', place: '22' }],
	},
	{ number: 35, name: 'modifier not whole', expected: 'CO-16 N823', lines: [{ modifiers: ['2'] }] },
	{
		number: 36,
		name: 'part of another',
		expected: 'CO-97 M15',
		lines: [{ code: '45378' }, { code: '45385' }],
		claim: { diagnoses: ['K63.5'] },
	},
	{
		number: 36,
		name: 'visit beside a small operation',
		expected: 'CO-97 N19',
		lines: [{}, { code: '20610' }],
		claim: { diagnoses: ['M17.11'] },
	},
	{
		number: 36,
		name: 'visit in the healing period',
		expected: 'CO-97 N525',
		lines: [{ from: '2026-02-14', to: '2026-02-14' }],
		before: [{ code: '10060' }],
	},
	{
		number: 36,
		name: 'visit the day of a large operation',
		expected: 'CO-97 M144',
		lines: [{}, { code: '64721', charge: 200_000 }],
		claim: { diagnoses: ['G56.01'] },
	},
	{
		number: 37,
		name: 'pair of the edits',
		expected: 'CO-236 M80',
		lines: [{ code: '45380' }, { code: '45385' }],
		claim: { diagnoses: ['K63.5'] },
	},
	{
		number: 37,
		name: 'exclude each other',
		expected: 'CO-231 M80',
		lines: [{ code: '11720' }, { code: '11721' }],
		claim: { diagnoses: ['B35.1'] },
	},
	{
		number: 38,
		name: 'never paid on its own',
		expected: 'CO-234 N390',
		lines: [{ code: '94760' }],
	},
	{
		number: 38,
		name: 'add-on alone',
		expected: 'CO-107 N122',
		lines: [{ code: '11103' }],
		claim: { diagnoses: ['D48.5'] },
	},
	{
		number: 38,
		name: 'depends on what is not paid',
		expected: 'CO-B15',
		lines: [{ code: '96361' }, { code: '96360', charge: 0 }],
	},
	{
		number: 39,
		name: 'too many, provable',
		expected: 'CO-151 N362',
		lines: [{ code: '96372', units: 9 }],
	},
	{
		number: 39,
		name: 'too many, never',
		expected: 'CO-222 N362',
		lines: [{ code: '20610', units: 4 }],
		claim: { diagnoses: ['M17.0'] },
	},
	{
		number: 39,
		name: 'too early',
		expected: 'CO-151 N362',
		lines: [{ code: '83036' }],
		before: [{ code: '83036', from: '2026-01-20', to: '2026-01-20' }],
	},
	{
		number: 40,
		name: 'not a new patient',
		expected: 'CO-B16',
		lines: [{ code: '99203' }],
		before: [{ from: '2026-01-05', to: '2026-01-05' }],
	},
	{
		number: 40,
		name: 'level not supported',
		expected: 'CO-150',
		lines: [{ code: '99215' }],
		claim: { diagnoses: ['J06.9'] },
	},
	{
		number: 41,
		name: 'points past the diagnosis',
		expected: 'CO-11',
		lines: [{ code: '83036', pointers: [1] }],
	},
	{
		number: 42,
		name: 'age and procedure',
		expected: 'CO-6',
		lines: [{ code: '99387' }],
		claim: { diagnoses: ['Z00.00'] },
	},
	{
		number: 42,
		name: 'sex and procedure',
		expected: 'CO-7',
		lines: [{ code: '58100' }],
		claim: { patient: male, diagnoses: ['N95.0'] },
	},
	{
		number: 42,
		name: 'specialty and procedure',
		expected: 'CO-8 N95',
		lines: [{ code: '90834' }],
		claim: { diagnoses: ['F41.1'] },
	},
	{ number: 42, name: 'age and diagnosis', expected: 'CO-9', claim: { diagnoses: ['Z00.129'] } },
	{ number: 42, name: 'sex and diagnosis', expected: 'CO-10', claim: { diagnoses: ['N40.0'] } },
	{
		number: 43,
		name: 'not necessary, by a local rule',
		expected: 'CO-50 N115',
		payer: 'harbor-part-b',
		lines: [{ code: '11721' }],
		claim: { diagnoses: ['M25.561'] },
	},
	{
		number: 43,
		name: 'not necessary, by a national rule',
		expected: 'CO-50 N386',
		payer: 'harbor-part-b',
		lines: [{ code: '83036' }],
		claim: { diagnoses: ['M25.561'] },
	},
	{
		number: 43,
		name: 'not necessary, by the plan',
		expected: 'CO-50 M25',
		lines: [{ code: '83036' }],
		claim: { diagnoses: ['M25.561'] },
	},
	{
		number: 43,
		name: 'not necessary, and the patient had signed',
		expected: 'PR-50 N115',
		payer: 'harbor-part-b',
		lines: [{ code: '11721', modifiers: ['GA'] }],
		claim: { diagnoses: ['M25.561'] },
	},
	{
		number: 44,
		name: 'document needed',
		expected: 'CO-252 N706',
		lines: [{ code: '20610', modifiers: ['22'] }],
		claim: { diagnoses: ['M17.11'] },
	},
	{
		number: 44,
		name: 'record needed',
		expected: 'CO-252 M127',
		lines: [{ code: 'J0897', units: 60 }],
		claim: { diagnoses: ['M81.0'], authorisation: 'AUTH1' },
		authorisation: { services: 'J0897', units: 60 },
	},
	{
		number: 44,
		name: 'records not sent in time',
		expected: 'CO-226 N706',
		lines: [{ code: '20610', modifiers: ['22'] }],
		claim: { diagnoses: ['M17.11'] },
		received: '2026-06-01',
		asked: [{ date: '2026-03-01', dos: DOS }],
	},
	{
		number: 44,
		name: 'attachment did not arrive',
		expected: 'CO-163 N706',
		lines: [{ code: '20610', modifiers: ['22'] }],
		claim: { diagnoses: ['M17.11'], attachments: ['operative-note'] },
	},
	{
		number: 44,
		name: 'wrong document',
		expected: 'CO-250 N706',
		lines: [{ code: '20610', modifiers: ['22'] }],
		claim: { diagnoses: ['M17.11'] },
		documents: [{ kind: 'referral' }],
	},
	{
		number: 44,
		name: 'document not whole',
		expected: 'CO-251 N706',
		lines: [{ code: '20610', modifiers: ['22'] }],
		claim: { diagnoses: ['M17.11'] },
		documents: [{ kind: 'operative-note', isComplete: false }],
	},
	// Of the pool beside the 44.
	{
		number: 45,
		name: 'experimental',
		expected: 'PR-55',
		payer: 'stonebridge-choice',
		lines: [{ code: 'J7325', units: 48 }],
		claim: { diagnoses: ['M17.11'] },
	},
	{ number: 45, name: 'routine', expected: 'PR-49', lines: [{ code: '92551' }] },
	{
		number: 45,
		name: 'several procedures',
		expected: 'CO-59',
		lines: [{ code: '10060' }, { code: '11730', modifiers: ['T5'] }],
		claim: { diagnoses: ['L03.031'] },
		at: 1,
	},
	{
		number: 45,
		name: 'no assistant',
		expected: 'CO-54',
		lines: [{ code: '20610', modifiers: ['80'] }],
		claim: { diagnoses: ['M17.11'] },
	},
	{
		number: 45,
		name: 'runs beyond coverage',
		expected: 'CO-239',
		lines: [{ to: '2026-02-16' }],
		member: { coverage: [{ planId: 'evergreen-standard', from: '2025-01-01', to: '2026-02-14' }] },
	},
	{
		number: 45,
		name: 'over two years',
		expected: 'CO-268',
		lines: [{ from: '2025-12-31', to: '2026-01-01' }],
	},
	{
		number: 45,
		name: 'paid to the patient',
		expected: 'PR-100',
		payer: 'harbor-part-b',
		claim: { acceptsAssignment: false, diagnoses: ['G56.01'] },
		provider: { standing: 'outside' },
		lines: [{ code: '64721', charge: 90_000 }],
	},
	{
		number: 45,
		name: 'patient share not covered',
		expected: 'PR-275',
		claim: secondary,
		lines: [{ code: '83036' }],
		member: { coverage: [{ planId: 'evergreen-retiree', from: '2025-01-01', to: null }] },
	},
	{
		number: 45,
		name: 'protected patient',
		expected: 'CO-303',
		payer: 'riverbend-community',
		claim: secondary,
		member: { isProtected: true },
	},
	{
		number: 45,
		name: 'nursing stay',
		expected: 'CO-190',
		payer: 'harbor-part-b',
		member: { nursingStay: { from: '2026-02-01', to: null } },
	},
	{
		number: 45,
		name: 'died before',
		expected: 'CO-13',
		claim: { patient: { ...PATIENT, deathDate: '2026-02-01' } },
	},
	{
		number: 45,
		name: 'born after',
		expected: 'CO-14',
		claim: { patient: { ...PATIENT, birthDate: '2026-02-13' } },
	},
	{
		number: 45,
		name: 'earlier payer does not add up',
		expected: 'CO-129 N4',
		claim: {
			order: 'secondary',
			otherInsurance: [
				primaryDecision({
					decision: {
						date: '2026-02-18',
						obligedToAccept: null,
						lines: [{ paid: 8_000, allowed: 10_000, adjustments: noTerms }],
					},
				}),
			],
		},
	},
	{
		number: 45,
		name: 'not at work',
		expected: 'CO-109 N418',
		payer: 'ironbridge-comp',
		claim: {
			accident: { atWork: false, auto: null, other: false, date: null, casualtyNumber: null },
		},
	},
	{
		number: 18,
		name: 'benefit used up',
		expected: 'CO-119',
		payer: 'riverbend-community',
		lines: [{ code: '90834', rendering: asPsychiatrist }],
		claim: { diagnoses: ['F41.1'] },
		before: Array.from({ length: 24 }, (_, day) => ({
			code: '90834',
			rendering: asPsychiatrist,
			from: `2026-01-${String(day + 1).padStart(2, '0')}`,
			to: `2026-01-${String(day + 1).padStart(2, '0')}`,
		})),
	},
];
