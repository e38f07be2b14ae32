import { readDate, readDecimal, readMoney } from '../check/forms.ts';
import { findGuide } from '../structure/guides.ts';
import type { GuideKind } from '../structure/guide.ts';
import { loopsBelow, loopsIn, segmentIn, segmentsIn, valueIn } from '../structure/find-loops.ts';
import { parseLoops } from '../structure/parse-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { elementOf, repetitionsOf } from '../syntax/parts-of.ts';
import { transactionsOf } from '../syntax/read-envelopes.ts';
import type { X12Document } from '../syntax/x12-document.ts';
import { BENEFIT_CODES, PERIOD_CODES } from './eligibility.ts';
import type {
	Benefit,
	BenefitKind,
	BenefitPeriod,
	EligibilityAnswer,
	EligibilityInquiry,
	EligiblePerson,
} from './eligibility.ts';

/** Reads every question of a file (270): one for each person asked about. [XT26] */
export function readInquiries(document: X12Document): EligibilityInquiry[] {
	return peopleOf(document, 'inquiry').map(({ core, loops, named }) => ({
		...core,
		date: readDate(valueIn(named, 'DTP', 3, '291')) ?? '',
		services: loops.flatMap((loop) => {
			const question = segmentIn(loop, 'EQ');
			return question === null ? [] : repetitionsOf(question, 1);
		}),
	}));
}

/** Reads every answer of a file (271). [XT26] */
export function readAnswers(document: X12Document): EligibilityAnswer[] {
	return peopleOf(document, 'answer').map(({ core, loops, named, refusals }) => {
		const refused = refusals.find((loop) => segmentIn(loop, 'AAA') !== null);
		const coverage = loops.find((loop) => ['1', '6'].includes(valueIn(loop, 'EB', 1)));
		const plan = coverage === undefined ? '' : valueIn(coverage, 'EB', 5);
		return {
			...core,
			refusal:
				refused === undefined
					? null
					: { reason: valueIn(refused, 'AAA', 3), action: valueIn(refused, 'AAA', 4) },
			coverage:
				coverage === undefined ? null : valueIn(coverage, 'EB', 1) === '1' ? 'active' : 'inactive',
			plan: plan === '' ? null : plan,
			from: readDate(valueIn(named, 'DTP', 3, '346')),
			to: readDate(valueIn(named, 'DTP', 3, '347')),
			notes:
				coverage === undefined
					? []
					: segmentsIn(coverage, 'MSG').map((message) => elementOf(message, 1)),
			primaryCare: readPrimaryCare(loops),
			benefits: loops.flatMap(readBenefit),
			otherPayers: loops
				.filter((loop) => valueIn(loop, 'EB', 1) === 'R')
				.flatMap((loop) => loopsIn(loop, '2120'))
				.map((payer) => ({ id: valueIn(payer, 'NM1', 9), name: valueIn(payer, 'NM1', 3) })),
		};
	});
}

function readPrimaryCare(loops: readonly LoopNode[]): EligibilityAnswer['primaryCare'] {
	const named = loops
		.filter((loop) => valueIn(loop, 'EB', 1) === 'L')
		.flatMap((loop) => loopsIn(loop, '2120'))[0];
	if (named === undefined) return null;
	return { name: valueIn(named, 'NM1', 3), npi: valueIn(named, 'NM1', 9) };
}

interface Asked {
	readonly core: Omit<EligibilityInquiry, 'date' | 'services'>;
	/** The loops of questions or benefits. */
	readonly loops: readonly LoopNode[];
	/** The loop that names the person. */
	readonly named: LoopNode;
	/** Where a refusal may stand. */
	readonly refusals: readonly LoopNode[];
}

function peopleOf(document: X12Document, kind: GuideKind): Asked[] {
	return transactionsOf(document).flatMap((transaction) => {
		const guide = findGuide(transaction);
		if (guide?.kind !== kind) return [];
		const { root } = parseLoops(transaction, guide);
		return loopsIn(root, '2000A').flatMap((payer) =>
			loopsIn(payer, '2000B').flatMap((provider) =>
				loopsIn(provider, '2000C').flatMap((insured) => {
					const patients = loopsIn(insured, '2000D');
					const all = patients.length === 0 ? [null] : patients;
					return all.flatMap((patient) => askedOf(payer, provider, insured, patient));
				}),
			),
		);
	});
}

function askedOf(
	payer: LoopNode,
	provider: LoopNode,
	insured: LoopNode,
	patient: LoopNode | null,
): Asked[] {
	const [payerName] = loopsIn(payer, '2100A');
	const [providerName] = loopsIn(provider, '2100B');
	const [insuredName] = loopsIn(insured, '2100C');
	const [patientName] = patient === null ? [] : loopsIn(patient, '2100D');
	const named = patientName ?? insuredName;
	if (insuredName === undefined || named === undefined) return [];
	const value = (loop: LoopNode | undefined, at: number) =>
		loop === undefined ? '' : valueIn(loop, 'NM1', at);
	return [
		{
			core: {
				payerId: value(payerName, 9),
				payerName: value(payerName, 3),
				providerName: value(providerName, 3),
				providerNpi: value(providerName, 9),
				trace: valueIn(patient ?? insured, 'TRN', 2),
				memberId: value(insuredName, 9),
				insured: readPerson(insuredName),
				patient: patientName === undefined ? null : readPerson(patientName),
			},
			loops: patient === null ? loopsIn(insured, '2110C') : loopsIn(patient, '2110D'),
			named,
			refusals: [named, payer, ...loopsBelow(payer, '2100A', '2100B')],
		},
	];
}

function readPerson(loop: LoopNode): EligiblePerson {
	const sex = valueIn(loop, 'DMG', 3);
	return {
		name: {
			last: valueIn(loop, 'NM1', 3),
			first: valueIn(loop, 'NM1', 4),
			middle: valueIn(loop, 'NM1', 5),
		},
		birthDate: readDate(valueIn(loop, 'DMG', 2)),
		sex: sex === 'F' || sex === 'M' || sex === 'U' ? sex : null,
	};
}

const KINDS: readonly BenefitKind[] = ['copay', 'coinsurance', 'deductible', 'out-of-pocket'];
const PERIODS: readonly BenefitPeriod[] = ['visit', 'year', 'left'];

function readBenefit(loop: LoopNode): Benefit[] {
	const value = (at: number) => valueIn(loop, 'EB', at);
	const kind = KINDS.find((one) => BENEFIT_CODES[one] === value(1));
	const head = segmentIn(loop, 'EB');
	if (kind === undefined || head === null) return [];
	const share = readDecimal(value(8));
	const scope = value(2);
	return [
		{
			kind,
			services: repetitionsOf(head, 3),
			amount: value(7) === '' ? null : readMoney(value(7)),
			share: value(8) === '' || share === null ? null : Math.round(share * 10_000),
			period: PERIODS.find((one) => PERIOD_CODES[one] === value(6)) ?? null,
			scope: scope === 'IND' ? 'individual' : scope === 'FAM' ? 'family' : null,
			isInNetwork: factOf(value(12)),
			needsAuthorisation: factOf(value(11)),
		},
	];
}

function factOf(code: string): boolean | null {
	return code === 'Y' ? true : code === 'N' ? false : null;
}
