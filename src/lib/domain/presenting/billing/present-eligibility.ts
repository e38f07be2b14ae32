import { fileOfAnswer } from '#domain/billing';
import type { Coverage, EligibilityMatter, InsuranceCard } from '#domain/content';
import { meaningOf } from '#domain/x12';
import type { EligibilityAnswer as Told } from '#domain/x12';
import type {
	AnswerView,
	BenefitView,
	CardView,
	CoverageView,
	EligibilityView,
} from './eligibility-view.ts';

/** What lies on the eligibility desk. Every field is named here; an answer is what its file says. [PR45] */
export function presentEligibility(matter: EligibilityMatter): EligibilityView {
	const { appointment, coverages } = matter;
	const { date, time, practice, clinician, reason, patient, services } = appointment;
	return {
		visit: {
			...{ date, time, practice, clinician, reason },
			patient: nameOf(patient.name),
			born: patient.born,
			sex: patient.sex,
			services: services.map(({ code, words, type, units, charge, allowed }) => ({
				...{ code, words, units, charge },
				type: serviceInWords(type),
				allowed: coverages.map(({ id }) => allowed.get(id) ?? null),
			})),
		},
		coverages: coverages.map((one) => presentCoverage(one, matter)),
	};
}

function presentCoverage(coverage: Coverage, { appointment }: EligibilityMatter): CoverageView {
	const { id, name, says, card, answer } = coverage;
	const file = answer === null ? null : fileOfAnswer({ name, answer }, appointment);
	return {
		...{ id, name, says },
		card: card === null ? null : presentCard(card),
		answer:
			answer === null || !file?.ok
				? null
				: presentAnswer(file.told, file.text, answer.sent, answer.time),
	};
}

function presentCard(card: InsuranceCard): CardView {
	const { plan, type, subscriber, member, group, effective, front, back } = card;
	return {
		...{ plan, type, subscriber, member, group, effective },
		front: front.map(({ label, says }) => ({ label, says })),
		back: [...back],
	};
}

function presentAnswer(told: Told, raw: string, sent: string, time: string): AnswerView {
	const { trace, payerId, memberId, insured, patient, coverage, plan, from, to, refusal } = told;
	return {
		...{ sent, trace, payerId, from, to, raw },
		time: `${time.slice(0, 2)}:${time.slice(2)}`,
		member: memberId,
		insured: `${nameOf(insured.name)}, born ${insured.birthDate ?? 'not told'}`,
		patient:
			patient === null
				? 'the insured'
				: `${nameOf(patient.name)}, born ${patient.birthDate ?? 'not told'}`,
		coverage:
			coverage === null ? 'not told' : coverage === 'active' ? 'Active (1)' : 'Not active (6)',
		plan: plan ?? 'not told',
		notes: [...told.notes],
		primaryCare:
			told.primaryCare === null ? '' : `${told.primaryCare.name}, NPI ${told.primaryCare.npi}`,
		otherPayers: told.otherPayers.map(({ id, name }) => `${name} (${id})`),
		refusal:
			refusal === null
				? ''
				: `${meaningOf('AAA03', refusal.reason) ?? refusal.reason}; ${meaningOf('AAA04', refusal.action) ?? refusal.action}`,
		benefits: told.benefits.map(presentBenefit),
	};
}

const KINDS = {
	copay: 'Copay',
	coinsurance: 'Coinsurance',
	deductible: 'Deductible',
	'out-of-pocket': 'Out-of-pocket limit',
} as const;

const PERIODS = { visit: 'a visit', year: 'calendar year', left: 'still to be met' } as const;

function presentBenefit(benefit: Told['benefits'][number]): BenefitView {
	const { kind, services, amount, share, period, scope, isInNetwork, needsAuthorisation } = benefit;
	return {
		what: KINDS[kind],
		services: services.map(serviceInWords).join(', '),
		...{ amount, share },
		period: period === null ? '' : PERIODS[period],
		scope: scope === null ? '' : scope === 'family' ? 'family' : 'one person',
		network: isInNetwork === null ? '' : isInNetwork ? 'in' : 'outside',
		authorisation: needsAuthorisation === null ? '' : needsAuthorisation ? 'yes' : 'no',
	};
}

/** Such as `office visit (98)`. */
function serviceInWords(type: string): string {
	const words = meaningOf('EB03', type);
	return words === null ? type : `${words} (${type})`;
}

function nameOf({ last, first, middle }: Told['insured']['name']): string {
	return `${last}, ${[first, middle].filter((part) => part !== '').join(' ')}`;
}
