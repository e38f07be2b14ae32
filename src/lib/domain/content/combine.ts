/** More readings than a key a person writes has; the checker complains long before (CF10). */
const MOST = 64;

/** All ways to choose one of each list, in order, the first choices first; at most 64. */
export function combine<Item>(choices: readonly (readonly Item[])[]): Item[][] {
	let ways: Item[][] = [[]];
	for (const choice of choices) {
		ways = ways.flatMap((way) => choice.map((item) => [...way, item])).slice(0, MOST);
	}
	return ways;
}
