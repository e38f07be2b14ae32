import type { AutomaticFail } from '../desk-score.ts';
import type { DenialAnswer } from './denial-answer.ts';
import { normaliseField } from './claim-fields.ts';
import { sendsClaim } from './judge-action.ts';
import { isUnprocessable } from './why-not.ts';
import type { DenialJudged } from './why-not.ts';

/** The five things that take all points (denials.md). What is edited and not sent harms nobody. [DN9] */
export function automaticFails(judged: DenialJudged, answer: DenialAnswer): AutomaticFail[] {
	return [
		billsPatientOnContract(judged, answer),
		addsWithoutDocumentation(judged, answer),
		altersDate(judged, answer),
		appealsWhatHasNoAppeal(judged, answer),
		writesOffUnchecked(judged, answer),
	].flatMap((fail) => fail ?? []);
}

function billsPatientOnContract(
	{ key }: DenialJudged,
	{ action }: DenialAnswer,
): AutomaticFail | null {
	if (action !== 'bill-patient' || key.reading.bearer !== 'CO') return null;
	return {
		id: 'bills-patient',
		reason: 'The patient would get a bill for an amount that stands under CO.',
		rule: 'CO: the provider can not bill the patient (MA13).',
	};
}

function addsWithoutDocumentation(
	{ key, matter }: DenialJudged,
	{ action, changes }: DenialAnswer,
): AutomaticFail | null {
	if (!sendsClaim(action)) return null;
	const added = Object.entries(changes).filter(([name, value]) => {
		const supported = [key.changes.get(name), key.harmless.get(name)].flatMap((one) =>
			one === undefined ? [] : [normaliseField(name, one)],
		);
		const given = normaliseField(name, value);
		if (given === '' || supported.includes(given)) return false;
		if (name.startsWith('dx.')) return true;
		if (!name.endsWith('.modifiers')) return false;
		const line = matter.claim.lines[Number(name.split('.')[1]) - 1];
		const known = [...(line?.modifiers ?? []), ...supported.flatMap((one) => one.split(' '))];
		return given.split(' ').some((modifier) => !known.includes(modifier));
	});
	const [first] = added;
	if (first === undefined) return null;
	return {
		id: 'undocumented',
		reason: `${first[1].toUpperCase()} went on the claim, and the record does not bear it out.`,
		rule: 'A modifier or diagnosis without documentation is a false claim, whatever it was meant for.',
	};
}

function altersDate(
	{ key, matter }: DenialJudged,
	{ action, changes }: DenialAnswer,
): AutomaticFail | null {
	if (!sendsClaim(action)) return null;
	const altered = Object.keys(changes).find(
		(name) => name.endsWith('.from') && !key.changes.has(name),
	);
	if (altered === undefined) return null;
	const line = matter.claim.lines[Number(altered.split('.')[1]) - 1];
	return {
		id: 'alters-date',
		reason: `The service was on ${line?.from ?? ''}; the claim says another day now.`,
		rule: 'A date is what the record says; altering it to be paid is fraud.',
	};
}

function appealsWhatHasNoAppeal(
	{ matter, payer, key }: DenialJudged,
	{ action }: DenialAnswer,
): AutomaticFail | null {
	if (action !== 'appeal') return null;
	const line = matter.remittance.claims[0]?.lines[key.line - 1];
	const isLate = line?.adjustments.some(({ carc }) => carc === '29') === true;
	const { contract } = payer.prepared;
	if (isUnprocessable(matter)) {
		return {
			id: 'no-appeal',
			reason:
				'MA130 says that the claim was never decided: there is no right of appeal, and the days it takes are lost.',
			rule: 'MA130: no appeal, a new claim.',
		};
	}
	if (!isLate || contract.appealsLateness) return null;
	return {
		id: 'no-appeal',
		reason: `${payer.name} takes no appeal against lateness.`,
		rule: 'Original Medicare, CO-29: only the exceptions of 42 CFR 424.44(b), or a reopening.',
	};
}

function writesOffUnchecked(
	{ key, matter }: DenialJudged,
	{ action, checked }: DenialAnswer,
): AutomaticFail | null {
	if (action !== 'write-off') return null;
	const owed = matter.remittance.claims[0]?.patientResponsibility ?? 0;
	const isOpen = key.reading.bearer === 'PR' || key.nextPayer !== null;
	const isChecked = checked.includes('patient-share') && checked.includes('next-payer');
	if (isChecked && !isOpen) return null;
	const reason = isOpen
		? owed > 0 && key.nextPayer === null
			? 'A part of it is the patient’s, and it was written off.'
			: 'Another payer is there who owes it, and it was written off.'
		: 'It was written off without a look at the patient’s share and at other payers.';
	return {
		id: 'unchecked-write-off',
		reason,
		rule: 'Nothing is written off before patient share and next payer were checked.',
	};
}
