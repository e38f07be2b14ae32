import { planTheDay } from '#domain/billing';
import type { AccountAnswer, PlannedAccount, ReceivablesAnswer } from '#domain/billing';

/** A work list as it stands on the page, and how far the set time reaches. [UI56] */
export class ReceivablesDesk {
	readonly #minutes: number;
	#accounts: AccountAnswer[] = $state([]);
	readonly #day = $derived.by(() => planTheDay(this.#accounts, this.#minutes));

	constructor(minutes: number, answer: ReceivablesAnswer) {
		this.#minutes = minutes;
		this.replace(answer);
	}

	account(id: string): AccountAnswer {
		return this.#accounts.find((one) => one.id === id) ?? { id, order: '', action: '' };
	}

	write(id: string, part: Partial<Omit<AccountAnswer, 'id'>>): void {
		const at = this.#accounts.findIndex((one) => one.id === id);
		const known = this.#accounts[at];
		if (known !== undefined) this.#accounts[at] = { ...known, ...part };
	}

	/** The accounts in the order in which the day goes by. */
	get day(): readonly PlannedAccount[] {
		return this.#day;
	}

	/** Minutes of the set time that are spent. */
	get spent(): number {
		return this.#day.reduce((most, { doneAt }) => Math.max(most, doneAt ?? 0), 0);
	}

	toAnswer(): ReceivablesAnswer {
		return {
			kind: 'receivables',
			schema: 'receivables/1',
			accounts: this.#accounts.map(({ id, order, action }) => ({
				id,
				order: order.trim(),
				action,
			})),
		};
	}

	/** Takes over what another page wrote. */
	replace({ accounts }: ReceivablesAnswer): void {
		this.#accounts = accounts.map((one) => ({ ...one }));
	}
}

/** States whether a value is an answer of the receivables desk. */
export function isReceivables(value: unknown): value is ReceivablesAnswer {
	return (
		typeof value === 'object' &&
		value !== null &&
		Reflect.get(value, 'kind') === 'receivables' &&
		Array.isArray(Reflect.get(value, 'accounts'))
	);
}
