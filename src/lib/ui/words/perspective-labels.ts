import type { Perspective } from '#domain/content';

/** Whose claim it is, in words, and what its first diagnosis is called there. */
export interface PerspectiveLabel {
	readonly claim: string;
	readonly who: string;
	readonly firstDiagnosis: string;
}

const LABELS: Readonly<Record<Perspective, PerspectiveLabel>> = {
	professional: {
		claim: 'Professional',
		who: 'the clinician’s claim',
		firstDiagnosis: 'First-listed',
	},
	'facility-outpatient': {
		claim: 'Hospital outpatient',
		who: 'the hospital’s claim',
		firstDiagnosis: 'First-listed',
	},
	asc: {
		claim: 'Surgery center',
		who: 'the surgery center’s claim',
		firstDiagnosis: 'First-listed',
	},
	inpatient: {
		claim: 'Inpatient',
		who: 'the hospital’s claim',
		firstDiagnosis: 'Principal',
	},
};

/** Says whose claim a case is coded for. */
export function labelPerspective(perspective: Perspective): PerspectiveLabel {
	return LABELS[perspective];
}
