import { placeFaults } from '../syntax/place-faults.ts';
import type { X12Finding } from '../syntax/place-faults.ts';
import { readEnvelopes } from '../syntax/read-envelopes.ts';
import type { Transaction } from '../syntax/read-envelopes.ts';
import type { Fault, X12Document } from '../syntax/x12-document.ts';
import { GUIDES, findGuide } from '../structure/guides.ts';
import type { GuideKind } from '../structure/guide.ts';
import { parseLoops } from '../structure/parse-loops.ts';
import type { ParsedTransaction } from '../structure/parse-loops.ts';
import { checkAcknowledgement, checkClaimStatus, checkEligibility } from './check-answers.ts';
import { checkClaims } from './check-claims.ts';
import { checkElements } from './check-elements.ts';
import { checkEnvelopes } from './check-envelopes.ts';
import { checkLevels } from './check-levels.ts';
import { checkNpis } from './check-npis.ts';
import { checkRemittance } from './check-remittances.ts';
import { faultAt } from './fault.ts';

/** Findings that are told of one file; nobody mends a thousand by hand. */
const MOST = 1_000;

const BY_KIND: Readonly<Record<GuideKind, (parsed: ParsedTransaction) => Fault[]>> = {
	professional: checkClaims,
	institutional: checkClaims,
	remittance: checkRemittance,
	acknowledgement: checkAcknowledgement,
	'claim-status': checkClaimStatus,
	inquiry: () => [],
	answer: checkEligibility,
};

/**
 * Checks a file in one pass: envelopes, loops, elements, and what only makes sense together. Every finding
 * has its place, the rule in words and what to do; at most the first thousand are told. [XT5]
 */
export function checkX12(document: X12Document): X12Finding[] {
	const faults: Fault[] = [...document.faults];
	const interchanges = readEnvelopes(document);
	addAll(faults, checkEnvelopes(interchanges));
	for (const { groups } of interchanges) {
		for (const { transactions } of groups) {
			for (const transaction of transactions) {
				if (faults.length > MOST) break;
				addAll(faults, checkTransaction(transaction));
			}
		}
	}
	return placeFaults(document, faults).slice(0, MOST);
}

/** A file of another's making may have more faults than a call has room for arguments. */
function addAll(faults: Fault[], more: readonly Fault[]): void {
	for (const fault of more) faults.push(fault);
}

function checkTransaction(transaction: Transaction): Fault[] {
	const guide = findGuide(transaction);
	if (guide === null) return [unknown(transaction)];
	const parsed = parseLoops(transaction, guide);
	const faults = [...parsed.faults];
	for (const segment of transaction.body) {
		const home = parsed.homes.get(segment.number);
		if (home !== undefined) addAll(faults, checkElements(segment, home.rule));
	}
	addAll(faults, checkLevels(transaction));
	addAll(faults, checkNpis(transaction.body));
	addAll(faults, BY_KIND[guide.kind](parsed));
	return faults;
}

function unknown({ header, set, guide }: Transaction): Fault {
	const near = GUIDES.find((one) => one.set === set);
	const named = guide === '' ? 'without a guide' : `by the guide ${guide.slice(0, 20)}`;
	return faultAt(
		'XT7',
		header,
		[],
		`A ${set.slice(0, 6) || 'transaction'} ${named} is not described here; only its envelope was checked.`,
		near === undefined
			? `Described are ${[...new Set(GUIDES.map((one) => one.set))].join(', ')}.`
			: `The guide for ${near.name} is ${near.id}.`,
		'warning',
	);
}
