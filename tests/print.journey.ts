import { asker } from './journeys/ask.ts';
import { expect, test } from './journeys/journey.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/* A scored sheet on paper: two pages at most, whatever was wrong. */

for (const id of [
	'em-glass-lacerations',
	'fm-diabetes-kidney-labs',
	'gs-laparoscopic-gallbladder',
]) {
	test(`[JO15] prints the sheet of ${id} on two pages`, async ({ page, baseURL }) => {
		const { answer } = shippedCase(id);
		await page.goto(`/coding/${id}`);
		const form: Record<string, string> = { attempt: '1', revision: '0' };
		// Half of it right, one line too many, the rest missed: much to explain.
		answer.diagnoses.slice(0, 2).forEach(({ code }, row) => {
			form[`dx.${row}.code`] = code;
			form[`dx.${row}.sure`] = 'unsure';
		});
		Object.assign(form, { 'dx.3.code': 'J30.2', 'dx.3.sure': 'sure' });
		Object.assign(form, { 'px.0.code': '99213', 'px.0.units': '1', 'px.0.pointers': 'A' });
		await asker(page.request, baseURL).post(`/coding/${id}?/submit`, form);
		await page.goto(`/coding/${id}/attempts/1`);
		for (const format of ['A4', 'Letter']) {
			const paper = (await page.pdf({ format })).toString('latin1');
			const pages = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
			expect(pages, format).toBeGreaterThan(0);
			expect(pages, format).toBeLessThanOrEqual(2);
		}
		await page.emulateMedia({ media: 'print' });
		await expect(
			page.getByRole('heading', { name: 'How an auditor would count this' }),
		).toBeVisible();
		await expect(page.getByRole('link', { name: 'Code this one again' })).toBeHidden();
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
	});
}
