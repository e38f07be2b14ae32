import type { CodeHit } from '#domain/presenting';
import type { CodesFound, SearchCodes } from '$lib/state/code-lookup.svelte.ts';
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import SheetForm from './SheetForm.svelte';
import { aHit, aSheetForm } from './testing/a-sheet-form.ts';

const HEADER = aHit('E11.6', { description: 'Type 2 diabetes, other', billable: false });
const HITS = [HEADER, aHit('E11.621'), aHit('E11.622')];

function open(hits: readonly CodeHit[] = HITS, notice: string | null = null) {
	const search = vi.fn<SearchCodes>(() => Promise.resolve({ hits, notice }));
	const { props, sheet, say } = aSheetForm({ search });
	render(SheetForm, { props });
	const first = screen.getByRole('combobox', { name: 'Diagnosis A, first-listed' });
	return { user: userEvent.setup(), search, sheet, say, first };
}

/** The codes in the open list; the choices of how sure one is are options too. */
function options(): HTMLElement[] {
	return screen.queryAllByRole('option').filter((one) => one.tagName === 'LI');
}

function findOptions(): Promise<HTMLElement[]> {
	return waitFor(() => {
		expect(options()).not.toEqual([]);
		return options();
	});
}

describe('the code field', () => {
	it('[UI8] asks at once after a rest, and waits for letters that follow fast', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		try {
			const { search, first } = open();
			const type = (text: string, after: number) => {
				vi.advanceTimersByTime(after);
				(first as HTMLInputElement).value = text;
				first.dispatchEvent(new Event('input', { bubbles: true }));
				return search.mock.calls.length;
			};
			expect(type('he', 1000)).toBe(1);
			expect(type('hee', 30)).toBe(1);
			expect(type('heel', 30)).toBe(1);
			vi.advanceTimersByTime(39);
			expect(search).toHaveBeenCalledTimes(1);
			vi.advanceTimersByTime(1);
			expect(search.mock.lastCall?.[1]).toBe('heel');
			expect(type('heel u', 41)).toBe(3);
		} finally {
			vi.useRealTimers();
		}
	});

	it('[UI8] opens no list for an answer that comes after the field was left', async () => {
		let answer: (found: CodesFound) => void = () => undefined;
		const { user, search, first } = open();
		search.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
		await user.type(first, 'he');
		await user.tab();
		answer({ hits: HITS, notice: null });
		await vi.waitFor(() => expect(search).toHaveBeenCalledTimes(2));
		answer({ hits: HITS, notice: null });
		await Promise.resolve();
		expect(first).toHaveAttribute('aria-expanded', 'false');
		expect(options()).toEqual([]);
	});

	it('[UI7] names codes that are not in force on the date of service', async () => {
		const { user, first } = open([aHit('E11.621', { from: '2026-10-01' })]);
		await user.click(first);
		await user.paste('heel');
		const [option] = await findOptions();
		expect(option).toHaveTextContent('Not in force before Oct 1, 2026');
		await user.keyboard('{ArrowDown}{Enter}');
		expect(first).toHaveAccessibleDescription(/Not in force before Oct 1, 2026/);
	});

	it('[UI8] lists what was found', async () => {
		const { user, search, first, say } = open();
		await user.click(first);
		await user.paste('heel');
		expect(await findOptions()).toHaveLength(3);
		expect(search.mock.calls.map(([sheet, words]) => [sheet, words])).toEqual([
			['diagnosis', 'heel'],
		]);
		expect(first).toHaveAttribute('aria-expanded', 'true');
		expect(say).toHaveBeenCalledWith('3 codes found.');
	});

	it('[UI8] says of each code why it was found, what is left to choose, and whether it still held', async () => {
		const { user, first } = open(
			[
				aHit('M25.56', { billable: false, choices: 3, why: 'Index: Gonalgia' }),
				aHit('M25.9', { system: 'cpt', to: '2025-09-30' }),
			],
			'Whose words these are.',
		);
		await user.click(first);
		await user.paste('gonalgia');
		const [family, ended] = await screen.findAllByRole('option');
		expect(family).toHaveTextContent('needs more characters: 3 codes to choose from');
		expect(family).toHaveTextContent('Index: Gonalgia');
		expect(ended).toHaveTextContent('Ended');
		expect(screen.getByText('Whose words these are.')).toBeVisible();
	});

	it('[UI8] takes the active code with Enter and names it', async () => {
		const { user, sheet, first } = open();
		await user.click(first);
		await user.paste('heel');
		await findOptions();
		await user.keyboard('{ArrowDown}{ArrowDown}');
		const active = options().find((one) => one.getAttribute('aria-selected') === 'true') ?? first;
		expect(active).toHaveTextContent('E11.621');
		expect(first).toHaveAttribute('aria-activedescendant', active.id);
		await user.keyboard('{Enter}');
		expect(first).toHaveValue('E11.621');
		expect(first).toHaveAccessibleDescription(/^Words of E11\.621/);
		expect(sheet.toAnswer().diagnoses).toEqual([{ code: 'E11.621' }]);
		expect(options()).toEqual([]);
	});

	it('[UI8] takes a code by pointer and keeps the focus', async () => {
		const { user, first } = open();
		await user.click(first);
		await user.paste('heel');
		await user.click(
			(await findOptions()).find((one) => one.textContent.includes('E11.622')) ?? first,
		);
		expect(first).toHaveValue('E11.622');
		expect(first).toHaveFocus();
	});

	it('[UI8] goes on to its longer codes when a header is taken', async () => {
		const { user, search, first } = open();
		await user.click(first);
		await user.paste('heel');
		await findOptions();
		await user.keyboard('{ArrowDown}{Enter}');
		await waitFor(() => expect(search.mock.lastCall?.[1]).toBe('E11.6'));
		expect(await findOptions()).toHaveLength(3);
		expect(first).toHaveAccessibleDescription(/Needs more characters/);
	});

	it('[UI8] closes with Escape and keeps what was typed', async () => {
		const { user, first } = open();
		await user.click(first);
		await user.paste('heel');
		await findOptions();
		await user.keyboard('{Escape}');
		expect(options()).toEqual([]);
		expect(first).toHaveValue('heel');
	});

	it('[UI8] calls off a search that more typing has overtaken', async () => {
		const signals: AbortSignal[] = [];
		const { props } = aSheetForm({
			search: (_sheet, words, signal) => {
				signals.push(signal);
				return words === 'heel'
					? new Promise(() => undefined)
					: Promise.resolve({ hits: HITS, notice: null });
			},
		});
		render(SheetForm, { props });
		const user = userEvent.setup();
		const first = screen.getByRole('combobox', { name: 'Diagnosis A, first-listed' });
		await user.click(first);
		await user.paste('heel');
		await waitFor(() => expect(signals).toHaveLength(1));
		await user.paste(' ulcer');
		expect(await findOptions()).toHaveLength(3);
		expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
	});

	it('[UI8] stays a field to type in when the search can not be reached', async () => {
		const { props, sheet } = aSheetForm({ search: () => Promise.reject(new Error('no network')) });
		render(SheetForm, { props });
		const user = userEvent.setup();
		await user.type(screen.getByRole('combobox', { name: 'Diagnosis B' }), 'I10');
		expect(await screen.findByText(/code search can’t be reached/)).toBeVisible();
		expect(sheet.toAnswer().diagnoses[1]).toEqual({ code: 'I10' });
	});

	it('[UI14] goes on to the next row with Enter and never sends the form', async () => {
		const { user, first } = open([]);
		const sent = vi.fn<(event: Event) => void>((event) => event.preventDefault());
		first.closest('form')?.addEventListener('submit', sent);
		await user.type(first, 'I10{Enter}');
		await waitFor(() =>
			expect(screen.getByRole('combobox', { name: 'Diagnosis B' })).toHaveFocus(),
		);
		expect(sent).not.toHaveBeenCalled();
	});
});
