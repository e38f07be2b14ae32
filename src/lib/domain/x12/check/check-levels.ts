import { elementOf } from '../syntax/parts-of.ts';
import type { Transaction } from '../syntax/read-envelopes.ts';
import type { Fault } from '../syntax/x12-document.ts';
import { faultAt } from './fault.ts';

/** Which kinds of level may stand under which (HL03). */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
	'20': [],
	'21': ['20'],
	'19': ['21'],
	'22': ['20', '21', '19'],
	'23': ['22'],
	PT: ['19'],
};

/** Levels are numbered from 1, name a level above that stands before them, and tell whether any stand below. [XT9] */
export function checkLevels({ body }: Transaction): Fault[] {
	const levels = body.filter(({ id }) => id === 'HL');
	const kinds = new Map<string, string>();
	const parents = new Set(levels.map((level) => elementOf(level, 2)));
	return levels.flatMap((level, index) => {
		const [number, parent, kind, children] = [1, 2, 3, 4].map((at) => elementOf(level, at));
		const faults: Fault[] = [];
		if (number !== String(index + 1)) {
			faults.push(
				faultAt(
					'XT9',
					level,
					[1],
					`HL01 says “${number ?? ''}”, but this is level ${index + 1}.`,
					'Number the levels from 1 in their order.',
				),
			);
		}
		const above = kinds.get(parent ?? '');
		if (parent !== '' && above === undefined) {
			faults.push(
				faultAt(
					'XT9',
					level,
					[2],
					`HL02 names level ${parent ?? ''}, which does not stand before this one.`,
					'Name the number (HL01) of the level this one belongs to.',
				),
			);
		} else if (above !== undefined && PARENTS[kind ?? '']?.includes(above) === false) {
			faults.push(
				faultAt(
					'XT9',
					level,
					[2],
					`A level of kind ${kind ?? ''} cannot stand under one of kind ${above}.`,
					'Name the level above it: patients stand under insured, insured under a provider.',
				),
			);
		}
		const has = parents.has(number ?? '');
		if (children === '0' && has) {
			faults.push(
				faultAt(
					'XT9',
					level,
					[4],
					'HL04 says that no level stands below, but one does.',
					'Write 1.',
				),
			);
		}
		if (children === '1' && !has) {
			faults.push(
				faultAt(
					'XT9',
					level,
					[4],
					'HL04 says that levels stand below, but none does.',
					'Write 0, or add the level that is missing.',
				),
			);
		}
		kinds.set(number ?? '', kind ?? '');
		return faults;
	});
}
