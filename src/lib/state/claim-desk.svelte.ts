import type { ClaimAnswer } from '#domain/billing';

/** A claim form as it stands on the page. Of boxes that belong together one is marked at most. [UI90] */
export class ClaimDesk {
	#fields: Record<string, string> = $state({});
	#confidence: ClaimAnswer['confidence'] = $state('');

	constructor(answer: ClaimAnswer) {
		this.replace(answer);
	}

	value(name: string): string {
		return this.#fields[name] ?? '';
	}

	write(name: string, text: string): void {
		this.#fields[name] = text;
	}

	mark(name: string, box: string, isMarked: boolean): void {
		if (isMarked) this.#fields[name] = box;
		else if (this.value(name) === box) this.#fields[name] = '';
	}

	get confidence(): ClaimAnswer['confidence'] {
		return this.#confidence;
	}

	sayHowSure(confidence: string): void {
		this.#confidence = confidence === 'sure' || confidence === 'unsure' ? confidence : '';
	}

	/** How many fields say something. */
	get filled(): number {
		return Object.values(this.#fields).filter((text) => text.trim() !== '').length;
	}

	toAnswer(): ClaimAnswer {
		const written = Object.entries(this.#fields)
			.map(([name, text]) => [name, text.trim()] as const)
			.filter(([, text]) => text !== '');
		return {
			kind: 'claim',
			schema: 'claim/1',
			confidence: this.#confidence,
			fields: Object.fromEntries(written),
		};
	}

	/** Takes over what another page wrote. */
	replace(answer: ClaimAnswer): void {
		this.#confidence = answer.confidence;
		this.#fields = { ...answer.fields };
	}
}

/** States whether a value is an answer of the claims desk. */
export function isClaim(value: unknown): value is ClaimAnswer {
	return (
		typeof value === 'object' &&
		value !== null &&
		Reflect.get(value, 'kind') === 'claim' &&
		typeof Reflect.get(value, 'fields') === 'object'
	);
}
