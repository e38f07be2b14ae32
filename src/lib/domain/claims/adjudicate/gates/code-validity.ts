import { judgeDiagnosisCode, judgeModifierUse, judgeProcedureCode } from '#domain/codes';
import type { CodeStanding } from '#domain/codes';
import { ageOn } from '../../calendar.ts';
import { fitsRevenueCode } from '../../claim/revenue-code.ts';
import type { Refusal } from '../decision.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { findPersonConflict } from '../person-conflict.ts';
import { refuseWith } from '../refuse-line.ts';

const INVALID: readonly CodeStanding['state'][] = [
	'incomplete',
	'not-yet',
	'ended',
	'too-long',
	'placeholder',
	'malformed',
];

/** Do the codes hold on the day, and do they go with the place, the modifiers and the patient? [AD9] */
export function refuseInvalidCodes(hand: ClaimInHand, at: LineInHand): Refusal | null {
	return (
		refuseCode(hand, at) ??
		refuseModifiers(hand, at) ??
		refusePlace(hand, at) ??
		refusePatient(hand, at)
	);
}

function refuseCode({ payer, book, claim }: ClaimInHand, at: LineInHand): Refusal | null {
	const { code, line, diagnoses } = at;
	const last = payer.edits.retired.get(code);
	const isGone = last !== undefined && line.from > last;
	if (
		code !== '' &&
		(isGone || (book !== null && judgeProcedureCode(book, code).state === 'malformed'))
	) {
		return refuseWith('AD9', '181', `${code} was not valid on ${line.from}.`);
	}
	if (book !== null) {
		const invalid = diagnoses.find((one) =>
			INVALID.includes(judgeDiagnosisCode(book, one, line.from).state),
		);
		if (invalid !== undefined) {
			return refuseWith('AD9', '146', `${invalid} was not valid on ${line.from}.`);
		}
	}
	if (claim.kind !== 'institutional' || code === '' || !('revenueCode' in line)) return null;
	if (fitsRevenueCode(code, line.revenueCode)) return null;
	return refuseWith('AD9', '199', `Revenue code ${line.revenueCode} does not go with ${code}.`);
}

function refuseModifiers({ payer, book }: ClaimInHand, at: LineInHand): Refusal | null {
	const { code, line, place } = at;
	const gone = line.modifiers.find((modifier) => {
		const last = payer.edits.retired.get(modifier);
		return last !== undefined && line.from > last;
	});
	if (gone !== undefined)
		return refuseWith('AD9', '182', `Modifier ${gone} was not valid on ${line.from}.`);
	const clash =
		book === null || line.modifiers.length === 0
			? undefined
			: judgeModifierUse(book, code, line.modifiers).find(({ why }) => why !== 'unlisted');
	if (clash !== undefined) {
		const why =
			clash.why === 'contradicts' ? `contradicts ${clash.other}` : `does not go with ${code}`;
		return refuseWith('AD9', '4', `Modifier ${clash.modifier} ${why}.`, { remarks: ['N519'] });
	}
	const needed = payer.edits.neededModifiers.find(
		({ edit, has }) =>
			has(code) &&
			(edit.places.length === 0 || edit.places.includes(place)) &&
			!edit.anyOf.some((modifier) => line.modifiers.includes(modifier)),
	);
	if (needed === undefined) return null;
	return refuseWith(
		'AD9',
		'16',
		`${needed.edit.why}: ${needed.edit.anyOf.join(' or ')} is missing.`,
		{
			remarks: ['N822'],
			source: `${payer.id} edits`,
		},
	);
}

function refusePlace({ payer, claim }: ClaimInHand, at: LineInHand): Refusal | null {
	// A bill type says where a hospital worked; places of service are for clinicians.
	if (claim.kind === 'institutional') return null;
	const wrong = payer.edits.places.find(
		({ edit, has }) => has(at.code) && !edit.places.includes(at.place),
	);
	if (wrong === undefined) return null;
	return refuseWith('AD9', '5', `${wrong.edit.why}; the place is ${at.place}.`, {
		remarks: ['M77'],
		source: `${payer.id} edits`,
	});
}

/** Age and sex against procedure and diagnosis. KX or condition code 45 says that the record explains it. */
function refusePatient({ payer, claim }: ClaimInHand, at: LineInHand): Refusal | null {
	const { birthDate, sex } = claim.patient;
	const age = ageOn(birthDate, at.line.from);
	const conflict = findPersonConflict(payer.edits, {
		code: at.code,
		diagnoses: at.diagnoses,
		age,
		sex,
		isExplained:
			at.line.modifiers.includes('KX') ||
			(claim.kind === 'institutional' && claim.conditionCodes.includes('45')),
	});
	if (conflict === null) return null;
	const { by, isOfService, why } = conflict;
	const rest = { source: `${payer.id} edits` };
	return by === 'sex'
		? refuseWith('AD9', isOfService ? '7' : '10', `${why}; the sex on file is another.`, rest)
		: refuseWith('AD9', isOfService ? '6' : '9', `${why}; the patient is ${age}.`, rest);
}
