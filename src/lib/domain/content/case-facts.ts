/** Whose claim the codes are for; it decides which guideline sections hold (coding-rules §2). */
export type Perspective = 'professional' | 'facility-outpatient' | 'asc' | 'inpatient';

export type CaseStatus = 'draft' | 'review' | 'published' | 'retired';

/**
 * What a case says of itself and a learner may read at any time. Nothing here may name a key code;
 * the checker sees to it (CK rules).
 */
export interface CaseFacts {
	/** Never reused and independent of the file's place. */
	readonly id: string;
	readonly kind: 'encounter';
	readonly title: string;
	readonly summary: string;
	readonly specialty: string;
	readonly perspective: Perspective;
	readonly skills: readonly string[];
	readonly objectives: readonly string[];
	/** The author's prior, 1 (easiest) to 5. */
	readonly difficulty: number;
	/** Expected working time in minutes. */
	readonly minutes: number;
	/** Date of service, ISO. It picks the code year. */
	readonly dos: string;
	/** Place-of-service code, two digits. */
	readonly pos: string;
	readonly payer: string | null;
	readonly status: CaseStatus;
}
