import { normaliseDiagnosis } from '#domain/codes';
import type {
	Accident,
	Claim,
	InstitutionalClaim,
	OtherInsurance,
	OnsetDate,
	ProfessionalClaim,
	ReferringProvider,
} from '#domain/claims';
import { readDate, readPeriod } from '../check/forms.ts';
import { diagnosesOf, listedCodes } from '../check/check-code-lists.ts';
import { loopsIn, segmentIn, segmentsIn, valueIn } from '../structure/find-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { componentOf, componentsOf, elementOf } from '../syntax/parts-of.ts';
import {
	ACCIDENT_CODES,
	orderFrom,
	payerKindFrom,
	relationshipFrom,
	VALUE_CODES,
} from './claim-words.ts';
import { moneyOr0, readHospitalLine, readPriorLine, readProfessionalLine } from './read-lines.ts';
import { readProvider } from './read-provider.ts';

/** What stands above the claim loop: people, payer, billing provider. */
export type ClaimContext = Pick<Claim, 'payer' | 'order' | 'patient' | 'insured' | 'billing'> & {
	readonly casualtyNumber: string | null;
	/** The day of the file (BHT04), which stands for the day of signing. */
	readonly sentOn: string;
};

/** Reads a professional claim from its loop 2300. [XT22] */
export function readProfessionalClaim(loop: LoopNode, context: ClaimContext): ProfessionalClaim {
	const { casualtyNumber, sentOn, ...shared } = context;
	const [head] = loop.segments;
	const place = head === undefined ? '' : componentOf(head, 5, 1);
	const causes = head === undefined ? [] : componentsOf(head, 11);
	const [rendering] = loopsIn(loop, '2310B');
	const stay = [valueIn(loop, 'DTP', 3, '435'), valueIn(loop, 'DTP', 3, '096')].map((day) =>
		readDate(day.slice(0, 8)),
	);
	const [from, to] = stay;
	const lines = loopsIn(loop, '2400');
	const accident: Accident = {
		atWork: causes.slice(0, 3).includes('EM'),
		auto: causes.slice(0, 3).includes('AA') ? (causes[3] ?? '') : null,
		other: causes.slice(0, 3).includes('OA'),
		date: readDate(valueIn(loop, 'DTP', 3, '439')),
		casualtyNumber,
	};
	const obliged = valueIn(loop, 'CN1', 1) === '09' ? moneyOr0(valueIn(loop, 'CN1', 2)) : null;
	return {
		kind: 'professional',
		...shared,
		...coreOf(loop, lines, obliged),
		accident,
		frequency: frequencyFrom(head === undefined ? '' : componentOf(head, 5, 3)),
		clia: numberOf(loop, 'X4'),
		patientPaid: moneyOr0(valueIn(loop, 'AMT', 2, 'F5')),
		diagnoses: diagnosesOf(loop).map(normaliseDiagnosis),
		facility: facilityOf(loop, '2310C'),
		referring: referringOf(loop),
		onset: onsetOf(loop),
		hospitalStay: from != null && to != null ? { from, to } : null,
		signedOn: valueIn(loop, 'CLM', 6) === 'Y' ? sentOn : null,
		lines: lines.map((line) =>
			readProfessionalLine(line, place, rendering === undefined ? null : readProvider(rendering)),
		),
	};
}

/** Reads a hospital's claim from its loop 2300. [XT22] */
export function readInstitutionalClaim(loop: LoopNode, context: ClaimContext): InstitutionalClaim {
	const { casualtyNumber, sentOn: _sentOn, ...shared } = context;
	const [head] = loop.segments;
	const [facility = '', , last = ''] = head === undefined ? [] : componentsOf(head, 5);
	const codes = listedCodes(loop);
	const diagnoses = (...lists: readonly string[]) =>
		codes
			.filter(({ list }) => lists.includes(list))
			.map(({ parts }) => normaliseDiagnosis(parts[1] ?? ''));
	const dated = codes
		.filter(({ list }) => list === 'BH')
		.map(({ parts }) => ({ code: parts[1] ?? '', date: readDate(parts[3] ?? '') ?? '' }));
	const values = codes
		.filter(({ list }) => list === 'BE')
		.map(({ parts }) => ({ code: parts[1] ?? '', amount: moneyOr0(parts[4] ?? '') }));
	const lines = loopsIn(loop, '2400');
	const happened = (code: string) => dated.find((one) => one.code === code)?.date ?? null;
	const [auto, atWork, other] = [
		ACCIDENT_CODES.auto,
		ACCIDENT_CODES.atWork,
		ACCIDENT_CODES.other,
	].map(happened);
	const state = numberOf(loop, 'LU');
	const isDecided = loopsIn(loop, '2320').some((one) => readDecision(one, lines, null) !== null);
	const obliged = isDecided
		? (values.find(({ code }) => code === VALUE_CODES.obliged)?.amount ?? null)
		: null;
	const ofAccident: readonly string[] = Object.values(ACCIDENT_CODES);
	const isOwn = ({ code }: { readonly code: string }) =>
		code === VALUE_CODES.patientPaid || (code === VALUE_CODES.obliged && isDecided);
	const admitted = valueIn(loop, 'DTP', 3, '435');
	const admission = readPeriod(valueIn(loop, 'DTP', 2, '435'), admitted);
	const status = valueIn(loop, 'CL1', 3);
	const [attending] = loopsIn(loop, '2310A');
	const [operating] = loopsIn(loop, '2310B');
	return {
		kind: 'institutional',
		...shared,
		...coreOf(loop, lines, obliged),
		accident: {
			atWork: atWork != null,
			auto: auto == null ? null : (state ?? ''),
			other: other != null,
			date: auto ?? atWork ?? other ?? null,
			casualtyNumber,
		},
		frequency: frequencyFrom(last),
		clia: null,
		patientPaid: values.find(({ code }) => code === VALUE_CODES.patientPaid)?.amount ?? 0,
		diagnoses: diagnoses('ABK', 'ABF', 'BK', 'BF'),
		facility: facilityOf(loop, '2310E'),
		typeOfBill: `0${facility}${last}`,
		statement: readPeriod('RD8', valueIn(loop, 'DTP', 3, '434')) ??
			readPeriod('D8', valueIn(loop, 'DTP', 3, '434')) ?? { from: '', to: '' },
		admission:
			admission === null
				? null
				: {
						date: admission.from,
						hour: admitted.slice(8, 10),
						priority: valueIn(loop, 'CL1', 1),
						origin: valueIn(loop, 'CL1', 2),
					},
		dischargeStatus: status === '' ? null : status,
		conditionCodes: codes.filter(({ list }) => list === 'BG').map(({ parts }) => parts[1] ?? ''),
		occurrences: dated.filter(({ code }) => !ofAccident.includes(code)),
		values: values.filter((one) => !isOwn(one)),
		admittingDiagnosis: diagnoses('ABJ', 'BJ')[0] ?? null,
		visitReasons: diagnoses('APR', 'PR'),
		externalCauses: diagnoses('ABN', 'BN'),
		attending: attending === undefined ? null : readProvider(attending),
		operating: operating === undefined ? null : readProvider(operating),
		lines: lines.map(readHospitalLine),
	};
}

function coreOf(loop: LoopNode, lines: readonly LoopNode[], obliged: number | null) {
	const value = (at: number) => valueIn(loop, 'CLM', at);
	const others = loopsIn(loop, '2320');
	const first = others.findIndex((one) => readDecision(one, lines, null) !== null);
	return {
		accountNumber: value(1),
		totalCharge: moneyOr0(value(2)),
		otherInsurance: others.map((one, index) =>
			readOtherPayer(one, lines, index === first ? obliged : null),
		),
		originalReference: numberOf(loop, 'F8'),
		authorisation: numberOf(loop, 'G1'),
		referral: numberOf(loop, '9F'),
		mayRelease: value(9) === 'Y',
		paysProvider: value(8) === 'Y',
		acceptsAssignment: value(7) === 'A',
		attachments: segmentsIn(loop, 'PWK').map((one) => elementOf(one, 6) || elementOf(one, 1)),
	};
}

function numberOf(loop: LoopNode, kind: string): string | null {
	const number = valueIn(loop, 'REF', 2, kind);
	return number === '' ? null : number;
}

function frequencyFrom(code: string): '1' | '7' | '8' {
	return code === '7' || code === '8' ? code : '1';
}

function facilityOf(loop: LoopNode, id: string) {
	const [facility] = loopsIn(loop, id);
	return facility === undefined ? null : readProvider(facility);
}

function onsetOf(loop: LoopNode): OnsetDate | null {
	for (const qualifier of ['431', '484'] as const) {
		const date = readDate(valueIn(loop, 'DTP', 3, qualifier));
		if (date !== null && segmentIn(loop, 'DTP', qualifier) !== null) return { qualifier, date };
	}
	return null;
}

/** Referring and supervising stand at the claim, ordering at its lines. */
function referringOf(loop: LoopNode): ReferringProvider | null {
	const [line] = loopsIn(loop, '2400');
	const [referring] = loopsIn(loop, '2310A');
	const [supervising] = loopsIn(loop, '2310D');
	const [ordering] = line === undefined ? [] : loopsIn(line, '2420E');
	if (referring !== undefined) return { ...readProvider(referring), role: 'DN' };
	if (ordering !== undefined) return { ...readProvider(ordering), role: 'DK' };
	return supervising === undefined ? null : { ...readProvider(supervising), role: 'DQ' };
}

function readOtherPayer(
	loop: LoopNode,
	lines: readonly LoopNode[],
	obliged: number | null,
): OtherInsurance {
	const [insured] = loopsIn(loop, '2330A');
	const [payer] = loopsIn(loop, '2330B');
	return {
		payerId: payer === undefined ? '' : valueIn(payer, 'NM1', 9),
		payerName: payer === undefined ? '' : valueIn(payer, 'NM1', 3),
		kind: payerKindFrom(valueIn(loop, 'SBR', 9)),
		order: orderFrom(valueIn(loop, 'SBR', 1)),
		memberId: insured === undefined ? '' : valueIn(insured, 'NM1', 9),
		relationship: relationshipFrom(valueIn(loop, 'SBR', 2)),
		decision: readDecision(loop, lines, obliged),
	};
}

/** A decision is there when every line tells it; a payer without a number decided nothing we could match. */
function readDecision(
	loop: LoopNode,
	lines: readonly LoopNode[],
	obliged: number | null,
): OtherInsurance['decision'] {
	const [payer] = loopsIn(loop, '2330B');
	const payerId = payer === undefined ? '' : valueIn(payer, 'NM1', 9);
	const decided = lines.map((line) => readPriorLine(line, payerId)).filter((one) => one !== null);
	const [first] = decided;
	if (first === undefined || decided.length < lines.length) return null;
	return { date: first.date, lines: decided.map(({ line }) => line), obligedToAccept: obliged };
}
