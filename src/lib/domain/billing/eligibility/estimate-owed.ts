import type { Coordination } from '#domain/claims';
import { NO_PAYER } from '#domain/content';
import type { Coverage, EligibilityMatter } from '#domain/content';
import type { DeskAids } from '../desk-aids.ts';
import { sharesOfPatient } from './share-of-patient.ts';
import type { ServiceShare } from './share-of-patient.ts';

/**
 * What the patient will likely owe in the end, in cents, if these payers pay in this order; null where the
 * papers do not tell. Without a payer it is the charge. [EL6]
 */
export function estimateOwed(
	{ appointment, coverages }: EligibilityMatter,
	first: string,
	second: string,
	aids: DeskAids,
): number | null {
	const { services } = appointment;
	if (first === NO_PAYER) return services.reduce((sum, { charge }) => sum + charge, 0);
	const payer = coverages.find(({ id }) => id === first);
	const shares = payer === undefined ? null : sharesOf(payer);
	if (shares === null) return null;
	if (second === NO_PAYER) return sumOf(shares);
	const next = coverages.find(({ id }) => id === second);
	const own = next === undefined ? null : sharesOf(next);
	const how = next === undefined ? null : coordinationOf(next, aids);
	if (own === null || how === null) return null;
	if (how === 'lesser-of') return 0;
	const left = shares.map((share, at) => {
		const charge = services[at]?.charge ?? 0;
		const normal = own[at];
		return normal === undefined ? share.patient : share.patient - pays(how, charge, share, normal);
	});
	return left.reduce((sum, one) => sum + Math.max(0, one), 0);

	function sharesOf({ id, answer }: Coverage): ServiceShare[] | null {
		return answer?.coverage === 'active' ? sharesOfPatient(answer, id, services) : null;
	}
}

/** What the second payer pays of a service (claims §5). */
function pays(
	how: Exclude<Coordination, 'lesser-of'>,
	charge: number,
	first: ServiceShare,
	normal: ServiceShare,
): number {
	switch (how) {
		case 'traditional':
			return Math.min(normal.paid, first.patient);
		case 'carve-out':
		case 'maintenance':
			return Math.min(first.patient, Math.max(0, normal.paid - first.paid));
		case 'medicare-secondary':
			// 42 CFR 411.33(a): the least of three, never below nothing.
			return Math.max(
				0,
				Math.min(
					charge - first.paid,
					normal.paid,
					Math.max(normal.allowed, first.allowed) - first.paid,
				),
			);
	}
}

function coordinationOf({ payer, plan }: Coverage, aids: DeskAids): Coordination | null {
	const found = aids.findPayer(payer)?.terms.plans.find(({ id }) => id === plan);
	return found?.coordination ?? null;
}

function sumOf(shares: readonly ServiceShare[]): number {
	return shares.reduce((sum, { patient }) => sum + patient, 0);
}
