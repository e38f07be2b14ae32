import { expect, test } from './journeys/journey.ts';
import { readProgress } from './journeys/progress-page.ts';
import { firstQuote, shippedCase } from './journeys/shipped-cases.ts';

/* The main job, by pointer: read a chart, code it, read what came back. */

const encounter = shippedCase('em-glass-lacerations');
const { diagnoses, procedures } = encounter.answer;

test('[JO1] codes a case by pointer, reads why it is right, and finds it in the progress', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	await page.goto('/');
	const main = page.getByRole('navigation', { name: 'Main' });
	await main.getByRole('link', { name: 'Encounters' }).click();
	await page.getByRole('link', { name: encounter.title }).click();
	await workspace.begin();
	for (const [row, { code }] of diagnoses.entries()) {
		await workspace.diagnosis(row).click();
		await workspace.diagnosis(row).pressSequentially(code.slice(0, -1));
		await workspace.option(code).click();
		await expect(workspace.diagnosis(row)).toHaveValue(code);
	}
	for (const [row, line] of procedures.entries()) {
		await workspace.code(row).click();
		await workspace.code(row).pressSequentially(line.code.slice(0, -1));
		await workspace.option(line.code).click();
		await workspace.modifiers(row).fill(line.modifiers.join(' '));
		for (const letter of line.pointers) await workspace.pointerButton(row, letter).click();
		await expect(workspace.pointers(row)).toHaveValue(line.pointers.join(','));
		await workspace.units(row).fill(String(line.units));
	}
	await workspace.submit.click();

	await scoredSheet.expectAttempt(encounter.id, 1);
	await scoredSheet.expectHeadline({ right: encounter.lines, of: encounter.lines });
	const first = diagnoses[0]?.code ?? '';
	const quote = firstQuote(encounter, first);
	await scoredSheet.line('A').getByText('Why', { exact: true }).click();
	await scoredSheet.evidence('A', quote).click();
	await scoredSheet.expectLit(quote);
	await expect(scoredSheet.line('A')).toContainText(rationaleOf(first));
	const audit = await scoredSheet.auditFigures().all();
	expect(audit.length).toBeGreaterThanOrEqual(3);
	for (const figure of audit) await expect(figure.getByRole('cell').last()).toHaveText('100%');

	expect(await readProgress(page)).toEqual([
		[encounter.title, '1', `${encounter.lines} of ${encounter.lines}`, '100%', '–'],
	]);
});

/** The beginning of what the author says of a code, as far as no markup can be in it. */
function rationaleOf(code: string): string {
	const section = encounter.secrets.rationale.find(({ heading }) => heading === code);
	const [sentence] = /^[^.*_`]+/.exec(section?.markdown.trim() ?? '') ?? [];
	if (sentence === undefined) throw new Error(`There is no rationale for ${code}.`);
	return sentence;
}
