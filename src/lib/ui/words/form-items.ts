import type { Perspective } from '#domain/content';

/**
 * Where the parts of the sheet stand on the claim they become: items of the CMS-1500, or form locators
 * of the UB-04 for facilities. Numbers only; they teach the way to the claim in passing.
 */
export interface FormItems {
	readonly form: string;
	readonly diagnoses: string;
	readonly services: string;
	readonly code: string;
	readonly modifiers: string;
	readonly pointers: string;
	readonly units: string;
}

const CMS_1500: FormItems = {
	form: 'CMS-1500',
	diagnoses: '21',
	services: '24',
	code: '24D',
	modifiers: '24D',
	pointers: '24E',
	units: '24G',
};

const UB_04: FormItems = {
	form: 'UB-04',
	diagnoses: '67',
	services: '44',
	code: '44',
	modifiers: '44',
	pointers: '',
	units: '46',
};

/** The item numbers of the claim form a perspective bills on. */
export function formItemsFor(perspective: Perspective): FormItems {
	return perspective === 'professional' || perspective === 'asc' ? CMS_1500 : UB_04;
}
