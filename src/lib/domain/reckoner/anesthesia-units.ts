/** An anesthetic as it is paid. */
export interface Anesthetic {
	readonly base: number;
	readonly minutes: number;
	/** For physical status and circumstances; Medicare pays none of them. */
	readonly modifying: number;
}

export interface AnesthesiaUnits {
	/** Quarter hours, in tenths of a unit. */
	readonly timeTenths: number;
	/** All together, in tenths of a unit. */
	readonly totalTenths: number;
}

const QUARTER = 15;

/**
 * Units = base + minutes ÷ 15 to one decimal + modifying units. The claim carries the minutes; the payer does
 * this sum (coding-rules §5). Half a tenth is rounded up. [RK8]
 */
export function anesthesiaUnits({ base, minutes, modifying }: Anesthetic): AnesthesiaUnits {
	const timeTenths = Math.floor((minutes * 10 * 2 + QUARTER) / (QUARTER * 2));
	return { timeTenths, totalTenths: (base + modifying) * 10 + timeTenths };
}
