import { deskMistakes, isDeskScore } from '#domain/learning';
import type { AnyScore, NotedMistake } from '#domain/learning';
import type { Score } from '#domain/scoring';
import { inClaimOrder } from './in-claim-order.ts';
import { failAnchor, itemAnchor } from './item-anchor.ts';
import { lineAnchor } from './line-anchor.ts';
import type { NotebookEntry } from './notebook-view.ts';

/** What a score says of one of its mistakes. */
export type MistakeSaid = Pick<
	NotebookEntry,
	'what' | 'given' | 'expected' | 'reason' | 'rule' | 'anchor'
>;

/**
 * What a score says of the mistake at a place of its attempt's list, and where that stands on the scored
 * sheet. Without the score only what the record holds is said. [PR24]
 */
export function explainMistake(
	{ mistake }: Pick<NotedMistake, 'mistake'>,
	at: number,
	score: AnyScore | null,
): MistakeSaid {
	const unknown = { what: '', given: '', expected: '', reason: '', rule: null, anchor: '' };
	if (score === null)
		return { ...unknown, given: ofCode(mistake.type) ? (mistake.stray ?? '') : '' };
	if (!isDeskScore(score))
		return explainFinding(score, at) ?? { ...unknown, given: mistake.stray ?? '' };
	const about = deskMistakes(score)[at]?.about;
	if (about === undefined) return unknown;
	if (about.kind === 'fail') {
		const { id, reason, rule } = about.fail;
		return { ...unknown, reason, rule, anchor: failAnchor(id) };
	}
	const { id, title, given, expected, reason, rule } = about.item;
	return { what: title, given, expected, reason, rule, anchor: itemAnchor(id) };
}

/** The mistakes of a sheet are the charged findings of its score, in their order. */
function explainFinding({ findings, lines }: Score, at: number): MistakeSaid | null {
	const charged = [...findings.entries()].filter(([, one]) => one.charged);
	const [index, finding] = charged[at] ?? [];
	if (finding === undefined) return null;
	const line = inClaimOrder(lines).findIndex((one) =>
		one.findings.some((found) => found === index),
	);
	const { given, expected, reason, rule } = finding;
	return { what: '', given, expected, reason, rule, anchor: line === -1 ? '' : lineAnchor(line) };
}

function ofCode(type: string): boolean {
	return !type.startsWith('desk_');
}
