import { explainX12, readX12 } from '#domain/x12';
import type { ExplainedSegment, ExplainWords, Explanation } from '#domain/x12';

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Segments of one page. */
export const SEGMENTS_PER_PAGE = 100;

/** A file as browsers give it. */
export interface OfferedFile {
	readonly name: string;
	readonly size: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * One file on the page that explains files. It is read here, in the browser, and goes nowhere; it is
 * forgotten when the page is left. [XT29]
 */
export class X12Viewer {
	readonly #words: ExplainWords;
	/** Lets the page show what is going on before a long file is read. */
	readonly #breathe: () => Promise<void>;
	name = $state('');
	isReading = $state(false);
	/** Why there is nothing to see; empty where there is. */
	problem = $state('');
	explanation = $state.raw<Explanation | null>(null);
	page = $state(1);

	constructor(words: ExplainWords, breathe: () => Promise<void>) {
		this.#words = words;
		this.#breathe = breathe;
	}

	get pages(): number {
		return Math.max(1, Math.ceil((this.explanation?.count ?? 0) / SEGMENTS_PER_PAGE));
	}

	/** The segments of the page that is open. */
	get segments(): readonly ExplainedSegment[] {
		const { explanation } = this;
		if (explanation === null) return [];
		const first = (this.page - 1) * SEGMENTS_PER_PAGE + 1;
		const last = Math.min(explanation.count, first + SEGMENTS_PER_PAGE - 1);
		return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
			explanation.segmentAt(first + index),
		).filter((segment) => segment !== null);
	}

	/** Reads a file that was chosen or dropped. */
	async openFile(file: OfferedFile): Promise<void> {
		if (file.size > MOST_BYTES) {
			this.#refuse(
				`${file.name} has ${(Math.ceil((file.size * 10) / 1024 / 1024) / 10).toFixed(1)} MB; files of up to 5 MB are explained here. Split it, or use the x12 command of this program.`,
			);
			return;
		}
		try {
			await this.#read(decode(await file.arrayBuffer()), file.name);
		} catch {
			this.#refuse(
				`${file.name} could not be read. A folder cannot; a file that changed meanwhile has to be chosen again.`,
			);
		}
	}

	/** Reads text that was pasted. */
	async openText(text: string, name: string): Promise<void> {
		if (text.trim() === '') {
			this.#refuse('There is nothing to read yet. Paste a file, choose one, or try an example.');
		} else if (new TextEncoder().encode(text).length > MOST_BYTES) {
			this.#refuse(
				'The text has more than 5 MB; that is the most that is explained here. Split it, or use the x12 command of this program.',
			);
		} else await this.#read(text, name);
	}

	/** Opens the page on which a segment stands. */
	goTo(segment: number): void {
		this.page = Math.min(this.pages, Math.max(1, Math.ceil(segment / SEGMENTS_PER_PAGE)));
	}

	/** Forgets the file. */
	close(): void {
		this.explanation = null;
		this.name = '';
		this.problem = '';
		this.page = 1;
	}

	async #read(text: string, name: string): Promise<void> {
		this.close();
		this.isReading = true;
		await this.#breathe();
		const explanation = explainX12(readX12(text), this.#words);
		this.isReading = false;
		this.name = name;
		if (explanation.count > 0) this.explanation = explanation;
		else
			this.problem = explanation.findings
				.map(({ message, advice }) => `${message} ${advice}`)
				.join(' ');
	}

	#refuse(problem: string): void {
		this.close();
		this.isReading = false;
		this.problem = problem;
	}
}

/** UTF-8 where it is that, else one character for each byte. */
function decode(bytes: ArrayBuffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
