import { dollars, sumOf } from '#domain/claims';
import { elementOf } from '../syntax/parts-of.ts';
import type { Fault, X12Segment } from '../syntax/x12-document.ts';
import { casReasons, casTotal } from '../structure/adjustments-of.ts';
import { loopsBelow, loopsIn, segmentIn, segmentsIn } from '../structure/find-loops.ts';
import type { LoopNode, ParsedTransaction } from '../structure/parse-loops.ts';
import { faultAt } from './fault.ts';
import { readMoney } from './forms.ts';

const PLB_AMOUNTS = [4, 6, 8, 10, 12, 14] as const;
/** Reasons that may only be told by one group (CARC restrictions of 2025). */
const ONLY_OA = ['23', '136', '133', '257', '277', '209', '271'];

/** Adds an 835 up: line, claim and payment, and holds its reasons against what restricts them. [XT15]–[XT18] */
export function checkRemittance({ root }: ParsedTransaction): Fault[] {
	const claims = loopsBelow(root, '2100');
	return [
		...claims.flatMap((claim) => [
			...loopsIn(claim, '2110').flatMap(checkLine),
			...checkClaim(claim),
			...checkReasons(claim),
		]),
		...checkPayment(root, claims),
	];
}

function amountAt(segment: X12Segment | null | undefined, at: number): number | null {
	return segment === null || segment === undefined ? null : readMoney(elementOf(segment, at));
}

function checkLine({ segments }: LoopNode): Fault[] {
	const [head] = segments;
	const [charge, paid, adjusted] = [amountAt(head, 2), amountAt(head, 3), casTotal(segments)];
	if (head === undefined || charge === null || paid === null || adjusted === null) return [];
	if (charge - adjusted === paid) return [];
	return [
		faultAt(
			'XT15',
			head,
			[3],
			`The line charges ${dollars(charge)} and adjusts ${dollars(adjusted)}, which leaves ${dollars(charge - adjusted)}; SVC03 says ${dollars(paid)} was paid.`,
			'Charge less all CAS amounts of the line is what was paid; look for a reason that is missing or told twice.',
		),
	];
}

function checkClaim(claim: LoopNode): Fault[] {
	const [head] = claim.segments;
	const lines = loopsIn(claim, '2110');
	if (head === undefined) return [];
	const [charge, paid] = [amountAt(head, 3), amountAt(head, 4)];
	const adjusted = [claim, ...lines].map(({ segments }) => casTotal(segments));
	const charges = lines.map(({ segments }) => amountAt(segments[0], 2));
	if (charge === null || paid === null || adjusted.includes(null) || charges.includes(null))
		return [];
	const faults: Fault[] = [];
	const all = sumOf(adjusted.filter((one) => one !== null));
	if (charge - all !== paid) {
		faults.push(
			faultAt(
				'XT16',
				head,
				[4],
				`The claim charges ${dollars(charge)} and adjusts ${dollars(all)} in all, which leaves ${dollars(charge - all)}; CLP04 says ${dollars(paid)} was paid.`,
				'Charge less the CAS amounts of the claim and of all its lines is what was paid; no adjustment stands at both.',
			),
		);
	}
	const sum = sumOf(charges.filter((one) => one !== null));
	if (lines.length > 0 && sum !== charge) {
		faults.push(
			faultAt(
				'XT16',
				head,
				[3],
				`CLP03 says ${dollars(charge)} was charged, but the lines come to ${dollars(sum)}.`,
				'Look for a line that is missing or a charge that was changed.',
			),
		);
	}
	return faults;
}

function checkReasons(claim: LoopNode): Fault[] {
	const [head] = claim.segments;
	if (head === undefined) return [];
	const places = [claim, ...loopsIn(claim, '2110')];
	const faults = places.flatMap(({ segments }) => {
		const charge = amountAt(segments[0], segments[0]?.id === 'SVC' ? 2 : 3);
		return casReasons(segments).flatMap(({ segment, at, group, reason, amount }) => {
			if (ONLY_OA.includes(reason) && group !== 'OA') {
				return [
					faultAt(
						'XT18',
						segment,
						[at],
						`Reason ${reason} is told by group OA only, not ${group}.`,
						'Change the group, or the reason.',
					),
				];
			}
			if (reason === '45' && amount !== null && amount !== 0 && amount === charge) {
				return [
					faultAt(
						'XT18',
						segment,
						[at],
						'Reason 45 takes the whole charge.',
						'45 is the part above what is allowed; a line that is not paid at all has a reason of its own.',
					),
				];
			}
			if (reason === '45' && group !== 'CO' && group !== 'PR') {
				return [
					faultAt(
						'XT18',
						segment,
						[at],
						`Reason 45 is told by group CO or PR, not ${group}.`,
						'Change the group.',
					),
				];
			}
			return amount === 0
				? [
						faultAt(
							'XT18',
							segment,
							[at + 1],
							'An adjustment of nothing is told.',
							'Leave it out.',
							'warning',
						),
					]
				: [];
		});
	});
	const owed = sumOf(
		places
			.flatMap(({ segments }) => casReasons(segments))
			.map(({ group, amount }) => (group === 'PR' ? (amount ?? 0) : 0)),
	);
	const told = elementOf(head, 5) === '' ? 0 : amountAt(head, 5);
	const isReversal = elementOf(head, 2) === '22';
	if (told !== null && !isReversal && told !== owed) {
		faults.push(
			faultAt(
				'XT18',
				head,
				[5],
				`CLP05 says the patient owes ${dollars(told)}, but the PR amounts come to ${dollars(owed)}.`,
				'CLP05 is the sum of the PR amounts of claim and lines.',
			),
		);
	}
	if (isReversal && told !== null && told !== 0) {
		faults.push(
			faultAt(
				'XT18',
				head,
				[5],
				'A reversal says that the patient owes something.',
				'Leave CLP05 out of a reversal.',
			),
		);
	}
	return faults;
}

function checkPayment(root: LoopNode, claims: readonly LoopNode[]): Fault[] {
	const head = segmentIn(root, 'BPR');
	const payment = amountAt(head, 2);
	const paid = claims.map(({ segments }) => amountAt(segments[0], 4));
	const taken = segmentsIn(root, 'PLB').flatMap((segment) =>
		PLB_AMOUNTS.filter((at) => elementOf(segment, at) !== '').map((at) => amountAt(segment, at)),
	);
	if (head === null || payment === null || paid.includes(null) || taken.includes(null)) return [];
	const faults: Fault[] = [];
	const [ofClaims, ofProvider] = [paid, taken].map((amounts) =>
		sumOf(amounts.filter((one) => one !== null)),
	);
	const expected = (ofClaims ?? 0) - (ofProvider ?? 0);
	if (payment < 0) {
		faults.push(
			faultAt(
				'XT17',
				head,
				[2],
				'The payment is less than nothing.',
				'Pay 0 and push the rest forward with PLB (FB).',
			),
		);
	}
	if (payment !== expected) {
		faults.push(
			faultAt(
				'XT17',
				head,
				[2],
				`The claims pay ${dollars(ofClaims ?? 0)} and PLB takes ${dollars(ofProvider ?? 0)}, which makes ${dollars(expected)}; BPR02 says ${dollars(payment)}.`,
				'What the claims pay less the PLB amounts is the payment; a PLB amount above 0 lowers it.',
			),
		);
	}
	const status = elementOf(head, 4);
	if ((payment === 0) !== (status === 'NON')) {
		faults.push(
			faultAt(
				'XT17',
				head,
				[4],
				payment === 0
					? `Nothing is paid, but BPR04 says ${status}.`
					: 'BPR04 says that nothing is paid.',
				'NON goes with a payment of 0, and only with that.',
				'warning',
			),
		);
	}
	return faults;
}
