import { addDays, decideClaim, emptyHistory } from '#domain/claims';
import type {
	Adjudication,
	Adjustment,
	MemberHistory,
	OtherInsurance,
	PreparedPayer,
	ProfessionalLine,
} from '#domain/claims';
import type { SeededRandom } from '../mutation/seeded-random.ts';
import {
	DECIDED,
	DOS,
	MEMBER_ID,
	officeClaim,
	officeLine,
	officeMember,
	officeProvider,
	officeQuestion,
} from './office-world.ts';

/* Claims of every sort, right and wrong, with a past: the same for the same seed. */

const CODES =
	'99202 99203 99204 99212 99213 99214 99215 99283 99396 G0439 20610 20611 11720 11721 17000 17003 17110 11102 11103 45378 45380 45385 47562 47563 29881 29877 64721 10060 12001 11402 71046 73562 70450 80053 80048 85025 83036 36415 93000 94640 96372 96361 96360 90471 90834 J1885 J0696 J7325 99417 94760 99999 00142 99201'.split(
		' ',
	);
const DIAGNOSES =
	'E11.9 I10 M17.11 M17.0 B35.1 K63.5 K80.20 J06.9 L82.1 R10.11 Z00.00 S83.231A G56.01 L03.031 F41.1 E11'.split(
		' ',
	);
const MODIFIERS = [
	'25',
	'59',
	'26',
	'RT',
	'LT',
	'50',
	'76',
	'80',
	'51',
	'22',
	'GA',
	'GZ',
	'XS',
	'57',
];
const PLACES = ['11', '11', '11', '22', '23', '21'];

function some<Item>(random: SeededRandom, items: readonly Item[], most: number): Item[] {
	const count = random.below(most + 1);
	return [...new Set(Array.from({ length: count }, () => random.pick(items)))];
}

/** A line as a careless practice might write it. */
export function madeUpLine(random: SeededRandom, dos: string): ProfessionalLine {
	const code = random.pick(CODES);
	const isTimed = code === '00142';
	return officeLine({
		from: dos,
		to: random.chance(0.05) ? addDays(dos, 2) : dos,
		code,
		modifiers: random.chance(0.4) ? some(random, MODIFIERS, 2) : [],
		charge: random.chance(0.02) ? 0 : random.below(200_000) + 1,
		units: isTimed ? random.below(200) + 1 : random.chance(0.8) ? 1 : random.below(12),
		unitKind: isTimed ? 'MJ' : 'UN',
		place: random.pick(PLACES),
		pointers: random.chance(0.95) ? [random.below(3), random.below(3)] : [],
	});
}

/** A question to one of the payers about a claim with up to eight lines and up to three earlier claims. */
export function madeUpQuestion(
	random: SeededRandom,
	payers: readonly PreparedPayer[],
): Adjudication {
	const payer = random.pick(payers);
	const dos = addDays(DOS, random.below(30) - 15);
	const plans = [...payer.plans.keys()];
	const lines = Array.from({ length: random.below(8) + 1 }, () => madeUpLine(random, dos));
	const isSecond = random.chance(0.25);
	const other = isSecond ? [madeUpPrimary(random, lines)] : [];
	const claim = officeClaim(payer, {
		lines,
		diagnoses: [random.pick(DIAGNOSES), random.pick(DIAGNOSES), random.pick(DIAGNOSES)],
		order: isSecond ? 'secondary' : 'primary',
		otherInsurance: other,
		authorisation: random.chance(0.7) ? 'AUTH1' : null,
		acceptsAssignment: random.chance(0.8),
		paysProvider: random.chance(0.9),
		clia: random.chance(0.9) ? '36D0000001' : null,
	});
	const standing = random.pick(['preferred', 'network', 'network', 'outside'] as const);
	const base = officeQuestion(payer);
	const providers = [...base.records.providers.keys()].map((npi) =>
		officeProvider(npi, { standing }),
	);
	const member = officeMember(payer, {
		coverage: [
			{ planId: random.pick(plans), from: '2020-01-01', to: random.chance(0.05) ? dos : null },
		],
		isProtected: random.chance(0.2),
		hospice: random.chance(0.03) ? { from: '2026-01-01', to: null } : null,
	});
	const question: Adjudication = {
		...base,
		claim,
		received: addDays(dos, random.chance(0.95) ? random.below(80) : 500),
		records: {
			members: new Map([[MEMBER_ID, member]]),
			providers: new Map(providers.map((one) => [one.npi, one])),
			authorisations: new Map([
				[
					'AUTH1',
					{
						number: 'AUTH1',
						memberId: MEMBER_ID,
						services: [{ from: '10000', to: '99999' }],
						units: random.below(4) + 1,
						npi: null,
						from: '2026-01-01',
						to: null,
					},
				],
			]),
			referrals: new Map(),
		},
	};
	return { ...question, history: madeUpPast(random, question, dos) };
}

function madeUpPast(random: SeededRandom, question: Adjudication, dos: string): MemberHistory {
	let history = emptyHistory();
	const claims = random.below(4);
	for (let at = 0; at < claims; at++) {
		const day = addDays(dos, -random.below(60));
		const lines = Array.from({ length: random.below(3) + 1 }, () => madeUpLine(random, day));
		const claim = officeClaim(question.payer, {
			lines,
			diagnoses: question.claim.diagnoses,
			authorisation: question.claim.authorisation,
		});
		const earlier = {
			...question,
			claim,
			received: day,
			decided: DECIDED,
			icn: `PAST${at}`,
			history,
		};
		history = decideClaim(earlier).history;
	}
	return history;
}

/** Another payer's decision that adds up, mostly. */
function madeUpPrimary(random: SeededRandom, lines: readonly ProfessionalLine[]): OtherInsurance {
	return {
		payerId: 'other-plan',
		payerName: 'Other Plan',
		kind: 'commercial',
		order: 'primary',
		memberId: 'OTH1',
		relationship: 'self',
		decision: {
			date: '2026-02-18',
			obligedToAccept: random.chance(0.3) ? random.below(100_000) : null,
			lines: lines.map(({ charge }) => {
				if (random.chance(0.2)) {
					return {
						paid: 0,
						allowed: 0,
						adjustments: [{ group: 'PR', carc: '204', amount: charge }],
					};
				}
				const allowed = random.below(charge + 1);
				const share = random.below(allowed + 1);
				const wrong = random.chance(0.03) ? 1 : 0;
				const adjustments: Adjustment[] = [
					{ group: 'CO', carc: '45', amount: charge - allowed + wrong },
					{ group: 'PR', carc: '2', amount: share },
				];
				return { paid: allowed - share, allowed, adjustments };
			}),
		},
	};
}
