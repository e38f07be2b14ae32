/** What was given of a drug, in the measure its code counts in. Amounts in thousandths, so that sums are exact. */
export interface GivenDrug {
	readonly given: number;
	/** What one billing unit is. */
	readonly unit: number;
	/** What was in all containers that were opened. */
	readonly opened: number;
	readonly isSingleDose: boolean;
}

export interface DrugUnits {
	/** Units of the line of the drug: a dose between two units is rounded up. */
	readonly given: number;
	/** Whole units in the opened containers. */
	readonly opened: number;
	/** Units of the line of what was thrown away; 0 where there is no such line. */
	readonly waste: number;
	/** JZ says that nothing was thrown away, JW stands on a line of its own; null where neither is used. */
	readonly modifier: 'JW' | 'JZ' | null;
}

/**
 * Units given = dose ÷ unit, rounded up. Waste = whole units of the opened single-dose containers less the
 * units given; where that is nothing, JZ stands on the line of the drug. Containers of several doses take
 * neither (coding-rules §5). [RK5]
 */
export function drugUnits({ given, unit, opened, isSingleDose }: GivenDrug): DrugUnits {
	const units = Math.ceil(given / unit);
	const labelled = Math.floor(opened / unit);
	const waste = isSingleDose ? Math.max(0, labelled - units) : 0;
	const modifier = isSingleDose ? (waste > 0 ? 'JW' : 'JZ') : null;
	return { given: units, opened: labelled, waste, modifier };
}
