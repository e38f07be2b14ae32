/* How a claim form is drawn: where each field stands. What a field is called and asks, the domain says. */

export interface PlacedField {
	readonly name: string;
	/** Its share of the row. */
	readonly width: number;
	/** A word above it, where several fields share a box. */
	readonly caption: string;
}

/** A box of the form: an item with its rows of fields; without fields it is kept free. */
export interface FormCell {
	readonly item: string;
	readonly rows: readonly (readonly PlacedField[])[];
	/** What it is called where its name has no room. */
	readonly short?: string;
	/** Stands beside the next half box and not above it. */
	readonly isHalf: boolean;
}

/** Boxes above one another, `span` of 24 columns wide. */
export interface FormStack {
	readonly span: number;
	readonly cells: readonly FormCell[];
}

export interface TableCell {
	/** Columns of the table. */
	readonly span: number;
	/** Null where there is no field. */
	readonly name: string | null;
	/** Printed there. */
	readonly fixed: string;
}

/** One half of a line of a table. */
export interface TableTier {
	readonly isShaded: boolean;
	readonly cells: readonly TableCell[];
}

export interface FormTable {
	readonly name: string;
	/** Head, and the width as a share. */
	readonly columns: readonly { readonly title: string; readonly width: number }[];
	readonly rows: readonly { readonly label: string; readonly tiers: readonly TableTier[] }[];
}

export type FormBand =
	| { readonly kind: 'stacks'; readonly stacks: readonly FormStack[] }
	| { readonly kind: 'table'; readonly table: FormTable };

export function place(name: string, width = 1, caption = ''): PlacedField {
	return { name, width, caption };
}

/** A box with one row of fields. */
export function cell(item: string, ...row: readonly PlacedField[]): FormCell {
	return { item, rows: row.length === 0 ? [] : [row], isHalf: false };
}

export function tall(item: string, ...rows: readonly (readonly PlacedField[])[]): FormCell {
	return { item, rows, isHalf: false };
}

export function half(item: string, ...row: readonly PlacedField[]): FormCell {
	return { ...cell(item, ...row), isHalf: true };
}

export function stack(span: number, ...cells: readonly FormCell[]): FormStack {
	return { span, cells };
}

export function band(...stacks: readonly FormStack[]): FormBand {
	return { kind: 'stacks', stacks };
}

export function entry(name: string | null, span = 1, fixed = ''): TableCell {
	return { name, span, fixed };
}
