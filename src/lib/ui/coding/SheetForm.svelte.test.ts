import type { Answer } from '#domain/scoring';
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import SheetForm from './SheetForm.svelte';
import { aHit, aSheetForm } from './testing/a-sheet-form.ts';

const ANSWER: Answer = {
	schema: 'answer/1',
	diagnoses: [{ code: 'I10' }, { code: 'E11.9' }],
	procedures: [{ code: '99213', modifiers: ['25'], units: 1, pointers: ['B', 'A'] }],
};

function names(selector: string): string[] {
	return [...document.querySelectorAll<HTMLInputElement>(selector)].map(({ name }) => name);
}

describe('the sheet without scripts', () => {
	it('[UI10] holds all twelve diagnosis rows and a page of service lines', () => {
		render(SheetForm, { props: aSheetForm({ isLive: false, answer: ANSWER }).props });
		expect(names('[name^="dx."]')).toEqual(
			Array.from({ length: 12 }, (_, row) => `dx.${String(row)}.code`),
		);
		expect(names('[name^="px."][name$=".code"]')).toHaveLength(6);
	});

	it('[UI10] posts what the contract names, save first', () => {
		const { props } = aSheetForm({
			isLive: false,
			answer: ANSWER,
			workspace: { attempt: 3, draftRevision: 5 },
		});
		render(SheetForm, { props });
		const form = document.querySelector('form');
		if (form === null) throw new Error('The sheet is a form.');
		const posted = Object.fromEntries(new FormData(form));
		expect(posted).toMatchObject({
			attempt: '3',
			revision: '5',
			'dx.0.code': 'I10',
			'dx.1.code': 'E11.9',
			'px.0.code': '99213',
			'px.0.modifiers': '25',
			'px.0.units': '1',
			'px.0.pointers': 'B,A',
		});
		const buttons = [...form.querySelectorAll('button:not([type=button])')];
		expect(buttons.map((button) => button.textContent.trim())).toEqual([
			'Save draft',
			'Submit for scoring',
		]);
		expect([form.getAttribute('action'), buttons[1]?.getAttribute('formaction')]).toEqual([
			'?/save',
			'?/submit',
		]);
	});

	it('[UI10] shows no button that only a script could answer', () => {
		render(SheetForm, { props: aSheetForm({ isLive: false, answer: ANSWER }).props });
		expect(screen.queryByRole('button', { name: /Move|Remove|Keys/ })).not.toBeInTheDocument();
	});

	it('[UI5] lets a newer draft be overwritten by a ticked box alone', () => {
		const { props } = aSheetForm({
			isLive: false,
			answer: ANSWER,
			workspace: { draftRevision: 7 },
			notices: { conflict: { savedAt: '2026-02-12T11:00:00.000Z', codes: ['R05.9'] } },
		});
		render(SheetForm, { props });
		expect(document.querySelector('[name=revision]')).toHaveValue('0');
		expect(screen.getByRole('checkbox', { name: 'Save mine over it' })).not.toBeChecked();
	});
});

describe('the sheet with scripts', () => {
	it('[UI1] shows the used rows and a blank one', () => {
		render(SheetForm, { props: aSheetForm({ answer: ANSWER }).props });
		expect(names('[name^="dx."]')).toHaveLength(4);
		expect(names('[name^="px."][name$=".code"]')).toHaveLength(2);
	});

	it('[UI2] moves a diagnosis by button, pointers with it, and says so', async () => {
		const { props, sheet, say } = aSheetForm({ answer: ANSWER });
		render(SheetForm, { props });
		const user = userEvent.setup();
		await user.click(screen.getByRole('button', { name: 'Move diagnosis B up' }));
		expect(sheet.toAnswer().diagnoses).toEqual([{ code: 'E11.9' }, { code: 'I10' }]);
		expect(screen.getByRole('textbox', { name: /Line 1, pointers/ })).toHaveValue('A,B');
		expect(say).toHaveBeenLastCalledWith('Moved to row A. Pointers follow.');
	});

	it('[UI2] moves a diagnosis by Alt and arrow and keeps the focus on it', async () => {
		const { props } = aSheetForm({ answer: ANSWER });
		render(SheetForm, { props });
		const user = userEvent.setup();
		await user.click(screen.getByRole('combobox', { name: 'Diagnosis B' }));
		await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
		const first = screen.getByRole('combobox', { name: 'Diagnosis A, first-listed' });
		await waitFor(() => expect(first).toHaveFocus());
		expect(first).toHaveValue('E11.9');
	});

	it('[UI2] points a line by pressing letters, in the order pressed', async () => {
		const { props, sheet } = aSheetForm({
			answer: { ...ANSWER, procedures: [{ ...aLine(), pointers: [] }] },
		});
		render(SheetForm, { props });
		const user = userEvent.setup();
		const letters = screen.getByRole('group', { name: 'Diagnoses line 1 points to' });
		await user.click(within(letters).getByRole('button', { name: 'B' }));
		await user.click(within(letters).getByRole('button', { name: 'A' }));
		expect(sheet.toAnswer().procedures[0]?.pointers).toEqual(['B', 'A']);
		expect(within(letters).getByRole('button', { name: 'B' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
	});

	it('[UI14] goes through a service line with Enter', async () => {
		const { props, sheet } = aSheetForm({
			search: () => Promise.resolve({ hits: [aHit('99213')], notice: null }),
		});
		render(SheetForm, { props });
		const user = userEvent.setup();
		await user.click(screen.getByRole('combobox', { name: 'Line 1, code' }));
		for (const text of ['99213', '25', 'AB', '2']) {
			const field = document.activeElement;
			await user.keyboard(`${text}{Enter}`);
			await waitFor(() => expect(field).not.toHaveFocus());
		}
		expect(sheet.toAnswer().procedures).toEqual([
			{ code: '99213', modifiers: ['25'], units: 2, pointers: ['A', 'B'] },
		]);
		expect(screen.getByRole('combobox', { name: 'Line 2, code' })).toHaveFocus();
	});

	it('[UI9] tells a problem on top with a way to its field, and beside the field', async () => {
		const message = 'Units on service line 1 must be a whole number.';
		const { props } = aSheetForm({
			answer: ANSWER,
			problems: [{ field: 'px.0.units', message }],
		});
		render(SheetForm, { props });
		const list = screen.getByRole('alert');
		expect(within(list).getByRole('link', { name: message })).toHaveAttribute(
			'href',
			'#px.0.units',
		);
		await waitFor(() => expect(list).toHaveFocus());
		const units = screen.getByRole('textbox', { name: /Line 1, units/ });
		expect(units).toHaveAttribute('id', 'px.0.units');
		expect(units).toBeInvalid();
		expect(units).toHaveAccessibleDescription(`Please change: ${message}`);
	});

	it('[UI5] offers the choice between two drafts', async () => {
		const { props } = aSheetForm({
			answer: ANSWER,
			notices: { conflict: { savedAt: '2026-02-12T11:00:00.000Z', codes: ['R05.9'] } },
		});
		render(SheetForm, { props });
		const user = userEvent.setup();
		expect(screen.getByRole('alert')).toHaveTextContent('It has R05.9.');
		await user.click(screen.getByRole('button', { name: 'Keep mine' }));
		await user.click(screen.getByRole('button', { name: 'Load the newer draft' }));
		expect(props.onkeepmine).toHaveBeenCalledOnce();
		expect(props.onloadnewer).toHaveBeenCalledOnce();
	});

	it('[UI1] leaves out the half of the sheet a case does not ask for', () => {
		const { props } = aSheetForm({ workspace: { asks: { diagnoses: true, procedures: false } } });
		render(SheetForm, { props });
		expect(screen.queryByRole('group', { name: /Services/ })).not.toBeInTheDocument();
	});
});

function aLine() {
	return { code: '99213', modifiers: [], units: 1, pointers: ['A'] };
}
