import { field, lineField, SEXES, YES_NO } from './form-field.ts';
import type { FormField } from './form-field.ts';

/* The fields of the CMS-1500 (02/12), in the order in which they are filled in. Labels are our own. */

export const CMS_1500_LINES = 6;
const LETTERS = [...'ABCDEFGHIJKL'];

const COVERAGES = {
	medicare: 'Medicare',
	medicaid: 'Medicaid',
	tricare: 'TRICARE',
	champva: 'CHAMPVA',
	group: 'Group plan',
	feca: 'FECA',
	other: 'Other',
};
const RELATIONS = { self: 'Self', spouse: 'Spouse', child: 'Child', other: 'Other' };

function address(item: string, whose: string): FormField[] {
	return [
		field(item, 'street', `${whose} street`),
		field(item, 'city', `${whose} city`),
		field(item, 'state', `${whose} state`),
		field(item, 'zip', `${whose} ZIP`, 'digits'),
		field(item, 'phone', `${whose} phone`, 'digits'),
	];
}

function serviceLine(line: number): FormField[] {
	const at = (column: string, part: string, label: string, kind?: FormField['kind']) =>
		lineField('24', line, column, part, label, kind);
	return [
		at('24', 'note', 'Supplement'),
		at('24A', 'from', 'Date from', 'date'),
		at('24A', 'to', 'Date to', 'date'),
		at('24B', 'place', 'Place of service', 'number'),
		at('24C', 'emergency', 'Emergency'),
		at('24D', 'code', 'Service', 'service'),
		at('24D', 'modifiers', 'Modifiers', 'modifiers'),
		at('24E', 'pointers', 'Pointers', 'pointers'),
		at('24F', 'charge', 'Charge', 'money'),
		at('24G', 'units', 'Units', 'number'),
		at('24H', 'epsdt', 'Family plan'),
		at('24I', 'qualifier', 'Other number, qualifier'),
		at('24I', 'other', 'Other number', 'id'),
		at('24J', 'npi', 'NPI of who did it', 'id'),
	];
}

export const CMS_1500_FIELDS: readonly FormField[] = [
	field('payer', 'name', 'Payer'),
	field('payer', 'address', 'Payer address'),
	field('1', '', 'Kind of coverage', 'box', COVERAGES),
	field('1a', '', 'Insured’s number', 'id'),
	field('2', '', 'Patient’s name'),
	field('3', 'born', 'Patient’s date of birth', 'date'),
	field('3', 'sex', 'Patient’s sex', 'box', SEXES),
	field('4', '', 'Insured’s name'),
	...address('5', 'Patient’s'),
	field('6', '', 'Patient is to the insured', 'box', RELATIONS),
	...address('7', 'Insured’s'),
	field('9', '', 'Other insured’s name'),
	field('9a', '', 'Other policy or group number', 'id'),
	field('9d', '', 'Other plan'),
	field('10a', '', 'Because of the job', 'box', YES_NO),
	field('10b', '', 'Motor accident', 'box', YES_NO),
	field('10b', 'state', 'State of the motor accident'),
	field('10c', '', 'Other accident', 'box', YES_NO),
	field('10d', '', 'Claim codes'),
	field('11', '', 'Insured’s group or FECA number', 'id'),
	field('11a', 'born', 'Insured’s date of birth', 'date'),
	field('11a', 'sex', 'Insured’s sex', 'box', SEXES),
	field('11b', 'qualifier', 'Other claim number, qualifier'),
	field('11b', 'number', 'Other claim number', 'id'),
	field('11c', '', 'Insured’s plan'),
	field('11d', '', 'Another plan', 'box', YES_NO),
	field('12', 'signed', 'Patient’s signature'),
	field('12', 'date', 'Patient’s signature, date', 'date'),
	field('13', '', 'Insured’s signature'),
	field('14', 'date', 'Date of onset', 'date'),
	field('14', 'qualifier', 'Date of onset, qualifier', 'number'),
	field('15', 'qualifier', 'Other date, qualifier', 'number'),
	field('15', 'date', 'Other date', 'date'),
	field('16', 'from', 'Unable to work from', 'date'),
	field('16', 'to', 'Unable to work to', 'date'),
	field('17', 'qualifier', 'Referring or ordering, qualifier'),
	field('17', 'name', 'Referring or ordering clinician'),
	field('17a', 'qualifier', 'Other number of that clinician, qualifier'),
	field('17a', 'number', 'Other number of that clinician', 'id'),
	field('17b', '', 'NPI of that clinician', 'id'),
	field('18', 'from', 'In hospital from', 'date'),
	field('18', 'to', 'In hospital to', 'date'),
	field('19', '', 'Further claim information'),
	field('20', '', 'Outside laboratory', 'box', YES_NO),
	field('20', 'charges', 'Outside laboratory, charges', 'money'),
	field('21', 'version', 'ICD version', 'number'),
	...LETTERS.map((letter) => ({
		...field('21', letter, `Diagnosis ${letter}`, 'diagnosis'),
		entry: `21.${letter}`,
	})),
	field('22', 'code', 'Resubmission code', 'number'),
	field('22', 'reference', 'Original reference number', 'id'),
	field('23', '', 'Authorisation or referral number', 'id'),
	...Array.from({ length: CMS_1500_LINES }, (_, at) => serviceLine(at + 1)).flat(),
	field('25', 'number', 'Tax number', 'digits'),
	field('25', 'kind', 'Tax number is an', 'box', { ssn: 'SSN', ein: 'EIN' }),
	field('26', '', 'Account number', 'id'),
	field('27', '', 'Accept assignment', 'box', YES_NO),
	field('28', '', 'Total charge', 'money'),
	field('29', '', 'Amount paid', 'money'),
	field('31', 'signed', 'Clinician’s signature'),
	field('31', 'date', 'Clinician’s signature, date', 'date'),
	field('32', 'name', 'Where it was done'),
	field('32', 'street', 'Where it was done, street'),
	field('32', 'place', 'Where it was done, city, state, ZIP'),
	field('32a', '', 'NPI of that place', 'id'),
	field('32b', '', 'Other number of that place', 'id'),
	field('33', 'phone', 'Billing provider’s phone', 'digits'),
	field('33', 'name', 'Billing provider'),
	field('33', 'street', 'Billing provider’s street'),
	field('33', 'place', 'Billing provider’s city, state, ZIP'),
	field('33a', '', 'NPI of the billing provider', 'id'),
	field('33b', '', 'Other number of the billing provider', 'id'),
];
