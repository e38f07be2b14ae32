import type { EligibilityAnswer } from '#domain/billing';

/** The questions of the eligibility desk that have one answer each. */
export type EligibilityField = Exclude<keyof EligibilityAnswer, 'kind' | 'schema' | 'active'>;

/** An eligibility check as it stands on the page. [UI60] */
export class EligibilityDesk {
	#words: Record<EligibilityField, string> = $state({
		first: '',
		second: '',
		rule: '',
		referral: '',
		authorisation: '',
		collect: '',
		owes: '',
	});
	#active: Record<string, string> = $state({});

	constructor(answer: EligibilityAnswer) {
		this.replace(answer);
	}

	word(name: EligibilityField): string {
		return this.#words[name];
	}

	choose(name: EligibilityField, value: string): void {
		this.#words[name] = value;
	}

	/** What was said of a coverage on the day. */
	activeOn(id: string): string {
		return this.#active[id] ?? '';
	}

	sayActive(id: string, state: string): void {
		this.#active[id] = state;
	}

	toAnswer(): EligibilityAnswer {
		const { collect, owes, ...chosen } = this.#words;
		// What was taken back is left out, as the server leaves out what is on no list.
		const active = Object.entries(this.#active).filter(([, state]) => state !== '');
		return {
			kind: 'eligibility',
			schema: 'eligibility/1',
			active: Object.fromEntries(active),
			...chosen,
			collect: collect.trim(),
			owes: owes.trim(),
		};
	}

	/** Takes over what another page wrote. */
	replace(answer: EligibilityAnswer): void {
		const { first, second, rule, referral, authorisation, collect, owes } = answer;
		this.#words = { first, second, rule, referral, authorisation, collect, owes };
		this.#active = { ...answer.active };
	}
}

/** States whether a value is an answer of the eligibility desk. */
export function isEligibility(value: unknown): value is EligibilityAnswer {
	return (
		typeof value === 'object' &&
		value !== null &&
		Reflect.get(value, 'kind') === 'eligibility' &&
		typeof Reflect.get(value, 'active') === 'object'
	);
}
