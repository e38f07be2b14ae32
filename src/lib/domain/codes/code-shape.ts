/** The code systems a professional claim is written in. */
export type CodeSystem = 'icd10cm' | 'cpt' | 'hcpcs';

const ICD10CM = /^(?=.{1,2}\d|.\d)[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/;
const CPT = /^\d{4}[0-9AFMTU]$/;
const HCPCS = /^[A-EGHJ-MP-V]\d{4}$/;
const MODIFIER = /^[0-9A-Z]{2}$/;

/**
 * Brings what was typed into the one notation codes are compared in: upper case, no blanks, and for
 * diagnoses the dot after the third character, which is display only (coding-rules §1). [CO1]
 */
export function normaliseDiagnosis(typed: string): string {
	const bare = typed.toUpperCase().replace(/[\s.]/g, '');
	return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** Brings a procedure code or modifier into the one notation codes are compared in. [CO1] */
export function normaliseProcedure(typed: string): string {
	return typed.toUpperCase().replace(/[\s.-]/g, '');
}

/** States whether a normalised text has the shape of an ICD-10-CM code, header or leaf. [CO2] */
export function isDiagnosisShape(code: string): boolean {
	return ICD10CM.test(code);
}

/**
 * Names the system a normalised procedure code belongs to by its shape, null where it has neither
 * shape. A CPT number outside our list gets no more than this check. [CO3]
 */
export function procedureSystem(code: string): 'cpt' | 'hcpcs' | null {
	if (CPT.test(code)) return 'cpt';
	return HCPCS.test(code) ? 'hcpcs' : null;
}

/** States whether a text has the shape of a modifier: two letters or digits. [CO4] */
export function isModifierShape(modifier: string): boolean {
	return MODIFIER.test(modifier);
}
