import { FREE_ROWS } from '#domain/content';
import type { ClaimForm, ClaimKey, FormField, FormRows } from '#domain/content';
import { normaliseValue, readLetters } from './field-values.ts';

/** A field with what it may say and what it says, in the notation in which they are compared. */
export interface ComparedField {
	readonly field: FormField;
	/** Normalised; an empty text among them lets it stay blank. */
	readonly wanted: readonly string[];
	readonly given: string;
	/** As written by the key and by the learner, for showing. */
	readonly wantedText: string;
	readonly givenText: string;
}

/** States whether a field says what it may say. */
export function isRight({ wanted, given }: Pick<ComparedField, 'wanted' | 'given'>): boolean {
	return wanted.includes(given);
}

/**
 * Lays what was given beside what belongs there. Rows whose order says nothing are laid beside the rows they
 * fit best, and pointers are compared by the diagnoses they lead to, so that one row in another place is no
 * fault of every row after it. [CD4]
 */
export function compareForm(
	form: ClaimForm,
	key: ClaimKey,
	given: Readonly<Record<string, string>>,
): ComparedField[] {
	const byName = new Map(form.fields.map((field) => [field.name, field]));
	const givenText = (name: string) => (Object.hasOwn(given, name) ? (given[name] ?? '') : '');
	const keyText = (name: string) => key.fields.get(name)?.[0] ?? '';
	const normal = (field: FormField, text: string, diagnosisAt: (letter: string) => string) =>
		field.kind === 'pointers' ? pointedAt(text, diagnosisAt) : normaliseValue(field.kind, text);
	const wantedOf = (field: FormField) =>
		(key.fields.get(field.name) ?? ['']).map((text) =>
			normal(field, text, (letter) => normaliseValue('diagnosis', keyText(`21.${letter}`))),
		);
	const givenOf = (field: FormField) =>
		normal(field, givenText(field.name), (letter) =>
			normaliseValue('diagnosis', givenText(`21.${letter}`)),
		);
	const fits = (wanted: string, from: string) => {
		const [left, right] = [byName.get(wanted), byName.get(from)];
		if (left === undefined || right === undefined) return false;
		const value = givenOf(right);
		return value !== '' && wantedOf(left).includes(value);
	};
	const from = new Map<string, string>();
	for (const rows of FREE_ROWS[form.kind]) {
		const isFilled = (row: readonly string[], text: (name: string) => string) =>
			row.some((name) => text(name) !== '');
		const order = alignRows(
			rows,
			(row) => isFilled(row, keyText),
			(row) => isFilled(row, givenText),
			fits,
		);
		rows.forEach((row, at) => {
			const source = rows[order[at] ?? at] ?? row;
			row.forEach((name, part) => from.set(name, source[part] ?? name));
		});
	}
	return form.fields.map((field) => {
		const source = byName.get(from.get(field.name) ?? field.name) ?? field;
		return {
			field,
			wanted: wantedOf(field),
			given: givenOf(source),
			wantedText: keyText(field.name),
			givenText: givenText(source.name),
		};
	});
}

/** The first diagnosis is the reason; the order of the others says nothing. A letter to nothing stays a letter. */
function pointedAt(text: string, diagnosisAt: (letter: string) => string): string {
	const [first, ...others] = readLetters(text).map((letter) => {
		const code = diagnosisAt(letter);
		return code === '' ? `?${letter}` : code;
	});
	return first === undefined ? '' : [first, ...others.sort()].join(' ');
}

/** For each slot the row of the form that is laid beside it: the best fits first, then what is left in its order. */
function alignRows(
	rows: FormRows,
	isWanted: (row: readonly string[]) => boolean,
	isGiven: (row: readonly string[]) => boolean,
	fits: (wanted: string, from: string) => boolean,
): number[] {
	const pairs = rows.flatMap((wanted, slot) =>
		isWanted(wanted)
			? rows.flatMap((row, source) => {
					if (!isGiven(row)) return [];
					const likeness = wanted.filter((name, part) => fits(name, row[part] ?? '')).length;
					// Rows that stay where they are come before rows of equal likeness from elsewhere.
					return likeness === 0 ? [] : [{ slot, source, likeness, isHome: slot === source }];
				})
			: [],
	);
	pairs.sort(
		(left, right) => right.likeness - left.likeness || Number(right.isHome) - Number(left.isHome),
	);
	const taken = new Map<number, number>();
	const used = new Set<number>();
	for (const { slot, source } of pairs) {
		if (taken.has(slot) || used.has(source)) continue;
		taken.set(slot, source);
		used.add(source);
	}
	const spare = rows.map((_, at) => at).filter((at) => !used.has(at));
	const homes = rows.map((_, at) => at).filter((at) => !taken.has(at));
	// What fits nowhere stays in its own slot where that is free.
	for (const at of homes.filter((home) => spare.includes(home))) {
		taken.set(at, at);
		spare.splice(spare.indexOf(at), 1);
	}
	for (const at of homes.filter((home) => !taken.has(home))) taken.set(at, spare.shift() ?? at);
	return rows.map((_, at) => taken.get(at) ?? at);
}
