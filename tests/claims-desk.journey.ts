import { filledWith, shippedClaim, shippedClaims } from './billing/shipped-claims.ts';
import { CLAIM_FORMS } from '#domain/content';
import { tabTo } from './journeys/by-keyboard.ts';
import { ClaimFormPage } from './journeys/claim-desk.ts';
import { expect, test } from './journeys/journey.ts';

/* The claims desk from the shelf to the payer's answer. */

const id = 'cl-an-ear-and-a-shot';
const title = 'An ear and a shot';

for (const { learner, secrets } of shippedClaims) {
	const { facts } = learner;
	test(`[JO90] ends ${facts.id} at a hundred, in the money its key says`, async ({ page }) => {
		const desk = new ClaimFormPage(page);
		await desk.open(facts.id);
		await desk.fillIn(facts.id);
		await desk.submit.click();
		await desk.expectScore(facts.id, 1, '100');
		await desk.expectMoney(secrets.key.recoverable);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: /^Download the 837/ }).click();
		expect((await download).suggestedFilename()).toMatch(/-837[pi]\.x12$/);
	});
}

test('[JO91] fills in a claim form by keyboard alone, item by item, to the payer’s answer', async ({
	page,
}) => {
	test.slow();
	const { keyboard } = page;
	const desk = new ClaimFormPage(page);
	await page.goto('/');
	const main = page.getByRole('navigation', { name: 'Main' });
	await tabTo(page, main.getByRole('link', { name: 'Billing' }));
	await keyboard.press('Enter');
	await tabTo(page, page.getByRole('link', { name: title, exact: true }));
	await keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^All keys/ })).toBeAttached();
	await tabTo(page, desk.start);
	await keyboard.press('Enter');
	await expect(page.locator('#chart')).toBeFocused();
	await keyboard.press('Alt+Digit2');
	const { fields } = filledWith(shippedClaim(id));
	const written = CLAIM_FORMS['cms-1500'].fields.filter(({ name }) => fields[name] !== undefined);
	// Each field is met going on from the one before: the order of Tab is the order of the items.
	for (const { name, kind } of written) {
		const says = fields[name] ?? '';
		const field = kind === 'box' ? desk.box(name, says) : desk.field(`f.${name}`);
		await tabTo(page, field);
		if (kind === 'box') await keyboard.press('Space');
		else await keyboard.type(says);
	}
	await keyboard.press('Control+Enter');
	await desk.expectScore(id, 1, '100');
	await expect(page.getByRole('heading', { name: 'The new remittance' })).toBeVisible();
});

test('[JO90] tells what the clearinghouse rejects, and keeps a draft over a reload', async ({
	page,
}) => {
	const desk = new ClaimFormPage(page);
	await desk.open(id);
	const saved = page.waitForResponse((response) =>
		(response.request().postData() ?? '').includes('"28":"250.00"'),
	);
	await desk.fillIn(id, { '28': '250.00' });
	expect((await saved).ok()).toBe(true);
	await desk.box('11d', 'yes').check();
	await expect(desk.box('11d', 'no')).not.toBeChecked();
	await desk.box('11d', 'no').check();
	await page.getByRole('button', { name: 'Save draft', exact: true }).click();
	await expect(page.getByText(/^Saved/)).toBeVisible();
	await page.reload();
	await expect(desk.field('f.28')).toHaveValue('250.00');
	await expect(desk.box('11d', 'no')).toBeChecked();
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
	await expect(page.getByText('277CA A8: rejected')).toBeVisible();
	await expect(page.getByText(/\$0\.00 came in/)).toBeVisible();
});

test('[JO93] prints a claim form on one page, alone', async ({ page }) => {
	for (const { learner } of shippedClaims) {
		const desk = new ClaimFormPage(page);
		await desk.open(learner.facts.id);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.claim-form')).toBeVisible();
		await expect(page.locator('#chart')).toBeHidden();
		await expect(desk.submit).toBeHidden();
		await page.emulateMedia({ media: null });
		const pdf = await page.pdf({ format: 'Letter', margin: { top: '10mm', bottom: '10mm' } });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
		expect(pages, learner.facts.id).toHaveLength(1);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO92] drafts, submits and takes a claim again without scripts', async ({ page }) => {
		const desk = new ClaimFormPage(page);
		await page.goto('/billing');
		await page.getByRole('link', { name: title, exact: true }).click();
		await desk.fillIn(id, { '28': '' });
		await desk.box('10a', 'yes').check();
		await desk.save.click();
		await expect(page.getByRole('alert')).toContainText('mark one box');
		await expect(desk.field('f.2')).not.toHaveValue('');
		await desk.box('10a', 'no').check();
		await desk.box('10a', 'yes').uncheck();
		await desk.submit.click();
		await expect(page.getByRole('alert')).toContainText('still blank');
		await expect(page.getByText(/\bof 100 points\b/)).toHaveCount(0);
		await desk.field('f.28').fill('248.00');
		await desk.submit.click();
		await desk.expectScore(id, 1, '100');
		await page.getByRole('link', { name: 'Work this one again' }).click();
		await expect(desk.field('f.28')).toHaveValue('');
	});
});
