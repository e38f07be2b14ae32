import fc from 'fast-check';
import { npiFrom } from '#domain/claims';
import type {
	Accident,
	Address,
	OtherInsurance,
	Person,
	PriorDecision,
	Provider,
} from '#domain/claims';

/* What claims of every shape are made of. */

export const word = fc
	.stringMatching(/^[A-Z][A-Z' -]{0,14}[A-Z]$/)
	.map((text) => text.replace(/ +/g, ' '));
export const token = fc.stringMatching(/^[A-Z0-9]{1,20}$/);
export function option<Item>(of: fc.Arbitrary<Item>): fc.Arbitrary<Item | null> {
	return fc.option(of, { nil: null });
}
export const day = fc
	.integer({ min: 0, max: 700 })
	.map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
export const npi = fc
	.integer({ min: 100_000_000, max: 299_999_999 })
	.map((digits) => npiFrom(String(digits)));
export const diagnosis = fc.stringMatching(/^[A-TV-Z]\d[0-9A]\.[0-9]{1,3}[A-Z]?$/);
export const cents = fc.integer({ min: 0, max: 9_999_999 });
export const taxonomy = option(fc.stringMatching(/^[0-9]{3}[A-Z][0-9]{5}X$/));
const state = fc.constantFrom('OH', 'CA', 'NY');

const address: fc.Arbitrary<Address> = fc.record({
	street: word,
	city: word,
	state,
	zip: fc.stringMatching(/^\d{5}(\d{4})?$/),
});

function person(deathDate: fc.Arbitrary<string | null>): fc.Arbitrary<Person> {
	return fc.record({
		name: fc.record({ last: word, first: word, middle: fc.constantFrom('', 'Q', 'LEE ANN') }),
		birthDate: day,
		sex: fc.constantFrom('F', 'M', 'U'),
		address,
		deathDate,
	});
}

const clinicianName = fc
	.tuple(
		fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){0,2}$/),
		fc.constantFrom('', ' MD', ' PA-C'),
	)
	.map(([name, end]) => (name.includes(' ') ? name + end : name));

export function provider(specialty: fc.Arbitrary<string | null>): fc.Arbitrary<Provider> {
	return fc.record({ name: clinicianName, npi, taxonomy: specialty });
}

const adjustments = fc.array(
	fc.record({
		group: fc.constantFrom('CO', 'PR', 'OA', 'PI'),
		carc: fc.constantFrom('45', '1', '2', '3', '253', '97', '50', 'B7'),
		amount: fc.integer({ min: 1, max: 50_000 }),
	}),
	{ maxLength: 4 },
);

/** What an earlier payer decided on lines of these charges; every cent is told. */
function decision(charges: readonly number[]): fc.Arbitrary<PriorDecision> {
	const lines = fc.tuple(
		...charges.map((charge) =>
			adjustments.map((told) => {
				const kept = told.reduce<typeof told>(
					(sum, one) =>
						one.amount <= charge - sum.reduce((all, { amount }) => all + amount, 0)
							? [...sum, one]
							: sum,
					[],
				);
				const paid = charge - kept.reduce((all, { amount }) => all + amount, 0);
				return { paid, allowed: 0, adjustments: kept };
			}),
		),
	);
	return fc.record({ date: day, lines, obligedToAccept: fc.constant(null) });
}

function otherInsurance(charges: readonly number[]): fc.Arbitrary<OtherInsurance[]> {
	return fc.uniqueArray(
		fc.record({
			payerId: token,
			payerName: word,
			kind: fc.constantFrom(
				'commercial',
				'medicare-like',
				'medicaid-like',
				'medicare-advantage',
				'workers-compensation',
			),
			order: fc.constantFrom('primary', 'secondary', 'tertiary'),
			memberId: token,
			relationship: fc.constantFrom('self', 'spouse', 'child', 'other'),
			decision: option(decision(charges)),
		}),
		{ maxLength: 2, selector: ({ payerId }) => payerId },
	);
}

const accident: fc.Arbitrary<Accident> = fc
	.record({
		atWork: fc.boolean(),
		auto: option(state),
		other: fc.boolean(),
		date: day,
		casualtyNumber: option(token),
	})
	.map((one) => {
		const other = one.other && !(one.atWork && one.auto !== null);
		return { ...one, other, date: one.atWork || one.auto !== null || other ? one.date : null };
	});

export function core(charges: readonly number[]) {
	return {
		accountNumber: token,
		payer: fc.record({
			id: token,
			name: word,
			kind: fc.constantFrom(
				'commercial',
				'medicare-like',
				'medicaid-like',
				'medicare-advantage',
				'workers-compensation',
			),
		}),
		order: fc.constantFrom('primary', 'secondary', 'tertiary'),
		patient: person(option(day)),
		insured: fc.record({
			person: person(fc.constant(null)),
			memberId: token,
			group: option(token),
			relationship: fc.constantFrom('self', 'spouse', 'child', 'other'),
		}),
		otherInsurance: otherInsurance(charges),
		accident,
		authorisation: option(token),
		referral: option(token),
		mayRelease: fc.boolean(),
		paysProvider: fc.boolean(),
		acceptsAssignment: fc.boolean(),
		patientPaid: fc.constantFrom(0, 2_500, 1),
		attachments: fc.uniqueArray(fc.constantFrom('medical-record', 'operative-note', 'referral'), {
			maxLength: 3,
		}),
		billing: fc.record({ name: word, npi, taxonomy, taxId: fc.stringMatching(/^\d{9}$/), address }),
		facility: option(fc.record({ name: word, npi, taxonomy })),
	} as const;
}
