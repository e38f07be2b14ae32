import { chooseByArrows, tabTo } from './journeys/by-keyboard.ts';
import { expect, test } from './journeys/journey.ts';
import { firstQuote, shippedCase } from './journeys/shipped-cases.ts';

/* The whole job without a pointer: nothing here calls for a mouse, not even to put the focus somewhere. */

const encounter = shippedCase('em-glass-lacerations');
const { diagnoses, procedures } = encounter.answer;

test('[JO2] codes a case by keyboard alone, from the home page to the evidence', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	const { keyboard } = page;
	await page.goto('/');
	await tabTo(page, page.getByRole('link', { name: 'Skip to content' }));
	await keyboard.press('Enter');
	const main = page.getByRole('navigation', { name: 'Main' });
	await tabTo(page, main.getByRole('link', { name: 'Encounters' }), 'Shift+Tab');
	await keyboard.press('Enter');
	await tabTo(page, page.getByRole('link', { name: encounter.title, exact: true }));
	await keyboard.press('Enter');
	await workspace.expectLive();
	await tabTo(page, workspace.start);
	await keyboard.press('Enter');
	await expect(workspace.chart).toBeFocused();
	await keyboard.press('Alt+KeyM');
	await keyboard.press('Shift+ArrowDown');
	await keyboard.press('Enter');
	await expect(workspace.chart.getByText('Marked 1')).toBeVisible();

	await keyboard.press('Alt+Digit2');
	await expect(workspace.diagnosis(0)).toBeFocused();
	// The first two diagnoses go in the wrong way round, to be put right by moving a row.
	const [first, second, ...others] = diagnoses.map(({ code }) => code);
	if (first === undefined || second === undefined) throw new Error('Two diagnoses are needed.');
	for (const [row, code] of [second, first, ...others].entries()) {
		await expect(workspace.diagnosis(row)).toBeFocused();
		await keyboard.type(code.slice(0, -1));
		await chooseByArrows(page, workspace.option(code));
		await expect(workspace.diagnosis(row)).toHaveValue(code);
		await keyboard.press('Enter');
	}
	// A blank row stands after the last diagnosis; Enter there goes on to the services.
	await keyboard.press('Enter');
	for (const [row, line] of procedures.entries()) {
		await expect(workspace.code(row)).toBeFocused();
		await keyboard.type(line.code.slice(0, -1));
		await chooseByArrows(page, workspace.option(line.code));
		await expect(workspace.code(row)).toHaveValue(line.code);
		await keyboard.press('Enter');
		await expect(workspace.modifiers(row)).toBeFocused();
		await keyboard.type(line.modifiers.join(' '));
		await keyboard.press('Enter');
		await expect(workspace.pointers(row)).toBeFocused();
		await keyboard.type(line.pointers.map(swapFirstTwo).join(','));
		await keyboard.press('Enter');
		await expect(workspace.units(row)).toBeFocused();
		await keyboard.type(String(line.units));
		await keyboard.press('Enter');
	}

	await tabTo(page, workspace.diagnosis(1), 'Shift+Tab');
	await keyboard.press('Alt+ArrowUp');
	await expect(workspace.diagnosis(0)).toBeFocused();
	await workspace.expectAnswer(encounter.answer);
	await keyboard.press('Alt+KeyC');
	await expect(workspace.sure('Diagnosis A')).toHaveValue('sure');

	const of = encounter.secrets.hints.length;
	await tabTo(page, workspace.page.getByText('Hints', { exact: true }));
	await keyboard.press('Enter');
	await tabTo(page, workspace.hintButton(1, of));
	await keyboard.press('Enter');
	await expect(page.locator('#hint-1')).toBeFocused();
	await tabTo(page, page.getByText('Note to self', { exact: true }));
	await keyboard.press('Enter');
	await tabTo(page, workspace.note);
	await keyboard.type('Sum by zone?');
	await keyboard.press('Control+Enter');

	await scoredSheet.expectAttempt(encounter.id, 1);
	await scoredSheet.expectHeadline({ right: encounter.lines, of: encounter.lines });
	const quote = firstQuote(encounter, first);
	await tabTo(page, scoredSheet.line('A').getByText('Why', { exact: true }));
	await keyboard.press('Enter');
	await tabTo(page, scoredSheet.evidence('A', quote));
	await keyboard.press('Enter');
	await scoredSheet.expectLit(quote);
});

test('[JO2] finds a code by words, and leads on from a header to its codes', async ({
	page,
	workspace,
}) => {
	const field = workspace.diagnosis(0);
	await workspace.open(encounter.id);
	await page.keyboard.press('Alt+Digit2');
	await page.keyboard.type('laceration left forearm');
	await expect(workspace.found.getByRole('option').first()).toContainText(
		/laceration .*of left forearm/i,
	);
	await page.keyboard.press('Escape');
	await expect(workspace.found).toBeHidden();
	await expect(field).toBeFocused();

	await page.keyboard.press('Control+a');
	await page.keyboard.type('S61.41');
	const header = workspace.option('S61.41');
	await expect(header).toContainText('needs more characters');
	await chooseByArrows(page, header);
	await expect(field).toHaveValue('S61.41');
	await chooseByArrows(page, workspace.option('S61.412'));
	await chooseByArrows(page, workspace.option('S61.412A'));
	await expect(field).toHaveValue('S61.412A');
	await expect(field).toHaveAccessibleDescription(/laceration .*of left hand/i);
});

test('[JO2] shows its keys on a question mark and gives the focus back', async ({
	page,
	workspace,
}) => {
	await workspace.open(encounter.id);
	await page.keyboard.press('Alt+Digit1');
	await expect(page.getByRole('region', { name: 'Chart', exact: true })).toBeFocused();
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	await expect(keys).toBeVisible();
	await expect(keys.getByRole('row').filter({ hasText: 'Submit for scoring' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(keys).toBeHidden();
	await expect(page.getByRole('region', { name: 'Chart', exact: true })).toBeFocused();
});

function swapFirstTwo(letter: string): string {
	return letter === 'A' ? 'B' : letter === 'B' ? 'A' : letter;
}
