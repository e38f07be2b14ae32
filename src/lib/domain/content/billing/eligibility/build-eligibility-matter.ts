import type {
	Appointment,
	Coverage,
	PlanReply,
	CoverageBenefit,
	CoveredPerson,
} from './eligibility-matter.ts';
import type { WrittenAppointment, WrittenCoverage, WrittenPerson } from './eligibility-schema.ts';

/** Makes an appointment of what is written. */
export function buildAppointment(written: WrittenAppointment): Appointment {
	const { date, time, practice, npi, clinician, reason, patient, services } = written;
	return {
		...{ date, time, practice, npi, clinician, reason },
		patient: buildPerson(patient),
		services: services.map(({ code, words, type, units, charge, allowed }) => {
			return { code, words, type, units, charge, allowed: new Map(Object.entries(allowed)) };
		}),
	};
}

/** Makes a coverage of what is written. */
export function buildCoverage(written: WrittenCoverage): Coverage {
	const { id, payer, plan, name, says, card, answer } = written;
	return {
		...{ id, payer, plan, name, says },
		card: card ?? null,
		answer: answer === undefined ? null : buildAnswer(answer),
	};
}

function buildAnswer(written: NonNullable<WrittenCoverage['answer']>): PlanReply {
	const { sent, time, trace, member, plan, from, to, notes, benefits } = written;
	return {
		...{ sent, time: time.replace(':', ''), trace, member, plan, from, to, notes },
		payerId: written['payer-id'],
		insured: buildPerson(written.insured),
		patient: written.patient === undefined ? null : buildPerson(written.patient),
		coverage: written.coverage ?? null,
		primaryCare: written['primary-care'] ?? null,
		benefits: benefits.map((one): CoverageBenefit => ({
			kind: one.kind,
			services: one.services,
			amount: one.amount ?? null,
			share: one.percent ?? null,
			period: one.period ?? null,
			scope: one.scope ?? null,
			isInNetwork: one.network ?? null,
			needsAuthorisation: one.authorisation ?? null,
		})),
		otherPayers: written['other-payers'],
		refusal: written.refusal ?? null,
	};
}

function buildPerson({ last, first, middle, born, sex }: WrittenPerson): CoveredPerson {
	return { name: { last, first, middle: middle ?? '' }, born, sex };
}
