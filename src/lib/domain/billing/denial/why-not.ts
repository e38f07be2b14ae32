import type { DenialAction, DenialFamily, DenialKey, DenialMatter } from '#domain/content';
import type { DeskPayer } from '../desk-aids.ts';

/** A reason with the rule it rests on. */
export interface Why {
	readonly reason: string;
	readonly rule: string | null;
}

/** What is known of a denial when an action is judged. */
export interface DenialJudged {
	readonly matter: DenialMatter;
	readonly key: DenialKey;
	readonly payer: DeskPayer;
}

/** Whether the claim was never decided (MA130). */
export function isUnprocessable({ remittance }: DenialMatter): boolean {
	return remittance.claims.some(({ lines }) =>
		lines.some(({ remarks }) => remarks.includes('MA130')),
	);
}

/**
 * Why an action is not the one to take first: the author’s reason where there is one, else the reason
 * that follows from group, reason, payer and what is at hand. [DN5]
 */
export function whyNot(action: DenialAction, judged: DenialJudged): Why {
	const own = judged.key.wrong.get(action);
	if (own !== undefined) return { reason: own, rule: null };
	return GENERAL[action](judged);
}

const GENERAL: Readonly<Record<DenialAction, (judged: DenialJudged) => Why>> = {
	'fix-and-resend': ({ matter, payer, key }) => {
		if (payer.prepared.contract.correctedDays === null) {
			const reason = `${payer.name} takes no replacement claims (frequency 7): it would come back unread.`;
			return {
				reason,
				rule: 'Original Medicare, professional claims: reopening, not frequency 7.',
			};
		}
		if (isUnprocessable(matter)) {
			return undecided('A replacement replaces a decision, and MA130 says that there was none.');
		}
		const reason =
			key.action === 'add-modifier'
				? 'The claim is corrected, but all it lacks is a modifier; the narrower name says what is done.'
				: 'Nothing on the claim is wrong, so there is nothing to correct: the same claim gets the same answer.';
		return { reason, rule: 'A replacement corrects data; it does not argue.' };
	},
	reopening: ({ matter, payer }) => {
		if (isUnprocessable(matter)) {
			return undecided('Only what was decided can be reopened, and MA130 says that nothing was.');
		}
		const reason =
			payer.prepared.contract.correctedDays === null
				? 'A reopening mends a clerical error, and there is none on this claim.'
				: `${payer.name} takes replacement claims; a reopening is the way of Original Medicare.`;
		return { reason, rule: '42 CFR 405.980' };
	},
	'new-claim': ({ matter }) => ({
		reason: isUnprocessable(matter)
			? 'The claim goes again as a new one, but as it is it would come back again.'
			: 'The payer has decided this claim. A second first claim for the same service is refused as a duplicate.',
		rule: 'A claim that was decided is replaced, appealed or closed; only one that was never decided is sent anew.',
	}),
	'add-modifier': () => ({
		reason: 'No modifier is missing that the record would bear out.',
		rule: 'A modifier says what the record says; it is never added to be paid.',
	}),
	'send-records': ({ matter, key }) => {
		if (isUnprocessable(matter)) {
			return undecided(
				'Records go to a claim that is being looked at, and this one came back unread.',
			);
		}
		if (key.reading.says === 'records-wanted') {
			return {
				reason: 'What was asked for can not be shown any more in time, or is not what is missing.',
				rule: 'Records answer a request (252) within its days.',
			};
		}
		const reason =
			'The payer asked for no records, so they would lie there without anybody who looks at them.';
		return {
			reason,
			rule: 'Records answer a request (252); against a decision they go with an appeal.',
		};
	},
	appeal: ({ matter, key }) => {
		if (isUnprocessable(matter)) {
			return undecided(
				'An appeal asks for another decision. MA130 says that there was none, and gives no right to one.',
			);
		}
		if (key.reading.says === 'records-wanted') {
			return {
				reason:
					'Nothing was refused yet: the payer asked to see something. An appeal argues with somebody who only asked.',
				rule: 'A request for records (252) is answered with the records.',
			};
		}
		const reason =
			key.changes.size > 0
				? 'The payer decided rightly on the claim as it stood. What is wrong is the claim, and that is mended in days; an appeal takes months.'
				: 'There is no clause of the payer’s that this decision breaks, and nothing at hand that would prove it wrong.';
		return {
			reason,
			rule: 'An appeal needs a decision that is wrong by the payer’s own rules, and proof.',
		};
	},
	'bill-next-payer': ({ key }) => ({
		reason:
			key.nextPayer === null
				? 'No other payer is known for this patient and day.'
				: 'Another payer is there, but its turn has not come: this one has not done its part.',
		rule: 'The next payer is billed when the one before has decided for good.',
	}),
	'verify-coverage': ({ key }) => ({
		reason: ABOUT_COVERAGE.includes(key.reading.says)
			? 'Whether and where the patient is covered is known by now. What is left is to act on it.'
			: 'The coverage is not in question: this payer decided as the patient’s payer.',
		rule: 'A 270 answers whether and where somebody is covered, nothing else.',
	}),
	'bill-patient': ({ key, matter }) => {
		const bearer = key.reading.bearer;
		if (bearer !== 'PR') {
			const reason = 'The line does not stand under PR, so nothing of it is the patient’s.';
			return { reason, rule: 'MA13: billing a patient for what is not PR may bring penalties.' };
		}
		const reason =
			matter.otherCoverage.length > 0
				? 'Before the patient, every payer has to have its turn.'
				: 'This patient may not be asked for it.';
		return { reason, rule: 'The patient comes last.' };
	},
	'write-off': ({ key }) => ({
		reason: WRITTEN_OFF[key.action] ?? 'Money would be given up that can still be had.',
		rule: 'Written off is what is left when no patient share, no payer and no clock is.',
	}),
	call: ({ key }) => ({
		reason:
			key.action === 'appeal'
				? 'A decision is changed in writing, on proof that a call can not carry.'
				: 'The payer did what its contract and its records say. A call can not change that.',
		rule: 'A call is for a payer’s own error, with the proof in hand.',
	}),
	nothing: ({ key }) => ({
		reason: LEFT_ALONE[key.action] ?? 'Left alone, the clock runs out and the money is lost.',
		rule: 'Only what is information, or still on its way, is left alone.',
	}),
};

/** What the reason says where it is about coverage: there a look at it is the first thought. */
const ABOUT_COVERAGE: readonly DenialFamily[] = [
	'coverage-ended',
	'not-a-member',
	'other-payer-first',
	'wrong-payer',
];

/** What is given up by writing off, where the right action says it better than “money”. */
const WRITTEN_OFF: Partial<Record<DenialAction, string>> = {
	nothing:
		'There is nothing to write off: the amount is information, held, or accounted for elsewhere.',
	'bill-patient':
		'It is the patient’s by the plan. Written off, it is a gift that nobody decided on.',
	'bill-next-payer': 'Another payer is left who owes it.',
	'verify-coverage': 'Nobody knows yet who covers the day, and so nobody knows that nobody does.',
};

/** What becomes of it where nothing is done. */
const LEFT_ALONE: Partial<Record<DenialAction, string>> = {
	'write-off':
		'Nobody is left to pay it, and the account would look open for ever. The ledger says what became of it.',
	'bill-patient':
		'The patient would never be told what is theirs, and the account would stay open.',
};

function undecided(reason: string): Why {
	return { reason, rule: 'MA130: unprocessable, no appeal right. It goes again as a new claim.' };
}
