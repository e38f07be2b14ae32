/** The four signs, as they stand on the keys. */
export const SIGNS = ['+', '−', '×', '÷'] as const;

export type Sign = (typeof SIGNS)[number];

/** A line of the tape: what was worked out, and what it came to. */
export interface TapeLine {
	readonly id: number;
	readonly sum: string;
	readonly result: string;
}

const MOST_DIGITS = 12;
const LONGEST_TAPE = 50;

/** A four-function calculator with a running tape, as lies on the desk of an exam. [UI51] */
export class Calculator {
	#shown = $state('0');
	#tape = $state<readonly TapeLine[]>([]);
	#held: number | null = null;
	#sign: Sign | null = null;
	#isFresh = true;
	#lines = 0;

	/** What stands in the window. */
	get shown(): string {
		return this.#shown;
	}

	/** Newest last. */
	get tape(): readonly TapeLine[] {
		return this.#tape;
	}

	digit(digit: string): void {
		const before = this.#isFresh ? '' : this.#shown;
		if (digit === '.' && before.includes('.')) return;
		if (before.replace(/\D/g, '').length >= MOST_DIGITS) return;
		this.#shown =
			digit === '.' && before === ''
				? '0.'
				: before === '0' && digit !== '.'
					? digit
					: before + digit;
		this.#isFresh = false;
	}

	sign(sign: Sign): void {
		if (!this.#isFresh || this.#sign === null) this.#work();
		this.#sign = sign;
	}

	equals(): void {
		this.#work();
		this.#sign = null;
		this.#held = null;
	}

	back(): void {
		if (this.#isFresh) return;
		this.#shown = this.#shown.length > 1 ? this.#shown.slice(0, -1) : '0';
	}

	clear(): void {
		this.#shown = '0';
		this.#held = null;
		this.#sign = null;
		this.#isFresh = true;
	}

	wipeTape(): void {
		this.#tape = [];
	}

	#work(): void {
		const given = Number(this.#shown);
		if (this.#sign !== null && this.#held !== null) {
			const result = write(apply(this.#held, this.#sign, given));
			const sum = `${write(this.#held)} ${this.#sign} ${write(given)}`;
			this.#lines += 1;
			this.#tape = [...this.#tape, { id: this.#lines, sum, result }].slice(-LONGEST_TAPE);
			this.#shown = result;
		}
		const held = Number(this.#shown);
		this.#held = Number.isFinite(held) ? held : null;
		this.#isFresh = true;
	}
}

function apply(left: number, sign: Sign, right: number): number {
	switch (sign) {
		case '+':
			return left + right;
		case '−':
			return left - right;
		case '×':
			return left * right;
		case '÷':
			return left / right;
	}
}

/** Ten digits that count, so that 0.1 + 0.2 is 0.3. */
function write(value: number): string {
	return Number.isFinite(value) ? String(Number(value.toPrecision(10))) : 'Not a number';
}
