import { describe, expect, it } from 'vitest';
import { blankDenial, CLOCK_OF, legalDeadline, scoreDesk } from '#domain/billing';
import type { DenialAnswer, DeskAids, DeskScore } from '#domain/billing';
import { adjudicateClaim, buildRemittance, remitClaim } from '#domain/claims';
import { ACTIONS, CHECKS, wordsOf } from '#domain/content';
import type { BillingFacts, DenialAction, DenialKey, DenialMatter } from '#domain/content';
import { deskAids } from './billing/shipped-denials.ts';
import { firstActionFor, familyFor } from './claims/first-actions.ts';
import { questionOf, SITUATIONS } from './claims/situations.ts';
import type { Situation } from './claims/situations.ts';

/*
 * Each situation of the dossier of denials as a case of the denial desk: the payer that ships decides the
 * claim, the dossier says what is done first, and the scorer of the desk judges every action there is.
 */

const DOSSIER = SITUATIONS.filter(({ number }) => number <= 44);
const EVERY_ACTION = wordsOf(ACTIONS);

interface Case {
	readonly learner: {
		readonly kind: 'denial';
		readonly facts: BillingFacts;
		readonly matter: DenialMatter;
	};
	readonly key: DenialKey;
	readonly aids: DeskAids;
}

function caseOf(situation: Situation): Case {
	const question = questionOf(situation);
	const { claim, records, payer, received, decided } = question;
	if (claim.kind !== 'professional') throw new Error('The denial desk has professional claims.');
	const decision = adjudicateClaim(question);
	const { remittance } = buildRemittance({
		payerId: payer.id,
		payerName: '',
		payeeName: claim.billing.name,
		payeeNpi: claim.billing.npi,
		trace: 'T1',
		date: decided,
		claims: [remitClaim(decision)],
		owed: [],
		interest: 0,
	});
	const [reason = ''] = situation.expected.split(' ');
	const [group = 'CO', carc = ''] = reason.split('-');
	const action = firstActionFor(situation);
	const line = (situation.at ?? 0) + 1;
	const facts: BillingFacts = {
		id: `situation-${String(situation.number)}`,
		kind: 'denial',
		title: situation.name,
		summary: '',
		skills: [],
		objectives: [],
		difficulty: 1,
		minutes: 5,
		today: decided,
		payer: payer.id,
		status: 'published',
	};
	const matter: DenialMatter = {
		claim,
		received,
		remittance,
		asksAudit: false,
		papers: [],
		otherCoverage: [],
	};
	const [member = null] = records.members.values();
	const isOther = action === 'bill-next-payer' || action === 'verify-coverage';
	const clock = CLOCK_OF[action];
	const blank: DenialKey = {
		payerKnows: {
			member,
			providers: [...records.providers.values()],
			authorisations: [...records.authorisations.values()],
			referrals: [...records.referrals.values()],
			before: [],
			papers: new Map(),
			sent: question.documents,
			paidAs: [],
			asked: question.asked,
		},
		line,
		reading: {
			bearer: group === 'PR' || group === 'OA' || group === 'PI' ? group : 'CO',
			says: familyFor(carc),
		},
		audit: null,
		cause: 'nobody-erred',
		action,
		also: [],
		wrong: new Map(),
		changes: new Map(CHANGES[action] ?? []),
		harmless: new Map(),
		writeOff: action === 'write-off' ? 'contractual' : null,
		enclose: [],
		mayEnclose: [],
		clock,
		deadline: null,
		letter: action === 'appeal' ? { clause: ['appeals'], ask: 'pay-line', cites: [] } : null,
		evidence: [],
		prevention: ['edit-check'],
		recoverable: 0,
		nextPayer: isOther
			? {
					payer: 'larkfield-mutual',
					memberId: 'LKF1',
					plan: 'larkfield-classic',
					order: 'primary',
					recoverable: 0,
				}
			: null,
	};
	const deskPayer = deskAids.findPayer(payer.id);
	if (deskPayer === null) throw new Error(`No payer ${payer.id} ships.`);
	const deadline = legalDeadline({ matter, key: blank, payer: deskPayer }, deskAids);
	return {
		learner: { kind: 'denial', facts, matter },
		key: { ...blank, deadline },
		aids: deskAids,
	};
}

/** A claim that is sent says something else than before; which field does not matter here. */
const CHANGES: Partial<Record<DenialAction, readonly (readonly [string, string])[]>> = {
	'fix-and-resend': [
		['frequency', '7'],
		['original', 'ICN1'],
	],
	reopening: [['line.1.units', '1']],
	'add-modifier': [
		['frequency', '7'],
		['line.1.modifiers', '25'],
	],
	'new-claim': [['referring-name', 'Orla Finch MD']],
};

function answerOf({ key }: Case, action: DenialAction): DenialAnswer {
	const isOwn = action === key.action;
	return {
		...blankDenial(),
		bearer: key.reading.bearer,
		says: key.reading.says,
		cause: key.cause,
		action,
		changes: isOwn ? Object.fromEntries(key.changes) : {},
		writeOff: action === 'write-off' ? (key.writeOff ?? 'charity') : '',
		checked: action === 'write-off' ? wordsOf(CHECKS) : [],
		clock: isOwn ? key.clock : CLOCK_OF[action],
		deadline: isOwn ? (key.deadline ?? '') : '',
		letter: isOwn
			? {
					facts: ['icn', 'service-date', 'line', 'denial'],
					clause: key.letter?.clause[0] ?? '',
					ask: key.letter?.ask ?? '',
					words: 'It is met.',
				}
			: blankDenial().letter,
		prevention: key.prevention[0] ?? '',
	};
}

function score(at: Case, action: DenialAction): DeskScore {
	const { learner, key, aids } = at;
	const whole = { ...learner, chart: [], task: '', reference: '' };
	const secrets = {
		kind: 'denial' as const,
		revision: 1,
		key,
		rationale: [],
		hints: [],
		instructorNotes: '',
		sources: [],
		authors: [],
	};
	const outcome = scoreDesk(
		{ kind: 'denial', learner: whole, secrets },
		answerOf(at, action),
		aids,
		0,
	);
	if (outcome.state === 'incomplete') throw new Error(`Blank: ${outcome.missing.join(', ')}.`);
	return outcome.score;
}

const actionIn = ({ parts }: DeskScore) => {
	const part = parts.find(({ id }) => id === 'action');
	const item = part?.items.find(({ id }) => id === 'action');
	if (part === undefined || item === undefined) throw new Error('No action was judged.');
	return { part, item };
};

describe('the 44 situations at the denial desk', () => {
	it('[DN5] are all there', () => {
		expect(new Set(DOSSIER.map(({ number }) => number)).size).toBe(44);
	});

	it.each(DOSSIER.map((one) => [one.number, one.expected, one.name, one] as const))(
		'[DN5] situation %i, %s, %s: full marks for the right action, a reason of its own for every other',
		(_number, _expected, _name, situation) => {
			const at = caseOf(situation);
			const right = score(at, at.key.action);
			expect(right.fails).toEqual([]);
			expect(right.headline).toEqual({ right: 100, of: 100 });
			expect(actionIn(right).part.points).toEqual({ right: 40, of: 40 });
			expect(actionIn(right).item.status).toBe('right');

			const wrong = EVERY_ACTION.filter((action) => action !== at.key.action);
			const reasons = wrong.map((action) => {
				const judged = score(at, action);
				const { part, item } = actionIn(judged);
				expect(part.points.right, action).toBe(0);
				expect(item.status, action).toBe('wrong');
				expect(item.reason, action).toMatch(/^\S.*\.$/s);
				expect(item.expected).toBe(ACTIONS[at.key.action]);
				return item.reason;
			});
			expect(new Set(reasons).size, reasons.join('\n')).toBe(wrong.length);
		},
	);

	it.each(DOSSIER.map((one) => [one.number, one.expected, one.name, one] as const))(
		'[DN9] situation %i, %s, %s: fails outright exactly for what nobody may do',
		(_number, expected, _name, situation) => {
			const at = caseOf(situation);
			const failed = (action: DenialAction) => score(at, action).fails.map(({ id }) => id);
			const isContract = expected.startsWith('CO-');
			expect(failed('bill-patient')).toEqual(isContract ? ['bills-patient'] : []);
			const isUnread = expected.includes('MA130');
			expect(failed('appeal')).toEqual(isUnread ? ['no-appeal'] : []);
			const isLeft = at.key.reading.bearer === 'PR' || at.key.nextPayer !== null;
			expect(failed('write-off')).toEqual(isLeft ? ['unchecked-write-off'] : []);
		},
	);
});
