import { bestChoices } from '#domain/billing';
import { shippedCall, shippedCalls } from './billing/shipped-calls.ts';
import { BillingDesk } from './journeys/billing-desk.ts';
import { expect, test } from './journeys/journey.ts';

/* The patient desk: a call from the first word to the transcript. */

const id = 'pt-calling-for-his-mother';

for (const call of shippedCalls) {
	const { facts } = call.learner;
	test(`[JO46] ends ${facts.id} at a hundred`, async ({ page }) => {
		const desk = new BillingDesk(page);
		await desk.open(facts.id);
		for (const choice of bestChoices(call.secrets.key)) await desk.say(choice);
		await expect(page.getByText('The call is over.')).toBeVisible();
		await desk.submit.click();
		await desk.expectScore(facts.id, 1, '100');
		await expect(page.getByRole('heading', { name: 'The call', exact: true })).toBeVisible();
	});
}

test('[JO46] holds a call by keyboard, keeps it over a reload, and shows the better words', async ({
	page,
}) => {
	const desk = new BillingDesk(page);
	await desk.open(id);
	await page.keyboard.press('Alt+Digit2');
	await page.locator('#say').focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('For what? She was there three times?')).toBeVisible();
	await page.reload();
	await expect(page.getByText('For what? She was there three times?')).toBeVisible();
	await desk.submit.click();
	await expect(page.getByRole('alert')).toContainText('The call is not over');
	await desk.say('pay.1');
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
	await expect(page.locator('#transcript')).toContainText('Better');
	await expect(page.locator('#transcript')).toContainText('Kind of you to look after it.');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO46] holds a whole call without scripts', async ({ page }) => {
		const desk = new BillingDesk(page);
		const call = shippedCall(id);
		await page.goto(`/billing/${id}`);
		const choices = bestChoices(call.secrets.key);
		for (const [at, choice] of choices.entries()) {
			// What is still to come is not in the page, and neither is what any of it is worth.
			const html = await page.content();
			for (const later of choices.slice(at + 1)) expect(html).not.toContain(`value="${later}"`);
			expect(html).not.toContain('Nothing is told, not even whether');
			await page.locator(`input[name="say"][value="${choice}"]`).check();
			await page.getByRole('button', { name: 'Say it' }).click();
		}
		await desk.submit.click();
		await desk.expectScore(id, 1, '100');
	});
});
