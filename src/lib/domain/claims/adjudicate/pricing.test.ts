import { describe, expect, it } from 'vitest';
import { noEdits } from '../payer/payer-terms.ts';
import { aClaim, aHospitalClaim, aHospitalLine, aLine } from '../testing/builders.ts';
import { aPayer, aQuestion, only } from '../testing/a-payer.ts';
import type { PayerParts, QuestionParts } from '../testing/a-payer.ts';
import type { ProfessionalLine } from '../claim/claim.ts';
import { adjudicateClaim } from './adjudicate-claim.ts';
import { rememberClaim } from './member-history.ts';
import { emptyHistory } from './member-history.ts';

function decide(
	lines: readonly Partial<ProfessionalLine>[],
	parts: PayerParts = {},
	rest: QuestionParts = {},
) {
	const claim = aClaim({ lines: lines.map((line) => aLine(line)) });
	return adjudicateClaim(aQuestion({ claim, payer: aPayer(parts), ...rest })).lines;
}

const told = ({
	adjustments,
}: {
	adjustments: readonly { group: string; carc: string; amount: number }[];
}) => adjustments.map(({ group, carc, amount }) => `${group}-${carc} ${amount}`);

describe('pricing', () => {
	it('[AD15] allows the lesser of charge and fee and writes off what is above', () => {
		expect(decide([{ charge: 18_000 }])[0]).toMatchObject({ allowed: 10_000, paid: 8_000 });
		expect(decide([{ charge: 18_000 }]).map(told)).toEqual([['CO-45 8000', 'PR-2 2000']]);
		expect(decide([{ charge: 7_000 }])[0]).toMatchObject({ allowed: 7_000, paid: 5_600 });
		expect(decide([{ charge: 90_000, units: 4 }])[0]?.allowed).toBe(40_000);
	});

	it('[AD26] pays by a price the system has wrong until the page of the contract is shown', () => {
		const mispriced = new Map([[0, 6_000]]);
		expect(decide([{ charge: 18_000 }], {}, { mispriced })[0]).toMatchObject({
			allowed: 6_000,
			paid: 4_800,
		});
		expect(
			decide([{ charge: 18_000 }], {}, { mispriced: new Map([[0, 12_000]]) })[0],
		).toMatchObject({ allowed: 10_000 });
		const { claim } = aQuestion({ claim: aClaim({ lines: [aLine({ charge: 18_000 })] }) });
		const page = {
			memberId: claim.insured.memberId,
			from: '2026-01-01',
			to: '2026-12-31',
			dated: '2026-01-01',
			isComplete: true,
		};
		const shown = (kind: 'fee-schedule' | 'medical-record') =>
			decide(
				[{ charge: 18_000 }],
				{},
				{
					mispriced,
					documents: [{ ...page, kind, shows: ['price'] }],
				},
			)[0]?.allowed;
		expect([shown('fee-schedule'), shown('medical-record')]).toEqual([10_000, 6_000]);
	});

	it('[AD15] counts anaesthesia in base units and time to one decimal', () => {
		const anesthesia = {
			unit: 2_000,
			minutesPerUnit: 15,
			directed: 5_000,
			bases: new Map([['00142', 4]]),
		};
		const line = { code: '00142', units: 47, unitKind: 'MJ' as const, charge: 90_000 };
		// 4 + 47/15 = 7.1 units at 20.00.
		expect(decide([line], { contract: { anesthesia } })[0]?.allowed).toBe(14_200);
		const directed = { ...line, modifiers: ['QK'] };
		expect(decide([directed], { contract: { anesthesia } })[0]?.allowed).toBe(7_100);
	});

	it('[AD15] pays a share of the charge for hospital lines without a code', () => {
		const claim = aHospitalClaim({
			lines: [aHospitalLine({ code: null, revenueCode: '0270', charge: 9_000 })],
		});
		const [line] = adjudicateClaim(aQuestion({ claim })).lines;
		expect(line?.allowed).toBe(4_500);
	});

	const edits = {
		...noEdits(),
		globalDays: [
			{ days: 10 as const, services: [...only('11401'), ...only('11402'), ...only('11403')] },
		],
	};
	const fees = { '11401': 20_000, '11402': 30_000, '11403': 10_000 };

	it('[AD16] ranks several procedures by fee and tells the cut as CO-59', () => {
		const codes = ['11401', '11402', '11403'].map((code) => ({
			code,
			charge: 50_000,
			modifiers: ['59'],
		}));
		const lines = decide(codes, { edits, fees, plan: { coinsurance: 0 } });
		expect(lines.map(({ allowed }) => allowed)).toEqual([10_000, 30_000, 5_000]);
		expect(lines.map(told)).toEqual([
			['CO-45 30000', 'CO-59 10000'],
			['CO-45 20000'],
			['CO-45 40000', 'CO-59 5000'],
		]);
	});

	it('[AD16] pays both sides, two surgeons and assistants by their shares', () => {
		const allowed = (modifiers: string[]) => decide([{ charge: 90_000, modifiers }])[0]?.allowed;
		expect(allowed(['50'])).toBe(15_000);
		expect(allowed(['62'])).toBe(6_250);
		expect(allowed(['80'])).toBe(1_600);
		expect(allowed(['AS'])).toBe(1_360);
	});

	it('[AD18] lets somebody without a contract charge the patient, but not after an emergency', () => {
		const plan = { outside: { deductible: 0, coinsurance: 4_000 } };
		const rest = { provider: { standing: 'outside' as const } };
		expect(decide([{}], { plan }, rest).map(told)).toEqual([['PR-45 8000', 'PR-2 4000']]);
		expect(decide([{ place: '23' }], { plan }, rest).map(told)).toEqual([
			['CO-45 8000', 'PR-2 2000'],
		]);
	});

	it('[AD18] pays those who do not take part 95 % and lets them charge 115 % of it', () => {
		const parts: PayerParts = {
			kind: 'medicare-like',
			plan: { outside: { deductible: 0, coinsurance: 2_000 } },
			contract: { nonParticipating: { feeShare: 9_500, limitingCharge: 11_500 } },
		};
		const claim = aClaim({ acceptsAssignment: false });
		const question = aQuestion({ claim, payer: aPayer(parts), provider: { standing: 'outside' } });
		const [line] = adjudicateClaim(question).lines;
		// 95.00 allowed; 109.25 at most, so 14.25 more from the patient; the payment goes to the patient.
		expect(line && told(line)).toEqual(['PR-45 1425', 'CO-45 7075', 'PR-2 1900', 'PR-100 7600']);
		expect(line?.paid).toBe(0);
	});

	it('[AD21] takes sequestration of what is left to pay, never from the patient', () => {
		const [line] = decide([{}], { contract: { sequestration: 200 } });
		expect(line && told(line)).toEqual(['CO-45 8000', 'PR-2 2000', 'CO-253 160']);
		expect(line?.paid).toBe(7_840);
	});
});

describe('cost share', () => {
	it('[AD17] takes the deductible first and the percentage of the rest', () => {
		const lines = decide([{}, { code: '99214' }], { plan: { deductible: 12_000 } });
		expect(lines.map(told)).toEqual([
			['CO-45 8000', 'PR-1 10000'],
			['CO-45 8000', 'PR-1 2000', 'PR-2 1600'],
		]);
	});

	it('[AD17] lets a copay take the place of both, once a day', () => {
		const copays = [{ title: 'Visits', services: [{ from: '99202', to: '99215' }], amount: 2_500 }];
		const lines = decide([{}, { code: '99214' }], { plan: { deductible: 50_000, copays } });
		expect(lines.map(told)).toEqual([['CO-45 8000', 'PR-3 2500'], ['CO-45 8000']]);
	});

	it('[AD17] takes nothing for what is free', () => {
		const plan = { deductible: 50_000, free: only('99213') };
		expect(decide([{}], { plan }).map(told)).toEqual([['CO-45 8000']]);
		const modified = decide([{ code: '99214', modifiers: ['33'] }], { plan });
		expect(modified.map(told)).toEqual([['CO-45 8000']]);
	});

	it('[AD17] gives what is over the cap to the payer', () => {
		const plan = { deductible: 6_000, outOfPocket: 7_000 };
		const lines = decide([{}, { code: '99214' }], { plan });
		expect(lines.map(told)).toEqual([
			['CO-45 8000', 'PR-1 6000', 'PR-2 800'],
			['CO-45 8000', 'PR-2 200'],
		]);
	});

	it('[AD25] remembers across claims what is used up, and forgets nothing it should keep', () => {
		const payer = aPayer({ plan: { deductible: 15_000 } });
		const first = aQuestion({ payer });
		const history = rememberClaim(emptyHistory(), adjudicateClaim(first));
		const claim = aClaim({ lines: [aLine({ code: '99214' })] });
		const second = adjudicateClaim(aQuestion({ payer, claim, history, icn: 'ICN2' }));
		expect(second.lines.map(told)).toEqual([['CO-45 8000', 'PR-1 5000', 'PR-2 1000']]);
		const nextYear = aClaim({ lines: [aLine({ from: '2027-01-04', to: '2027-01-04' })] });
		const third = adjudicateClaim(
			aQuestion({ payer, claim: nextYear, history, received: '2027-01-10' }),
		);
		expect(third.lines.map(told)).toEqual([['CO-45 8000', 'PR-1 10000']]);
	});
});
