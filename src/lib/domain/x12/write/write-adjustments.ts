import type { Adjustment } from '#domain/claims';
import type { SegmentWriter } from './segment-writer.ts';

const MOST_REASONS = 6;

/** CAS segments: reasons of one group that follow each other stand together, up to six. */
export function writeAdjustments(writer: SegmentWriter, adjustments: readonly Adjustment[]): void {
	let together: Adjustment[] = [];
	const write = () => {
		const [first] = together;
		if (first === undefined) return;
		const reasons = together.flatMap(({ carc, amount }) => [carc, writer.money(amount), '']);
		writer.add('CAS', first.group, ...reasons);
		together = [];
	};
	for (const adjustment of adjustments) {
		const isOther = together[0] !== undefined && together[0].group !== adjustment.group;
		if (isOther || together.length === MOST_REASONS) write();
		together.push(adjustment);
	}
	write();
}
