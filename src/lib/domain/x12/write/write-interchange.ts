import type { Written, SegmentWriter } from './segment-writer.ts';

/** Who sends a file to whom, and when; the clock and the numbers are the caller's. */
export interface Sending {
	/** At most 15 characters each (ISA06, ISA08). */
	readonly sender: string;
	readonly receiver: string;
	/** Number of the interchange, at most nine digits; nobody gives one twice. */
	readonly control: number;
	/** ISO date and `HHMM`. */
	readonly date: string;
	readonly time: string;
}

/** One functional group: its kind (GS01), its guide (GS08) and the bodies of its transactions. */
export interface GroupBody {
	readonly group: string;
	readonly set: string;
	readonly guide: string;
	readonly bodies: readonly (readonly string[])[];
}

/**
 * Wraps transactions in their envelopes, one segment a line. ISA15 is always T: what we write is for
 * learning and never for a payer. [XT21]
 */
export function writeInterchange(
	sending: Sending,
	groups: readonly GroupBody[],
	writer: SegmentWriter,
): Written {
	const { sender, receiver, control, date, time } = sending;
	const id = String(control).padStart(9, '0');
	writer.about('');
	if (!/^\d{9}$/.test(id)) writer.refuse('The control number is more than nine digits.');
	if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(time))
		writer.refuse(`“${time.slice(0, 20)}” is no time of day.`);
	for (const party of [sender, receiver]) {
		if (!/^[0-9A-Z]{1,15}$/.test(party)) {
			writer.refuse(
				`“${party.slice(0, 20)}” cannot name a sender or receiver: at most 15 capital letters and digits.`,
			);
		}
	}
	const day = writer.date(date);
	const isa = ['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', sender.padEnd(15), 'ZZ'];
	const segments = [
		[...isa, receiver.padEnd(15), day.slice(2), time, '^', '00501', id, '0', 'T', ':'].join('*'),
		...groups.flatMap(({ group, set, guide, bodies }, index) => {
			const number = String(control * 10 + index);
			return [
				['GS', group, sender, receiver, day, time, number, 'X', guide].join('*'),
				...bodies.flatMap((body, at) => writeTransaction(body, set, guide, at)),
				`GE*${bodies.length}*${number}`,
			];
		}),
		`IEA*${groups.length}*${id}`,
	];
	const { unwritable } = writer;
	if (unwritable.length > 0) return { ok: false, unwritable };
	return { ok: true, text: segments.map((segment) => `${segment}~\n`).join('') };
}

function writeTransaction(
	body: readonly string[],
	set: string,
	guide: string,
	at: number,
): string[] {
	const control = String(at + 1).padStart(4, '0');
	// An 835 names its guide in the group only.
	const header = set === '835' ? ['ST', set, control] : ['ST', set, control, guide];
	return [header.join('*'), ...body, `SE*${body.length + 2}*${control}`];
}
