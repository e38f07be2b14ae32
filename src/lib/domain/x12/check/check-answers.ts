import { componentOf, elementOf, repetitionsOf } from '../syntax/parts-of.ts';
import type { Fault } from '../syntax/x12-document.ts';
import { loopsBelow, segmentIn, segmentsIn } from '../structure/find-loops.ts';
import type { ParsedTransaction } from '../structure/parse-loops.ts';
import { faultAt } from './fault.ts';
import { readWhole } from './forms.ts';

/** A 999 counts what it judges, and its verdicts agree. [XT20] */
export function checkAcknowledgement({ root }: ParsedTransaction): Fault[] {
	const verdict = segmentIn(root, 'AK9');
	if (verdict === null) return [];
	const sets = loopsBelow(root, '2000').map((set) => segmentIn(set, 'IK5'));
	const refused = sets.filter((one) => one !== null && elementOf(one, 1) === 'R').length;
	const [received, accepted] = [3, 4].map((at) => readWhole(elementOf(verdict, at)));
	const faults: Fault[] = [];
	if (received != null && accepted != null && received - accepted < refused) {
		faults.push(
			faultAt(
				'XT20',
				verdict,
				[4],
				`AK904 accepts ${accepted} of ${received}, but ${refused} were turned away (IK5*R).`,
				'Count the transactions whose IK501 is A, E or W.',
			),
		);
	}
	const word = elementOf(verdict, 1);
	if ((word === 'A' && refused > 0) || (word === 'R' && (accepted ?? 0) > 0)) {
		faults.push(
			faultAt(
				'XT20',
				verdict,
				[1],
				`AK901 says ${word}, which does not fit the verdicts on the transactions.`,
				'A accepts all, P some, R none; E accepts with errors noted.',
			),
		);
	}
	return faults;
}

/** Categories of a 277CA: what happened to the claim, and what STC03 must then say. */
const TAKEN_IN = ['A0', 'A1', 'A2', 'A5'];
const TURNED_AWAY = ['A3', 'A4', 'A6', 'A7', 'A8'];

/** A 277CA says of each claim whether it was taken in, and STC03 agrees. [XT20] */
export function checkClaimStatus({ root }: ParsedTransaction): Fault[] {
	return loopsBelow(root, '2200B', '2200C', '2200D', '2220D').flatMap((loop) =>
		segmentsIn(loop, 'STC').flatMap((status) => {
			const category = componentOf(status, 1, 1);
			const action = elementOf(status, 3);
			if (![...TAKEN_IN, ...TURNED_AWAY].includes(category)) {
				return [
					faultAt(
						'XT20',
						status,
						[1, 1],
						`“${category.slice(0, 12)}” is no category of a 277CA.`,
						'A0 to A8; F and P categories belong to a 277 about decided claims.',
					),
				];
			}
			const wanted = TURNED_AWAY.includes(category) ? 'U' : 'WQ';
			return action === '' || action === wanted
				? []
				: [
						faultAt(
							'XT20',
							status,
							[3],
							`${category} and ${action} contradict each other.`,
							`With ${category} STC03 is ${wanted}.`,
						),
					];
		}),
	);
}

/** EB01 values that need an amount, a share, or neither. */
const WITH_AMOUNT = ['B', 'C', 'G', 'J'];
const WITH_SHARE = ['A'];

/** A 271 gives an amount where it tells one, and a share of at most the whole. [XT20] */
export function checkEligibility({ root }: ParsedTransaction): Fault[] {
	return loopsBelow(root, '2110C', '2110D').flatMap(({ segments: [benefit] }) => {
		if (benefit?.id !== 'EB') return [];
		const kind = elementOf(benefit, 1);
		const share = Number(elementOf(benefit, 8));
		if (WITH_AMOUNT.includes(kind) && elementOf(benefit, 7) === '') {
			return [
				faultAt(
					'XT20',
					benefit,
					[7],
					`EB*${kind} tells an amount, but EB07 is empty.`,
					'Say the amount; 0 where nothing is due.',
				),
			];
		}
		if (WITH_SHARE.includes(kind) && (elementOf(benefit, 8) === '' || share < 0 || share > 1)) {
			return [
				faultAt(
					'XT20',
					benefit,
					[8],
					'EB*A tells a share, but EB08 is none.',
					'Write 20 percent as .2.',
				),
			];
		}
		const blank = repetitionsOf(benefit, 3).includes('');
		return blank
			? [
					faultAt(
						'XT20',
						benefit,
						[3],
						'EB03 repeats nothing.',
						'Leave the surplus repetition separator out.',
					),
				]
			: [];
	});
}
