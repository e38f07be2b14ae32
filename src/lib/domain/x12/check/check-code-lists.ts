import { normaliseDiagnosis, isDiagnosisShape } from '#domain/codes';
import { componentsOf } from '../syntax/parts-of.ts';
import type { Fault, X12Segment } from '../syntax/x12-document.ts';
import type { GuideKind } from '../structure/guide.ts';
import { segmentIn } from '../structure/find-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { faultAt } from './fault.ts';

/** Lists of HI that ended with ICD-9 on 1 October 2015, with what took their place. */
const OUTDATED: Readonly<Record<string, string>> = {
	BK: 'ABK',
	BF: 'ABF',
	BJ: 'ABJ',
	PR: 'APR',
	BN: 'ABN',
	BR: 'BBR',
	BQ: 'BBQ',
};

const LISTS: Readonly<Record<'professional' | 'institutional', readonly string[]>> = {
	professional: ['ABK', 'ABF', 'BP', 'BO', 'BG'],
	institutional: [
		'ABK',
		'ABJ',
		'APR',
		'ABN',
		'ABF',
		'BBR',
		'BBQ',
		'BI',
		'BH',
		'BE',
		'BG',
		'DR',
		'TC',
	],
};

const OF_DIAGNOSES = ['ABK', 'ABF', 'ABJ', 'APR', 'ABN'];
const MOST_DIAGNOSES = { professional: 12, institutional: 25 } as const;

/** A code of an HI segment with its place. */
export interface ListedCode {
	readonly segment: X12Segment;
	/** Number of the element. */
	readonly at: number;
	readonly list: string;
	readonly parts: readonly string[];
}

/** The codes of a claim's HI segments, in their order. */
export function listedCodes(claim: LoopNode): ListedCode[] {
	return claim.segments
		.filter(({ id }) => id === 'HI')
		.flatMap((segment) =>
			segment.elements.slice(1).flatMap((element, index) => {
				const parts = element === '' ? [] : componentsOf(segment, index + 1);
				return parts.length === 0 ? [] : [{ segment, at: index + 1, list: parts[0] ?? '', parts }];
			}),
		);
}

/** The diagnoses a line may point to: first the principal, then the others. */
export function diagnosesOf(claim: LoopNode): string[] {
	const codes = listedCodes(claim).filter(({ list }) => ['ABK', 'ABF', 'BK', 'BF'].includes(list));
	return codes.map(({ parts }) => parts[1] ?? '');
}

/** Diagnoses are ICD-10-CM by their list, the principal one stands first and once, none stands twice. [XT13] */
export function checkCodeLists(claim: LoopNode, kind: GuideKind): Fault[] {
	if (kind !== 'professional' && kind !== 'institutional') return [];
	const codes = listedCodes(claim);
	// Parted by a character that parts nothing, which is told where it stands (XT2).
	if (codes.some(({ parts }) => parts.length === 1 && /[>:^|\\]/.test(parts[0] ?? ''))) return [];
	const faults = codes.flatMap((code) => checkCode(code, LISTS[kind]));
	const principal = codes.filter(({ list }) => list === 'ABK' || list === 'BK');
	const [head] = claim.segments;
	if (principal.length !== 1 && head !== undefined) {
		const place = principal[1]?.segment ?? segmentIn(claim, 'HI') ?? head;
		faults.push(
			faultAt(
				'XT13',
				place,
				[],
				`The claim has ${principal.length === 0 ? 'no' : 'more than one'} principal diagnosis (ABK).`,
				'One diagnosis is ABK, the one chiefly responsible; all others are ABF.',
			),
		);
	}
	const listed = codes.filter(({ list }) => list === 'ABK' || list === 'ABF');
	const seen = new Set<string>();
	for (const { segment, at, parts } of listed) {
		const code = parts[1] ?? '';
		if (seen.has(code)) {
			faults.push(
				faultAt(
					'XT13',
					segment,
					[at, 2],
					`Diagnosis ${code} stands twice.`,
					'List every diagnosis once.',
				),
			);
		}
		seen.add(code);
	}
	const surplus = listed[MOST_DIAGNOSES[kind]];
	if (surplus !== undefined) {
		faults.push(
			faultAt(
				'XT13',
				surplus.segment,
				[surplus.at],
				`The claim lists more than ${MOST_DIAGNOSES[kind]} diagnoses.`,
				'Keep the ones that count most for these services.',
			),
		);
	}
	return faults;
}

function checkCode({ segment, at, list, parts }: ListedCode, lists: readonly string[]): Fault[] {
	const modern = OUTDATED[list];
	if (modern !== undefined) {
		return [
			faultAt(
				'XT13',
				segment,
				[at, 1],
				`${list} stands before an ICD-9 code, which ended on 30 September 2015.`,
				`Write ${modern} and the ICD-10 code.`,
			),
		];
	}
	if (!lists.includes(list)) {
		return [
			faultAt(
				'XT13',
				segment,
				[at, 1],
				`HI names the list “${list.slice(0, 12)}”, which this claim has no use for.`,
				`Diagnoses stand behind ABK and ABF.`,
			),
		];
	}
	const code = parts[1] ?? '';
	if (!OF_DIAGNOSES.includes(list) || code === '') return [];
	if (code.includes('.')) {
		return [
			faultAt(
				'XT13',
				segment,
				[at, 2],
				`The diagnosis ${code.slice(0, 12)} is written with its dot.`,
				`Write ${code.slice(0, 12).replaceAll('.', '')}; X12 has no dots in codes.`,
			),
		];
	}
	return isDiagnosisShape(normaliseDiagnosis(code))
		? []
		: [
				faultAt(
					'XT13',
					segment,
					[at, 2],
					`“${code.slice(0, 12)}” does not have the shape of an ICD-10-CM code.`,
					'A letter, two characters and up to four more.',
				),
			];
}
