/** A timed service and its minutes one to one. */
export interface TimedService {
	readonly name: string;
	readonly minutes: number;
}

/** Units by service, in the order given. */
export interface TherapyUnits {
	readonly total: number;
	readonly byService: readonly number[];
}

const UNIT = 15;
const LEAST = 8;

/** One unit from 8 minutes on, two from 23, three from 38: a unit more with each 15 (coding-rules §5). [RK6] */
export function unitsOfMinutes(minutes: number): number {
	return minutes < LEAST ? 0 : Math.floor((minutes - LEAST) / UNIT) + 1;
}

/**
 * CMS: the minutes of all timed services together make the units; full quarter hours go to their services, and
 * what is left over goes where most minutes are left, the earlier service first. [RK6]
 */
export function unitsByTotal(services: readonly TimedService[]): TherapyUnits {
	const total = unitsOfMinutes(services.reduce((sum, { minutes }) => sum + minutes, 0));
	const full = services.map(({ minutes }) => Math.floor(minutes / UNIT));
	const left = total - full.reduce((sum, units) => sum + units, 0);
	const rests = services
		.map(({ minutes }, at) => ({ at, rest: minutes % UNIT }))
		.filter(({ rest }) => rest > 0)
		.toSorted((one, other) => other.rest - one.rest);
	const getsOne = new Set(rests.slice(0, left).map(({ at }) => at));
	return { total, byService: full.map((units, at) => units + (getsOne.has(at) ? 1 : 0)) };
}

/** AMA: each service by itself, a unit once more than half of it is done. [RK7] */
export function unitsByService(services: readonly TimedService[]): TherapyUnits {
	const byService = services.map(({ minutes }) => unitsOfMinutes(minutes));
	return { total: byService.reduce((sum, units) => sum + units, 0), byService };
}
