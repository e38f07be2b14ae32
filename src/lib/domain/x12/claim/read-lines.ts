import type {
	Adjustment,
	AdjustmentGroup,
	InstitutionalLine,
	PriorLine,
	ProfessionalLine,
	Provider,
} from '#domain/claims';
import { readDate, readDecimal, readMoney, readPeriod, readWhole } from '../check/forms.ts';
import { casReasons } from '../structure/adjustments-of.ts';
import { loopsIn, segmentIn, valueIn } from '../structure/find-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { componentsOf } from '../syntax/parts-of.ts';
import type { X12Segment } from '../syntax/x12-document.ts';
import { allowedFrom } from './claim-as-sent.ts';
import { readProvider } from './read-provider.ts';

/** Cents; what is no amount is none. */
export function moneyOr0(text: string): number {
	return readMoney(text) ?? 0;
}

export function readProfessionalLine(
	line: LoopNode,
	place: string,
	rendering: Provider | null,
): ProfessionalLine {
	const service = segmentIn(line, 'SV1');
	const value = (at: number) => valueIn(line, 'SV1', at);
	const [own] = loopsIn(line, '2420A');
	return {
		...readDays(line),
		...procedureOf(service, 1),
		charge: moneyOr0(value(2)),
		units: readDecimal(value(4)) ?? 0,
		unitKind: value(3) === 'MJ' ? 'MJ' : 'UN',
		ndc: ndcOf(line),
		place: value(5) === '' ? place : value(5),
		isEmergency: value(9) === 'Y',
		pointers:
			service === null
				? []
				: componentsOf(service, 7).map((pointer) => (readWhole(pointer) ?? 0) - 1),
		rendering: own === undefined ? rendering : readProvider(own),
	};
}

export function readHospitalLine(line: LoopNode): InstitutionalLine {
	const value = (at: number) => valueIn(line, 'SV2', at);
	return {
		...readDays(line),
		...procedureOf(segmentIn(line, 'SV2'), 2),
		charge: moneyOr0(value(3)),
		units: readDecimal(value(5)) ?? 0,
		unitKind: value(4) === 'DA' ? 'DA' : 'UN',
		ndc: ndcOf(line),
		revenueCode: value(1),
		nonCovered: moneyOr0(value(7)),
	};
}

/** What another payer decided on a line, and on which day; null where the line does not say. */
export function readPriorLine(
	line: LoopNode,
	payerId: string,
): { readonly date: string; readonly line: PriorLine } | null {
	const decision = loopsIn(line, '2430').find((one) => valueIn(one, 'SVD', 1) === payerId);
	if (decision === undefined) return null;
	const adjustments = readAdjustments(decision);
	const paid = moneyOr0(valueIn(decision, 'SVD', 2));
	return {
		date: readDate(valueIn(decision, 'DTP', 3, '573')) ?? '',
		line: { paid, adjustments, allowed: allowedFrom({ paid, adjustments }) },
	};
}

const GROUPS: readonly AdjustmentGroup[] = ['CO', 'PR', 'OA', 'PI'];

/** The adjustments of a loop; a group that no longer exists is OA to us. */
export function readAdjustments({ segments }: LoopNode): Adjustment[] {
	return casReasons(segments).map(({ group, reason, amount }) => ({
		group: GROUPS.find((known) => known === group) ?? 'OA',
		carc: reason,
		amount: amount ?? 0,
	}));
}

function readDays(line: LoopNode): { readonly from: string; readonly to: string } {
	const qualifier = valueIn(line, 'DTP', 2, '472');
	return readPeriod(qualifier, valueIn(line, 'DTP', 3, '472')) ?? { from: '', to: '' };
}

function procedureOf(service: X12Segment | null, at: number) {
	const [, code = '', ...rest] = service === null ? [] : componentsOf(service, at);
	// Behind the four modifiers a description may stand.
	return {
		code: code === '' ? null : code,
		modifiers: rest.slice(0, 4).filter((one) => one !== ''),
	};
}

function ndcOf(line: LoopNode): string | null {
	const [drug] = loopsIn(line, '2410');
	const number =
		drug === undefined || valueIn(drug, 'LIN', 2) !== 'N4' ? '' : valueIn(drug, 'LIN', 3);
	return number === '' ? null : number;
}
