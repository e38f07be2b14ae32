import { sumOf } from '#domain/claims';
import { readDate, readMoney, readPeriod } from '../check/forms.ts';
import { writeSpan } from '../claim/write-lines.ts';
import { CLAIM_STATUS_GUIDE } from '../structure/acknowledgements.ts';
import { findGuide } from '../structure/guides.ts';
import { loopsBelow, loopsIn, segmentIn, valueIn } from '../structure/find-loops.ts';
import { parseLoops } from '../structure/parse-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { componentOf } from '../syntax/parts-of.ts';
import { transactionsOf } from '../syntax/read-envelopes.ts';
import type { X12Document } from '../syntax/x12-document.ts';
import { openSegmentWriter } from '../write/segment-writer.ts';
import type { SegmentWriter, Written } from '../write/segment-writer.ts';
import { writeInterchange } from '../write/write-interchange.ts';
import type { Sending } from '../write/write-interchange.ts';
import type { ClaimReport, ReportedClaim, ReportedProvider } from './claim-report.ts';

/** Writes reports as one file of 277CAs. [XT25] */
export function writeClaimReports(reports: readonly ClaimReport[], sending: Sending): Written {
	const complaints = openSegmentWriter();
	const bodies = reports.map((report) => {
		const writer = openSegmentWriter();
		writer.about(report.trace);
		writeReport(writer, report, sending);
		for (const { of, message } of writer.unwritable) {
			complaints.about(of);
			complaints.refuse(message);
		}
		return writer.segments;
	});
	if (bodies.length === 0) complaints.refuse('There is no report to write.');
	const { group, set, id } = CLAIM_STATUS_GUIDE;
	return writeInterchange(sending, [{ group, set, guide: id, bodies }], complaints);
}

function writeReport(writer: SegmentWriter, report: ClaimReport, { time }: Sending): void {
	const processed = writer.date(report.processed);
	const claims = report.providers.flatMap((one) => one.claims);
	writer.add('BHT', '0085', '08', report.trace, processed, time, 'TH');
	writer.add('HL', '1', '', '20', '1');
	writer.add('NM1', 'PR', '2', report.payerName, '', '', '', '', 'PI', report.payerId);
	writer.add('TRN', '1', report.trace);
	writer.add('DTP', '050', 'D8', writer.date(report.received));
	writer.add('DTP', '009', 'D8', processed);
	writer.add('HL', '2', '1', '21', report.providers.length > 0 ? '1' : '0');
	writer.add('NM1', '41', '2', report.submitterName, '', '', '', '', '46', report.submitterId);
	writer.add('TRN', '2', report.batch);
	writer.add(
		'STC',
		['A1', '19', 'PR'],
		processed,
		'WQ',
		writer.money(sumOf(claims.map(({ charge }) => charge))),
	);
	writeSums(writer, claims);
	let level = 2;
	for (const provider of report.providers) {
		const above = ++level;
		writer.add('HL', String(above), '2', '19', provider.claims.length > 0 ? '1' : '0');
		writer.add('NM1', '85', '2', provider.name, '', '', '', '', 'XX', provider.npi);
		writer.add('TRN', '2', '0');
		writeSums(writer, provider.claims);
		for (const claim of provider.claims) writeClaim(writer, claim, ++level, above, processed);
	}
}

/** How many claims and how much was taken in and turned away. */
function writeSums(writer: SegmentWriter, claims: readonly ReportedClaim[]): void {
	const sides = [
		['90', 'YU', 'WQ'],
		['AA', 'YY', 'U'],
	] as const;
	const told = sides
		.map(([count, amount, action]) => ({
			count,
			amount,
			claims: claims.filter((one) => one.action === action),
		}))
		.filter((side) => side.claims.length > 0);
	for (const side of told) writer.add('QTY', side.count, String(side.claims.length));
	for (const side of told) {
		writer.add('AMT', side.amount, writer.money(sumOf(side.claims.map(({ charge }) => charge))));
	}
}

function writeClaim(
	writer: SegmentWriter,
	claim: ReportedClaim,
	level: number,
	above: number,
	day: string,
): void {
	const { last, first, middle } = claim.patient;
	writer.add('HL', String(level), String(above), 'PT');
	writer.add('NM1', 'QC', '1', last, first, middle, '', '', 'MI', claim.memberId);
	writer.add('TRN', '2', claim.accountNumber);
	const blank = ['', '', '', '', '', '', ''];
	const words = claim.words === '' ? [] : [...blank, claim.words];
	writer.add(
		'STC',
		[claim.category, claim.status, 'PR'],
		day,
		claim.action,
		writer.money(claim.charge),
		...words,
	);
	if (claim.icn !== null) writer.add('REF', '1K', claim.icn);
	writer.add('DTP', '472', ...writeSpan(writer, claim));
}

/** Reads every 277CA of a file. [XT25] */
export function readClaimReports(document: X12Document): ClaimReport[] {
	return transactionsOf(document).flatMap((transaction) => {
		const guide = findGuide(transaction);
		if (guide?.kind !== 'claim-status') return [];
		const { root } = parseLoops(transaction, guide);
		const value = (loop: string, id: string, at: number, ...kinds: readonly string[]) => {
			const [found] = loopsBelow(root, loop);
			return found === undefined ? '' : valueIn(found, id, at, ...kinds);
		};
		return [
			{
				payerId: value('2100A', 'NM1', 9),
				payerName: value('2100A', 'NM1', 3),
				submitterId: value('2100B', 'NM1', 9),
				submitterName: value('2100B', 'NM1', 3),
				trace: value('2200A', 'TRN', 2),
				batch: value('2200B', 'TRN', 2),
				received: readDate(value('2200A', 'DTP', 3, '050')) ?? '',
				processed: readDate(value('2200A', 'DTP', 3, '009')) ?? '',
				providers: loopsBelow(root, '2000C').map(readProvider),
			},
		];
	});
}

function readProvider(loop: LoopNode): ReportedProvider {
	const [named] = loopsIn(loop, '2100C');
	return {
		name: named === undefined ? '' : valueIn(named, 'NM1', 3),
		npi: named === undefined ? '' : valueIn(named, 'NM1', 9),
		claims: loopsIn(loop, '2000D').flatMap((patient) =>
			loopsIn(patient, '2200D').map((claim) => readClaim(patient, claim)),
		),
	};
}

function readClaim(patient: LoopNode, claim: LoopNode): ReportedClaim {
	const [named] = loopsIn(patient, '2100D');
	const name = (at: number) => (named === undefined ? '' : valueIn(named, 'NM1', at));
	const status = segmentIn(claim, 'STC');
	const icn = valueIn(claim, 'REF', 2, '1K');
	const days = readPeriod(valueIn(claim, 'DTP', 2, '472'), valueIn(claim, 'DTP', 3, '472'));
	return {
		accountNumber: valueIn(claim, 'TRN', 2),
		patient: { last: name(3), first: name(4), middle: name(5) },
		memberId: name(9),
		category: status === null ? '' : componentOf(status, 1, 1),
		status: status === null ? '' : componentOf(status, 1, 2),
		action: valueIn(claim, 'STC', 3) === 'U' ? 'U' : 'WQ',
		charge: readMoney(valueIn(claim, 'STC', 4)) ?? 0,
		icn: icn === '' ? null : icn,
		from: days?.from ?? '',
		to: days?.to ?? '',
		words: valueIn(claim, 'STC', 12),
	};
}
