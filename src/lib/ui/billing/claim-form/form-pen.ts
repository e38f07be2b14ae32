/** What writes on a form; a form without one is only looked at. */
export interface FormPen {
	write(name: string, text: string): void;
	/** Marks one box of a field, or takes its mark away. */
	mark(name: string, box: string, isMarked: boolean): void;
	/** What is wrong with a field, by its posted name; empty where nothing is. */
	problemAt(field: string): string;
}
