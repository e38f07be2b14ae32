/**
 * Makes ids for the headings of one page, each different: `chart-progress-note`. The prefix keeps
 * them apart from the page's own.
 */
export function anchorNames(prefix: string, headings: readonly string[]): string[] {
	const taken = new Set<string>();
	return headings.map((heading) => {
		const words = heading.toLowerCase().match(/[a-z0-9]+/g) ?? ['section'];
		const base = [prefix, ...words].join('-');
		let name = base;
		for (let number = 2; taken.has(name); number++) name = `${base}-${String(number)}`;
		taken.add(name);
		return name;
	});
}
