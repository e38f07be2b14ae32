import type { Sex } from '../claim/person.ts';
import type { PreparedEdits } from './prepare-edits.ts';

/** A service and its diagnoses with whom they are for. */
export interface PersonQuestion {
	/** Empty where only diagnoses are asked about. */
	readonly code: string;
	readonly diagnoses: readonly string[];
	/** In whole years; null where it is not known, and then nothing is said of it. */
	readonly age: number | null;
	readonly sex: Sex;
	/** The record explains that the sex on file is another. */
	readonly isExplained: boolean;
}

export interface PersonConflict {
	readonly by: 'age' | 'sex';
	/** Whether it is the service that does not go with the patient, or a diagnosis. */
	readonly isOfService: boolean;
	readonly why: string;
}

/** The first of a payer's edits on age and sex that a service or diagnosis runs into. [AD9] */
export function findPersonConflict(
	{ people }: Pick<PreparedEdits, 'people'>,
	{ code, diagnoses, age, sex, isExplained }: PersonQuestion,
): PersonConflict | null {
	for (const { edit, has, hasDiagnosis } of people) {
		const isOfService = has(code);
		if (!isOfService && !diagnoses.some(hasDiagnosis)) continue;
		const { why } = edit;
		if (edit.sex !== null && sex !== 'U' && sex !== edit.sex && !isExplained) {
			return { by: 'sex', isOfService, why };
		}
		if (age !== null && ((edit.fromAge ?? 0) > age || (edit.toAge ?? age) < age)) {
			return { by: 'age', isOfService, why };
		}
	}
	return null;
}
