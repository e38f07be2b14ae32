import { refuseBenefit } from '../../adjudicate/gates/benefit.ts';
import { refuseInvalidCodes } from '../../adjudicate/gates/code-validity.ts';
import {
	refuseDependents,
	refuseGlobal,
	refusePair,
	refuseUnits,
} from '../../adjudicate/gates/coding-edits.ts';
import { refuseDuplicate } from '../../adjudicate/gates/duplicate.ts';
import { refuseNecessity } from '../../adjudicate/gates/necessity.ts';
import { isIsoDate } from '../../calendar.ts';
import { takeInHand } from '../../adjudicate/claim-in-hand.ts';
import type { LineGate } from '../../adjudicate/refuse-line.ts';
import type { PreparedPayer } from '../../adjudicate/prepare-payer.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Fault, ScrubAids, ScrubRule } from '../scrub-rule.ts';

/*
 * The payer's own gates, asked beforehand: what its file says of codes, edits and policies is public, so
 * scrubber and payer can not disagree.
 */

/** What to do about a reason, in a sentence; a reason without one is told as it is. */
const FIXES: Readonly<Record<string, string>> = {
	'4': 'Take the modifier off, or the one that is meant.',
	'5': 'Correct the place, or the code.',
	'6': 'Check the date of birth and the code.',
	'7': 'Check the sex on file and the code; KX where the record explains it.',
	'9': 'Check the date of birth and the diagnosis.',
	'10': 'Check the sex on file and the diagnosis; KX where the record explains it.',
	'11': 'Point the line at the diagnosis that explains it, if the note says so.',
	'16': 'Add the modifier if the record supports it.',
	'18': 'If it was truly done again, say so by 76, 77 or 91; else leave it out.',
	'49': 'Tell the patient before the service.',
	'50': 'Look in the note for the reason; without one give notice before the service. Never pick a diagnosis to get paid.',
	'54': 'Leave the assistant out.',
	'55': 'Tell the patient before the service.',
	'96': 'Tell the patient before the service.',
	'97': 'If it was separate and the note shows it, say so by 25, 57, 24, 58, 78, 79 or 59; else leave it out.',
	'107': 'Add what it belongs to.',
	'119': 'Ask for more before the service.',
	'146': 'Look the diagnosis up in the year of the service.',
	'150': 'Code the level that the note supports.',
	'151': 'Check the number and the last time; records can prove more.',
	'167': 'Check the diagnosis against the note.',
	'181': 'Look the code up in the year of the service.',
	'182': 'Look the modifier up in the year of the service.',
	'199': 'The department that did the work.',
	'204': 'Tell the patient before the service.',
	'222': 'Check the number.',
	'231': 'Code the one that was done.',
	'236':
		'If they were separate and the note shows it, say so by an X modifier or 59; else leave the second out.',
	'252': 'Send the document along.',
	B15: 'Mend the line it depends on first.',
	B16: 'Code the visit of a known patient.',
};

function askGates(gates: readonly LineGate[]): ScrubRule['check'] {
	return (claim, aids) => (aids.payer === null ? [] : faultsFrom(claim, aids, aids.payer, gates));
}

function faultsFrom(
	claim: Claim,
	{ today, book, history, planId }: ScrubAids,
	payer: PreparedPayer,
	gates: readonly LineGate[],
): Fault[] {
	const none = new Map<string, never>();
	const taken = takeInHand({
		claim,
		received: today,
		decided: today,
		icn: '',
		payer,
		records: { members: none, providers: none, authorisations: none, referrals: none },
		history,
		documents: [],
		asked: [],
		book,
	});
	const hand = { ...taken, plan: payer.plans.get(planId ?? '') ?? null };
	return hand.lines.flatMap((at): Fault[] => {
		// A line without days that can be read is named by SB27; no edit can be asked about it.
		if (!isIsoDate(at.line.from) || !isIsoDate(at.line.to)) return [];
		for (const gate of gates) {
			const refusal = gate(hand, at);
			if (refusal === null) continue;
			const fix = FIXES[refusal.carc] ?? 'Ask the payer before sending.';
			return [{ line: at.index, reason: refusal.sentence, fix }];
		}
		return [];
	});
}

export const PAYER_RULES: readonly ScrubRule[] = [
	{
		id: 'SB42',
		item: '24',
		locator: 'FL 44',
		title: 'No service is sent twice',
		stoppedAt: 'payer',
		check: askGates([refuseDuplicate]),
	},
	{
		id: 'SB43',
		item: '24D',
		locator: 'FL 44',
		title: 'Codes and modifiers go together, with the place, and with the patient',
		stoppedAt: 'payer',
		check: askGates([refuseInvalidCodes]),
	},
	{
		id: 'SB44',
		item: '24D',
		locator: 'FL 44',
		title: 'The lines go together under the payer’s edits',
		stoppedAt: 'payer',
		check: askGates([refusePair, refuseGlobal, refuseDependents]),
	},
	{
		id: 'SB45',
		item: '24G',
		locator: 'FL 46',
		title: 'Units and new patients are within the payer’s limits',
		stoppedAt: 'payer',
		check: askGates([refuseUnits]),
	},
	{
		id: 'SB46',
		item: '24E',
		locator: 'FL 67',
		title: 'The plan covers it, and a diagnosis explains it',
		stoppedAt: 'payer',
		check: askGates([refuseBenefit, refuseNecessity]),
	},
];
