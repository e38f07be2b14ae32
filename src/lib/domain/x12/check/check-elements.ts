import { elementOf } from '../syntax/parts-of.ts';
import type { Fault, X12Segment } from '../syntax/x12-document.ts';
import type { ElementRule, Form, SegmentRule } from '../structure/guide.ts';
import { faultAt } from './fault.ts';
import { isTime, readDate, readDecimal, readMoney, readPeriod, readWhole } from './forms.ts';

/** Holds the elements of a segment against its rule: what is needed stands, what stands has its form. [XT8] */
export function checkElements(segment: X12Segment, rule: SegmentRule): Fault[] {
	const faults: Fault[] = [];
	for (const one of rule.elements) {
		const value = elementOf(segment, one.at);
		if (value === '') {
			if (one.isNeeded) faults.push(missing(segment, [one.at], one));
		} else if (one.form.kind === 'composite') {
			const parts = value.split(segment.delimiters.component);
			const other = parts.length === 1 && one.form.parts.length > 1 ? otherSeparator(value) : null;
			if (other !== null) {
				faults.push(wrongSeparator(segment, one, other));
				continue;
			}
			for (const part of one.form.parts) {
				const given = parts[part.at - 1] ?? '';
				const place = [one.at, part.at];
				if (given === '') {
					if (part.isNeeded) faults.push(missing(segment, place, part));
				} else faults.push(...checkForm(segment, place, part, given));
			}
		} else faults.push(...checkForm(segment, [one.at], one, value));
	}
	if (segment.elements.length > 1 && segment.elements.at(-1) === '') {
		faults.push(
			faultAt(
				'XT8',
				segment,
				[segment.elements.length - 1],
				`${segment.id} ends with an empty element.`,
				'Leave out the separators after the last element that says something.',
				'warning',
			),
		);
	}
	return faults;
}

/** A character that seems to part the components although ISA16 names another one. */
function otherSeparator(value: string): string | null {
	return /^[0-9A-Z]{1,5}([>:^|\\])[0-9A-Z]/.exec(value)?.[1] ?? null;
}

function wrongSeparator(segment: X12Segment, { at, name }: ElementRule, found: string): Fault {
	const { component } = segment.delimiters;
	return faultAt(
		'XT2',
		segment,
		[at],
		`${nameOf(segment, [at])} (${name}) is parted by “${found}”, but ISA16 names “${component}”.`,
		`Write “${component}” between its parts, or name “${found}” in ISA16.`,
	);
}

function missing(segment: X12Segment, place: readonly number[], { name }: ElementRule): Fault {
	const message = `${nameOf(segment, place)} (${name}) is empty.`;
	return faultAt(
		'XT8',
		segment,
		place,
		message,
		`Say the ${name}; without it the segment means nothing.`,
	);
}

function checkForm(
	segment: X12Segment,
	place: readonly number[],
	{ name, form }: ElementRule,
	value: string,
): Fault[] {
	const wanted = complaintOf(form, value, segment, place);
	if (wanted === null) return [];
	const [what, advice] = wanted;
	const message = `${nameOf(segment, place)} (${name}) says “${shorten(value)}”, which ${what}.`;
	return [faultAt('XT8', segment, place, message, advice)];
}

function complaintOf(
	form: Form,
	value: string,
	segment: X12Segment,
	[element = 0]: readonly number[],
): readonly [string, string] | null {
	switch (form.kind) {
		case 'text':
			if (value.length > form.most)
				return [`is longer than ${form.most} characters`, 'Shorten it.'];
			return value.trim() === '' ? ['is only blanks', 'Leave it out or fill it in.'] : null;
		case 'code':
			return form.codes.includes(value)
				? null
				: ['is not used there', `Use ${listOf(form.codes)}.`];
		case 'money':
			return readMoney(value) === null
				? ['is no amount', 'Write dollars with at most two decimals, such as 150 or 150.5.']
				: null;
		case 'decimal':
			return readDecimal(value) === null
				? ['is no number', 'Write digits, with a point where there are decimals.']
				: null;
		case 'whole':
			return readWhole(value) === null ? ['is no whole number', 'Write digits only.'] : null;
		case 'date':
			return readDate(value) === null
				? ['is no date', 'Write year, month and day in eight digits, such as 20260212.']
				: null;
		case 'time':
			return isTime(value)
				? null
				: ['is no time of day', 'Write hours and minutes in four digits, such as 0930.'];
		case 'period': {
			const qualifier = elementOf(segment, element - 1);
			return qualifier === 'TM' || readPeriod(qualifier, value) !== null
				? null
				: [
						`is no date of the kind ${qualifier}`,
						'D8 is CCYYMMDD, RD8 two of them with a hyphen, DT a date with hours and minutes.',
					];
		}
		case 'composite':
			return null;
	}
}

/** The place as the field writes it: `SV101-2`. */
export function nameOf(
	{ id }: Pick<X12Segment, 'id'>,
	[element = 0, component]: readonly number[],
): string {
	return `${id}${String(element).padStart(2, '0')}${component === undefined ? '' : `-${component}`}`;
}

function listOf(codes: readonly string[]): string {
	if (codes.length > 12) return 'a value that the guide lists';
	return codes.length === 1
		? (codes[0] ?? '')
		: `${codes.slice(0, -1).join(', ')} or ${codes.at(-1) ?? ''}`;
}

/** Text of others, cut to what a sentence can hold. */
export function shorten(value: string): string {
	return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
