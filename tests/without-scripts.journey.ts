import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* One long page and plain forms: everything about a case, where no script runs. */

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { answer } = encounter;

test.use({ javaScriptEnabled: false });

test('[JO3] drafts, submits and takes a case again without scripts', async ({
	page,
	workspace,
	scoredSheet,
}) => {
	await page.goto('/coding');
	await page.getByRole('link', { name: encounter.title }).click();
	const withoutServices = { ...answer, procedures: [] };
	await workspace.fill(withoutServices);
	await workspace.save.click();
	await workspace.expectSaved();
	await workspace.expectAnswer(withoutServices);
	await workspace.openWithoutScripts(encounter.id);
	await workspace.expectAnswer(withoutServices);

	await workspace.submit.click();
	await expect(page.getByRole('alert')).toContainText('Still blank: the services.');
	const verdict = page.getByText(/\bright\b|\bwrong\b|\bmissed\b/i);
	// Folded away are the ground rules, which speak of them in general.
	await expect(verdict.filter({ visible: true })).toHaveCount(0);
	await workspace.expectAnswer(withoutServices);

	await workspace.fill(answer);
	await workspace.submit.click();
	await scoredSheet.expectAttempt(encounter.id, 1);
	await scoredSheet.expectHeadline({ right: encounter.lines, of: encounter.lines });

	await page.getByRole('link', { name: 'Code this one again' }).click();
	await workspace.expectAnswer({ ...answer, diagnoses: [], procedures: [] });
	await page.getByRole('link', { name: '1, 100%' }).click();
	await scoredSheet.expectAttempt(encounter.id, 1);
});

test('[JO3] saves and does not submit when Enter is pressed in a field', async ({ workspace }) => {
	await workspace.openWithoutScripts(encounter.id);
	await workspace.diagnosis(0).fill('E11.9');
	await workspace.diagnosis(0).press('Enter');
	await workspace.expectSaved();
	await expect(workspace.diagnosis(0)).toHaveValue('E11.9');
});

test('[JO3] names a field that can not be read and keeps what was written in it', async ({
	page,
	workspace,
}) => {
	await workspace.openWithoutScripts(encounter.id);
	await workspace.fill(answer);
	await workspace.pointers(0).fill('A,Q');
	await workspace.submit.click();
	const problem = page.getByRole('alert').getByRole('link', { name: /pointer/i });
	await expect(problem).toBeVisible();
	await problem.click();
	await expect(workspace.pointers(0)).toBeFocused();
	await expect(workspace.diagnosis(0)).toHaveValue(answer.diagnoses[0]?.code ?? '');
});
