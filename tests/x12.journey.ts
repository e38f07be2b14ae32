import { EXAMPLES } from '#domain/x12';
import { expect, test } from './journeys/journey.ts';

/* A file is explained in the browser, and nothing of it leaves. */

test('[XT29] explains a pasted claim and sends nothing', async ({ page }) => {
	// Only what is asked for once the page itself has all it needs can be about the claim.
	await page.goto('/x12', { waitUntil: 'networkidle' });
	const sent: string[] = [];
	// A typeface met for the first time, or the icon of the tab, may still be fetched; nothing else may.
	page.on('request', (request) => {
		if (!/\.(woff2|svg)$/.test(request.url())) sent.push(`${request.method()} ${request.url()}`);
	});
	await page.getByLabel('Paste a claim').fill(EXAMPLES.claim.replace('*250***', '*251***'));
	await page.getByRole('button', { name: 'Explain it' }).click();
	await expect(page.getByRole('heading', { name: 'Pasted text' })).toBeFocused();
	await expect(page.getByText('43 segments · 1 error')).toBeVisible();
	await page.getByRole('button', { name: 'CLM02' }).click();
	await expect(page.locator('#segment-27')).toBeFocused();
	await expect(page.locator('#segment-27')).toContainText('the lines come to 250.00');
	expect(sent).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	await page.reload();
	await expect(page.getByLabel('Paste a claim')).toHaveValue('');
});

test('[XT29] explains a chosen remittance with our labels of its reasons', async ({ page }) => {
	await page.goto('/x12');
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'payment.835',
		mimeType: 'text/plain',
		buffer: Buffer.from(EXAMPLES.remittance),
	});
	await expect(page.getByRole('heading', { name: 'payment.835' })).toBeVisible();
	await expect(page.getByText('Nothing to find fault with')).toBeVisible();
	const reasons = page.getByRole('listitem').filter({ hasText: 'CAS*CO*45*55' });
	await expect(reasons).toContainText('the provider may not bill it to the patient');
	await expect(reasons.getByRole('definition').nth(1)).toHaveText(/45.{8,}/);
});

test('[XT29] says in a sentence what is too large or no such file', async ({ page }) => {
	await page.goto('/x12');
	const choose = (name: string, buffer: Buffer) =>
		page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/plain', buffer });
	await choose('huge.837', Buffer.alloc(5 * 1024 * 1024 + 1, 'A'));
	await expect(page.getByText('huge.837 has 5.1 MB')).toBeVisible();
	await choose('letter.txt', Buffer.from('Dear payer'));
	await expect(page.getByText('There is no ISA segment')).toBeVisible();
});

test('[XT29] shows hostile text as text', async ({ page }) => {
	await page.goto('/x12');
	const hostile = EXAMPLES.claim.replace('DOE', '<img src=x onerror="document.title=1">');
	await page.getByLabel('Paste a claim').fill(hostile);
	await page.getByRole('button', { name: 'Explain it' }).click();
	await expect(page.getByText('<img src=x').first()).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);
	await expect(page).toHaveTitle(/What a claim file says/);
});

test('[XT29] turns the pages of a long file by keyboard', async ({ page }) => {
	await page.goto('/x12');
	await page.getByLabel('Paste a claim').fill(EXAMPLES.claim.repeat(3));
	await page.getByLabel('Paste a claim').press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Page 1 of 2').first()).toBeVisible();
	await expect(page.locator('#segment-101')).toHaveCount(0);
	await page.getByRole('button', { name: 'Later' }).first().press('Enter');
	await expect(page.locator('#segment-101')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Line by line' })).toBeFocused();
});

test('[XT29] fits a narrow window', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/x12');
	await page.getByRole('button', { name: 'a claim' }).click();
	await expect(page.getByRole('heading', { name: 'Line by line' })).toBeVisible();
	const overflow = () =>
		document.documentElement.scrollWidth - document.documentElement.clientWidth;
	expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[XT29] says what it needs', async ({ page }) => {
		await page.goto('/x12');
		await expect(page.getByText('This page needs JavaScript')).toBeVisible();
		await expect(page.getByRole('textbox')).toHaveCount(0);
	});
});
