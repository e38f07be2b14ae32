/** The anchor of an item on the page of a scored desk, by its id. */
export function itemAnchor(id: string): string {
	return `item-${id}`;
}

/** The anchor of an automatic fail on that page, by its id. */
export function failAnchor(id: string): string {
	return `fail-${id}`;
}
