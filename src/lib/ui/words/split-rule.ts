/** A source a reason rests on: its words, and its address where it has one. */
export interface RuleSource {
	readonly words: string;
	/** Empty for what has no address, such as a guideline section. */
	readonly href: string;
}

/**
 * Takes a rule apart into its sources. Authors write `Title, https://… ; Title, https://…`; a guideline
 * section stands alone. Only web addresses become links. [UI13]
 */
export function splitRule(rule: string): RuleSource[] {
	return rule
		.split(/\s+;\s+/)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '')
		.map((piece) => {
			const [, words = '', href = ''] = /^(.*?)[,:\s]*(https?:\/\/\S+)$/.exec(piece) ?? [];
			return href === '' ? { words: piece, href } : { words: words === '' ? href : words, href };
		});
}
