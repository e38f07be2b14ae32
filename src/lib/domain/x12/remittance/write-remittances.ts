import type {
	Address,
	PayerKind,
	Remittance,
	RemittanceClaim,
	RemittanceLine,
} from '#domain/claims';
import { filingCode } from '../claim/claim-words.ts';
import { writeAddress } from '../claim/write-provider.ts';
import { REMITTANCE_GUIDE } from '../structure/remittance.ts';
import { openSegmentWriter } from '../write/segment-writer.ts';
import type { SegmentWriter, Written } from '../write/segment-writer.ts';
import { writeAdjustments } from '../write/write-adjustments.ts';
import { writeInterchange } from '../write/write-interchange.ts';
import type { Sending } from '../write/write-interchange.ts';

/** A payer's office: what an 835 says of the payer that a remittance of ours does not know. */
export interface RemittanceSending extends Sending {
	readonly address: Address;
	readonly contact: string;
	readonly phone: string;
	/** Nine digits. */
	readonly taxId: string;
	readonly kind: PayerKind;
}

/** Reasons of one PLB segment. */
const MOST_OF_PROVIDER = 6;
/** Remark codes of MOA. */
const MOST_REMARKS = 5;

/** Writes remittances as one file of 835s, one transaction each. [XT21] [XT23] */
export function writeRemittances(
	remittances: readonly Remittance[],
	sending: RemittanceSending,
): Written {
	const complaints = openSegmentWriter();
	const bodies = remittances.map((remittance) => {
		const writer = openSegmentWriter();
		writer.about(remittance.trace);
		writeRemittance(writer, remittance, sending);
		for (const { of, message } of writer.unwritable) {
			complaints.about(of);
			complaints.refuse(message);
		}
		return writer.segments;
	});
	if (bodies.length === 0) complaints.refuse('There is no remittance to write.');
	const { set, group, id } = REMITTANCE_GUIDE;
	return writeInterchange(sending, [{ group, set, guide: id, bodies }], complaints);
}

function writeRemittance(
	writer: SegmentWriter,
	remittance: Remittance,
	{ address, contact, phone, taxId, kind }: RemittanceSending,
): void {
	const { payment, date, trace, payerName, payerId, payeeName, payeeNpi } = remittance;
	const day = writer.date(date);
	const way = payment === 0 ? 'NON' : 'CHK';
	if (payment < 0) writer.refuse('A payment is never less than nothing.');
	const bank = ['', '', '', '', '', '', '', '', '', '', ''];
	writer.add('BPR', payment === 0 ? 'H' : 'I', writer.money(payment), 'C', way, ...bank, day);
	writer.add('TRN', '1', trace, `1${taxId}`);
	writer.add('DTM', '405', day);
	writer.add('N1', 'PR', payerName);
	writeAddress(writer, address);
	writer.add('REF', '2U', payerId);
	writer.add('PER', 'BL', contact, 'TE', phone);
	writer.add('N1', 'PE', payeeName, 'XX', payeeNpi);
	if (remittance.claims.length > 0) writer.add('LX', '1');
	for (const claim of remittance.claims)
		writeClaim(writer, claim, filingCode(kind, 'professional'));
	const { providerAdjustments } = remittance;
	for (let at = 0; at < providerAdjustments.length; at += MOST_OF_PROVIDER) {
		const reasons = providerAdjustments
			.slice(at, at + MOST_OF_PROVIDER)
			.flatMap(({ reason, reference, amount }) => [[reason, reference], writer.money(amount)]);
		writer.add('PLB', payeeNpi, `${date.slice(0, 4)}1231`, ...reasons);
	}
}

function writeClaim(writer: SegmentWriter, claim: RemittanceClaim, filing: string): void {
	const { patient, received, remarks } = claim;
	const owed = claim.patientResponsibility === 0 ? '' : writer.money(claim.patientResponsibility);
	writer.add(
		'CLP',
		claim.accountNumber,
		claim.status,
		writer.money(claim.charge),
		writer.money(claim.paid),
		owed,
		filing,
		claim.icn,
		'',
		claim.frequency,
	);
	writeAdjustments(writer, claim.adjustments);
	writer.add(
		'NM1',
		'QC',
		'1',
		patient.last,
		patient.first,
		patient.middle,
		'',
		'',
		'MI',
		claim.memberId,
	);
	if (remarks.length > MOST_REMARKS) writer.refuse(`A claim has room for ${MOST_REMARKS} remarks.`);
	if (remarks.length > 0) writer.add('MOA', '', '', ...remarks);
	if (received !== '') writer.add('DTM', '050', writer.date(received));
	for (const line of claim.lines) writeLine(writer, line);
}

function writeLine(writer: SegmentWriter, line: RemittanceLine): void {
	const { code, revenueCode, modifiers, from, to } = line;
	if (modifiers.length > 4) writer.refuse('A line has more modifiers than it has room for.');
	if (code === null && (revenueCode === null || modifiers.length > 0)) {
		writer.refuse('A line without a procedure has a revenue code and no modifiers.');
	}
	const service = code === null ? ['NU', revenueCode ?? ''] : ['HC', code, ...modifiers];
	writer.add(
		'SVC',
		service,
		writer.money(line.charge),
		writer.money(line.paid),
		code === null ? '' : (revenueCode ?? ''),
		writer.number(line.units),
	);
	if (from === to) writer.add('DTM', '472', writer.date(from));
	else {
		writer.add('DTM', '150', writer.date(from));
		writer.add('DTM', '151', writer.date(to));
	}
	writeAdjustments(writer, line.adjustments);
	writer.add('REF', '6R', String(line.number));
	writer.add('AMT', 'B6', writer.money(line.allowed));
	for (const remark of line.remarks) writer.add('LQ', 'HE', remark);
}
