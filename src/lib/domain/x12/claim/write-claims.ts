import type { Address, Claim, Provider } from '#domain/claims';
import { INSTITUTIONAL_GUIDE } from '../structure/institutional.ts';
import { PROFESSIONAL_GUIDE } from '../structure/professional.ts';
import { openSegmentWriter } from '../write/segment-writer.ts';
import type { SegmentWriter, Written } from '../write/segment-writer.ts';
import { writeInterchange } from '../write/write-interchange.ts';
import type { Sending } from '../write/write-interchange.ts';
import { claimAsSent } from './claim-as-sent.ts';
import { filingCode, ORDERS, RELATIONSHIPS } from './claim-words.ts';
import { complainOfClaim } from './complain-of-claim.ts';
import { writeClaimLoop } from './write-claim-loop.ts';
import { writeAddress, writePerson } from './write-provider.ts';

/** Who sends claims. */
export interface ClaimSending extends Sending {
	readonly senderName: string;
	/** Whom a payer may call. */
	readonly contact: string;
	readonly phone: string;
	/** Where a facility stands, which a claim does not say; null for the billing address. */
	addressOf(facility: Provider): Address | null;
}

/**
 * Writes claims as one file: a group for professional and one for hospital claims, in each a transaction per
 * payer. What it writes, `readClaims` reads back as `claimAsSent` says; a claim that would come back as
 * something else is refused and named. [XT21] [XT22]
 */
export function writeClaims(claims: readonly Claim[], sending: ClaimSending): Written {
	const complaints = openSegmentWriter();
	const groups = [PROFESSIONAL_GUIDE, INSTITUTIONAL_GUIDE]
		.map(({ id: guide, set, group, kind }) => {
			const ofKind = claims.filter((claim) => claim.kind === kind);
			const payers = [...new Set(ofKind.map(({ payer }) => payer.id))];
			const bodies = payers.map((id, index) => {
				const ofPayer = ofKind.filter(({ payer }) => payer.id === id);
				return writeTransaction(ofPayer, sending, index + 1, complaints);
			});
			return { group, set, guide, bodies };
		})
		.filter(({ bodies }) => bodies.length > 0);
	if (groups.length === 0) complaints.refuse('There is no claim to write.');
	return writeInterchange(sending, groups, complaints);
}

function writeTransaction(
	claims: readonly Claim[],
	sending: ClaimSending,
	number: number,
	complaints: SegmentWriter,
): readonly string[] {
	const writer = openSegmentWriter();
	const { sender, receiver, senderName, contact, phone, date, time, control } = sending;
	writer.add('BHT', '0019', '00', `${control}-${number}`, writer.date(date), time, 'CH');
	writer.add('NM1', '41', '2', senderName, '', '', '', '', '46', sender);
	writer.add('PER', 'IC', contact, 'TE', phone);
	writer.add('NM1', '40', '2', claims[0]?.payer.name ?? '', '', '', '', '', '46', receiver);
	let level = 0;
	let provider = { key: '', level: 0 };
	for (const raw of claims) {
		writer.about(raw.accountNumber);
		complainOfClaim(writer, raw);
		const claim = claimAsSent(raw, date);
		const key = JSON.stringify(claim.billing);
		if (key !== provider.key) {
			provider = { key, level: ++level };
			writeBilling(writer, claim, level);
		}
		const isSelf = claim.insured.relationship === 'self';
		const insured = ++level;
		writeInsured(writer, claim, insured, provider.level);
		if (!isSelf) writePatient(writer, claim, ++level, insured);
		writeClaimLoop(writer, claim, sending);
	}
	for (const { of, message } of writer.unwritable) {
		complaints.about(of);
		complaints.refuse(message);
	}
	return writer.segments;
}

function writeBilling(writer: SegmentWriter, { billing }: Claim, level: number): void {
	writer.add('HL', String(level), '', '20', '1');
	if (billing.taxonomy !== null) writer.add('PRV', 'BI', 'PXC', billing.taxonomy);
	writer.add(
		'NM1',
		'85',
		'2',
		billing.name,
		'',
		'',
		'',
		'',
		billing.npi === '' ? '' : 'XX',
		billing.npi,
	);
	writeAddress(writer, billing.address);
	writer.add('REF', 'EI', billing.taxId);
}

function writeInsured(writer: SegmentWriter, claim: Claim, level: number, above: number): void {
	const { insured, order, payer, patient, accident } = claim;
	const isSelf = insured.relationship === 'self';
	writer.add('HL', String(level), String(above), '22', isSelf ? '0' : '1');
	writer.add(
		'SBR',
		ORDERS[order],
		isSelf ? '18' : '',
		insured.group ?? '',
		'',
		'',
		'',
		'',
		'',
		filingCode(payer.kind, claim.kind),
	);
	if (isSelf && patient.deathDate !== null)
		writer.add('PAT', '', '', '', '', 'D8', writer.date(patient.deathDate));
	writePerson(writer, 'IL', insured.person, insured.memberId);
	if (isSelf && accident.casualtyNumber !== null) writer.add('REF', 'Y4', accident.casualtyNumber);
	writer.add('NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id);
}

function writePatient(writer: SegmentWriter, claim: Claim, level: number, above: number): void {
	const { insured, patient, accident } = claim;
	writer.add('HL', String(level), String(above), '23', '0');
	const death =
		patient.deathDate === null ? [] : ['', '', '', 'D8', writer.date(patient.deathDate)];
	writer.add('PAT', RELATIONSHIPS[insured.relationship], ...death);
	writePerson(writer, 'QC', patient, '');
	if (accident.casualtyNumber !== null) writer.add('REF', 'Y4', accident.casualtyNumber);
}
