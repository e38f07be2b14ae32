/*
 * How the structure of a transaction is described: in data and in our own words. A guide of X12 says much
 * more; what is here is what a claim, a remittance and their answers need to be understood and checked.
 */

/** What may stand in an element. */
export type Form =
	| { readonly kind: 'text'; readonly most: number }
	| { readonly kind: 'code'; readonly codes: readonly string[] }
	/** Dollars, at most two decimals. */
	| { readonly kind: 'money' }
	| { readonly kind: 'decimal' }
	| { readonly kind: 'whole' }
	/** CCYYMMDD. */
	| { readonly kind: 'date' }
	/** HHMM, with seconds and hundredths where they are told. */
	| { readonly kind: 'time' }
	/** A date, a span or a date with its time, as the element before it says (D8, RD8, DT). */
	| { readonly kind: 'period' }
	| { readonly kind: 'composite'; readonly parts: readonly ElementRule[] };

export interface ElementRule {
	/** Number of the element, or of the component within its element, from 1. */
	readonly at: number;
	readonly name: string;
	readonly isNeeded: boolean;
	readonly form: Form;
}

export interface SegmentRule {
	readonly id: string;
	readonly name: string;
	/** An element that tells this use of the segment from others, and its values. */
	readonly when: { readonly element: number; readonly values: readonly string[] } | null;
	readonly isNeeded: boolean;
	/** How often it may stand in its loop; null where nothing is said. */
	readonly most: number | null;
	/** It stands behind the inner loops. */
	readonly isLate: boolean;
	readonly elements: readonly ElementRule[];
}

export interface LoopRule {
	/** As the field calls it, such as `2010AA`. */
	readonly id: string;
	readonly name: string;
	readonly isNeeded: boolean;
	readonly most: number | null;
	/** The segment that begins it. */
	readonly opener: SegmentRule;
	/** What else belongs to it, in order. */
	readonly segments: readonly SegmentRule[];
	readonly loops: readonly LoopRule[];
}

/** One transaction as its implementation guide has it. */
export interface Guide {
	/** Such as `005010X222A1`. */
	readonly id: string;
	/** Other numbers of the same guide, older corrections among them. */
	readonly accepts: RegExp;
	/** ST01 and GS01. */
	readonly set: string;
	readonly group: string;
	readonly kind: GuideKind;
	/** What a person calls it. */
	readonly name: string;
	/** Holds what stands between ST and SE; its opener is not looked at. */
	readonly root: LoopRule;
}

export type GuideKind =
	| 'professional'
	| 'institutional'
	| 'remittance'
	| 'acknowledgement'
	| 'claim-status'
	| 'inquiry'
	| 'answer';

type Needed = 'need' | 'may';

/** An element: its number, whether it is needed, its name and form. */
export function element(at: number, needed: Needed, name: string, form: Form): ElementRule {
	return { at, name, isNeeded: needed === 'need', form };
}

export function text(most: number): Form {
	return { kind: 'text', most };
}

export function code(...codes: readonly string[]): Form {
	return { kind: 'code', codes };
}

export function composite(...parts: readonly ElementRule[]): Form {
	return { kind: 'composite', parts };
}

export const MONEY: Form = { kind: 'money' };
export const DECIMAL: Form = { kind: 'decimal' };
export const WHOLE: Form = { kind: 'whole' };
export const DATE: Form = { kind: 'date' };
export const TIME: Form = { kind: 'time' };
export const PERIOD: Form = { kind: 'period' };

/** A segment: `CLM need the claim`, or `REF*EI,SY need tax number` where its first element tells it apart. */
export function segment(
	pattern: string,
	needed: Needed,
	name: string,
	elements: readonly ElementRule[] = [],
	{ most = 1, isLate = false }: { readonly most?: number | null; readonly isLate?: boolean } = {},
): SegmentRule {
	const [id = '', ...rest] = pattern.split('*');
	const values = rest.at(-1)?.split(',') ?? [];
	const when = rest.length === 0 ? null : { element: rest.length, values };
	return { id, name, when, isNeeded: needed === 'need', most, isLate, elements };
}

/** A loop: its number, whether and how often it stands, its beginning and what belongs to it. */
export function loop(
	id: string,
	needed: Needed,
	most: number | null,
	opener: SegmentRule,
	segments: readonly SegmentRule[] = [],
	loops: readonly LoopRule[] = [],
): LoopRule {
	return { id, name: opener.name, isNeeded: needed === 'need', most, opener, segments, loops };
}
