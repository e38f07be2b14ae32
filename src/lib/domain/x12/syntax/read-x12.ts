import { readHeader } from './read-header.ts';
import { ReadSegment } from './read-segment.ts';
import type { Delimiters, Fault, X12Document, X12Segment } from './x12-document.ts';

/** Faults of reading that are kept; what comes after them would only repeat them. */
const MOST_FAULTS = 200;

/**
 * Takes a text apart into segments and elements, several interchanges after each other, each by its own
 * delimiters. It never throws and loses nothing: `writeX12` gives the same text again. [XT1] [XT3]
 */
export function readX12(text: string): X12Document {
	const segments: X12Segment[] = [];
	const faults: Fault[] = [];
	const complain = (message: string, advice: string, severity: Fault['severity'] = 'error') => {
		if (faults.length === MOST_FAULTS) return;
		const segment = segments.length;
		faults.push({
			rule: 'XT2',
			severity,
			segment,
			element: null,
			component: null,
			slip: null,
			message,
			advice,
		});
	};
	let delimiters: Delimiters | null = null;
	let from = 0;
	let at = skipBlanks(text, 0);
	while (at < text.length) {
		const header = readHeader(text, at);
		if (header !== null) {
			delimiters = header.delimiters;
			segments.push({
				number: segments.length + 1,
				id: 'ISA',
				elements: header.elements,
				delimiters,
				lead: text.slice(from, at),
				end: delimiters.segment,
				offset: at,
			});
			if (!header.isFixed) {
				complain(
					'The ISA segment is not 106 characters long.',
					'Pad every element of the ISA segment to its fixed length.',
					'warning',
				);
			}
			from = header.end;
			at = skipBlanks(text, from);
			continue;
		}
		if (delimiters === null) {
			const next = text.indexOf('ISA', at + 1);
			if (next === -1) break;
			at = next;
			continue;
		}
		if (text.startsWith(`ISA${delimiters.element}`, at)) {
			complain(
				'An ISA segment that cannot be understood begins after this segment.',
				'An ISA segment has 16 elements; the character after ISA16 ends every segment.',
			);
		}
		const found = text.indexOf(delimiters.segment, at);
		const until = found === -1 ? text.length : found;
		const lead = from === at ? '' : text.slice(from, at);
		const end = found === -1 ? '' : delimiters.segment;
		const number = segments.length + 1;
		const segment = new ReadSegment(number, text, at, until, delimiters, lead, end);
		segments.push(segment);
		if (segment.end === '') {
			complain(
				'The text ends before the last segment does.',
				`End the last segment with ${nameOf(delimiters.segment)}; look whether the file was cut off.`,
			);
		}
		from = segment.behind;
		at = skipBlanks(text, from);
	}
	const [first] = segments;
	if (first === undefined) {
		complain(
			'There is no ISA segment, so nothing says how to read the text.',
			'A file begins with ISA and its 16 elements; look whether its beginning was cut off.',
		);
	} else if (/[^\s\uFEFF]/.test(first.lead)) {
		complain('Something stands before the first ISA segment.', 'Begin the file with ISA.');
	}
	return { text, segments, tail: text.slice(from), faults };
}

/** How a terminator is called on a page. */
function nameOf(terminator: string): string {
	return /[\r\n]/.test(terminator) ? 'a line break' : `“${terminator}”`;
}

/** Blanks, line breaks and a byte-order mark between segments. */
function skipBlanks(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code !== 10 && code !== 13 && code !== 32 && code !== 9 && code !== 0xfeff) break;
		at++;
	}
	return at;
}
