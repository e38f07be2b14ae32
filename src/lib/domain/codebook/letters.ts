/**
 * A long row of letters of which pieces are taken. A text is one; so are the bytes of a file, which then need
 * not be made into a text before the first piece is asked for.
 */
export interface Letters {
	readonly length: number;
	slice(from: number, to: number): string;
}
