import { countBits } from './choice-words.ts';
import type { CatalogueRows } from './code-index.ts';

/** The rows that a row stands for. They follow it in the list. */
export function membersOf({ standsFor, folded, count }: CatalogueRows, head: number): number[] {
	const members: number[] = [];
	const many = folded[head] ?? 0;
	for (let row = head + 1; members.length < many && row < count; row++) {
		if (standsFor[row] === head) members.push(row);
	}
	return members;
}

/** The member of a family that makes the choices asked for and the fewest others; the head where none does. */
export function chooseMember(rows: CatalogueRows, head: number, wanted: number): number {
	if (wanted === 0 || rows.folded[head] === 0) return head;
	let chosen = head;
	let nearest = 0;
	for (const member of membersOf(rows, head)) {
		const made = rows.choices[member] ?? 0;
		const met = countBits(made & wanted);
		const nearness = met * 100 - countBits(made & ~wanted);
		if (met > 0 && nearness > nearest) [chosen, nearest] = [member, nearness];
	}
	return chosen;
}

/** How many reportable codes of its family stand below a row: what is left to choose from. */
export function countChoices(rows: CatalogueRows, row: number): number {
	const head = rows.standsFor[row] ?? row;
	if (rows.folded[head] === 0) return 0;
	return membersOf(rows, head).filter(
		(member) => rows.billable[member] === 1 && isBelow(rows, member, row),
	).length;
}

function isBelow({ parents }: CatalogueRows, member: number, row: number): boolean {
	let above = parents[member] ?? -1;
	while (above > row) above = parents[above] ?? -1;
	return above === row;
}
