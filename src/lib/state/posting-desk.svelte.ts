import { balancePosting, POSTINGS_BESIDE, REASONS_OF_A_LINE } from '#domain/billing';
import type {
	BesidePosting,
	PostingAnswer,
	PostingBalance,
	ReasonPosting,
	ToBalance,
} from '#domain/billing';

/** The amounts of a line that are typed once. */
export type LineAmount = 'allowed' | 'paid';

interface LineRows {
	allowed: string;
	paid: string;
	reasons: ReasonPosting[];
}

const BLANK_REASON: ReasonPosting = { reason: '', amount: '', becomes: '' };
const BLANK_BESIDE: BesidePosting = { what: '', place: '', amount: '' };
const BLANK_LINE: LineRows = { allowed: '', paid: '', reasons: [] };

/** A posting as it stands on the page, and by how much it does not balance. [UI55] */
export class PostingDesk {
	readonly #toBalance: ToBalance;
	#lines: Record<string, LineRows> = $state({});
	#beside: BesidePosting[] = $state([]);
	readonly #balance = $derived.by(() => balancePosting(this.#toBalance, this.toAnswer()));

	constructor(toBalance: ToBalance, answer: PostingAnswer) {
		this.#toBalance = toBalance;
		this.replace(answer);
	}

	amount(line: string, what: LineAmount): string {
		return (this.#lines[line] ?? BLANK_LINE)[what];
	}

	writeAmount(line: string, what: LineAmount, typed: string): void {
		const known = this.#lines[line];
		if (known !== undefined) known[what] = typed;
	}

	/** A row of a line, from 0. */
	reason(line: string, row: number): ReasonPosting {
		return this.#lines[line]?.reasons[row] ?? BLANK_REASON;
	}

	writeReason(line: string, row: number, part: Partial<ReasonPosting>): void {
		const known = this.#lines[line];
		if (known === undefined) return;
		known.reasons[row] = { ...(known.reasons[row] ?? BLANK_REASON), ...part };
	}

	/** A row beside the lines, from 0. */
	beside(row: number): BesidePosting {
		return this.#beside[row] ?? BLANK_BESIDE;
	}

	writeBeside(row: number, part: Partial<BesidePosting>): void {
		this.#beside[row] = { ...(this.#beside[row] ?? BLANK_BESIDE), ...part };
	}

	/** How many rows stand beside the lines. */
	get countBeside(): number {
		return this.#beside.filter(isWritten).length;
	}

	/** Cents that are left of each line and of the payment. */
	get balance(): PostingBalance {
		return this.#balance;
	}

	toAnswer(): PostingAnswer {
		return {
			kind: 'posting',
			schema: 'posting/1',
			lines: this.#toBalance.lines.map(({ name }) => {
				const { allowed, paid, reasons } = this.#lines[name] ?? BLANK_LINE;
				return {
					line: name,
					allowed: allowed.trim(),
					paid: paid.trim(),
					reasons: upToLast(reasons).map(({ reason, amount, becomes }) => {
						return { reason: reason.trim().toUpperCase(), amount: amount.trim(), becomes };
					}),
				};
			}),
			beside: upToLast(this.#beside).map(({ what, place, amount }) => {
				return { what, place, amount: amount.trim() };
			}),
		};
	}

	/** Takes over what another page wrote. */
	replace({ lines, beside }: PostingAnswer): void {
		this.#lines = Object.fromEntries(
			this.#toBalance.lines.map(({ name }): [string, LineRows] => {
				const known = lines.find(({ line }) => line === name);
				return [
					name,
					{
						allowed: known?.allowed ?? '',
						paid: known?.paid ?? '',
						reasons: rowsOf(REASONS_OF_A_LINE, known?.reasons ?? [], BLANK_REASON),
					},
				];
			}),
		);
		this.#beside = rowsOf(POSTINGS_BESIDE, beside, BLANK_BESIDE);
	}
}

/** States whether a value is an answer of the posting desk. */
export function isPosting(value: unknown): value is PostingAnswer {
	return (
		typeof value === 'object' &&
		value !== null &&
		Reflect.get(value, 'kind') === 'posting' &&
		Array.isArray(Reflect.get(value, 'lines'))
	);
}

function rowsOf<Row extends object>(most: number, given: readonly Row[], blank: Row): Row[] {
	return Array.from({ length: most }, (_, at) => ({ ...(given[at] ?? blank) }));
}

function isWritten(row: object): boolean {
	return Object.values(row).some((value) => String(value).trim() !== '');
}

/** The rows up to the last that has something in it: blank ones between stay where they are. */
function upToLast<Row extends object>(rows: readonly Row[]): Row[] {
	return rows.slice(0, rows.findLastIndex(isWritten) + 1);
}
