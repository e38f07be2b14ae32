import { ACKNOWLEDGEMENT_GUIDE, CLAIM_STATUS_GUIDE } from './acknowledgements.ts';
import { ANSWER_GUIDE, INQUIRY_GUIDE } from './eligibility.ts';
import type { Guide } from './guide.ts';
import { INSTITUTIONAL_GUIDE } from './institutional.ts';
import { PROFESSIONAL_GUIDE } from './professional.ts';
import { REMITTANCE_GUIDE } from './remittance.ts';

/** The transactions whose structure is described here. */
export const GUIDES: readonly Guide[] = [
	PROFESSIONAL_GUIDE,
	INSTITUTIONAL_GUIDE,
	REMITTANCE_GUIDE,
	ACKNOWLEDGEMENT_GUIDE,
	CLAIM_STATUS_GUIDE,
	INQUIRY_GUIDE,
	ANSWER_GUIDE,
];

/** Finds the guide of a transaction by ST01 and its number; null where none of ours fits. */
export function findGuide({
	set,
	guide,
}: {
	readonly set: string;
	readonly guide: string;
}): Guide | null {
	return GUIDES.find((one) => one.set === set && one.accepts.test(guide)) ?? null;
}
