import { dollars } from '#domain/claims';
import { checkX12 } from '../check/check-x12.ts';
import { readMoney, readPeriod } from '../check/forms.ts';
import { findGuide } from '../structure/guides.ts';
import type { ElementRule, Form } from '../structure/guide.ts';
import { nameLoop, parseLoops } from '../structure/parse-loops.ts';
import type { Home } from '../structure/parse-loops.ts';
import { componentsOf, elementOf } from '../syntax/parts-of.ts';
import type { X12Finding } from '../syntax/place-faults.ts';
import { transactionsOf } from '../syntax/read-envelopes.ts';
import type { X12Document, X12Segment } from '../syntax/x12-document.ts';
import { ENVELOPES } from './envelopes.ts';
import { meaningOf } from './meanings.ts';

/** One element, or component, of a segment in words. */
export interface Fact {
	/** Such as `CLM05-3`. */
	readonly place: string;
	/** What the element is. */
	readonly name: string;
	/** Dates, amounts as people write them; everything else as it stands. */
	readonly value: string;
	/** What the value means; null where there is nothing to add. */
	readonly meaning: string | null;
}

/** One segment in words. */
export interface ExplainedSegment {
	readonly number: number;
	readonly id: string;
	/** As it stands in the file. */
	readonly text: string;
	/** What it is, such as `billing provider`. */
	readonly title: string;
	/** The loop it belongs to in words; empty for envelopes and strays. */
	readonly loop: string;
	/** It begins a loop. */
	readonly isFirst: boolean;
	readonly facts: readonly Fact[];
	readonly findings: readonly X12Finding[];
}

/** Words a page may add: our labels of reason and remark codes. */
export interface ExplainWords {
	readonly reasons: Readonly<Record<string, string>>;
	readonly remarks: Readonly<Record<string, string>>;
}

export interface Explanation {
	/** Number of segments. */
	readonly count: number;
	/** What the file holds, such as `professional claims (837P)`. */
	readonly kinds: readonly string[];
	readonly findings: readonly X12Finding[];
	/** The segment with a number, from 1; null where there is none. */
	segmentAt(number: number): ExplainedSegment | null;
}

/**
 * Opens a file to be read in plain words. Segments are put into words when they are asked for, so that a long
 * file costs what is looked at. [XT28]
 */
export function explainX12(document: X12Document, words: ExplainWords): Explanation {
	const homes = new Map<number, Home>();
	const kinds = new Set<string>();
	for (const transaction of transactionsOf(document)) {
		const guide = findGuide(transaction);
		kinds.add(guide === null ? `transaction ${transaction.set.slice(0, 6)}` : guide.name);
		if (guide === null) continue;
		for (const [number, home] of parseLoops(transaction, guide).homes) homes.set(number, home);
	}
	const findings = checkX12(document);
	const bySegment = new Map<number, X12Finding[]>();
	for (const finding of findings) {
		const { segment } = finding.place;
		bySegment.set(segment, [...(bySegment.get(segment) ?? []), finding]);
	}
	return {
		count: document.segments.length,
		kinds: [...kinds],
		findings,
		segmentAt(number) {
			const segment = document.segments[number - 1];
			if (segment === undefined) return null;
			const here = bySegment.get(number) ?? [];
			return explainSegment(segment, homes.get(number) ?? null, here, words);
		},
	};
}

function explainSegment(
	segment: X12Segment,
	home: Home | null,
	findings: readonly X12Finding[],
	words: ExplainWords,
): ExplainedSegment {
	const { number, id, elements, delimiters } = segment;
	const envelope = Object.hasOwn(ENVELOPES, id) ? ENVELOPES[id] : undefined;
	const rules = home?.rule.elements ?? envelope?.elements ?? [];
	return {
		number,
		id,
		text: elements.join(delimiters.element),
		title: home?.rule.name ?? envelope?.title ?? 'not described here',
		loop: home === null ? '' : nameLoop(home.loop),
		isFirst: home !== null && home.loop.opener === home.rule && home.loop.id !== '',
		facts: rules
			.flatMap((rule) => factsOf(segment, rule, words))
			// Whom a name means is what the guide calls the segment.
			.map((fact) =>
				fact.name === 'role' && home !== null ? { ...fact, meaning: home.rule.name } : fact,
			),
		findings,
	};
}

function factsOf(segment: X12Segment, rule: ElementRule, words: ExplainWords): Fact[] {
	const value = elementOf(segment, rule.at);
	if (value === '') return [];
	const place = `${segment.id}${String(rule.at).padStart(2, '0')}`;
	if (rule.form.kind !== 'composite') return [factOf(segment, rule, place, value, words)];
	const parts = componentsOf(segment, rule.at);
	return rule.form.parts.flatMap((part) => {
		const given = parts[part.at - 1] ?? '';
		return given === '' ? [] : [factOf(segment, part, `${place}-${part.at}`, given, words)];
	});
}

function factOf(
	segment: X12Segment,
	{ name, form, at }: ElementRule,
	place: string,
	value: string,
	words: ExplainWords,
): Fact {
	const shown = showValue(form, value, elementOf(segment, at - 1));
	return {
		place,
		name,
		value: shown,
		meaning: labelOf(segment, name, value, words) ?? meaningOf(place, value),
	};
}

/** Labels of reasons (CAS) and remarks (LQ, MOA), which the page brings. */
function labelOf(
	{ id }: X12Segment,
	name: string,
	value: string,
	{ reasons, remarks }: ExplainWords,
): string | null {
	const table =
		id === 'CAS' && name === 'reason' ? reasons : name === 'remark code' ? remarks : null;
	return table !== null && Object.hasOwn(table, value) ? (table[value] ?? null) : null;
}

function showValue(form: Form, value: string, before: string): string {
	if (form.kind === 'money') {
		const cents = readMoney(value);
		return cents === null ? value : `$${dollars(cents)}`.replace('$-', '-$');
	}
	if (form.kind === 'date' || form.kind === 'period') {
		const period = readPeriod(form.kind === 'date' ? 'D8' : before, value);
		if (period === null) return value;
		return period.from === period.to ? period.from : `${period.from} to ${period.to}`;
	}
	return value;
}
