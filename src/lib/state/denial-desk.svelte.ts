import type { ClaimField, DenialAnswer } from '#domain/billing';

/** The lists of a denial on which several things may be ticked. */
export type TickedList = 'checked' | 'papers' | 'facts';

/** The words of a denial that are chosen or written one at a time. */
export type DenialWord =
	| 'bearer'
	| 'says'
	| 'cause'
	| 'audit'
	| 'auditLine'
	| 'action'
	| 'writeOff'
	| 'clock'
	| 'deadline'
	| 'prevention'
	| 'clause'
	| 'ask'
	| 'words';

/** A denial as it stands on the page. It keeps the claim whole and hands in what differs. [UI50] */
export class DenialDesk {
	readonly #fields: readonly ClaimField[];
	#words: Record<DenialWord, string> = $state({
		bearer: '',
		says: '',
		cause: '',
		audit: '',
		auditLine: '',
		action: '',
		writeOff: '',
		clock: '',
		deadline: '',
		prevention: '',
		clause: '',
		ask: '',
		words: '',
	});
	#ticked: Record<TickedList, string[]> = $state({ checked: [], papers: [], facts: [] });
	#values: Record<string, string> = $state({});
	#confidence: DenialAnswer['confidence'] = $state('');

	constructor(fields: readonly ClaimField[], answer: DenialAnswer) {
		this.#fields = fields;
		this.replace(answer);
	}

	word(name: DenialWord): string {
		return this.#words[name];
	}

	choose(name: DenialWord, value: string): void {
		this.#words[name] = value;
	}

	get confidence(): DenialAnswer['confidence'] {
		return this.#confidence;
	}

	sayHowSure(confidence: string): void {
		this.#confidence = confidence === 'sure' || confidence === 'unsure' ? confidence : '';
	}

	isTicked(list: TickedList, id: string): boolean {
		return this.#ticked[list].includes(id);
	}

	ticked(list: TickedList): readonly string[] {
		return this.#ticked[list];
	}

	tick(list: TickedList, id: string, isTicked: boolean): void {
		const others = this.#ticked[list].filter((one) => one !== id);
		this.#ticked[list] = isTicked ? [...others, id] : others;
	}

	/** The value of a field of the claim, changed or not. */
	value(name: string): string {
		return this.#values[name] ?? '';
	}

	write(name: string, value: string): void {
		this.#values[name] = value;
	}

	isChanged({ name, value }: ClaimField): boolean {
		return this.value(name).trim() !== value;
	}

	/** How many fields of the claim say something else than was sent. */
	get changed(): number {
		return this.#fields.filter((field) => this.isChanged(field)).length;
	}

	/** Puts the claim back as it was sent. */
	undoChanges(): void {
		for (const { name, value } of this.#fields) this.#values[name] = value;
	}

	toAnswer(): DenialAnswer {
		const changed = this.#fields.filter((field) => this.isChanged(field));
		const { bearer, says, cause, action, writeOff, clock, deadline, prevention } = this.#words;
		const { clause, ask, words } = this.#words;
		return {
			kind: 'denial',
			schema: 'denial/1',
			...{ bearer, says, cause, action, writeOff, clock, deadline, prevention },
			audit: { verdict: this.#words.audit, line: this.#words.auditLine.trim() },
			confidence: this.#confidence,
			changes: Object.fromEntries(changed.map(({ name }) => [name, this.value(name).trim()])),
			checked: [...this.#ticked.checked].sort(),
			papers: [...this.#ticked.papers].sort(),
			letter: { facts: [...this.#ticked.facts].sort(), clause, ask, words: words.trim() },
		};
	}

	/** Takes over what another page wrote. */
	replace(answer: DenialAnswer): void {
		const { bearer, says, cause, action, writeOff, clock, deadline, prevention, letter } = answer;
		const { clause, ask, words } = letter;
		this.#words = {
			...{ bearer, says, cause, action, writeOff, clock, deadline, prevention },
			...{ clause, ask, words },
			audit: answer.audit.verdict,
			auditLine: answer.audit.line,
		};
		this.#confidence = answer.confidence;
		this.#ticked = {
			checked: [...answer.checked],
			papers: [...answer.papers],
			facts: [...letter.facts],
		};
		this.undoChanges();
		for (const [name, value] of Object.entries(answer.changes)) this.#values[name] = value;
	}
}

/** States whether a value is an answer of the denial desk. */
export function isDenial(value: unknown): value is DenialAnswer {
	return (
		typeof value === 'object' &&
		value !== null &&
		Reflect.get(value, 'kind') === 'denial' &&
		typeof Reflect.get(value, 'letter') === 'object'
	);
}
