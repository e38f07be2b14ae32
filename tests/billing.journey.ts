import { shippedDenials } from './billing/shipped-denials.ts';
import { BillingDesk } from './journeys/billing-desk.ts';
import { expect, test } from './journeys/journey.ts';
import { tabTo } from './journeys/by-keyboard.ts';

/* The denial desk from the shelf to the payer's answer. */

const title = 'Received in August';
const id = 'dn-accepted-in-january';

for (const { learner, secrets } of shippedDenials) {
	const { facts } = learner;
	test(`[JO40] ends ${facts.id} at a hundred, in the money its key says`, async ({ page }) => {
		const desk = new BillingDesk(page);
		await desk.open(facts.id);
		await desk.work(facts.id);
		await desk.submit.click();
		await desk.expectScore(facts.id, 1, '100');
		const cents = secrets.key.nextPayer?.recoverable ?? secrets.key.recoverable;
		const money = `$${(cents / 100).toFixed(2)}`;
		await expect(page.getByText(`${money} came in, of ${money} that could.`)).toBeVisible();
	});
}

test('[JO41] works a denial by keyboard alone, from the home page to the payer’s answer', async ({
	page,
}) => {
	const { keyboard } = page;
	const desk = new BillingDesk(page);
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
	await expect(desk.field('bearer')).toBeFocused();
	const choose = async (name: string, says: string) => {
		await tabTo(page, desk.field(name));
		await keyboard.type(says);
		await expect(desk.field(name).locator('option:checked')).toContainText(says);
	};
	await choose('bearer', 'The practice');
	await choose('says', 'The claim came after');
	await choose('cause', 'Payer: a claim accepted');
	await choose('action', 'Appeal');
	await tabTo(page, page.getByRole('checkbox', { name: /^Acceptance report/ }));
	await keyboard.press('Space');
	for (const fact of ['claim number', 'date of service', 'the line', 'reason of the denial']) {
		await tabTo(page, page.getByRole('checkbox', { name: new RegExp(fact) }));
		await keyboard.press('Space');
	}
	await choose('letter.clause', 'Time to file');
	await tabTo(page, desk.field('letter.words'));
	await keyboard.type('The 277CA of 01/14/2026 shows that it was accepted.');
	await choose('letter.ask', 'Accept the claim');
	await choose('clock', 'Appeal, from');
	await tabTo(page, desk.field('deadline'));
	await keyboard.type('02142027');
	await expect(desk.field('deadline')).toHaveValue('2027-02-14');
	await choose('prevention', 'Ask for the status');
	await keyboard.press('Control+Enter');
	await desk.expectScore(id, 1, '100');
	await expect(page.getByRole('heading', { name: 'The new remittance' })).toBeVisible();
});

test('[JO43] keeps a draft over a reload, and says what two tabs differ in', async ({ page }) => {
	const desk = new BillingDesk(page);
	await desk.open(id);
	const saved = page.waitForResponse((response) =>
		(response.request().postData() ?? '').includes('"action":"appeal"'),
	);
	await desk.field('action').selectOption('appeal');
	expect((await saved).ok()).toBe(true);
	await page.reload();
	await expect(desk.field('action')).toHaveValue('appeal');
	const revision = Number(await page.locator('input[name="revision"]').inputValue());
	const other = await page.request.put(`/billing/${id}/draft`, {
		headers: { origin: new URL(page.url()).origin },
		data: { attempt: 1, revision, answer: { kind: 'denial', action: 'write-off' } },
	});
	expect(other.ok()).toBe(true);
	await desk.field('action').selectOption('call');
	await expect(page.getByRole('alert')).toContainText('A newer draft');
	await page.getByRole('button', { name: 'Load the newer draft' }).click();
	await expect(desk.field('action')).toHaveValue('write-off');
});

test('[JO45] leads from a scored item to the words it rests on, and back', async ({ page }) => {
	const desk = new BillingDesk(page);
	await desk.open('dn-knee-and-sugar');
	await desk.work('dn-knee-and-sugar', { cause: 'code-wrong' });
	await desk.submit.click();
	await page.waitForURL('**/attempts/1');
	const item = page.locator('[id="item-cause"]');
	await item.getByRole('link', { name: '“Type 2 diabetes with high sugars”' }).click();
	const words = page.locator('mark', { hasText: 'Type 2 diabetes with high sugars' });
	await expect(words).toBeInViewport();
	await expect(words).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await page
		.getByRole('link', { name: /^What went wrong rests on this/ })
		.first()
		.click();
	await expect(item).toBeInViewport();
	await expect(page).toHaveURL(/#item-cause$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO42] drafts, submits and takes a denial again without scripts', async ({ page }) => {
		const desk = new BillingDesk(page);
		await page.goto('/billing');
		await page.getByRole('link', { name: title, exact: true }).click();
		await desk.work(id, { prevention: '' });
		await desk.save.click();
		await expect(desk.field('action')).toHaveValue('appeal');
		await expect(desk.field('letter.words')).not.toHaveValue('');
		await desk.submit.click();
		await expect(page.getByRole('alert')).toContainText('still blank');
		await expect(page.getByText(/\bof 100 points\b/)).toHaveCount(0);
		await desk.work(id);
		await desk.submit.click();
		await desk.expectScore(id, 1, '100');
		await page.getByRole('link', { name: 'Work this one again' }).click();
		await expect(desk.field('action')).toHaveValue('');
		await page.getByRole('link', { name: '1, 100%' }).click();
		await desk.expectScore(id, 1, '100');
	});
});
