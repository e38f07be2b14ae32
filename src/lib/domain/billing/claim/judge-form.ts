import type { ClaimForm, ClaimKey, FormPart } from '#domain/content';
import type { ItemStatus, ScoredItem, ScoredPart } from '../desk-score.ts';
import { compareForm, isRight } from './compare-form.ts';
import type { ComparedField } from './compare-form.ts';
import { showValue } from './field-values.ts';

/** What an item weighs that the case is about, beside 1 for any other, and 2 for all that stays blank. */
const LESSON = 3;
const BLANKS = 2;

/** An entry judged, before it is known how many points it has. */
interface Judged extends Omit<ScoredItem, 'points'> {
	readonly weight: number;
	/** Of its weight, from 0 to 1. */
	readonly share: number;
}

/** Why an entry says what it says, where the case has no reason of its own. */
const REASONS: Readonly<Record<string, string>> = {
	people: 'Registration and card have it.',
	visit: 'It follows from the account and the coded sheet.',
	services: 'As it was coded and charged.',
	providers: 'From the account and the roster of the practice.',
	bill: 'Registration and the account of the stay have it.',
	payers: 'Registration and card have it.',
	codes: 'From the coded sheet and the roster of the hospital.',
};

/**
 * Judges a form entry by entry: every item with what was given, what belongs there, the reason and the rule.
 * What has to stay blank is one entry of each part. [CD5]
 */
export function judgeForm(
	form: ClaimForm,
	key: ClaimKey,
	given: Readonly<Record<string, string>>,
): ScoredPart[] {
	const entries = new Map<string, ComparedField[]>();
	for (const compared of compareForm(form, key, given)) {
		const { entry } = compared.field;
		entries.set(entry, [...(entries.get(entry) ?? []), compared]);
	}
	const judged = [...entries].map(([entry, fields]) => ({
		part: form.items[fields[0]?.field.item ?? '']?.part ?? '',
		item: judgeEntry(form, key, entry, fields),
	}));
	return form.parts.map((part) => {
		const items = judged.flatMap(({ part: of, item }) =>
			of === part.id && item !== null ? [item] : [],
		);
		return closePart(part, items);
	});
}

function judgeEntry(
	form: ClaimForm,
	key: ClaimKey,
	entry: string,
	fields: readonly ComparedField[],
): Judged | null {
	const [first] = fields;
	const rule = form.items[first?.field.item ?? ''];
	if (first === undefined || rule === undefined) return null;
	const lesson = key.lessons.get(entry) ?? null;
	const isWanted = fields.some(({ wanted }) => wanted.some((text) => text !== ''));
	const isGiven = fields.some(({ given: text }) => text !== '');
	const mayBlank = fields.every(({ wanted }) => wanted.includes(''));
	if (!isWanted && !isGiven && lesson === null) return null;
	// What may stay blank and did is nothing to count.
	if (isWanted && mayBlank && !isGiven && lesson === null) return null;
	const counted = fields.filter(({ wanted, given: text }) => text !== '' || !wanted.includes(''));
	const right = counted.filter(isRight).length;
	const share = counted.length === 0 ? 1 : right / counted.length;
	return {
		id: entry,
		title: titleOf(form, first, rule.title),
		status: statusOf(share, isWanted, isGiven),
		given: written(fields, 'givenText'),
		expected: isWanted ? written(fields, 'wantedText') : 'nothing: it stays blank',
		reason:
			lesson ?? (isWanted ? (REASONS[rule.part] ?? '') : 'Nothing on this claim calls for it.'),
		rule: rule.rule,
		weight: lesson !== null ? LESSON : isWanted ? 1 : 0,
		share,
	};
}

function statusOf(share: number, isWanted: boolean, isGiven: boolean): ItemStatus {
	if (share === 1) return 'right';
	if (!isWanted) return 'extra';
	if (!isGiven) return 'missed';
	return share > 0 ? 'partly' : 'wrong';
}

function titleOf(form: ClaimForm, { field }: ComparedField, title: string): string {
	const place = `${form.prefix}${field.item}`;
	const called = field.item === 'payer' ? title : `${place} ${title}`;
	if (field.line !== null) return `${called}, line ${String(field.line)}`;
	const row = field.entry.slice(field.item.length + 1);
	return row === '' ? called : `${called}, ${row}`;
}

function written(fields: readonly ComparedField[], which: 'givenText' | 'wantedText'): string {
	return fields
		.map((compared) => showValue(compared.field, compared[which]))
		.filter((text) => text !== '')
		.join(' · ');
}

/** Shares the points of a part among its items by weight, to a tenth, so that they add up exactly. */
function closePart({ id, title, points }: FormPart, items: readonly Judged[]): ScoredPart {
	const strays = items.filter(({ weight, status }) => weight === 0 && status === 'extra');
	const all: readonly Judged[] = [
		...items,
		{
			id: `${id}.blank`,
			title: 'Everything else',
			status: strays.length === 0 ? 'right' : strays.length > 2 ? 'wrong' : 'partly',
			given:
				strays.length === 0
					? 'blank'
					: strays.map((stray) => `${stray.title}: ${stray.given}`).join('\n'),
			expected: 'blank',
			reason: 'What a claim does not need is left off: each box that is filled in is a statement.',
			rule: null,
			weight: BLANKS,
			share: Math.max(0, 1 - strays.length / 3),
		},
	];
	const total = all.reduce((sum, { weight }) => sum + weight, 0);
	const tenths = all.map(({ weight }) => (points * 10 * weight) / total);
	const whole = tenths.map(Math.floor);
	const left = points * 10 - whole.reduce((sum, one) => sum + one, 0);
	const byRemainder = tenths
		.map((exact, at) => ({ at, rest: exact - (whole[at] ?? 0) }))
		.sort((one, other) => other.rest - one.rest)
		.slice(0, left);
	for (const { at } of byRemainder) whole[at] = (whole[at] ?? 0) + 1;
	const scored = all.map(({ weight: _weight, share, ...item }, at): ScoredItem => {
		const of = (whole[at] ?? 0) / 10;
		return { ...item, points: { right: Math.round(of * share * 10) / 10, of } };
	});
	const lost = scored.reduce((sum, item) => sum + (item.points.of - item.points.right), 0);
	const right = Math.max(0, Math.round((points - lost) * 10) / 10);
	return { id, title, points: { right, of: points }, items: scored };
}
