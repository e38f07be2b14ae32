import { expect, type Page } from '@playwright/test';
import { rightAnswer, startJourney, takeAnswer } from '#domain/journeys';
import type { ClaimWritten, JourneyAnswer, JourneyState, JourneyWorld } from '#domain/journeys';
import type { Answer } from '#domain/scoring';
import { labelChapter } from '../../src/lib/ui/words/chapter-words.ts';
import { Workspace } from './workspace.ts';

/** The chapters of a journey in a browser, filled in as an answer says. */
export class JourneyDesk {
	readonly page: Page;
	readonly world: JourneyWorld;
	/** What the journey is by the same answers, outside the browser. */
	state: JourneyState;

	constructor(page: Page, world: JourneyWorld) {
		this.page = page;
		this.world = world;
		this.state = startJourney(world);
	}

	get address(): string {
		return `/journeys/${this.world.journey.learner.facts.id}`;
	}

	/** Begins a run from the page of the journey. */
	async begin(): Promise<void> {
		await this.page.goto(this.address);
		await this.page.getByRole('button', { name: /^Begin( again)?$/ }).click();
		await expect(this.page).toHaveURL(new RegExp(`${this.address}/work$`));
	}

	/** Does the open chapter as the key would, or with a sheet of one’s own at the chart; false at the end. */
	async doChapter(sheet: Answer | null = null): Promise<boolean> {
		const right = rightAnswer(this.world, this.state);
		if (right === null) return false;
		const answer = right.chapter === 'coding' && sheet !== null ? { ...right, sheet } : right;
		await this.fill(answer);
		await this.handIn(answer);
		return true;
	}

	/** Goes on to the end. */
	async finish(sheet: Answer | null = null): Promise<void> {
		for (let left = 20; left > 0 && (await this.doChapter(sheet)); left--);
		await expect(this.page).toHaveURL(new RegExp(`${this.address}/end$`));
	}

	/** Presses the button of the chapter and follows the story outside the browser. */
	async handIn(answer: JourneyAnswer): Promise<void> {
		const { done } = labelChapter(answer.chapter);
		await this.page.getByRole('button', { name: done, exact: true }).click();
		this.state = takeAnswer(this.world, this.state, answer);
		const next = this.state.open;
		const heading = next === null ? 'The coder’s seat' : labelChapter(next).name;
		const page = next === null ? this.page : this.page.locator('form');
		await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
	}

	/** Fills in the fields of a chapter. */
	async fill(answer: JourneyAnswer): Promise<void> {
		switch (answer.chapter) {
			case 'coverage':
			case 'remittance':
				return this.pick(answer.picks);
			case 'coding': {
				// Without scripts all twelve rows stand there; with them the used ones.
				await new Workspace(this.page).fill(answer.sheet);
				return;
			}
			case 'claim':
				return this.write(answer.written);
			case 'posting':
				for (const name of ['paid', 'contract', 'patient', 'open'] as const) {
					await this.amount(name, answer.amounts[name]);
				}
				return;
			case 'denial':
				await this.pick({ action: answer.action });
				if (answer.action !== 'correct') return;
				await this.page.getByText('The claim, if it is to be corrected').click();
				return this.write(answer.written);
			case 'balance':
				await this.pick(answer.picks);
				return this.amount('amount', answer.amount);
			case 'audit':
				return this.pick({ action: answer.action });
			case 'reflect-coder':
			case 'reflect-biller':
				await this.page.getByLabel('In your own words').fill(answer.reflection.words);
		}
	}

	private async pick(picks: Readonly<Record<string, string>>): Promise<void> {
		for (const [name, value] of Object.entries(picks)) {
			await this.page.locator(`input[name="${name}"][value="${value}"]`).check();
		}
	}

	private async amount(name: string, cents: number | null): Promise<void> {
		const text = cents === null ? '' : (cents / 100).toFixed(2);
		await this.page.locator(`input[name="${name}"]`).fill(text);
	}

	private async write({ member, number, sheet }: ClaimWritten): Promise<void> {
		const put = (name: string, value: string) =>
			this.page.locator(`input[name="${name}"]`).fill(value);
		await put('member', member);
		await put('number', number);
		for (const [row, { code }] of sheet.diagnoses.entries()) {
			await put(`dx.${String(row)}.code`, code);
		}
		for (const [row, line] of sheet.procedures.entries()) {
			const field = `px.${String(row)}`;
			await put(`${field}.code`, line.code);
			await put(`${field}.modifiers`, line.modifiers.join(' '));
			await put(`${field}.pointers`, line.pointers.join(','));
			await put(`${field}.units`, line.units === null ? '' : String(line.units));
		}
		const rest = this.page.locator('input[name$=".code"]');
		expect(await rest.count()).toBeGreaterThan(0);
		for (let row = sheet.procedures.length; row < 12; row++) {
			const code = this.page.locator(`input[name="px.${String(row)}.code"]`);
			if ((await code.count()) === 0) break;
			await put(`px.${String(row)}.code`, '');
			await put(`px.${String(row)}.modifiers`, '');
			await put(`px.${String(row)}.pointers`, '');
			await put(`px.${String(row)}.units`, '');
		}
	}
}
