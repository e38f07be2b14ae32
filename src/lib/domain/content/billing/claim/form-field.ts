/** The two paper forms a claim is written on. */
export type FormKind = 'cms-1500' | 'ub-04';

/** How what is written in a field is read and compared. */
export type FieldKind =
	| 'text'
	| 'id'
	| 'date'
	| 'diagnosis'
	| 'service'
	| 'modifiers'
	| 'pointers'
	| 'money'
	| 'number'
	| 'digits'
	| 'box';

/** One field of a form. What it says is always text, right or wrong as it was written. */
export interface FormField {
	/** Unique on its form: `1a`, `5.city`, `24.2.charge`. */
	readonly name: string;
	/** The item of the CMS-1500, or the locator of the UB-04 without its `FL`. */
	readonly item: string;
	/** What it is scored with: the item, and the line where it stands on one. */
	readonly entry: string;
	readonly label: string;
	readonly kind: FieldKind;
	/** The boxes that can be marked, by what a mark says; only of kind `box`. */
	readonly boxes: Readonly<Record<string, string>>;
	/** The service line, from 1; null off the lines. */
	readonly line: number | null;
}

/** A part of a form with its share of the hundred points. */
export interface FormPart {
	readonly id: string;
	readonly title: string;
	readonly points: number;
}

/** What is known of an item: what it is called here, its rule in our own words, and its part. */
export interface ItemRule {
	readonly title: string;
	readonly rule: string;
	readonly part: string;
}

/** A form: its parts, its items with their rules, and its fields in the order in which they are filled in. */
export interface ClaimForm {
	readonly kind: FormKind;
	readonly name: string;
	/** What stands before the number of an item: nothing, or `FL`. */
	readonly prefix: string;
	readonly parts: readonly FormPart[];
	readonly items: Readonly<Record<string, ItemRule>>;
	readonly fields: readonly FormField[];
}

const NO_BOXES: FormField['boxes'] = {};
export const YES_NO = { yes: 'Yes', no: 'No' } as const;
export const SEXES = { M: 'M', F: 'F' } as const;

/** A field that stands once. */
export function field(
	item: string,
	part: string,
	label: string,
	kind: FieldKind = 'text',
	boxes: FormField['boxes'] = NO_BOXES,
): FormField {
	const name = part === '' ? item : `${item}.${part}`;
	return { name, item, entry: item, label, kind, boxes, line: null };
}

/** A field of a service line; `column` is the item it is scored with. */
export function lineField(
	table: string,
	line: number,
	column: string,
	part: string,
	label: string,
	kind: FieldKind = 'text',
): FormField {
	return {
		name: `${table}.${String(line)}.${part}`,
		item: column,
		entry: `${column}.${String(line)}`,
		label: `${label}, line ${String(line)}`,
		kind,
		boxes: NO_BOXES,
		line,
	};
}
