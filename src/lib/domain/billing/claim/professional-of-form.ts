import type {
	ClaimPayer,
	Insured,
	OtherInsurance,
	Person,
	ProfessionalClaim,
	ProfessionalLine,
	Relationship,
} from '#domain/claims';
import { normaliseDiagnosis, normaliseProcedure, serviceKind } from '#domain/codes';
import { CMS_1500_LINES } from '#domain/content';
import type { ClaimMatter } from '#domain/content';
import { DIAGNOSIS_LETTERS } from '#domain/scoring';
import { readLetters, readMarks } from './field-values.ts';
import { decisionOf, numberOf } from './of-the-matter.ts';
import { addressFrom, nameFrom, openWritten, providerFrom, sexFrom } from './written-form.ts';
import type { WrittenForm } from './written-form.ts';

/** The claim a CMS-1500 stands for: item by item, right or wrong as it was written. [CD3] */
export function professionalOfForm(
	fields: Readonly<Record<string, string>>,
	matter: ClaimMatter,
	payer: ClaimPayer,
): ProfessionalClaim {
	const form = openWritten(fields);
	const patient = personAt(form, '2', '5', '3');
	const rows = DIAGNOSIS_LETTERS.map((letter) => normaliseDiagnosis(form.text(`21.${letter}`)));
	const lines = linesOf(form, rows, matter);
	const onset = form.text('14.qualifier');
	const role = form.text('17.qualifier').toUpperCase();
	const billingNpi = form.id('33a') ?? '';
	const isOriginal = !['7', '8'].includes(form.text('22.code'));
	const referrer = form.text('17.name');
	return {
		kind: 'professional',
		accountNumber: form.id('26') ?? '',
		payer,
		...insuranceOf(form, patient, matter, payer),
		patient,
		accident: {
			atWork: form.isMarked('10a', 'yes'),
			auto: form.isMarked('10b', 'yes') ? form.text('10b.state').toUpperCase() : null,
			other: form.isMarked('10c', 'yes'),
			date: accidentDate(form),
			casualtyNumber: form.id('11b.number'),
		},
		frequency: isOriginal ? '1' : form.text('22.code') === '8' ? '8' : '7',
		originalReference: form.id('22.reference'),
		...numberOf(form.id('23'), matter),
		mayRelease: form.text('12.signed') !== '',
		paysProvider: form.text('13') !== '',
		acceptsAssignment: form.isMarked('27', 'yes'),
		patientPaid: form.money('29'),
		totalCharge: form.money('28'),
		diagnoses: rows.filter((code) => code !== ''),
		attachments: matter.attached,
		billing: {
			...providerFrom(matter, billingNpi, form.text('33.name')),
			taxId: form.text('25.number').replace(/\D/g, ''),
			address: addressFrom(form.text('33.street'), form.text('33.place')),
		},
		facility: facilityOf(form, matter, billingNpi),
		referring:
			referrer === '' && form.id('17b') === null
				? null
				: {
						name: referrer,
						npi: form.id('17b') ?? '',
						taxonomy: null,
						role: role === 'DK' || role === 'DQ' ? role : 'DN',
					},
		onset:
			form.text('14.date') === ''
				? null
				: { qualifier: onset === '484' ? '484' : '431', date: form.date('14.date') },
		hospitalStay:
			form.text('18.from') === '' ? null : { from: form.date('18.from'), to: form.date('18.to') },
		signedOn: form.text('31.signed') === '' ? null : form.date('31.date'),
		lines,
	};
}

function personAt(form: WrittenForm, name: string, home: string, birth: string): Person {
	return {
		name: nameFrom(form.text(name)),
		birthDate: form.date(`${birth}.born`),
		sex: sexFrom(form.text(`${birth}.sex`)),
		address: {
			street: form.text(`${home}.street`),
			city: form.text(`${home}.city`),
			state: form.text(`${home}.state`).toUpperCase(),
			zip: form.text(`${home}.zip`).replace(/\D/g, ''),
		},
		deathDate: null,
	};
}

/** Who is insured with this payer, and what other payers there are: Medicare reads the form in its own way. */
function insuranceOf(
	form: WrittenForm,
	patient: Person,
	matter: ClaimMatter,
	payer: ClaimPayer,
): Pick<ProfessionalClaim, 'insured' | 'order' | 'otherInsurance'> {
	const memberId = form.id('1a') ?? '';
	const relationship = relationFrom(form.text('6'));
	const group = form.id('11');
	if (payer.kind === 'medicare-like') {
		const insured: Insured = { person: patient, memberId, group: null, relationship: 'self' };
		const isFirst = group === null || group === 'NONE';
		const other = isFirst ? [] : [otherPayer(form.text('11c'), relationship, matter)];
		return { insured, order: isFirst ? 'primary' : 'secondary', otherInsurance: other };
	}
	const person = relationship === 'self' ? patient : personAt(form, '4', '7', '11a');
	const hasOther = form.isMarked('11d', 'yes');
	return {
		insured: { person, memberId, group, relationship },
		order: hasOther && matter.prior !== null ? 'secondary' : 'primary',
		otherInsurance: hasOther ? [otherPayer(form.text('9d'), 'self', matter)] : [],
	};
}

function otherPayer(name: string, relationship: Relationship, matter: ClaimMatter): OtherInsurance {
	const { prior } = matter;
	return {
		payerId: prior?.payerId ?? 'other',
		payerName: name,
		kind: prior?.payerKind ?? 'commercial',
		order: prior === null ? 'secondary' : 'primary',
		memberId: prior?.memberId ?? '',
		relationship,
		decision: decisionOf(matter),
	};
}

function relationFrom(written: string): Relationship {
	return written === 'spouse' || written === 'child' || written === 'other' ? written : 'self';
}

/** The day of an accident stands in item 15 with 439; without it, in item 14. */
function accidentDate(form: WrittenForm): string | null {
	const isAccident = ['10a', '10b', '10c'].some((item) => form.isMarked(item, 'yes'));
	if (form.text('15.qualifier') === '439') return form.date('15.date');
	return isAccident && form.text('14.date') !== '' ? form.date('14.date') : null;
}

function facilityOf(form: WrittenForm, matter: ClaimMatter, billingNpi: string) {
	const npi = form.id('32a') ?? '';
	const name = form.text('32.name');
	return (npi === '' && name === '') || npi === billingNpi || name === form.text('33.name')
		? null
		: { ...providerFrom(matter, npi, name), taxonomy: null };
}

function linesOf(
	form: WrittenForm,
	rows: readonly string[],
	matter: ClaimMatter,
): ProfessionalLine[] {
	const places = rows.map((code, row) =>
		code === '' ? -1 : rows.slice(0, row).filter((other) => other !== '').length,
	);
	return Array.from({ length: CMS_1500_LINES }, (_, at) => at + 1).flatMap((number) => {
		const at = (part: string) => `24.${String(number)}.${part}`;
		const isBlank = ['from', 'code', 'charge'].every((part) => form.text(at(part)) === '');
		if (isBlank) return [];
		const npi = form.id(at('npi'));
		const units = form.text(at('units'));
		const from = form.date(at('from'));
		const code = normaliseProcedure(form.text(at('code')));
		const line: ProfessionalLine = {
			from,
			to: form.text(at('to')) === '' ? from : form.date(at('to')),
			code,
			modifiers: readMarks(form.text(at('modifiers'))),
			charge: form.money(at('charge')),
			units: /^\d{1,4}$/.test(units) ? Number(units) : 0,
			unitKind: serviceKind(code) === 'anesthesia' ? 'MJ' : 'UN',
			ndc: /N4\s*(\d{11})/.exec(form.text(at('note')).toUpperCase())?.[1] ?? null,
			place: form.text(at('place')),
			isEmergency: form.text(at('emergency')).toUpperCase() === 'Y',
			pointers: readLetters(form.text(at('pointers'))).map(
				(letter) => places[letter.charCodeAt(0) - 65] ?? -1,
			),
			rendering: npi === null ? null : providerFrom(matter, npi, ''),
		};
		return [line];
	});
}
