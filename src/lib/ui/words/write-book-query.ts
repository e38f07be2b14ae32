/** The query of the address at which a question to the books is answered, with its question mark; empty for none. */
export function writeBookQuery(asked: {
	readonly q: string;
	readonly in: string;
	readonly date: string;
}): string {
	const params = new URLSearchParams();
	if (asked.q !== '') params.set('q', asked.q);
	if (asked.in !== 'book') params.set('in', asked.in);
	if (asked.date !== '') params.set('date', asked.date);
	return params.size === 0 ? '' : `?${params.toString()}`;
}
