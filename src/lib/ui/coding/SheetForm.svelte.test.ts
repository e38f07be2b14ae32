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
		expect(names('[name^="dx."][name$=".code"]')).toEqual(
			Array.from({ length: 12 }, (_, row) => `dx.${String(row)}.code`),
		);
		expect(names('[name^="px."][name$=".code"]')).toHaveLength(6);
		expect(names('[name^="dx."][name$=".sure"]')).toHaveLength(12);
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
			'px.0.sure': '',
			'query.about': '',
			'query.indicators': '',
			'query.wording': '',
			note: '',
			learner: 'rosa',
		});
		const buttons = [...form.querySelectorAll('button:not([type=button])')];
		expect(buttons.map((button) => button.textContent.trim())).toEqual([
			'Save draft',
			'Take hint 1 of 2',
			'Check my sheet',
			'Save draft',
			'Submit for scoring',
		]);
		expect(form.getAttribute('action')).toBe('?/save');
		expect(buttons.map((button) => button.getAttribute('formaction'))).toEqual([
			null,
			'?/hint#hints',
			'?/check#check',
			null,
			'?/submit',
		]);
		// The first is there for Enter alone; the one that is seen comes later.
		expect(screen.getAllByRole('button', { name: 'Save draft' })).toHaveLength(1);
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
		expect(names('[name^="dx."][name$=".code"]')).toHaveLength(4);
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

	it('[UI30] takes a word on how sure one is of a line, where there is one', async () => {
		const { props, sheet } = aSheetForm({ answer: ANSWER });
		render(SheetForm, { props });
		const user = userEvent.setup();
		await user.selectOptions(screen.getByLabelText('Diagnosis B, how sure'), 'Unsure');
		await user.selectOptions(screen.getByLabelText('Line 1, how sure'), 'Sure');
		expect(sheet.toAnswer().diagnoses[1]).toEqual({ code: 'E11.9', confidence: 'unsure' });
		expect(sheet.toAnswer().procedures[0]?.confidence).toBe('sure');
		expect(screen.queryByLabelText('Diagnosis C, how sure')).not.toBeInTheDocument();
	});

	it('[UI31] takes a query, and names what is wrong with it beside its field', async () => {
		const message = 'The query has no wording.';
		const { props, sheet } = aSheetForm({ problems: [{ field: 'query.wording', message }] });
		render(SheetForm, { props });
		const user = userEvent.setup();
		const wording = screen.getByRole('textbox', { name: /^Wording/ });
		expect(wording).toBeInvalid();
		expect(wording).toHaveAccessibleDescription(`Please change: ${message}`);
		expect(document.getElementById('query')).toHaveAttribute('open');
		await user.type(screen.getByRole('textbox', { name: /^Topic/ }), 'Acuity');
		await user.type(screen.getByRole('textbox', { name: /^Clinical indicators/ }), 'EF 30 %');
		await user.type(wording, 'Which type?');
		expect(sheet.toAnswer().query).toEqual({
			about: 'Acuity',
			indicators: 'EF 30 %',
			wording: 'Which type?',
		});
	});

	it('[UI35] shows the hints that were taken, and the price of the next before it is', () => {
		const { props } = aSheetForm();
		const { rerender } = render(SheetForm, { props });
		const next = screen.getByRole('button', { name: 'Take hint 1 of 2', hidden: true });
		expect(next).toHaveAccessibleDescription(/0\.2 of a line of learning credit/);
		expect(next).toHaveAttribute('value', '1');
		return rerender({ ...props, hints: ['<p>Look at the heel.</p>', '<p>And again.</p>'] }).then(
			() => {
				expect(screen.getByText('Look at the heel.')).toBeVisible();
				expect(screen.queryByRole('button', { name: /Take hint/ })).not.toBeInTheDocument();
			},
		);
	});

	it('[UI35] says nothing of hints where there are none', () => {
		const { props } = aSheetForm({ workspace: { hints: { of: 0, taken: [], cost: 0.2 } } });
		render(SheetForm, { props });
		expect(screen.queryByText('Hints')).not.toBeInTheDocument();
	});

	it('[CO13] asks for minutes of anesthesia and for units of everything else', () => {
		const lines = [
			{ ...aLine(), code: '01402', units: 95 },
			{ ...aLine(), code: '99213' },
		];
		render(SheetForm, { props: aSheetForm({ answer: { ...ANSWER, procedures: lines } }).props });
		expect(screen.getByRole('textbox', { name: /^Line 1, minutes/ })).toHaveValue('95');
		expect(screen.getByRole('textbox', { name: /^Line 2, units/ })).toHaveValue('1');
	});

	it('[WB19] says that the sheet is another record’s, and saves here when told to', async () => {
		const { props } = aSheetForm({ notices: { otherLearner: 'Nothing was saved.' } });
		render(SheetForm, { props });
		expect(screen.getByRole('alert')).toHaveTextContent('Nothing was saved.');
		expect(document.querySelector('[name=revision]')).toHaveValue('0');
		const user = userEvent.setup();
		await user.click(screen.getByRole('button', { name: 'Save it into this record' }));
		expect(props.onsavehere).toHaveBeenCalledOnce();
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
