/**
 * Which texts hold each word, as the steps from one text to the next, seven bits to a byte, the eighth
 * saying that more follow. Common words have short steps, so most take one byte.
 */
export interface PackedPostings {
	/** The steps of word `w` are `postings[starts[w]]` up to `postings[starts[w + 1]]`. */
	readonly postings: Uint8Array;
	readonly starts: Uint32Array;
}

/** Packs the texts of each word, which come in rising order. */
export function packPostings(textsByWord: readonly (readonly number[])[]): PackedPostings {
	const bytes: number[] = [];
	const starts = new Uint32Array(textsByWord.length + 1);
	for (const [word, texts] of textsByWord.entries()) {
		let before = 0;
		for (const text of texts) {
			let step = text - before;
			before = text;
			for (; step > 127; step = Math.floor(step / 128)) bytes.push((step & 127) | 128);
			bytes.push(step);
		}
		starts[word + 1] = bytes.length;
	}
	return { postings: Uint8Array.from(bytes), starts };
}

/** Goes through the texts of a word in rising order, until `visit` says that is enough. */
export function visitPostings(
	{ postings, starts }: PackedPostings,
	word: number,
	visit: (text: number) => boolean,
): void {
	const end = starts[word + 1] ?? 0;
	let text = 0;
	for (let at = starts[word] ?? 0; at < end; at++) {
		let byte = postings[at] ?? 0;
		let step = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			at += 1;
			byte = postings[at] ?? 0;
			step += (byte & 127) << shift;
		}
		text += step;
		if (!visit(text)) return;
	}
}
