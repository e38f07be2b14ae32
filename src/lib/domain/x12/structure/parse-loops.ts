import { elementOf } from '../syntax/parts-of.ts';
import type { Transaction } from '../syntax/read-envelopes.ts';
import type { Fault, Slip, X12Segment } from '../syntax/x12-document.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';

/** One loop of a transaction as it stands in a file. */
export interface LoopNode {
	readonly rule: LoopRule;
	/** The segment that begins it, and those that belong to it and to no inner loop. */
	readonly segments: readonly X12Segment[];
	readonly loops: readonly LoopNode[];
}

/** Where a segment was found to belong. */
export interface Home {
	readonly loop: LoopRule;
	readonly rule: SegmentRule;
}

export interface ParsedTransaction {
	readonly guide: Guide;
	readonly root: LoopNode;
	/** By the number of the segment. */
	readonly homes: ReadonlyMap<number, Home>;
	/** What stands where it does not belong, too often, or not at all. [XT7] */
	readonly faults: readonly Fault[];
}

interface OpenLoop {
	readonly rule: LoopRule;
	readonly segments: X12Segment[];
	readonly loops: OpenLoop[];
	readonly counts: Map<SegmentRule | LoopRule, number>;
	/** Place in the rule's list of the segment that came last. */
	last: number;
}

interface Match {
	readonly depth: number;
	readonly rule: SegmentRule;
	readonly loop: LoopRule | null;
}

/**
 * Sorts the segments of a transaction into its loops. A segment belongs to the innermost open loop that knows
 * it; whatever fits nowhere is named once and passed over, so that one slip does not become a hundred. [XT7]
 */
export function parseLoops(
	{ header, body, trailer }: Transaction,
	guide: Guide,
): ParsedTransaction {
	const faults: Fault[] = [];
	const homes = new Map<number, Home>();
	const root = openLoop(guide.root, []);
	let open: OpenLoop[] = [root];
	let isLost = false;
	for (const segment of body) {
		const match = findMatch(open, segment);
		if (match === null) {
			if (!isLost) faults.push(strayFault(segment, open.at(-1)?.rule ?? guide.root, guide));
			isLost = true;
			continue;
		}
		isLost = false;
		const parent = open[match.depth];
		if (parent === undefined) continue;
		for (const closed of open.slice(match.depth + 1))
			faults.push(...missingIn(closed, segment.number));
		open = open.slice(0, match.depth + 1);
		const counted = match.loop ?? match.rule;
		const count = (parent.counts.get(counted) ?? 0) + 1;
		parent.counts.set(counted, count);
		if (counted.most !== null && count === counted.most + 1)
			faults.push(surplusFault(segment, counted, parent.rule));
		if (match.loop === null) {
			faults.push(...orderFaults(segment, match.rule, parent));
			parent.segments.push(segment);
			homes.set(segment.number, { loop: parent.rule, rule: match.rule });
		} else {
			const child = openLoop(match.loop, [segment]);
			parent.loops.push(child);
			open.push(child);
			homes.set(segment.number, { loop: match.loop, rule: match.rule });
		}
	}
	const end = trailer?.number ?? body.at(-1)?.number ?? header.number;
	for (const closed of open) faults.push(...missingIn(closed, end));
	return { guide, root, homes, faults };
}

function openLoop(rule: LoopRule, segments: X12Segment[]): OpenLoop {
	return { rule, segments, loops: [], counts: new Map(), last: -1 };
}

function findMatch(open: readonly OpenLoop[], segment: X12Segment): Match | null {
	for (let depth = open.length - 1; depth >= 0; depth--) {
		const rule = open[depth]?.rule;
		if (rule === undefined) continue;
		const own = rule.segments.find((one) => fits(one, segment));
		if (own !== undefined) return { depth, rule: own, loop: null };
		const inner = rule.loops.find(({ opener }) => fits(opener, segment));
		if (inner !== undefined) return { depth, rule: inner.opener, loop: inner };
	}
	return null;
}

function fits({ id, when }: SegmentRule, segment: X12Segment): boolean {
	if (id !== segment.id) return false;
	return when === null || when.values.includes(elementOf(segment, when.element));
}

function orderFaults(segment: X12Segment, rule: SegmentRule, parent: OpenLoop): Fault[] {
	const place = parent.rule.segments.indexOf(rule);
	const isBehindLoops = parent.loops.length > 0 && !rule.isLate;
	const isBehindOthers = place < parent.last;
	parent.last = Math.max(place, parent.last);
	if (!isBehindLoops && !isBehindOthers) return [];
	return [
		{
			...at(segment, 'order'),
			message: `${segment.id} (${rule.name}) stands too late in ${nameLoop(parent.rule)}.`,
			advice: isBehindLoops
				? `Move it before the first inner loop of ${nameLoop(parent.rule)}.`
				: 'Put the segments of a loop into the order of the guide.',
		},
	];
}

function strayFault(segment: X12Segment, loop: LoopRule, guide: Guide): Fault {
	const known = rulesOf(guide.root).filter(({ id }) => id === segment.id);
	const [first] = known;
	if (first === undefined) {
		return {
			...at(segment, 'stray'),
			message: `${nameSegment(segment)} is no segment of ${guide.name}.`,
			advice: 'Take it out, or look whether a separator is missing before it.',
		};
	}
	const told = known.find(({ when }) => when !== null)?.when ?? null;
	const given = told === null ? '' : elementOf(segment, told.element);
	const isOdd =
		told !== null && !known.some(({ when }) => when === null || when.values.includes(given));
	return {
		...at(segment, 'stray'),
		element: isOdd ? told.element : null,
		message: isOdd
			? `${segment.id} with “${given}” is not used in ${guide.name}.`
			: `${nameSegment(segment)} does not belong here, after ${nameLoop(loop)} has begun.`,
		advice: isOdd
			? `Look what ${segment.id}${String(told.element).padStart(2, '0')} should say; where nothing fits, leave the segment out.`
			: 'Look whether the segment that should begin its loop is missing or misspelt.',
	};
}

const allRules = new WeakMap<LoopRule, readonly SegmentRule[]>();

function rulesOf(loop: LoopRule): readonly SegmentRule[] {
	const known = allRules.get(loop);
	if (known !== undefined) return known;
	const rules = [loop.opener, ...loop.segments, ...loop.loops.flatMap(rulesOf)];
	allRules.set(loop, rules);
	return rules;
}

function surplusFault(
	segment: X12Segment,
	{ most, name }: SegmentRule | LoopRule,
	loop: LoopRule,
): Fault {
	return {
		...at(segment, 'surplus'),
		message: `${segment.id} (${name}) may stand ${most === 1 ? 'once' : `${most ?? ''} times`} in ${nameLoop(loop)}; this is one more.`,
		advice: 'Take the surplus one out, or begin a new loop for it.',
	};
}

/** What a closed loop lacks, told at the segment that closed it. */
function missingIn({ rule, counts, segments }: OpenLoop, end: number): Fault[] {
	const first = segments[0]?.number ?? end;
	const place = {
		rule: 'XT7',
		severity: 'error',
		segment: first,
		element: null,
		component: null,
		slip: 'missing',
	} as const;
	return [
		...rule.segments
			.filter((one) => one.isNeeded && !counts.has(one))
			.map((one) => ({
				...place,
				message: `${patternOf(one)} (${one.name}) is missing in ${nameLoop(rule)}.`,
				advice: `Add a ${one.id} segment to the loop that begins here.`,
			})),
		...rule.loops
			.filter((one) => one.isNeeded && !counts.has(one))
			.map((one) => ({
				...place,
				message: `Loop ${one.id} (${one.name}) is missing in ${nameLoop(rule)}.`,
				advice: `Add it; it begins with ${patternOf(one.opener)}.`,
			})),
	];
}

function at({ number }: X12Segment, slip: Slip) {
	return {
		rule: 'XT7',
		severity: 'error',
		segment: number,
		element: null,
		component: null,
		slip,
	} as const;
}

/** A segment as it is recognised: `NM1*85`. */
function patternOf({ id, when }: SegmentRule): string {
	return when === null ? id : `${id}${'*'.repeat(when.element)}${when.values[0] ?? ''}`;
}

/** A loop in words: `loop 2010AA (billing provider)`. */
export function nameLoop({ id, name }: LoopRule): string {
	return id === '' ? 'the transaction' : `loop ${id} (${name})`;
}

function nameSegment({ id }: X12Segment): string {
	return id === '' ? 'An empty segment' : `“${id.slice(0, 12)}”`;
}
