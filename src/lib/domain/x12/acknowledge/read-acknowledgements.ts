import { readWhole } from '../check/forms.ts';
import { findGuide } from '../structure/guides.ts';
import { loopsIn, segmentIn, valueIn } from '../structure/find-loops.ts';
import { parseLoops } from '../structure/parse-loops.ts';
import { componentOf } from '../syntax/parts-of.ts';
import { transactionsOf } from '../syntax/read-envelopes.ts';
import type { X12Document } from '../syntax/x12-document.ts';
import type { FileAcknowledgement, Verdict } from './file-acknowledgement.ts';

/** Reads every 999 of a file. [XT24] */
export function readAcknowledgements(document: X12Document): FileAcknowledgement[] {
	return transactionsOf(document).flatMap((transaction) => {
		const guide = findGuide(transaction);
		if (guide?.kind !== 'acknowledgement') return [];
		const { root } = parseLoops(transaction, guide);
		const transactions = loopsIn(root, '2000').map((set) => ({
			set: valueIn(set, 'AK2', 1),
			control: valueIn(set, 'AK2', 2),
			guide: valueIn(set, 'AK2', 3),
			verdict: verdictFrom(valueIn(set, 'IK5', 1)),
			segments: loopsIn(set, '2100').map((segment) => ({
				id: valueIn(segment, 'IK3', 1),
				position: readWhole(valueIn(segment, 'IK3', 2)) ?? 0,
				loop: valueIn(segment, 'IK3', 3),
				reason: valueIn(segment, 'IK3', 4),
				elements: loopsIn(segment, '2110').map((element) => {
					const head = segmentIn(element, 'IK4');
					const place = (at: number) =>
						head === null ? null : readWhole(componentOf(head, 1, at));
					return {
						element: place(1) ?? 0,
						component: place(2),
						reason: valueIn(element, 'IK4', 3),
						value: valueIn(element, 'IK4', 4),
					};
				}),
			})),
		}));
		const value = (at: number) => valueIn(root, 'AK1', at);
		return [{ group: value(1), control: value(2), guide: value(3), transactions }];
	});
}

/** M, W and X reject for reasons of security; to us they are rejections. */
function verdictFrom(code: string): Verdict {
	return code === 'A' || code === 'E' ? code : 'R';
}
