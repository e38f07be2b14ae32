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

/** Makes a set ready to be asked often: one look-up for single codes, few comparisons for ranges. */
export function testFor(set: CodeSet): CodeTest {
	const single = new Set(set.filter(({ from, to }) => from === to).map(({ from }) => from));
	const ranges = set.filter(({ from, to }) => from !== to);
	if (ranges.length === 0) return (code) => single.has(code);
	return (code) =>
		single.has(code) ||
		ranges.some(({ from, to }) => code.length === from.length && code >= from && code <= to);
}

/** Makes a set of diagnoses ready to be asked. */
export function diagnosisTestFor(set: DiagnosisSet): CodeTest {
	return (code) => set.some((beginning) => code.startsWith(beginning));
}
