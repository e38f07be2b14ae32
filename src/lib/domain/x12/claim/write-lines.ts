import type {
	Claim,
	ClaimLine,
	InstitutionalLine,
	OtherInsurance,
	ProfessionalClaim,
	ProfessionalLine,
	Provider,
} from '#domain/claims';
import type { SegmentWriter } from '../write/segment-writer.ts';
import { writeAdjustments } from '../write/write-adjustments.ts';
import { writeClinician } from './write-provider.ts';

/** Who did the work of every line; null where that differs by line or the billing provider did. */
export function sharedRendering({ lines }: ProfessionalClaim): Provider | null {
	const [first] = lines;
	if (first === undefined || first.rendering === null) return null;
	const wanted = JSON.stringify(first.rendering);
	return lines.every(({ rendering }) => JSON.stringify(rendering) === wanted)
		? first.rendering
		: null;
}

/** The lines of a claim (loop 2400), numbered from 1 and named by that number to the remittance. */
export function writeLines(writer: SegmentWriter, claim: Claim): void {
	claim.lines.forEach((line, index) => {
		const number = String(index + 1);
		writer.add('LX', number);
		if ('revenueCode' in line) writeHospitalService(writer, line);
		else writeService(writer, line, claim);
		writer.add('DTP', '472', ...writeSpan(writer, line));
		writer.add('REF', '6R', number);
		if (line.ndc !== null) {
			writer.add('LIN', '', 'N4', line.ndc);
			writer.add('CTP', '', '', '', writer.number(line.units), 'UN');
		}
		if (claim.kind === 'professional' && 'rendering' in line) {
			if (line.rendering !== null && sharedRendering(claim) === null) {
				writeClinician(writer, '82', line.rendering, 'PE');
			}
			if (claim.referring?.role === 'DK') writeClinician(writer, 'DK', claim.referring);
		}
		for (const other of claim.otherInsurance) writePriorLine(writer, other, line, index);
	});
}

/** DTP02 and DTP03 of days. */
export function writeSpan(
	writer: SegmentWriter,
	{ from, to }: { readonly from: string; readonly to: string },
	always: boolean = false,
): readonly [string, string] {
	const [first, last] = [writer.date(from), writer.date(to)];
	return first === last && !always ? ['D8', first] : ['RD8', `${first}-${last}`];
}

function procedureOf({ code, modifiers }: ClaimLine): readonly string[] {
	return code === null ? [] : ['HC', code, ...modifiers];
}

function writeService(writer: SegmentWriter, line: ProfessionalLine, claim: Claim): void {
	const usual = placeOf(claim);
	writer.add(
		'SV1',
		line.code === null ? ['HC'] : procedureOf(line),
		writer.money(line.charge),
		line.unitKind,
		writer.number(line.units),
		line.place === usual ? '' : line.place,
		'',
		// A pointer to nothing is told as 0: a claim is written as it is, right or wrong.
		line.pointers.map((pointer) => String(pointer + 1)),
		'',
		line.isEmergency ? 'Y' : '',
	);
}

/** The place of the claim is that of its first line; others say theirs. */
export function placeOf({ lines: [first] }: Claim): string {
	return first !== undefined && 'place' in first ? first.place : '';
}

function writeHospitalService(writer: SegmentWriter, line: InstitutionalLine): void {
	writer.add(
		'SV2',
		line.revenueCode,
		procedureOf(line),
		writer.money(line.charge),
		line.unitKind,
		writer.number(line.units),
		'',
		line.nonCovered === 0 ? '' : writer.money(line.nonCovered),
	);
}

function writePriorLine(
	writer: SegmentWriter,
	{ payerId, decision }: OtherInsurance,
	line: ClaimLine,
	index: number,
): void {
	const prior = decision?.lines[index];
	if (decision === null || prior === undefined) return;
	const revenueCode = 'revenueCode' in line ? line.revenueCode : '';
	writer.add(
		'SVD',
		payerId,
		writer.money(prior.paid),
		procedureOf(line),
		revenueCode,
		writer.number(line.units),
	);
	writeAdjustments(writer, prior.adjustments);
	writer.add('DTP', '573', 'D8', writer.date(decision.date));
}
