import { dollars, sumOf } from '#domain/claims';
import { isBecomes } from '#domain/content';
import type { ScoredItem } from '../desk-score.ts';
import { sharePoints } from '../share-points.ts';
import { rightlyBecomes } from './answer-of-posting.ts';
import { centsOf } from './balance-posting.ts';
import type { PostingEnd } from './end-of-posting.ts';
import type { LinePosting, PostingAnswer } from './posting-answer.ts';
import { priceItems, statusOf } from './posting-judged.ts';
import type { PostingJudged, UnpricedItem } from './posting-judged.ts';
import { remittedLines } from './posting-places.ts';
import type { RemittedLine } from './posting-places.ts';
import { readReason, writeReason } from './read-reason.ts';
import { whyItBecomes, whyNotThat } from './why-it-becomes.ts';

const AMOUNTS = 30;
const REASONS = 30;
const LEDGER = 40;

/** Is what was allowed and paid posted as the remittance says? 30 points. [PO5] */
export function judgeAmounts({ matter, answer }: PostingJudged): ScoredItem[] {
	const items = remittedLines(matter).flatMap((remitted): UnpricedItem[] => {
		const { name, line } = remitted;
		const posted = answer.lines.find((one) => one.line === name);
		const item = (what: 'allowed' | 'paid', typed: string, reason: string): UnpricedItem => {
			const given = centsOf(typed);
			return {
				id: `${what}.${name}`,
				title: `${titleOf(remitted)}, ${what}`,
				status: typed === '' ? 'missed' : statusOf(given, line[what]),
				given: typed === '' ? '' : dollars(given),
				expected: dollars(line[what]),
				reason,
				rule: null,
			};
		};
		return [
			item(
				'allowed',
				posted?.allowed ?? '',
				'What the payer takes for the price of the line. It moves no money; it is kept to be held against the contract.',
			),
			item(
				'paid',
				posted?.paid ?? '',
				line.paid < 0
					? 'A reversal takes the money back under the same number, with a minus, before the correction pays.'
					: 'What this line brought of the payment.',
			),
		];
	});
	return priceItems(items, sharePoints(AMOUNTS, items.length));
}

/** Does each reason stand with its group and its amount? 30 points. [PO5] */
export function judgeReasons({ matter, key, answer, book }: PostingJudged): ScoredItem[] {
	const wanted: UnpricedItem[] = [];
	const needless: UnpricedItem[] = [];
	for (const remitted of remittedLines(matter)) {
		const sums = reasonsOf(answer.lines.find(({ line }) => line === remitted.name));
		for (const one of remitted.line.adjustments) {
			const reason = writeReason(one);
			const given = sums.get(reason) ?? 0;
			sums.delete(reason);
			const right = rightlyBecomes(key, remitted, one);
			wanted.push({
				id: `reason.${remitted.name}.${reason}`,
				title: `${titleOf(remitted)}, ${reason}`,
				status: statusOf(given, one.amount),
				given: given === 0 ? '' : dollars(given),
				expected: dollars(one.amount),
				reason: whyItBecomes(key, remitted, one, right, book),
				rule: null,
			});
		}
		for (const [reason, given] of sums) {
			if (given === 0) continue;
			needless.push({
				id: `reason.${remitted.name}.${reason}`,
				title: `${titleOf(remitted)}, ${reason}`,
				status: 'extra',
				given: dollars(given),
				expected: 'nothing',
				reason: 'The remittance has no such group and reason on this line.',
				rule: 'Group and reason are posted as they came: the same reason under another group is another debt.',
			});
		}
	}
	return priceItems([...wanted, ...needless], sharePoints(REASONS, wanted.length));
}

/** Does every line of the ledger end where it belongs: with whom, and under which write-off? 40 points. [PO5] */
export function judgeLedger(
	judged: PostingJudged,
	given: PostingEnd,
	expected: PostingEnd,
): ScoredItem[] {
	const { nameOf } = judged;
	const items = [...expected.places].flatMap(([place, end]): UnpricedItem[] => {
		const found = given.places.get(place);
		const why = explainPlace(judged, place);
		const named = place.replace('/', ' line ');
		const owed = partiesOf(end.owed, found?.owed).map((party): UnpricedItem => {
			const here = found?.owed.get(party) ?? 0;
			const there = end.owed.get(party) ?? 0;
			return {
				id: `owed.${place}.${party}`,
				title: `${named}: ${nameOf(party)} owes`,
				status: here === there ? 'right' : 'wrong',
				given: dollars(here),
				expected: dollars(there),
				reason: why,
				rule:
					here < 0 && there >= 0
						? 'A credit is somebody’s money: it is found and given back.'
						: null,
			};
		});
		const off = partiesOf(end.writtenOff, found?.writtenOff).map((reason): UnpricedItem => {
			const here = found?.writtenOff.get(reason) ?? 0;
			const there = end.writtenOff.get(reason) ?? 0;
			return {
				id: `off.${place}.${reason}`,
				title: `${named}: written off, ${WRITE_OFFS[reason] ?? reason}`,
				status: here === there ? 'right' : 'wrong',
				given: dollars(here),
				expected: dollars(there),
				reason: why,
				rule: null,
			};
		});
		return [...owed, ...off];
	});
	return priceItems(items, sharePoints(LEDGER, items.length));
}

const WRITE_OFFS: Readonly<Record<string, string>> = {
	contractual: 'contract or law',
	denial: 'refused and given up',
};

/** Everything that is named on either side, in one order. */
function partiesOf(
	right: ReadonlyMap<string, number>,
	given: ReadonlyMap<string, number> | undefined,
): string[] {
	return [...new Set([...right.keys(), ...(given?.keys() ?? [])])].sort();
}

/** Why a line of the ledger ends where it does; what was made wrong on it comes first. */
function explainPlace({ matter, key, answer, book }: PostingJudged, place: string): string {
	const slips: string[] = [];
	const rules: string[] = [];
	for (const remitted of remittedLines(matter)) {
		if (remitted.place !== place) continue;
		const posted = answer.lines.find(({ line }) => line === remitted.name);
		for (const one of remitted.line.adjustments) {
			const right = rightlyBecomes(key, remitted, one);
			const why = whyItBecomes(key, remitted, one, right, book);
			rules.push(why);
			const rows = posted?.reasons.filter(({ reason }) => isReason(reason, one)) ?? [];
			for (const { becomes } of rows) {
				const slip = whyNotThat(one, right, isBecomes(becomes) ? becomes : null);
				if (slip !== '') slips.push(`${why} ${slip}`);
			}
		}
	}
	const beside = key.beside.filter((one) => one.place === place);
	const missing = beside.filter(
		(one) =>
			!answer.beside.some(
				({ what, place: where, amount }) =>
					what === one.what && where === place && centsOf(amount) === one.amount,
			),
	);
	slips.push(...missing.map(({ why }) => why));
	const stray = answer.beside.filter(
		({ what, place: where }) => where === place && !beside.some((one) => one.what === what),
	);
	if (stray.length > 0)
		slips.push('Nothing on the desk asks for what was posted here beside the lines.');
	const said = slips.length > 0 ? slips : [...rules, ...beside.map(({ why }) => why)];
	return (
		[...new Set(said)].join(' ') ||
		'Nothing of this remittance concerns this line; it stays as it was.'
	);
}

function isReason(
	written: string,
	one: { readonly group: string; readonly carc: string },
): boolean {
	const read = readReason(written);
	return read !== null && read.group === one.group && read.carc === one.carc;
}

function reasonsOf(line: LinePosting | undefined): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { reason, amount } of line?.reasons ?? []) {
		const read = readReason(reason);
		if (read === null) continue;
		const name = writeReason(read);
		sums.set(name, (sums.get(name) ?? 0) + centsOf(amount));
	}
	return sums;
}

function titleOf({ claim, line, name }: RemittedLine): string {
	const what = claim.status === '22' ? 'reversal' : (line.code ?? 'service');
	return `Line ${name} (${claim.accountNumber}, ${what})`;
}

/** Cents of the payment that stand on the lines they came for. [PO6] */
export function rightlyPlaced(payment: number, given: PostingEnd, expected: PostingEnd): number {
	const astray = [...expected.places].map(([place, { paid }]) =>
		Math.abs((given.places.get(place)?.paid ?? 0) - paid),
	);
	// What is missing in one place is too much in another: each cent astray was counted twice.
	return Math.max(0, payment - Math.ceil(sumOf(astray) / 2));
}

/** The answer’s rows that are blank although something stands beside them; the names of their fields. */
export function halfWritten({ lines, beside }: PostingAnswer): string[] {
	return [
		...lines.flatMap(({ line, allowed, paid, reasons }) => [
			...(allowed === '' ? [`line.${line}.allowed`] : []),
			...(paid === '' ? [`line.${line}.paid`] : []),
			...reasons.flatMap(({ reason, amount, becomes }, at) => {
				if (reason === '' && amount === '' && becomes === '') return [];
				const row = `line.${line}.${String(at + 1)}`;
				return [
					...(reason === '' ? [`${row}.reason`] : []),
					...(amount === '' ? [`${row}.amount`] : []),
					...(becomes === '' ? [`${row}.becomes`] : []),
				];
			}),
		]),
		...beside.flatMap(({ what, place, amount }, at) => {
			if (what === '' && place === '' && amount === '') return [];
			const row = `beside.${String(at + 1)}`;
			const needsPlace = what !== 'interest' && what !== 'forward';
			return [
				...(what === '' ? [`${row}.what`] : []),
				...(place === '' && needsPlace ? [`${row}.place`] : []),
				...(amount === '' ? [`${row}.amount`] : []),
			];
		}),
	];
}
