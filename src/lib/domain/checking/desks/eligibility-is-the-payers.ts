import { fileOfAnswer } from '#domain/billing';
import { dollars, testFor } from '#domain/claims';
import type { Plan } from '#domain/claims';
import type { Coverage, CoverageBenefit, PlannedService } from '#domain/content';
import type { DeskRule } from '../rule.ts';
import { placeIn } from './fence-tree.ts';

/** What the desk is told of a plan is what the plan says of itself. */
export const eligibilityIsThePayers: DeskRule = {
	id: 'CK50',
	title: 'Fee slip and answers of an eligibility case say what the payer’s file says',
	why: 'The same plan is met at every desk. Where its answer tells another copay than its file, the claim is decided otherwise than the desk was taught.',
	severity: 'error',
	isSuppressible: false,
	example: {
		on: 'eligibility',
		wrong: 'allowed: { evergreen: 100.00 }',
		right: 'allowed: { evergreen: 108.00 }',
	},
	checkDesk({ written, read, aids }, report) {
		if (read?.kind !== 'eligibility') return;
		const { appointment, coverages } = read.learner.matter;
		for (const [at, coverage] of coverages.entries()) {
			const { id, name, answer } = coverage;
			if (answer !== null) {
				const file = fileOfAnswer({ name, answer }, appointment);
				const faults = file.ok ? [] : file.unwritable;
				for (const { message } of faults) {
					report(placeIn(written, 'Coverage', [at, 'answer']), `It can not be a 271. ${message}`);
				}
			}
			const payer = aids.findPayer?.(coverage.payer) ?? null;
			if (payer === null) {
				if (aids.findPayer !== undefined) {
					const message = `There is no payer ${coverage.payer}.`;
					report(placeIn(written, 'Coverage', [at, 'payer']), message);
				}
				continue;
			}
			const plan = payer.terms.plans.find((one) => one.id === coverage.plan);
			if (plan === undefined) {
				const message = `${payer.name} has no plan ${coverage.plan}.`;
				report(placeIn(written, 'Coverage', [at, 'plan']), message);
				continue;
			}
			for (const [index, service] of appointment.services.entries()) {
				const fee = payer.fees.amounts.get(service.code)?.whole ?? null;
				const told = service.allowed.get(id);
				const meant = fee === null ? null : fee * service.units;
				if (told === undefined || told === meant) continue;
				report(
					placeIn(written, 'Appointment', ['services', index, 'allowed', id]),
					`${payer.name} allows ${meant === null ? 'nothing it lists' : dollars(meant)} for ${service.code}, not ${dollars(told)}.`,
				);
			}
			for (const [index, benefit] of (answer?.benefits ?? []).entries()) {
				const meant = meantBy(benefit, plan, appointment.services);
				const told = benefit.amount ?? benefit.share;
				if (meant === null || told === meant) continue;
				report(
					placeIn(written, 'Coverage', [at, 'answer', 'benefits', index]),
					`${plan.title} has ${dollars(meant)} here, not ${dollars(told ?? 0)}.`,
				);
			}
			for (const message of gateFaults(coverage, plan, appointment.services)) {
				report(placeIn(written, 'Coverage', [at, 'answer', 'benefits']), message);
			}
		}
	},
};

/** What the plan has in the place of a benefit; null where nothing can be held against it. */
function meantBy(
	{ kind, services, period, scope, isInNetwork }: CoverageBenefit,
	plan: Plan,
	planned: readonly PlannedService[],
): number | null {
	if (isInNetwork === false || scope === 'family') return null;
	if (kind === 'copay') {
		const code = planned.find(({ type }) => services.includes(type))?.code;
		if (code === undefined) return null;
		return plan.copays.find((one) => testFor(one.services)(code))?.amount ?? 0;
	}
	if (!services.includes('30')) return null;
	if (kind === 'coinsurance') return plan.coinsurance;
	if (period !== 'year') return null;
	return kind === 'deductible' ? plan.deductible : plan.outOfPocket;
}

/** An answer that says of a planned service that it needs no authorisation, where the plan wants one, or the other way round. */
function gateFaults(
	{ answer, name }: Coverage,
	plan: Plan,
	planned: readonly PlannedService[],
): string[] {
	return (answer?.benefits ?? []).flatMap(({ services, needsAuthorisation }) => {
		if (needsAuthorisation === null) return [];
		const meant = planned.filter(({ type }) => services.includes(type));
		return meant
			.filter(({ code }) => testFor(plan.authorisation)(code) !== needsAuthorisation)
			.map(({ code }) => {
				const wants = needsAuthorisation ? 'wants none' : 'wants one';
				return `${name} answers ${needsAuthorisation ? 'yes' : 'no'} to authorisation of ${code}, and its plan ${wants}.`;
			});
	});
}
