import type { Claim, InstitutionalClaim, OtherInsurance, ProfessionalClaim } from '#domain/claims';
import { sumOf } from '#domain/claims';
import type { SegmentWriter, Value } from '../write/segment-writer.ts';
import {
	ACCIDENT_CODES,
	documentCode,
	filingCode,
	ORDERS,
	RELATIONSHIPS,
	VALUE_CODES,
} from './claim-words.ts';
import type { ClaimSending } from './write-claims.ts';
import { writeAddress, writeClinician } from './write-provider.ts';
import { placeOf, sharedRendering, writeLines, writeSpan } from './write-lines.ts';

const MOST_IN_SEGMENT = 12;

/** The claim itself (loop 2300) with its lines. */
export function writeClaimLoop(writer: SegmentWriter, claim: Claim, sending: ClaimSending): void {
	if (claim.kind === 'professional') writeProfessional(writer, claim);
	else writeInstitutional(writer, claim);
	if (claim.facility !== null) {
		const { name, npi } = claim.facility;
		writer.add('NM1', '77', '2', name, '', '', '', '', npi === '' ? '' : 'XX', npi);
		writeAddress(writer, sending.addressOf(claim.facility) ?? claim.billing.address);
	}
	if (claim.kind === 'professional' && claim.referring?.role === 'DQ') {
		writeClinician(writer, 'DQ', claim.referring);
	}
	for (const other of claim.otherInsurance) writeOtherPayer(writer, claim, other);
	writeLines(writer, claim);
}

function writeProfessional(writer: SegmentWriter, claim: ProfessionalClaim): void {
	const { accident, onset, hospitalStay, referring } = claim;
	const causes = [
		...(accident.atWork ? ['EM'] : []),
		...(accident.auto === null ? [] : ['AA']),
		...(accident.other ? ['OA'] : []),
	];
	writer.add(
		'CLM',
		claim.accountNumber,
		writer.money(claim.totalCharge),
		'',
		'',
		[placeOf(claim), 'B', claim.frequency],
		claim.signedOn === null ? 'N' : 'Y',
		...consents(claim),
		'',
		[causes[0] ?? '', causes[1] ?? '', '', accident.auto ?? ''],
	);
	if (onset !== null) writer.add('DTP', onset.qualifier, 'D8', writer.date(onset.date));
	if (accident.date !== null) writer.add('DTP', '439', 'D8', writer.date(accident.date));
	if (hospitalStay !== null) {
		writer.add('DTP', '435', 'D8', writer.date(hospitalStay.from));
		writer.add('DTP', '096', 'D8', writer.date(hospitalStay.to));
	}
	writeAttachments(writer, claim);
	const obliged = obligedOf(claim);
	if (obliged !== null) writer.add('CN1', '09', writer.money(obliged));
	if (claim.patientPaid !== 0) writer.add('AMT', 'F5', writer.money(claim.patientPaid));
	writeNumbers(writer, claim);
	const [principal, ...others] = claim.diagnoses.map(withoutDot);
	writeCodes(writer, [
		...(principal === undefined ? [] : [['ABK', principal]]),
		...others.map((code) => ['ABF', code]),
	]);
	if (referring?.role === 'DN') writeClinician(writer, 'DN', referring);
	const rendering = sharedRendering(claim);
	if (rendering !== null) writeClinician(writer, '82', rendering, 'PE');
}

function writeInstitutional(writer: SegmentWriter, claim: InstitutionalClaim): void {
	const { accident, admission, dischargeStatus, statement, attending, operating } = claim;
	const [, facility = '', frequency = ''] = /^0(\S\S)(\S)$/.exec(claim.typeOfBill) ?? [];
	writer.add(
		'CLM',
		claim.accountNumber,
		writer.money(claim.totalCharge),
		'',
		'',
		[facility, 'A', frequency],
		'',
		...consents(claim),
	);
	writer.add('DTP', '434', ...writeSpan(writer, statement, true));
	if (admission !== null)
		writer.add('DTP', '435', 'DT', `${writer.date(admission.date)}${admission.hour}00`);
	if (admission !== null || dischargeStatus !== null) {
		writer.add('CL1', admission?.priority ?? '', admission?.origin ?? '', dischargeStatus ?? '');
	}
	writeAttachments(writer, claim);
	writeNumbers(writer, claim);
	const [principal, ...others] = claim.diagnoses.map(withoutDot);
	writeCodes(writer, principal === undefined ? [] : [['ABK', principal]]);
	writeCodes(
		writer,
		claim.admittingDiagnosis === null ? [] : [['ABJ', withoutDot(claim.admittingDiagnosis)]],
	);
	writeCodes(
		writer,
		claim.visitReasons.map((code) => ['APR', withoutDot(code)]),
	);
	writeCodes(
		writer,
		claim.externalCauses.map((code) => ['ABN', withoutDot(code)]),
	);
	writeCodes(
		writer,
		others.map((code) => ['ABF', code]),
	);
	const happened = [
		...claim.occurrences,
		...Object.entries(ACCIDENT_CODES)
			.filter(([kind]) =>
				kind === 'auto'
					? accident.auto !== null
					: kind === 'atWork'
						? accident.atWork
						: accident.other,
			)
			.map(([, code]) => ({ code, date: accident.date ?? '' })),
	];
	writeCodes(
		writer,
		happened.map(({ code, date }) => ['BH', code, 'D8', writer.date(date)]),
	);
	const obliged = obligedOf(claim);
	const values = [
		...claim.values,
		...(claim.patientPaid === 0
			? []
			: [{ code: VALUE_CODES.patientPaid, amount: claim.patientPaid }]),
		...(obliged === null ? [] : [{ code: VALUE_CODES.obliged, amount: obliged }]),
	];
	writeCodes(
		writer,
		values.map(({ code, amount }) => ['BE', code, '', '', writer.money(amount)]),
	);
	writeCodes(
		writer,
		claim.conditionCodes.map((code) => ['BG', code]),
	);
	if (attending !== null) writeClinician(writer, '71', attending, 'AT');
	if (operating !== null) writeClinician(writer, '72', operating);
}

/** Assignment, payment to the provider, release of records (CLM07 to CLM09). */
function consents({ acceptsAssignment, paysProvider, mayRelease }: Claim): readonly string[] {
	return [acceptsAssignment ? 'A' : 'C', paysProvider ? 'Y' : 'N', mayRelease ? 'Y' : 'I'];
}

function writeAttachments(writer: SegmentWriter, { attachments }: Claim): void {
	for (const kind of attachments) writer.add('PWK', documentCode(kind), 'FX', '', '', 'AC', kind);
}

function writeNumbers(writer: SegmentWriter, claim: Claim): void {
	const numbers: readonly (readonly [string, string | null])[] = [
		['9F', claim.referral],
		['G1', claim.authorisation],
		['F8', claim.originalReference],
		['X4', claim.clia],
		['LU', claim.kind === 'institutional' ? claim.accident.auto : null],
	];
	for (const [kind, number] of numbers) if (number !== null) writer.add('REF', kind, number);
}

/** HI segments of up to twelve codes each. */
function writeCodes(writer: SegmentWriter, codes: readonly Value[]): void {
	for (let at = 0; at < codes.length; at += MOST_IN_SEGMENT) {
		writer.add('HI', ...codes.slice(at, at + MOST_IN_SEGMENT));
	}
}

export function withoutDot(code: string): string {
	return code.replace('.', '');
}

/** What must be taken as full payment by the earlier payer that binds; null where none does. */
export function obligedOf({ otherInsurance }: Claim): number | null {
	return (
		otherInsurance.find(({ decision }) => decision !== null && decision.obligedToAccept !== null)
			?.decision?.obligedToAccept ?? null
	);
}

/** Another payer and what it paid in all (loops 2320 and 2330). */
function writeOtherPayer(writer: SegmentWriter, claim: Claim, other: OtherInsurance): void {
	const { decision, relationship, order, kind } = other;
	writer.add(
		'SBR',
		ORDERS[order],
		RELATIONSHIPS[relationship],
		'',
		'',
		'',
		'',
		'',
		'',
		filingCode(kind, claim.kind),
	);
	if (decision !== null)
		writer.add('AMT', 'D', writer.money(sumOf(decision.lines.map(({ paid }) => paid))));
	writer.add('OI', '', '', claim.paysProvider ? 'Y' : 'N', '', '', claim.mayRelease ? 'Y' : 'I');
	// Our claim does not know the insured of another plan by name unless it is the patient.
	const { last, first, middle } =
		relationship === 'self' ? claim.patient.name : claim.insured.person.name;
	writer.add('NM1', 'IL', '1', last, first, middle, '', '', 'MI', other.memberId);
	writer.add('NM1', 'PR', '2', other.payerName, '', '', '', '', 'PI', other.payerId);
}
