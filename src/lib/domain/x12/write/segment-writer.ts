import { isIsoDate } from '#domain/claims';
import { writeDate, writeMoney } from '../check/forms.ts';

/** The delimiters of what we write ourselves. */
export const OUR_DELIMITERS = {
	element: '*',
	component: ':',
	repetition: '^',
	segment: '~',
} as const;

/** Something a file cannot say; nothing is written then. */
export interface Unwritable {
	/** Whose: the account number of the claim, the trace of a remittance. */
	readonly of: string;
	readonly message: string;
}

export type Written =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly unwritable: readonly Unwritable[] };

/** An element: a value, its components, or its repetitions. */
export type Value = string | readonly string[] | { readonly repeated: readonly string[] };

/** Puts segments together and remembers what could not be written. [XT21] */
export interface SegmentWriter {
	/** Adds a segment; empty elements and components at an end are left out. */
	add(id: string, ...elements: readonly Value[]): void;
	/** An ISO date as X12 writes it. */
	date(iso: string): string;
	/** Whole cents as X12 writes them. */
	money(cents: number): string;
	number(value: number): string;
	/** States that something cannot be written. */
	refuse(message: string): void;
	/** What follows belongs to this claim or remittance. */
	about(name: string): void;
	readonly segments: readonly string[];
	readonly unwritable: readonly Unwritable[];
}

export function openSegmentWriter(): SegmentWriter {
	const segments: string[] = [];
	const unwritable: Unwritable[] = [];
	let of = '';
	const refuse = (message: string) => void unwritable.push({ of, message });
	const clean = (value: string) => {
		// What has its own meaning between the data cannot stand inside it.
		if (/[*:~^\p{Cc}]/u.test(value))
			refuse(`“${value.slice(0, 40)}” holds a character that parts the data.`);
		if (value !== '' && value.trim() === '') refuse('A value is only blanks.');
		return value;
	};
	const write = (value: Value): string => {
		if (typeof value === 'string') return clean(value);
		if ('repeated' in value) return value.repeated.map(clean).join('^');
		return withoutBlankEnd(value.map(clean)).join(':');
	};
	return {
		segments,
		unwritable,
		refuse,
		about: (name) => void (of = name),
		add: (id, ...elements) =>
			void segments.push([id, ...withoutBlankEnd(elements.map(write))].join('*')),
		date(iso) {
			if (!isIsoDate(iso)) refuse(`“${iso.slice(0, 20)}” is no date.`);
			return writeDate(iso);
		},
		money(cents) {
			if (!Number.isSafeInteger(cents)) refuse(`${cents} is no whole number of cents.`);
			return writeMoney(cents);
		},
		number(value) {
			const text = String(value);
			if (!/^-?\d{1,15}(?:\.\d{1,9})?$/.test(text))
				refuse(`${text} cannot be written as a number.`);
			return text;
		},
	};
}

function withoutBlankEnd(values: readonly string[]): readonly string[] {
	let end = values.length;
	while (end > 0 && values[end - 1] === '') end--;
	return values.slice(0, end);
}
