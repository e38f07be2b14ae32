import { expect, type Locator, type Page } from '@playwright/test';
import type { DenialAnswer, EligibilityAnswer } from '#domain/billing';
import { answerWith, shippedDenial } from '../billing/shipped-denials.ts';
import { rightWorkList, shippedWorkList } from '../billing/shipped-work-lists.ts';
import { rightPosting, shippedPosting } from '../billing/shipped-postings.ts';

/** A billing desk as a person speaks of it. */
export class BillingDesk {
	readonly #page: Page;
	readonly submit: Locator;
	readonly save: Locator;
	readonly start: Locator;

	constructor(page: Page) {
		this.#page = page;
		this.submit = page.getByRole('button', { name: 'Submit for scoring' });
		this.save = page.getByRole('button', { name: 'Save draft', exact: true });
		this.start = page.getByRole('button', { name: 'Start', exact: true });
	}

	/** Opens a case and begins it where scripts ask for that. */
	async open(id: string): Promise<void> {
		await this.#page.goto(`/billing/${id}`);
		await this.begin();
	}

	async begin(): Promise<void> {
		await expect(this.#page.getByRole('button', { name: /^All keys/ })).toBeAttached();
		await this.start.click();
		await expect(this.submit).toBeVisible();
	}

	field(name: string): Locator {
		return this.#page.locator(`[id="${name}"]`);
	}

	/** Fills in what the key of a case asks for, with whatever is to be different. */
	async work(id: string, parts: Partial<DenialAnswer> = {}): Promise<void> {
		const answer = answerWith(shippedDenial(id), parts);
		const { letter, changes } = answer;
		for (const name of ['bearer', 'says', 'cause', 'action', 'clock', 'prevention'] as const) {
			await this.field(name).selectOption(answer[name]);
		}
		if (answer.audit.verdict !== '') {
			await this.field('audit').selectOption(answer.audit.verdict);
			await this.field('audit.line').fill(answer.audit.line);
		}
		await this.field('deadline').fill(answer.deadline);
		for (const paper of answer.papers) await this.#tick('paper', paper);
		if (Object.keys(changes).length > 0) {
			await this.unfold('claim-edit');
			for (const [name, value] of Object.entries(changes)) {
				await this.field(`claim.${name}`).fill(value);
			}
		}
		if (answer.action === 'write-off') {
			await this.unfold('write-off-part');
			await this.field('write-off').selectOption(answer.writeOff);
			for (const check of answer.checked) await this.#tick('checked', check);
		}
		if (answer.action === 'appeal') {
			await this.unfold('letter');
			for (const fact of letter.facts) await this.#tick('letter.fact', fact);
			await this.field('letter.clause').selectOption(letter.clause);
			await this.field('letter.ask').selectOption(letter.ask);
			await this.field('letter.words').fill(letter.words);
		}
	}

	/** Posts what the key of a case asks for. */
	async post(id: string): Promise<void> {
		const { lines, beside } = rightPosting(shippedPosting(id));
		for (const { line, allowed, paid, reasons } of lines) {
			await this.field(`line.${line}.allowed`).fill(allowed);
			await this.field(`line.${line}.paid`).fill(paid);
			for (const [at, { reason, amount, becomes }] of reasons.entries()) {
				const row = `line.${line}.${String(at + 1)}`;
				await this.field(`${row}.reason`).fill(reason);
				await this.field(`${row}.amount`).fill(amount);
				await this.field(`${row}.becomes`).selectOption(becomes);
			}
		}
		for (const [at, { what, place, amount }] of beside.entries()) {
			const row = `beside.${String(at + 1)}`;
			await this.field(`${row}.what`).selectOption(what);
			await this.field(`${row}.place`).selectOption(place);
			await this.field(`${row}.amount`).fill(amount);
		}
	}

	/** Decides every account as the key of a case does, in the best order. */
	async dispose(id: string): Promise<void> {
		for (const one of rightWorkList(shippedWorkList(id)).accounts) {
			await this.field(`order.${one.id}`).fill(one.order);
			await this.field(`action.${one.id}`).selectOption(one.action);
		}
	}

	/** Opens a folded part that is not open yet. */
	async unfold(id: string): Promise<void> {
		const part = this.#page.locator(`details#${id}`);
		if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
	}

	/** Fills in what an eligibility check asks for. */
	async check({
		active,
		kind: _kind,
		schema: _schema,
		collect,
		owes,
		...words
	}: EligibilityAnswer) {
		for (const [id, state] of Object.entries(active)) {
			await this.field(`active.${id}`).selectOption(state);
		}
		for (const [name, word] of Object.entries(words)) await this.field(name).selectOption(word);
		await this.field('collect').fill(collect);
		await this.field('owes').fill(owes);
	}

	/** Says something in a call, and waits for what is said back. */
	async say(choice: string): Promise<void> {
		await this.#page.locator(`input[name="say"][value="${choice}"]`).check();
		await this.#page.getByRole('button', { name: 'Say it' }).click();
		await expect(this.#page.locator(`input[name="said"][value="${choice}"]`)).toBeAttached();
	}

	async expectScore(id: string, attempt: number, points: string): Promise<void> {
		await this.#page.waitForURL(`**/billing/${id}/attempts/${String(attempt)}`);
		await expect(this.#page.locator('.score')).toHaveText(points);
	}

	async #tick(name: string, value: string): Promise<void> {
		await this.#page.locator(`input[name="${name}"][value="${value}"]`).check();
	}
}
