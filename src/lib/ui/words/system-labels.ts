const NAMES: Readonly<Record<string, string>> = {
	icd10cm: 'ICD-10-CM',
	icd10pcs: 'ICD-10-PCS',
	hcpcs: 'HCPCS Level II',
	cpt: 'CPT numbers',
};

/** A code system as people call it. */
export function labelSystem(system: string): string {
	return NAMES[system] ?? system;
}

/** A code year as people call it: fiscal for ICD-10. */
export function labelYear(system: string, year: number): string {
	return `${system.startsWith('icd10') ? 'FY' : ''}${String(year)}`;
}

/** Where the page of a code is. */
export function codeAddress(system: string, code: string, date = ''): string {
	const query = date === '' ? '' : `?date=${date}`;
	return `/codes/${system}/${encodeURIComponent(code)}${query}`;
}
