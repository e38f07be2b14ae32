import { blankAnswer, type Answer, type ProcedureEntry } from '#domain/scoring';
import { ANESTHESIA, BILATERAL, DISCARDED_DRUG, TO_QUERY } from './journeys/answers.ts';
import { expect, test } from './journeys/own-site-journey.ts';

/* Each kind of answer a sheet can take, from the fields to the score, with scripts and without. */

function line(code: string, given: Partial<ProcedureEntry> = {}): ProcedureEntry {
	return { code, modifiers: [], units: 1, pointers: ['A'], ...given };
}

function coded(diagnosis: string, ...procedures: ProcedureEntry[]): Answer {
	return { ...blankAnswer(), diagnoses: [{ code: diagnosis }], procedures };
}

const question = {
	about: 'Type of heart failure',
	indicators: 'Echo: EF 30 %. Pitting edema.',
	wording: 'Please clarify the type and acuity of the heart failure, if it can be determined.',
};

const KINDS: readonly {
	readonly kind: string;
	readonly id: string;
	readonly answer: Answer;
	readonly lines: number;
}[] = [
	{
		kind: 'both sides on one line with 50',
		id: BILATERAL.id,
		answer: coded('M17.0', line('20610', { modifiers: ['50'] })),
		lines: 2,
	},
	{
		kind: 'both sides on two lines, RT and LT',
		id: BILATERAL.id,
		answer: coded(
			'M17.0',
			line('20610', { modifiers: ['LT'] }),
			line('20610', { modifiers: ['RT'] }),
		),
		lines: 3,
	},
	{
		kind: 'a drug line and its discarded rest with JW',
		id: DISCARDED_DRUG.id,
		answer: coded(
			'D64.9',
			line('J0897', { units: 30 }),
			line('J0897', { units: 10, modifiers: ['JW'] }),
		),
		lines: 3,
	},
	{
		kind: 'minutes of anesthesia',
		id: ANESTHESIA.id,
		answer: coded('M17.0', line('01402', { units: 95, modifiers: ['AA'] })),
		lines: 2,
	},
	{
		kind: 'a query and no code',
		id: TO_QUERY.id,
		answer: { ...blankAnswer(), query: question },
		lines: 1,
	},
];

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		for (const { kind, id, answer, lines } of KINDS) {
			test(`[JO30] scores ${kind}`, async ({ workspace, scoredSheet }) => {
				await workspace.openWithoutScripts(id);
				if (javaScriptEnabled) await workspace.begin();
				await workspace.fill(answer);
				await workspace.submit.click();
				await scoredSheet.expectAttempt(id, 1);
				await scoredSheet.expectHeadline({ right: lines, of: lines });
			});
		}

		test('[JO30] asks for the wording of a query, at its field', async ({ page, workspace }) => {
			await workspace.openWithoutScripts(TO_QUERY.id);
			if (javaScriptEnabled) await workspace.begin();
			await workspace.fillQuery({ ...question, wording: '' });
			await workspace.submit.click();
			const problem = page.getByRole('alert').getByRole('link', { name: /no wording/ });
			await problem.click();
			await expect(workspace.query('Wording')).toBeFocused();
			await expect(workspace.query('Topic')).toHaveValue(question.about);
			await workspace.query('Wording').fill(question.wording);
			await workspace.submit.click();
			await expect(page).toHaveURL(/attempts\/1$/);
		});
	});
}

test('[JO30] calls the field minutes for anesthesia and units for all else', async ({
	page,
	workspace,
}) => {
	await workspace.open(ANESTHESIA.id);
	await workspace.code(0).fill('01402');
	await expect(page.getByRole('textbox', { name: /^Line 1, minutes/ })).toBeVisible();
	await workspace.code(0).fill('99213');
	await expect(page.getByRole('textbox', { name: /^Line 1, units/ })).toBeVisible();
});

test('[JO30] shows no half of a sheet less where a query is the answer', async ({
	page,
	workspace,
}) => {
	await workspace.open(TO_QUERY.id);
	await expect(workspace.diagnosis(0)).toBeVisible();
	await expect(workspace.code(0)).toBeVisible();
	await workspace.submit.click();
	await expect(page.getByRole('alert')).toContainText('the diagnoses and the services');
});
