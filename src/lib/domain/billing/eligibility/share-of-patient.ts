import type { PlanReply, CoverageBenefit, PlannedService } from '#domain/content';

/** What a plan leaves to the patient of one service, and what it pays. Cents. */
export interface ServiceShare {
	readonly allowed: number;
	readonly patient: number;
	readonly paid: number;
}

/** The kind of service that means the plan as a whole. */
const WHOLE_PLAN = '30';

/**
 * What a plan leaves to the patient, by its own answer: a copay takes the place of everything else on its
 * service and falls due once a visit; a deductible of nothing for a kind of service frees it of the plan’s;
 * then what is left of the deductible, then the share of the rest (claims §5). Null where it prices nothing. [EL6]
 */
export function sharesOfPatient(
	{ benefits }: PlanReply,
	coverage: string,
	services: readonly PlannedService[],
): ServiceShare[] | null {
	let left = find(benefits, 'deductible', WHOLE_PLAN, 'left')?.amount ?? 0;
	const due = new Set<CoverageBenefit>();
	const shares: ServiceShare[] = [];
	for (const { type, allowed } of services) {
		const price = allowed.get(coverage);
		if (price === undefined) return null;
		const copay = find(benefits, 'copay', type);
		let patient = 0;
		if (copay !== undefined) {
			patient = due.has(copay) ? 0 : Math.min(copay.amount ?? 0, price);
			due.add(copay);
		} else {
			const own = find(benefits, 'deductible', type);
			const deductible = own === undefined ? Math.min(left, price) : 0;
			left -= deductible;
			const share =
				find(benefits, 'coinsurance', type) ?? find(benefits, 'coinsurance', WHOLE_PLAN);
			patient = deductible + Math.round(((price - deductible) * (share?.share ?? 0)) / 10_000);
		}
		shares.push({ allowed: price, patient, paid: price - patient });
	}
	return shares;
}

/** The benefit in the network for a kind of service. */
function find(
	benefits: readonly CoverageBenefit[],
	kind: CoverageBenefit['kind'],
	service: string,
	period: CoverageBenefit['period'] = null,
): CoverageBenefit | undefined {
	return benefits.find(
		(one) =>
			one.kind === kind &&
			one.isInNetwork !== false &&
			one.services.includes(service) &&
			(period === null || one.period === period),
	);
}
