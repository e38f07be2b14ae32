import { ACKNOWLEDGEMENT_GUIDE } from '../structure/acknowledgements.ts';
import { openSegmentWriter } from '../write/segment-writer.ts';
import type { SegmentWriter, Written } from '../write/segment-writer.ts';
import { writeInterchange } from '../write/write-interchange.ts';
import type { Sending } from '../write/write-interchange.ts';
import type { FileAcknowledgement, TransactionVerdict } from './file-acknowledgement.ts';

/** Writes acknowledgements as one file of 999s. [XT24] */
export function writeAcknowledgements(
	acknowledgements: readonly FileAcknowledgement[],
	sending: Sending,
): Written {
	const complaints = openSegmentWriter();
	const bodies = acknowledgements.map((one) => {
		const writer = openSegmentWriter();
		writer.about(one.control);
		writer.add('AK1', one.group, one.control, one.guide);
		for (const transaction of one.transactions) writeVerdict(writer, transaction);
		const total = one.transactions.length;
		const accepted = one.transactions.filter(({ verdict }) => verdict !== 'R').length;
		const noted = one.transactions.some(({ verdict }) => verdict === 'E');
		const word = accepted === total ? (noted ? 'E' : 'A') : accepted === 0 ? 'R' : 'P';
		writer.add('AK9', word, String(total), String(total), String(accepted));
		for (const { of, message } of writer.unwritable) {
			complaints.about(of);
			complaints.refuse(message);
		}
		return writer.segments;
	});
	if (bodies.length === 0) complaints.refuse('There is nothing to acknowledge.');
	const { group, set, id } = ACKNOWLEDGEMENT_GUIDE;
	return writeInterchange(sending, [{ group, set, guide: id, bodies }], complaints);
}

function writeVerdict(
	writer: SegmentWriter,
	{ set, control, guide, verdict, segments }: TransactionVerdict,
): void {
	writer.add('AK2', set, control, guide);
	for (const { id, position, loop, reason, elements } of segments) {
		writer.add('IK3', id, String(position), loop, reason);
		for (const one of elements) {
			const place =
				one.component === null
					? [String(one.element)]
					: [String(one.element), String(one.component)];
			writer.add('IK4', place, '', one.reason, one.value);
		}
	}
	writer.add('IK5', verdict, verdict === 'R' ? '5' : '');
}
