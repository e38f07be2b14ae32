/** A sentence about one field of the form, by the field's name. */
export interface FieldProblem {
	readonly field: string;
	readonly message: string;
}

/** The problems of a form, to be looked up by field. */
export interface FieldProblems {
	readonly all: readonly FieldProblem[];
	/** The problem of a field; empty where there is none. */
	readonly at: (field: string) => string;
}

/** Makes problems easy to look up. Several about one field are told in one go. */
export function placeProblems(all: readonly FieldProblem[]): FieldProblems {
	return {
		all,
		at: (field) =>
			all
				.filter((problem) => problem.field === field)
				.map(({ message }) => message)
				.join(' '),
	};
}
