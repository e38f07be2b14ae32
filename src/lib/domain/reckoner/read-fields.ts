import { isIsoDate } from '#domain/claims';
import type { Asked, Reckoned, Reckoning } from './reckoner.ts';

/** What a number may be. */
interface Bounds {
	readonly label: string;
	readonly least: number;
	readonly most: number;
	/** Digits behind the point; none unless said. */
	readonly decimals?: number;
	/** What an empty field means; without it the field has to be filled in. */
	readonly empty?: number;
}

/** Reads the fields of a helper's form, and collects everything that is wrong with them. */
export class FieldReader {
	readonly problems: { field: string; message: string }[] = [];
	readonly #asked: Asked;

	constructor(asked: Asked) {
		this.#asked = asked;
	}

	/** A number within its bounds; the least where it can not be read, which is then among the problems. */
	number(field: string, { label, least, most, decimals = 0, empty }: Bounds): number {
		const text = this.#asked(field).trim().replace(',', '.');
		if (text === '' && empty !== undefined) return empty;
		const shape = decimals === 0 ? /^\d{1,9}$/ : /^\d{1,9}(?:\.(\d{1,9}))?$/;
		const match = shape.exec(text);
		const value = Number(text);
		if (match === null || (match[1] ?? '').length > decimals) {
			const kind =
				decimals === 0 ? 'a whole number' : `a number with at most ${String(decimals)} decimals`;
			return this.#refuse(field, `${label}: write ${kind}.`, least);
		}
		if (value < least || value > most) {
			const range = `from ${String(least)} to ${String(most)}`;
			return this.#refuse(field, `${label}: ${range} can be reckoned with.`, least);
		}
		return value;
	}

	/** A real day, ISO; null where an optional one is left out. */
	date(field: string, label: string, isOptional: boolean): string | null {
		const text = this.#asked(field).trim();
		if (text === '' && isOptional) return null;
		if (isIsoDate(text)) return text;
		return this.#refuse(field, `${label}: write a real day as year-month-day.`, null);
	}

	/** One of several; the first where it is none of them. */
	choice<Value extends string>(field: string, label: string, values: readonly Value[]): Value {
		const text = this.#asked(field);
		const found = values.find((value) => value === text);
		if (found !== undefined) return found;
		const first = values[0];
		if (first === undefined) throw new Error(`${field} has nothing to choose from.`);
		return this.#refuse(field, `${label}: choose one.`, first);
	}

	complain(field: string, message: string): void {
		this.problems.push({ field, message });
	}

	/** The result, unless something is wrong with a field. */
	close(reckon: () => Reckoned): Reckoning {
		if (this.problems.length > 0) return { problems: this.problems, reckoned: null };
		return { problems: [], reckoned: reckon() };
	}

	#refuse<Value>(field: string, message: string, instead: Value): Value {
		this.complain(field, message);
		return instead;
	}
}
