import type { Claim } from '#domain/claims';
import type { SegmentWriter } from '../write/segment-writer.ts';
import { ACCIDENT_CODES, VALUE_CODES } from './claim-words.ts';

/**
 * Says what of a claim would come back as something else: what contradicts itself, and what 005010 keeps in a
 * place that is taken. [XT21]
 */
export function complainOfClaim(writer: SegmentWriter, claim: Claim): void {
	const { otherInsurance, lines, insured, patient } = claim;
	const decided = otherInsurance.filter(({ decision }) => decision !== null);
	if (
		insured.relationship === 'self' &&
		JSON.stringify(insured.person) !== JSON.stringify(patient)
	) {
		writer.refuse('The patient is the insured, but the two are told differently.');
	}
	if (decided.some(({ decision }) => decision?.lines.length !== lines.length)) {
		writer.refuse('An earlier payer decided another number of lines.');
	}
	const binding = decided.filter(({ decision }) => decision?.obligedToAccept !== null);
	if (binding.length > 1 || (binding.length === 1 && binding[0] !== decided[0])) {
		writer.refuse('Only the first payer that decided can bind the provider to an amount.');
	}
	if (new Set(otherInsurance.map(({ payerId }) => payerId)).size < otherInsurance.length) {
		writer.refuse('Two of the other payers have one number.');
	}
	if (
		lines.some(
			({ modifiers, code }) => modifiers.length > 4 || (code === null && modifiers.length > 0),
		)
	) {
		writer.refuse('A line has more modifiers than it has room for.');
	}
	if (claim.kind === 'institutional') complainOfHospital(writer, claim);
	else complainOfProfessional(writer, claim);
}

function complainOfProfessional(
	writer: SegmentWriter,
	{ accident, lines }: Claim & { kind: 'professional' },
): void {
	if (accident.atWork && accident.other && accident.auto !== null) {
		writer.refuse('An accident has at most two causes.');
	}
	if (lines.some(({ pointers }) => pointers.length > 4))
		writer.refuse('A line points to more than four diagnoses.');
}

function complainOfHospital(writer: SegmentWriter, claim: Claim & { kind: 'institutional' }): void {
	const { accident, frequency, typeOfBill } = claim;
	const last = /^0\S\S(\S)$/.exec(typeOfBill)?.[1];
	if (last === undefined)
		writer.refuse(`The type of bill “${typeOfBill.slice(0, 10)}” is not 0 and three characters.`);
	else if (frequency !== (last === '7' || last === '8' ? last : '1')) {
		writer.refuse(
			`The type of bill ${typeOfBill} and frequency ${frequency} contradict each other.`,
		);
	}
	if (claim.clia !== null)
		writer.refuse('A hospital claim has no place for a laboratory certificate.');
	const isAccident = accident.atWork || accident.other || accident.auto !== null;
	if (isAccident !== (accident.date !== null))
		writer.refuse('A hospital tells an accident by its date.');
	const ofAccident: readonly string[] = Object.values(ACCIDENT_CODES);
	if (claim.occurrences.some(({ code }) => ofAccident.includes(code))) {
		writer.refuse('An occurrence tells an accident, which has a place of its own on the claim.');
	}
	const ofValues: readonly string[] = Object.values(VALUE_CODES);
	if (claim.values.some(({ code }) => ofValues.includes(code))) {
		writer.refuse('A value tells an amount that has a place of its own on the claim.');
	}
}
