/** More lists and maps written in brackets than this are not nested in a case by anybody. */
const DEEPEST = 100;

/**
 * States whether brackets are open too deep in a piece of YAML. The parser makes an error of each of
 * thousands, which takes seconds; quotes are not looked at, since no honest text opens so many.
 */
export function isDeeplyNested(yaml: string): boolean {
	let depth = 0;
	for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
		depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
		if (depth > DEEPEST) return true;
	}
	return false;
}
