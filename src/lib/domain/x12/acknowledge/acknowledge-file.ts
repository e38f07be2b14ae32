import type { X12Finding } from '../syntax/place-faults.ts';
import { componentOf, elementOf } from '../syntax/parts-of.ts';
import { readEnvelopes } from '../syntax/read-envelopes.ts';
import type { Transaction } from '../syntax/read-envelopes.ts';
import type { Slip, X12Document } from '../syntax/x12-document.ts';
import { findGuide } from '../structure/guides.ts';
import { parseLoops } from '../structure/parse-loops.ts';
import type {
	ElementFault,
	FileAcknowledgement,
	SegmentFault,
	TransactionVerdict,
	Verdict,
} from './file-acknowledgement.ts';

/** Rules of form: what a 999 speaks of. What a claim means is for the 277CA. */
const OF_FORM = ['XT2', 'XT6', 'XT7', 'XT8', 'XT9'];

const REASONS: Readonly<Record<Slip, string>> = {
	stray: '2',
	missing: '3',
	surplus: '5',
	order: '7',
};

/** Most segments a 999 names of one transaction. */
const MOST = 100;

/** Makes the 999s that answer a file out of what its check found, one for each group. [XT24] */
export function acknowledgeFile(
	document: X12Document,
	findings: readonly X12Finding[],
): FileAcknowledgement[] {
	return readEnvelopes(document).flatMap(({ groups }) =>
		groups.map(({ header, transactions }) => ({
			group: elementOf(header, 1),
			control: elementOf(header, 6),
			guide: elementOf(header, 8),
			transactions: transactions.map((one) => judge(one, findings)),
		})),
	);
}

function judge(transaction: Transaction, findings: readonly X12Finding[]): TransactionVerdict {
	const { header, trailer, body, set } = transaction;
	const first = header.number;
	const last = trailer?.number ?? body.at(-1)?.number ?? first;
	const found = findings.filter(
		({ rule, place }) => OF_FORM.includes(rule) && place.segment >= first && place.segment <= last,
	);
	const verdict: Verdict = found.some(({ severity }) => severity === 'error')
		? 'R'
		: found.length > 0
			? 'E'
			: 'A';
	const guide = findGuide(transaction);
	const homes = guide === null ? null : parseLoops(transaction, guide).homes;
	const numbers = [...new Set(found.map(({ place }) => place.segment))].slice(0, MOST);
	const segments = numbers.map((number): SegmentFault => {
		const here = found.filter(({ place }) => place.segment === number);
		const segment =
			number === first
				? header
				: number === last && trailer !== null
					? trailer
					: body[number - first - 1];
		const slip = here.find((one) => one.slip !== null)?.slip ?? null;
		const elements = here.flatMap(({ place }): ElementFault[] => {
			const { element, component } = place;
			if (segment === undefined || element === null) return [];
			const value =
				component === null ? elementOf(segment, element) : componentOf(segment, element, component);
			return [{ element, component, reason: reasonOf(value), value: printable(value) }];
		});
		return {
			id: /^[0-9A-Z]{2,3}$/.test(segment?.id ?? '') ? (segment?.id ?? '') : 'ZZZ',
			position: number - first + 1,
			loop: (homes?.get(number)?.loop.id ?? '').slice(0, 4),
			reason: elements.length > 0 || slip === null ? '8' : REASONS[slip],
			elements,
		};
	});
	const ofGroup = guide?.kind === 'remittance' ? '' : elementOf(header, 3);
	return { set, control: elementOf(header, 2), guide: ofGroup, verdict, segments };
}

function reasonOf(value: string): string {
	if (value === '') return '1';
	return value.length > 80 ? '5' : 'I12';
}

/** A copy of what stood there that can stand in another file. */
function printable(value: string): string {
	return value
		.replace(/[*:~^\p{Cc}]/gu, ' ')
		.trim()
		.slice(0, 99);
}
