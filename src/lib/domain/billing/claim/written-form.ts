import type { Address, PersonName, Provider, Sex } from '#domain/claims';
import type { ClaimMatter } from '#domain/content';
import { readDate, readAmount } from './field-values.ts';

/** A filled form under the hands of who makes a claim of it. It takes what is written and mends nothing. */
export interface WrittenForm {
	/** Trimmed; empty where the field is blank. */
	text(name: string): string;
	/** In capitals without blanks; null where the field is blank. */
	id(name: string): string | null;
	/** ISO where it is a date, else as written. */
	date(name: string): string;
	/** Cents; 0 where it is blank or no amount. */
	money(name: string): number;
	isMarked(name: string, box: string): boolean;
}

export function openWritten(fields: Readonly<Record<string, string>>): WrittenForm {
	const text = (name: string) => (Object.hasOwn(fields, name) ? (fields[name] ?? '').trim() : '');
	return {
		text,
		id: (name) => (text(name) === '' ? null : text(name).toUpperCase().replace(/\s+/g, '')),
		date: (name) => readDate(text(name)) ?? text(name),
		money: (name) => readAmount(text(name)) ?? 0,
		isMarked: (name, box) => text(name) === box,
	};
}

/** `Last, First, M`; without commas the first word is the last name. */
export function nameFrom(written: string): PersonName {
	const parts = written.includes(',') ? written.split(',') : written.split(/\s+/);
	const [last = '', first = '', ...rest] = parts.map((part) => part.trim());
	const [given = '', ...more] = first.split(/\s+/);
	return { last, first: given, middle: [...more, ...rest].join(' ').trim() };
}

/** Street apart, and `City ST 12345` in one. */
export function addressFrom(street: string, place: string): Address {
	const [, city = place, state = '', zip = ''] =
		/^(.+?)[, ]+([A-Za-z]{2})[, ]+(\d{5}(?:-?\d{4})?)$/.exec(place) ?? [];
	return { street, city, state: state.toUpperCase(), zip: zip.replace('-', '') };
}

export function sexFrom(written: string): Sex {
	return written === 'M' || written === 'F' ? written : 'U';
}

/** Whom an NPI belongs to; a stranger has the name that is written, and no specialty. */
export function providerFrom({ roster }: ClaimMatter, npi: string, writtenName: string): Provider {
	const known = roster.find((one) => one.npi === npi);
	return {
		name: writtenName === '' ? (known?.name ?? '') : writtenName,
		npi,
		taxonomy: known?.taxonomy ?? null,
	};
}
