import { COORDINATIONS, DOCUMENT_KINDS } from '#domain/claims';
import type { GlobalPeriod } from '#domain/claims';
import { z } from 'zod';
import { amount, codes, diagnoses, oneCode, percent, shortCodes, yesOrNo } from './payer-values.ts';
import { isoDate, list, maybe, name, oneOf, text, wholeNumber } from './yaml-values.ts';

/* The fences of a payer's Plans, Contract, Policies and Edits. Each is checked where it stands. [PY9] */

const outside = z.strictObject({ deductible: amount(), coinsurance: percent() });

const exclusion = z.strictObject({
	title: text(),
	reason: oneOf(['not-a-benefit', 'not-covered', 'routine', 'experimental']),
	services: codes(),
	diagnoses: diagnoses(),
	patientOwes: yesOrNo(),
});

const limit = z
	.strictObject({
		id: name(),
		title: text(),
		services: codes(),
		visits: maybe(wholeNumber(1, 365)),
		amount: maybe(amount()),
		patientOwes: yesOrNo(),
	})
	.refine(({ visits, amount: most }) => visits !== null || most !== null, {
		error: 'must name visits or an amount',
	});

const plan = z.strictObject({
	id: name(),
	title: text(),
	deductible: amount(),
	outOfPocket: maybe(amount()),
	coinsurance: percent(),
	copays: list(z.strictObject({ title: text(), services: codes(), amount: amount() })),
	free: codes(),
	beforeDeductible: codes(),
	outside: maybe(outside),
	preferredOnly: codes(),
	referral: codes(),
	authorisation: codes(),
	capitated: codes(),
	exclusions: list(exclusion),
	limits: list(limit),
	coordination: oneOf(COORDINATIONS),
});

/** The fence of `## Plans`. */
export const payerPlansSchema = z
	.array(plan, { error: 'must be a list of plans' })
	.min(1, { error: 'must hold at least one plan' })
	.max(20, { error: 'holds more than 20 plans' })
	.superRefine((plans, context) => {
		plans.forEach(({ id }, at) => {
			if (plans.findIndex((other) => other.id === id) === at) return;
			context.addIssue({ code: 'custom', path: [at, 'id'], message: 'names an earlier plan too' });
		});
	});

const filing = z
	.strictObject({
		days: maybe(wholeNumber(1, 3_650)),
		years: maybe(wholeNumber(1, 10)),
		secondaryFrom: oneOf(['primary-remittance', 'service']),
	})
	.refine(({ days, years }) => (days === null) !== (years === null), {
		error: 'must name either days or years',
	});

const anesthesia = z.strictObject({
	unit: amount(),
	minutesPerUnit: wholeNumber(1, 60),
	directed: percent(),
	bases: z
		.record(oneCode(), wholeNumber(1, 40), { error: 'must be base units by code' })
		.transform((bases) => new Map(Object.entries(bases))),
});

/** The fence of `## Contract`. */
export const payerContractSchema = z.strictObject({
	filing,
	correctedDays: maybe(wholeNumber(1, 3_650)),
	appeal: z.strictObject({ days: wholeNumber(1, 3_650), receivedAfter: wholeNumber(0, 30) }),
	recordsDays: wholeNumber(1, 365),
	sequestration: percent(),
	nonParticipating: maybe(z.strictObject({ feeShare: percent(), limitingCharge: percent(200) })),
	multipleProcedures: z
		.array(percent(), { error: 'must be a list of percentages' })
		.min(1, { error: 'must hold at least one percentage' }),
	assistants: z.strictObject({ physician: percent(), other: percent(), coSurgeon: percent() }),
	anesthesia: maybe(anesthesia),
	unlisted: maybe(percent()),
	hospitalShare: percent(),
	readsNotices: yesOrNo(),
	emergency: codes(),
	newPatientYears: wholeNumber(1, 10),
	appealsLateness: yesOrNo(),
});

const policy = z.strictObject({
	id: name(),
	title: text(),
	text: text(),
	scope: oneOf(['national', 'local', 'plan']),
	services: codes(),
	diagnoses: diagnoses(),
	notWith: diagnoses(),
	tooHighFor: diagnoses(),
	frequency: maybe(z.strictObject({ times: wholeNumber(1, 99), days: wholeNumber(1, 3_650) })),
	document: maybe(oneOf(DOCUMENT_KINDS)),
	modifiers: shortCodes(),
	source: text(),
});

/** The fence of `## Policies`. */
export const payerPoliciesSchema = z
	.array(policy, { error: 'must be a list of policies' })
	.max(100, { error: 'holds more than 100 policies' });

const INDICATORS = { 0: 0, 1: 1, 9: 9 } as const;

const pair = z.strictObject({
	paid: oneCode(),
	denied: oneCode(),
	indicator: oneOf(['0', '1', '9']).transform((written) => INDICATORS[written]),
	reason: oneOf(['component', 'exclusive', 'edit']),
	why: text(),
});

const globalPeriods = z
	.strictObject({ 0: codes(), 10: codes(), 90: codes() })
	.transform((written): GlobalPeriod[] => [
		{ days: 0, services: written[0] },
		{ days: 10, services: written[10] },
		{ days: 90, services: written[90] },
	]);

const person = z.strictObject({
	services: codes(),
	diagnoses: diagnoses(),
	fromAge: maybe(wholeNumber(0, 120)),
	toAge: maybe(wholeNumber(0, 120)),
	sex: maybe(oneOf(['F', 'M'])),
	why: text(),
});

/** The fence of `## Edits`. */
export const payerEditsSchema = z.strictObject({
	pairs: list(pair),
	unitLimits: list(
		z.strictObject({ code: oneCode(), most: wholeNumber(1, 9_999), provable: yesOrNo() }),
	),
	addOns: list(z.strictObject({ code: oneCode(), primaries: codes() })),
	globalDays: globalPeriods,
	people: list(person),
	places: list(z.strictObject({ services: codes(), places: shortCodes(), why: text() })),
	specialties: list(z.strictObject({ services: codes(), taxonomies: shortCodes(), why: text() })),
	neededModifiers: list(
		z.strictObject({ services: codes(), places: shortCodes(), anyOf: shortCodes(), why: text() }),
	),
	retired: list(z.strictObject({ code: text(), last: isoDate() })),
	visits: codes(),
	newVisits: codes(),
	noAssistant: codes(),
	needsClia: codes(),
	needsOrder: codes(),
});
