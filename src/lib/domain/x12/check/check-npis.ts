import { isNpi } from '#domain/claims';
import { elementOf } from '../syntax/parts-of.ts';
import type { Fault, X12Segment } from '../syntax/x12-document.ts';
import { faultAt } from './fault.ts';

/** Where an NPI stands: behind XX in NM1 and N1, and first in PLB. */
function npiPlace(segment: X12Segment): number | null {
	if (segment.id === 'NM1') return elementOf(segment, 8) === 'XX' ? 9 : null;
	if (segment.id === 'N1') return elementOf(segment, 3) === 'XX' ? 4 : null;
	return segment.id === 'PLB' && /^\d{10}$/.test(elementOf(segment, 1)) ? 1 : null;
}

/** Every NPI has ten digits and its check digit; whoever asks for money has one. [XT12] */
export function checkNpis(segments: readonly X12Segment[]): Fault[] {
	return segments.flatMap((segment) => {
		const place = npiPlace(segment);
		const isBilling = segment.id === 'NM1' && elementOf(segment, 1) === '85';
		if (place === null) {
			return isBilling && elementOf(segment, 8) !== ''
				? [
						faultAt(
							'XT12',
							segment,
							[8],
							'The billing provider is named without an NPI.',
							'Write XX in NM108 and the NPI in NM109.',
						),
					]
				: [];
		}
		const npi = elementOf(segment, place);
		if (isNpi(npi)) return [];
		const why = /^\d{10}$/.test(npi) ? 'its check digit is wrong' : 'it is not ten digits long';
		return [
			faultAt(
				'XT12',
				segment,
				[place],
				`“${npi.slice(0, 20)}” is no NPI: ${why}.`,
				'Copy the NPI from the registry; a digit is wrong or two have changed places.',
			),
		];
	});
}
