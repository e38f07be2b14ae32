import type { DenialAction, DenialFamily } from '#domain/content';
import type { Situation } from './situations.ts';

/* What the dossier of denials says is done first, and what its reasons say, by their numbers. */

const BY_NUMBER: Readonly<Record<number, DenialAction>> = {
	1: 'bill-patient',
	2: 'bill-patient',
	3: 'bill-patient',
	4: 'write-off',
	5: 'write-off',
	6: 'nothing',
	7: 'write-off',
	8: 'verify-coverage',
	9: 'fix-and-resend',
	10: 'bill-next-payer',
	11: 'bill-patient',
	12: 'bill-next-payer',
	13: 'bill-next-payer',
	14: 'bill-next-payer',
	15: 'nothing',
	16: 'add-modifier',
	17: 'bill-patient',
	18: 'bill-patient',
	19: 'nothing',
	20: 'bill-patient',
	21: 'fix-and-resend',
	22: 'appeal',
	23: 'fix-and-resend',
	24: 'fix-and-resend',
	25: 'appeal',
	26: 'call',
	27: 'fix-and-resend',
	28: 'fix-and-resend',
	29: 'nothing',
	30: 'appeal',
	31: 'fix-and-resend',
	32: 'fix-and-resend',
	33: 'fix-and-resend',
	34: 'fix-and-resend',
	35: 'add-modifier',
	36: 'add-modifier',
	37: 'add-modifier',
	38: 'fix-and-resend',
	39: 'appeal',
	40: 'fix-and-resend',
	41: 'fix-and-resend',
	42: 'fix-and-resend',
	43: 'appeal',
	44: 'send-records',
};

/** Where the faces of one situation are worked apart, by reason and remarks. */
const BY_REASON: Readonly<Record<string, DenialAction>> = {
	'CO-119': 'write-off',
	'CO-279': 'write-off',
	'CO-18': 'nothing',
	'CO-234 N390': 'write-off',
	'CO-B15': 'write-off',
	'CO-231 M80': 'write-off',
	'CO-97 N525': 'write-off',
	'CO-222 N362': 'write-off',
	'PR-50 N115': 'bill-patient',
	'CO-226 N706': 'send-records',
};

/** The right first action of a situation. A claim that was never decided goes as a new one. */
export function firstActionFor({
	number,
	expected,
}: Pick<Situation, 'number' | 'expected'>): DenialAction {
	if (expected.includes('MA130')) return 'new-claim';
	const action = BY_REASON[expected] ?? BY_NUMBER[number];
	if (action === undefined) throw new Error(`The dossier has no situation ${String(number)}.`);
	return action;
}

const FAMILIES_OF: readonly (readonly [DenialFamily, readonly string[]])[] = [
	['patient-share', ['1', '2', '3']],
	['priced', ['45', '253', '24']],
	['prior-payer', ['23']],
	['not-a-member', ['31', '140']],
	['coverage-ended', ['26', '27', '257', '227']],
	['other-payer-first', ['22', '19', '20', '21']],
	['wrong-payer', ['109', 'B11', 'B9']],
	['not-a-benefit', ['204', '96', '119']],
	['no-authorisation', ['197', '198', '302', '284', '296']],
	['no-referral', ['288', '287']],
	[
		'provider-not-known',
		['242', '243', '279', 'B7', '185', '299', '183', '184', '206', '207', '208'],
	],
	['missing-information', ['16']],
	['duplicate', ['18']],
	['filed-late', ['29']],
	['invalid-code', ['181', '182', '146', '167', '5']],
	['modifier-wrong', ['4']],
	['bundled', ['97', '236', '231', '234', '107', 'B15']],
	['too-many', ['151', '222']],
	['not-new', ['B16', '150']],
	['not-necessary', ['50', '11', '6', '7', '8', '9', '10']],
	['records-wanted', ['252', '226', '163', '250', '251']],
];

/** What a reason says, in the words of the desk. */
export function familyFor(carc: string): DenialFamily {
	const found = FAMILIES_OF.find(([, carcs]) => carcs.includes(carc));
	if (found === undefined) throw new Error(`No word of the desk says what ${carc} says.`);
	return found[0];
}
