import type { Delimiters, X12Segment } from './x12-document.ts';

/**
 * A segment that is split into elements when it is first looked at, so that a long file costs little more
 * than finding where its segments end. [XT3]
 */
export class ReadSegment implements X12Segment {
	readonly id: string;
	private readonly text: string;
	private readonly until: number;
	private split: readonly string[] | null = null;

	constructor(
		readonly number: number,
		text: string,
		readonly offset: number,
		until: number,
		readonly delimiters: Delimiters,
		readonly lead: string,
		readonly end: string,
	) {
		this.text = text;
		this.until = until;
		this.id = text.slice(offset, endOfId(text, offset, until, delimiters.element));
	}

	get elements(): readonly string[] {
		this.split ??= this.text.slice(this.offset, this.until).split(this.delimiters.element);
		return this.split;
	}

	/** Where the next segment may begin. */
	get behind(): number {
		return this.until + this.end.length;
	}
}

function endOfId(text: string, offset: number, until: number, separator: string): number {
	const code = separator.charCodeAt(0);
	let at = offset;
	while (at < until && text.charCodeAt(at) !== code) at++;
	return at;
}
