import { faultOfValue, readDate } from '#domain/billing';
import { isNpi } from '#domain/claims';
import { CLAIM_FORMS } from '#domain/content';
import type { ClaimKey, FormField } from '#domain/content';
import type { Span } from '../span.ts';
import type { DeskRule } from '../rule.ts';
import type { WrittenCase } from '../written-case.ts';
import { placeIn } from './fence-tree.ts';

/** Items that hold an NPI, and pairs of days of which the second is not before the first. */
const NPIS = ['17b', '24J', '32a', '33a', '56'];
const SPANS = [
	['16.from', '16.to'],
	['18.from', '18.to'],
	['6.from', '6.to'],
	['12', '6.to'],
] as const;

/** What a key writes into a form has to be something a form can say. */
export const formCanBeRead: DeskRule = {
	id: 'CK70',
	title: 'What the key of a claim writes can be read as what it is',
	why: 'Amounts have no commas, signs or third decimals, dates exist and do not run backwards, and an NPI checks. What a learner may not write, the key may not ask for.',
	severity: 'error',
	isSuppressible: false,
	example: { on: 'claim', wrong: '12.date: [2026-01-32', right: '12.date: [2026-01-12' },
	checkDesk({ written, read }, report) {
		if (read?.kind !== 'claim') return;
		const { key } = read.secrets;
		const form = CLAIM_FORMS[read.learner.matter.form];
		for (const field of form.fields) {
			for (const text of key.fields.get(field.name) ?? []) {
				const fault = faultOfValue(field, text) ?? faultOfNpi(field, text);
				if (fault !== null) report(placeOf(written, field), fault);
			}
		}
		const days = [
			...SPANS,
			...form.fields.flatMap(({ name }) =>
				name.startsWith('24.') && name.endsWith('.from')
					? [[name, name.replace('from', 'to')] as const]
					: [],
			),
		];
		for (const [from, to] of days) {
			if (!isReversed(key, from, to)) continue;
			const field = form.fields.find(({ name }) => name === to);
			if (field !== undefined)
				report(placeOf(written, field), 'This day is before the one it follows.');
		}
	},
};

function faultOfNpi({ item, name, label }: FormField, text: string): string | null {
	const isNpiField = NPIS.includes(item) || (/^7[6-9]$/.test(item) && name.endsWith('.npi'));
	return isNpiField && text !== '' && !isNpi(text)
		? `${label}: ${text} can not be an NPI, its last digit does not check.`
		: null;
}

function isReversed(key: ClaimKey, from: string, to: string): boolean {
	const day = (name: string) => readDate(key.fields.get(name)?.[0] ?? '');
	const [first, last] = [day(from), day(to)];
	return first !== null && last !== null && last < first;
}

/** Where the key writes a field: among its lines, or by its name. */
export function placeOf(written: WrittenCase, { name, line }: FormField): Span {
	const part = name.split('.').slice(2).join('.');
	return line === null
		? placeIn(written, 'Key', ['form', name])
		: placeIn(written, 'Key', ['lines', line - 1, part]);
}
