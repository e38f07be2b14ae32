/** Procedure codes as a payer lists them: single ones and ranges whose ends count. */
export type CodeSet = readonly CodeRange[];

export interface CodeRange {
	readonly from: string;
	/** The same as `from` for a single code. */
	readonly to: string;
}

/** Beginnings of diagnosis codes: `E11` means everything from E11 on down. */
export type DiagnosisSet = readonly string[];

/** Answers whether a code is in a set. */
export type CodeTest = (code: string) => boolean;

/** The most answers a set keeps; a list of procedures has some hundred. */
const MOST_KEPT = 2_000;

/** Makes a set ready to be asked often: answers are kept, so that ranges are walked once for each code. */
export function testFor(set: CodeSet): CodeTest {
	const known = new Map(set.filter(({ from, to }) => from === to).map(({ from }) => [from, true]));
	const ranges = set.filter(({ from, to }) => from !== to);
	if (ranges.length === 0) return (code) => known.has(code);
	return (code) => {
		const answer = known.get(code);
		if (answer !== undefined) return answer;
		const found = ranges.some(
			({ from, to }) => code.length === from.length && code >= from && code <= to,
		);
		if (known.size < MOST_KEPT) known.set(code, found);
		return found;
	};
}

/** Makes a set of diagnoses ready to be asked. */
export function diagnosisTestFor(set: DiagnosisSet): CodeTest {
	return (code) => set.some((beginning) => code.startsWith(beginning));
}
