/** A measurement that `npm run bench` knows by name. */
export interface Bench {
	/** What is measured, in one line. */
	readonly title: string;
	run(options: BenchOptions): Promise<BenchResult>;
}

export interface BenchOptions {
	/** Told how far a long measurement has come. */
	readonly progress: (line: string) => void;
	/** How often to repeat, where a measurement has rounds; its own number otherwise. */
	readonly rounds: number | null;
}

export interface BenchResult {
	/** Whether what the project promises was measured. */
	readonly passed: boolean;
	/** Named figures; the unit is part of the name. */
	readonly figures: Readonly<Record<string, number>>;
	/** What the figures say, for a person. */
	readonly sentences: readonly string[];
}
