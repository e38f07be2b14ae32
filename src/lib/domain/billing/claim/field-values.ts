import { dollars, isIsoDate } from '#domain/claims';
import { normaliseDiagnosis, normaliseProcedure } from '#domain/codes';
import type { FieldKind, FormField } from '#domain/content';

/** Two digits stand for the years around us; nobody on a claim of today was born after it. */
const LATEST_SHORT_YEAR = 30;

/** A date in any of the ways a form is filled in, ISO; null where it is none. [CD2] */
export function readDate(written: string): string | null {
	const text = written.trim();
	if (isIsoDate(text)) return text;
	const [, month = '', day = '', year = ''] =
		/^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4}|\d{2})$/.exec(text) ??
		/^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text) ??
		[];
	const century = Number(year) > LATEST_SHORT_YEAR ? '19' : '20';
	const whole = year.length === 2 ? `${century}${year}` : year;
	const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isIsoDate(date) ? date : null;
}

/** An amount as cents: `165`, `165.00`, or `165 00` as on paper; null where it is none. [CD2] */
export function readAmount(written: string): number | null {
	const [, whole, cents = '00'] = /^(\d{1,7})(?:[. ](\d{2}))?$/.exec(written.trim()) ?? [];
	return whole === undefined ? null : Number(whole) * 100 + Number(cents);
}

/** Short codes in the order in which they were written. */
export function readMarks(written: string): string[] {
	return written
		.toUpperCase()
		.split(/[\s,;-]+/)
		.filter(Boolean);
}

/** Letters of diagnoses in the order in which they were written. */
export function readLetters(written: string): string[] {
	return written
		.toUpperCase()
		.replace(/[^A-L]/g, '')
		.split('');
}

/** A value in the one notation in which values of its kind are compared. [CD2] */
export function normaliseValue(kind: FieldKind, written: string): string {
	const text = written.trim();
	if (text === '') return '';
	switch (kind) {
		case 'date':
			return readDate(text) ?? text.toUpperCase();
		case 'money': {
			const cents = readAmount(text);
			return cents === null ? text : String(cents);
		}
		case 'diagnosis':
			return normaliseDiagnosis(text);
		case 'service':
			return normaliseProcedure(text);
		case 'modifiers':
			return readMarks(text).sort().join(' ');
		case 'pointers':
			return readLetters(text).join('');
		case 'digits':
			return text.replace(/\D/g, '');
		case 'id':
			return text.toUpperCase().replace(/\s+/g, '');
		case 'number':
			return text.toUpperCase();
		case 'box':
			return text;
		case 'text':
			return text
				.toUpperCase()
				.replace(/[’']/g, '')
				.replace(/[.,;:#-]+/g, ' ')
				.replace(/\s+/g, ' ')
				.trim();
	}
}

/** What is wrong with how a value was written, in a sentence; null where it can be read. [CD1] */
export function faultOfValue({ kind, boxes, label }: FormField, written: string): string | null {
	if (written.trim() === '') return null;
	if (kind === 'date' && readDate(written) === null) {
		return `${label} is no date. Write month, day and year, such as 02 12 2026.`;
	}
	if (kind === 'money' && readAmount(written) === null) {
		return `${label} is no amount. Write dollars and cents without comma or sign, such as 165.00.`;
	}
	if (kind === 'box' && !Object.hasOwn(boxes, written))
		return `${label}: mark one box, not several.`;
	return null;
}

/** A value as a person reads it on the form. */
export function showValue({ kind, boxes }: FormField, written: string): string {
	if (kind === 'box') return boxes[written] ?? written;
	if (kind === 'date') {
		const [year, month, day] = (readDate(written) ?? '').split('-');
		return year === undefined || day === undefined ? written : `${month ?? ''} ${day} ${year}`;
	}
	if (kind === 'money') {
		const cents = readAmount(written);
		return cents === null ? written : dollars(cents);
	}
	return written;
}
