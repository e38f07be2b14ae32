import type { CodeReference } from '#domain/codes';

/** What is known of codes, on the date of service of the encounter at hand. */
export interface BoundReference extends Pick<CodeReference, 'describe' | 'familyOf'> {
	/** Whether a code held on that date, as far as our tables know. */
	isHeld(code: string): boolean;
}
