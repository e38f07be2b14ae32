import { field, lineField, SEXES } from './form-field.ts';
import type { FieldKind, FormField } from './form-field.ts';

/* The fields of the UB-04, in the order in which they are filled in. Labels are our own. */

/** Service lines drawn here; paper has more, no case needs them. */
export const UB_04_LINES = 10;
const PAYERS = ['A', 'B', 'C'] as const;
const OTHER_DIAGNOSES = [...'ABCDEFGHIJKLMNOPQ'];

/** A field with an entry of its own within its locator. */
function slot(item: string, part: string, label: string, kind?: FieldKind): FormField {
	return { ...field(item, part, label, kind), entry: `${item}.${part.split('.')[0] ?? ''}` };
}

function occurrences(): FormField[] {
	return ['a', 'b'].flatMap((row) =>
		['31', '32', '33', '34'].flatMap((item) => [
			slot(item, `${row}.code`, `Occurrence ${item}${row}`, 'id'),
			slot(item, `${row}.date`, `Occurrence ${item}${row}, date`, 'date'),
		]),
	);
}

function values(): FormField[] {
	return ['a', 'b', 'c', 'd'].flatMap((row) =>
		['39', '40', '41'].flatMap((item) => [
			slot(item, `${row}.code`, `Value ${item}${row}`, 'id'),
			slot(item, `${row}.amount`, `Value ${item}${row}, amount`, 'money'),
		]),
	);
}

function serviceLine(line: number): FormField[] {
	const at = (column: string, part: string, label: string, kind?: FieldKind) =>
		lineField('42', line, column, part, label, kind);
	return [
		at('42', 'revenue', 'Revenue code', 'number'),
		at('43', 'words', 'Description'),
		at('44', 'code', 'Service', 'service'),
		at('44', 'modifiers', 'Modifiers', 'modifiers'),
		at('45', 'date', 'Date', 'date'),
		at('46', 'units', 'Units', 'number'),
		at('47', 'charge', 'Charge', 'money'),
		at('48', 'uncovered', 'Not covered', 'money'),
	];
}

function byPayer(item: string, label: string, kind?: FieldKind): FormField[] {
	return PAYERS.map((row) => slot(item, row, `${label}, payer ${row}`, kind));
}

function clinician(item: string, who: string): FormField[] {
	return [
		field(item, 'npi', `${who}, NPI`, 'id'),
		field(item, 'last', `${who}, last name`),
		field(item, 'first', `${who}, first name`),
	];
}

export const UB_04_FIELDS: readonly FormField[] = [
	field('1', 'name', 'Provider'),
	field('1', 'street', 'Provider’s street'),
	field('1', 'place', 'Provider’s city, state, ZIP'),
	field('1', 'phone', 'Provider’s phone', 'digits'),
	field('2', '', 'Pay to'),
	field('3a', '', 'Account number', 'id'),
	field('3b', '', 'Medical record number', 'id'),
	field('4', '', 'Type of bill', 'number'),
	field('5', '', 'Tax number', 'digits'),
	field('6', 'from', 'Statement from', 'date'),
	field('6', 'to', 'Statement through', 'date'),
	field('8', '', 'Patient’s name'),
	field('9', 'street', 'Patient’s street'),
	field('9', 'city', 'Patient’s city'),
	field('9', 'state', 'Patient’s state'),
	field('9', 'zip', 'Patient’s ZIP', 'digits'),
	field('10', '', 'Patient’s date of birth', 'date'),
	field('11', '', 'Patient’s sex', 'box', SEXES),
	field('12', '', 'Admission or start of care', 'date'),
	field('13', '', 'Hour of admission', 'number'),
	field('14', '', 'Priority', 'number'),
	field('15', '', 'Origin', 'id'),
	field('16', '', 'Hour of discharge', 'number'),
	field('17', '', 'Status at discharge', 'number'),
	...Array.from({ length: 11 }, (_, at) => {
		const item = String(18 + at);
		return field(item, '', `Condition code ${item}`, 'id');
	}),
	field('29', '', 'State of the accident'),
	...occurrences(),
	...['35', '36'].flatMap((item) => [
		field(item, 'code', `Occurrence span ${item}`, 'id'),
		field(item, 'from', `Occurrence span ${item}, from`, 'date'),
		field(item, 'to', `Occurrence span ${item}, through`, 'date'),
	]),
	field('38', 'name', 'Who is responsible'),
	field('38', 'street', 'Who is responsible, street'),
	field('38', 'place', 'Who is responsible, city, state, ZIP'),
	...values(),
	...Array.from({ length: UB_04_LINES }, (_, at) => serviceLine(at + 1)).flat(),
	field('42', 'total', 'Revenue code of the total', 'number'),
	field('45', 'created', 'Date of the bill', 'date'),
	field('47', 'total', 'Total charges', 'money'),
	field('48', 'total', 'Total not covered', 'money'),
	...byPayer('50', 'Name'),
	...byPayer('51', 'Plan number', 'id'),
	...byPayer('52', 'Release of records'),
	...byPayer('53', 'Assignment of benefits'),
	...byPayer('54', 'Paid before', 'money'),
	...byPayer('55', 'Estimate due', 'money'),
	field('56', '', 'NPI of the provider', 'id'),
	...byPayer('57', 'Other provider number', 'id'),
	...byPayer('58', 'Insured’s name'),
	...byPayer('59', 'Patient is to the insured', 'number'),
	...byPayer('60', 'Insured’s number', 'id'),
	...byPayer('61', 'Group name'),
	...byPayer('62', 'Group number', 'id'),
	...byPayer('63', 'Authorisation', 'id'),
	...byPayer('64', 'Original control number', 'id'),
	...byPayer('65', 'Employer'),
	field('66', '', 'ICD version', 'number'),
	field('67', 'code', 'Principal diagnosis', 'diagnosis'),
	field('67', 'poa', 'Principal diagnosis, present on admission'),
	...OTHER_DIAGNOSES.flatMap((letter) => [
		field(`67${letter}`, 'code', `Other diagnosis ${letter}`, 'diagnosis'),
		field(`67${letter}`, 'poa', `Other diagnosis ${letter}, present on admission`),
	]),
	field('69', '', 'Admitting diagnosis', 'diagnosis'),
	...['a', 'b', 'c'].map((row) => slot('70', row, `Reason for the visit ${row}`, 'diagnosis')),
	field('71', '', 'Payment group', 'number'),
	...['a', 'b', 'c'].flatMap((row) => [
		slot('72', `${row}.code`, `External cause ${row}`, 'diagnosis'),
		slot('72', `${row}.poa`, `External cause ${row}, present on admission`),
	]),
	field('74', 'code', 'Principal procedure', 'id'),
	field('74', 'date', 'Principal procedure, date', 'date'),
	...['a', 'b', 'c', 'd', 'e'].flatMap((row) => [
		field(`74${row}`, 'code', `Other procedure ${row}`, 'id'),
		field(`74${row}`, 'date', `Other procedure ${row}, date`, 'date'),
	]),
	...clinician('76', 'Attending'),
	...clinician('77', 'Operating'),
	field('78', 'qualifier', 'Other clinician, role'),
	...clinician('78', 'Other clinician'),
	field('79', 'qualifier', 'Further clinician, role'),
	...clinician('79', 'Further clinician'),
	field('80', '', 'Remarks'),
	...['a', 'b', 'c', 'd'].flatMap((row) => [
		slot('81', `${row}.qualifier`, `Code field ${row}, qualifier`, 'id'),
		slot('81', `${row}.code`, `Code field ${row}`, 'id'),
	]),
];
