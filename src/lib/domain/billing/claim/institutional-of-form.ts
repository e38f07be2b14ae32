import type {
	ClaimPayer,
	InstitutionalClaim,
	InstitutionalLine,
	OtherInsurance,
	Person,
	Provider,
	Relationship,
} from '#domain/claims';
import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import { UB_04_LINES } from '#domain/content';
import type { ClaimMatter } from '#domain/content';
import { readMarks } from './field-values.ts';
import { decisionOf, numberOf } from './of-the-matter.ts';
import { addressFrom, nameFrom, openWritten, providerFrom, sexFrom } from './written-form.ts';
import type { WrittenForm } from './written-form.ts';

/** Occurrences that tell an accident: in a motor vehicle, at work, another. */
const ACCIDENTS = { auto: '01', atWork: '04', other: '05' } as const;
const RELATIONS: Readonly<Record<string, Relationship>> = {
	'18': 'self',
	'01': 'spouse',
	'19': 'child',
};

/** The claim a UB-04 stands for: locator by locator, right or wrong as it was written. [CD3] */
export function institutionalOfForm(
	fields: Readonly<Record<string, string>>,
	matter: ClaimMatter,
	payer: ClaimPayer,
): InstitutionalClaim {
	const form = openWritten(fields);
	const patient: Person = {
		name: nameFrom(form.text('8')),
		birthDate: form.date('10'),
		sex: sexFrom(form.text('11')),
		address: {
			street: form.text('9.street'),
			city: form.text('9.city'),
			state: form.text('9.state').toUpperCase(),
			zip: form.text('9.zip').replace(/\D/g, ''),
		},
		deathDate: null,
	};
	const typeOfBill = form.text('4');
	const last = typeOfBill.slice(-1);
	const relationship = RELATIONS[form.text('59.A')] ?? 'other';
	const isSelf = relationship === 'self';
	const happened = occurrencesOf(form);
	const others = [...'ABCDEFGHIJKLMNOPQ'].map((letter) => form.text(`67${letter}.code`));
	const isAccident = (code: string) => happened.some((one) => one.code === code);
	const accident = happened.find(({ code }) => accidentCodes.includes(code));
	const billing = providerFrom(matter, form.id('56') ?? '', form.text('1.name'));
	return {
		kind: 'institutional',
		accountNumber: form.id('3a') ?? '',
		payer,
		order: form.text('50.B') !== '' && matter.prior !== null ? 'secondary' : 'primary',
		patient,
		insured: {
			person: isSelf ? patient : { ...patient, name: nameFrom(form.text('58.A')) },
			memberId: form.id('60.A') ?? '',
			group: form.id('62.A'),
			relationship,
		},
		otherInsurance: form.text('50.B') === '' ? [] : [otherPayer(form, matter)],
		accident: {
			atWork: isAccident(ACCIDENTS.atWork),
			auto: isAccident(ACCIDENTS.auto) ? form.text('29').toUpperCase() : null,
			other: isAccident(ACCIDENTS.other),
			date: accident?.date ?? null,
			casualtyNumber: null,
		},
		frequency: last === '7' || last === '8' ? last : '1',
		originalReference: form.id('64.A'),
		...numberOf(form.id('63.A'), matter),
		mayRelease: form.text('52.A').toUpperCase() === 'Y',
		paysProvider: form.text('53.A').toUpperCase() === 'Y',
		acceptsAssignment: true,
		patientPaid: 0,
		totalCharge: form.money('47.total'),
		diagnoses: [form.text('67.code'), ...others]
			.filter((code) => code !== '')
			.map(normaliseDiagnosis),
		attachments: matter.attached,
		billing: {
			...billing,
			taxId: form.text('5').replace(/\D/g, ''),
			address: addressFrom(form.text('1.street'), form.text('1.place')),
		},
		facility: null,
		typeOfBill,
		statement: { from: form.date('6.from'), to: form.date('6.to') },
		admission:
			form.text('12') === ''
				? null
				: {
						date: form.date('12'),
						hour: form.text('13'),
						priority: form.text('14'),
						origin: form.text('15'),
					},
		dischargeStatus: form.text('17') === '' ? null : form.text('17'),
		conditionCodes: Array.from({ length: 11 }, (_, at) => form.id(String(18 + at))).flatMap(
			(code) => code ?? [],
		),
		occurrences: happened.filter(({ code }) => !accidentCodes.includes(code)),
		values: valuesOf(form),
		admittingDiagnosis: diagnosisAt(form, '69'),
		visitReasons: ['a', 'b', 'c'].flatMap((row) => diagnosisAt(form, `70.${row}`) ?? []),
		externalCauses: ['a', 'b', 'c'].flatMap((row) => diagnosisAt(form, `72.${row}.code`) ?? []),
		attending: clinicianAt(form, '76', matter),
		operating: clinicianAt(form, '77', matter),
		lines: linesOf(form),
	};
}

const accidentCodes: readonly string[] = Object.values(ACCIDENTS);

function occurrencesOf(form: WrittenForm): { code: string; date: string }[] {
	return ['a', 'b'].flatMap((row) =>
		['31', '32', '33', '34'].flatMap((item) => {
			const code = form.id(`${item}.${row}.code`);
			return code === null ? [] : [{ code, date: form.date(`${item}.${row}.date`) }];
		}),
	);
}

function valuesOf(form: WrittenForm): { code: string; amount: number }[] {
	return ['a', 'b', 'c', 'd'].flatMap((row) =>
		['39', '40', '41'].flatMap((item) => {
			const code = form.id(`${item}.${row}.code`);
			return code === null ? [] : [{ code, amount: form.money(`${item}.${row}.amount`) }];
		}),
	);
}

function diagnosisAt(form: WrittenForm, name: string): string | null {
	const written = form.text(name);
	return written === '' ? null : normaliseDiagnosis(written);
}

function clinicianAt(form: WrittenForm, item: string, matter: ClaimMatter): Provider | null {
	const name = [form.text(`${item}.first`), form.text(`${item}.last`)].filter(Boolean).join(' ');
	const npi = form.id(`${item}.npi`) ?? '';
	return name === '' && npi === '' ? null : providerFrom(matter, npi, name);
}

function otherPayer(form: WrittenForm, matter: ClaimMatter): OtherInsurance {
	const { prior } = matter;
	return {
		payerId: prior?.payerId ?? 'other',
		payerName: form.text('50.B'),
		kind: prior?.payerKind ?? 'commercial',
		order: prior === null ? 'secondary' : 'primary',
		memberId: prior?.memberId ?? form.id('60.B') ?? '',
		relationship: RELATIONS[form.text('59.B')] ?? 'other',
		decision: decisionOf(matter),
	};
}

function linesOf(form: WrittenForm): InstitutionalLine[] {
	return Array.from({ length: UB_04_LINES }, (_, at) => at + 1).flatMap((number) => {
		const at = (part: string) => `42.${String(number)}.${part}`;
		const isBlank = ['revenue', 'code', 'charge'].every((part) => form.text(at(part)) === '');
		if (isBlank) return [];
		const code = normaliseProcedure(form.text(at('code')));
		const units = form.text(at('units'));
		// Room and board have no day of their own: they run with the statement.
		const day = form.text(at('date')) === '' ? form.date('6.from') : form.date(at('date'));
		const line: InstitutionalLine = {
			from: day,
			to: day,
			code: code === '' ? null : code,
			modifiers: readMarks(form.text(at('modifiers'))),
			charge: form.money(at('charge')),
			units: /^\d{1,4}$/.test(units) ? Number(units) : 0,
			unitKind: 'UN',
			ndc: null,
			revenueCode: form.text(at('revenue')),
			nonCovered: form.money(at('uncovered')),
		};
		return [line];
	});
}
