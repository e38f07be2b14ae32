import type { ProfessionalClaim, ProfessionalLine } from '#domain/claims';
import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import { DIAGNOSIS_LETTERS } from '#domain/scoring';

/** A field of the claim that can be edited at the desk, under its item of the CMS-1500. */
export interface ClaimField {
	/** `frequency`, `dx.B`, `line.2.modifiers` */
	readonly name: string;
	readonly item: string;
	readonly label: string;
	readonly value: string;
	/** From 1; null for the claim as a whole. */
	readonly line: number | null;
}

/** How many blank rows for diagnoses stand below those of the claim. */
const SPARE_ROWS = 2;

/** Every field that can be edited, as the claim has it. */
export function claimFields(claim: ProfessionalClaim): ClaimField[] {
	const { diagnoses, referring } = claim;
	const head = (name: string, item: string, label: string, value: string | null): ClaimField => {
		return { name, item, label, value: value ?? '', line: null };
	};
	return [
		head('member', '1a', 'Member number', claim.insured.memberId),
		head('last', '2', 'Patient’s last name', claim.patient.name.last),
		head('first', '2', 'Patient’s first name', claim.patient.name.first),
		head('referring-name', '17', 'Referring or ordering clinician', referring?.name ?? ''),
		head('referring-npi', '17b', 'NPI of that clinician', referring?.npi ?? ''),
		...DIAGNOSIS_LETTERS.slice(0, Math.min(12, diagnoses.length + SPARE_ROWS)).map((letter, at) =>
			head(`dx.${letter}`, '21', `Diagnosis ${letter}`, diagnoses[at] ?? ''),
		),
		head('frequency', '22', 'Frequency', claim.frequency),
		head('original', '22', 'Original claim number', claim.originalReference),
		head('authorisation', '23', 'Prior authorisation number', claim.authorisation),
		head('referral', '23', 'Referral number', claim.referral),
		...claim.lines.flatMap((line, at) => lineFields(line, at + 1)),
	];
}

function lineFields(line: ProfessionalLine, number: number): ClaimField[] {
	const field = (name: string, item: string, label: string, value: string): ClaimField => {
		return { name: `line.${String(number)}.${name}`, item, label, value, line: number };
	};
	return [
		field('from', '24A', 'Date', line.from),
		field('place', '24B', 'Place', line.place),
		field('code', '24D', 'Code', line.code ?? ''),
		field('modifiers', '24D', 'Modifiers', line.modifiers.join(' ')),
		field('pointers', '24E', 'Pointers', lettersOf(line.pointers)),
		field('units', '24G', 'Units', String(line.units)),
	];
}

/** A value in one notation, so that case, blanks and the order of modifiers make no difference. */
export function normaliseField(name: string, typed: string): string {
	const value = typed.trim();
	if (name.startsWith('dx.')) return value === '' ? '' : normaliseDiagnosis(value);
	if (name.endsWith('.code')) return normaliseProcedure(value);
	const marks = value.toUpperCase().split(/[\s,;]+/);
	if (name.endsWith('.modifiers')) return marks.filter(Boolean).sort().join(' ');
	if (name.endsWith('.pointers'))
		return value
			.toUpperCase()
			.replace(/[^A-L]/g, '')
			.split('')
			.join(' ');
	if (name === 'last' || name === 'first' || name === 'referring-name') {
		return value.toLowerCase().replace(/\s+/g, ' ');
	}
	return value.toUpperCase();
}

/** What of some values differs from the claim, by field, as typed. */
export function changesFrom(
	claim: ProfessionalClaim,
	valueOf: (name: string) => string | undefined,
): Record<string, string> {
	const changes: Record<string, string> = {};
	for (const { name, value } of claimFields(claim)) {
		const typed = valueOf(name);
		if (typed === undefined) continue;
		if (normaliseField(name, typed) !== normaliseField(name, value)) changes[name] = typed.trim();
	}
	return changes;
}

/** The claim with its changes made. */
export function applyChanges(
	claim: ProfessionalClaim,
	changes: Readonly<Record<string, string>>,
): ProfessionalClaim {
	const written = (name: string) => changes[name];
	const orNull = (text: string | undefined, before: string | null) =>
		text === undefined ? before : text === '' ? null : text.toUpperCase();
	const rows = DIAGNOSIS_LETTERS.map((letter, at) => {
		const typed = written(`dx.${letter}`);
		return typed === undefined ? (claim.diagnoses[at] ?? '') : normaliseDiagnosis(typed);
	});
	const lastRow = rows.findLastIndex((code) => code !== '');
	const { patient, insured, referring } = claim;
	const name = {
		...patient.name,
		last: written('last') ?? patient.name.last,
		first: written('first') ?? patient.name.first,
	};
	const frequency = written('frequency') ?? claim.frequency;
	const sender = {
		name: written('referring-name') ?? referring?.name ?? '',
		npi: written('referring-npi') ?? referring?.npi ?? '',
	};
	const person = { ...patient, name };
	return {
		...claim,
		patient: person,
		insured: { ...insured, person, memberId: written('member')?.toUpperCase() ?? insured.memberId },
		referring:
			sender.name === '' && sender.npi === ''
				? null
				: { ...sender, taxonomy: referring?.taxonomy ?? null, role: referring?.role ?? 'DK' },
		diagnoses: rows.slice(0, lastRow + 1),
		frequency: frequency === '7' || frequency === '8' ? frequency : '1',
		originalReference: orNull(written('original'), claim.originalReference),
		authorisation: orNull(written('authorisation'), claim.authorisation),
		referral: orNull(written('referral'), claim.referral),
		lines: claim.lines.map((line, at) => changeLine(line, at + 1, changes)),
	};
}

function changeLine(
	line: ProfessionalLine,
	number: number,
	changes: Readonly<Record<string, string>>,
): ProfessionalLine {
	const written = (field: string) => {
		const name = `line.${String(number)}.${field}`;
		const typed = changes[name];
		return typed === undefined ? undefined : normaliseField(name, typed);
	};
	const from = written('from') ?? line.from;
	const units = written('units');
	const modifiers = written('modifiers');
	const pointers = written('pointers');
	return {
		...line,
		from,
		to: line.from === line.to ? from : line.to,
		place: written('place') ?? line.place,
		code: written('code') ?? line.code,
		modifiers: modifiers?.split(' ').filter(Boolean) ?? line.modifiers,
		pointers:
			pointers === undefined
				? line.pointers
				: pointers
						.split(' ')
						.filter(Boolean)
						.map((letter) => 'ABCDEFGHIJKL'.indexOf(letter)),
		units: units === undefined ? line.units : /^\d{1,4}$/.test(units) ? Number(units) : 0,
	};
}

function lettersOf(pointers: readonly number[]): string {
	return pointers.map((at) => DIAGNOSIS_LETTERS[at] ?? '').join(' ');
}
