import { ageOn } from '#domain/claims';
import type { Sex } from '#domain/claims';

/** What a chart's head says of its patient. */
export interface ChartedPatient {
	/** Whole years on the date of service; null where the chart does not say. */
	readonly age: number | null;
	readonly sex: Sex;
}

/** "Patient: Patricia Nguyen, 67 F, DOB 04/17/1958": age and sex before the date of birth. */
const HEAD = /\b(\d{1,3}) ?([MF])\b[ ,·]{1,4}DOB:? (\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** Reads age and sex on a date of service (ISO) from the parts of a chart; the first head counts. [SH7] */
export function patientInChart(chart: readonly string[], dos: string): ChartedPatient {
	for (const part of chart) {
		const head = HEAD.exec(part);
		if (head === null) continue;
		const [, , sex, month = '', day = '', year = ''] = head;
		const born = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
		return { age: ageOn(born, dos), sex: sex === 'F' ? 'F' : 'M' };
	}
	return { age: null, sex: 'U' };
}
