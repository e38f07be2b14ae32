import type { Locator, Page } from '@playwright/test';
import { makeCase } from './journeys/made-case.ts';
import { expect, PUBLISHED, test } from './journeys/own-site-journey.ts';

/* Authors work while the site runs: what they change shows, and what they break breaks nothing else. */

/** The library looks at its files once a second; a busy machine may take longer to read them. */
const soon = { timeout: 10_000, intervals: [100] };

function titled(page: Page, title: string): Locator {
	return page.getByRole('heading', { name: title, level: 1 });
}

test('[JO11] shows a new case and a changed one while it runs', async ({
	ownSite,
	page,
	workspace,
}) => {
	const shown = async (title: string) => {
		await page.goto('/coding');
		return page.getByRole('link', { name: title }).count();
	};
	const before = makeCase({ id: 'made-burn', title: 'A burn as first written' });
	await ownSite.write(before.file, before.text);
	await expect.poll(() => shown(before.title), soon).toBe(1);
	const after = makeCase({ id: 'made-burn', title: 'A burn as written anew' });
	await ownSite.write(after.file, after.text);
	await expect.poll(() => shown(after.title), soon).toBe(1);
	expect(await shown(before.title)).toBe(0);
	await workspace.open('made-burn');
	await expect(titled(page, after.title)).toBeVisible();
});

test('[JO11] stays up with a broken case and tells its author the place', async ({
	ownSite,
	page,
	workspace,
}) => {
	const broken = makeCase({ id: 'made-sprain', title: 'A sprain' });
	const path = await ownSite.write(
		broken.file,
		broken.text.replace('difficulty: 2', 'difficulty: hard'),
	);
	await expect(async () => {
		await page.goto('/coding');
		await expect(page.getByText('could not be read')).toBeVisible({ timeout: 200 });
	}).toPass({ timeout: 10_000 });
	const line = broken.text.split('\n').findIndex((text) => text.startsWith('difficulty')) + 1;
	expect(ownSite.complaints()).toMatch(
		new RegExp(`${path}:${line}:\\d+ error [A-Z]+\\d+ .*difficulty`),
	);
	await expect(page.getByText(path)).toBeHidden();
	await workspace.open(PUBLISHED.id);
	const response = await page.goto(`/coding/${broken.id}`);
	expect(response?.status()).toBe(404);

	await ownSite.write(broken.file, broken.text);
	await expect(async () => {
		await workspace.openWithoutScripts(broken.id);
		await expect(titled(page, broken.title)).toBeVisible({ timeout: 200 });
	}).toPass({ timeout: 10_000 });
});

test('[JO11] goes on with a case as it last was when its file breaks', async ({
	ownSite,
	page,
	workspace,
}) => {
	const sound = makeCase({ id: 'made-bite', title: 'A bite' });
	await ownSite.write(sound.file, sound.text);
	await expect(async () => {
		await workspace.openWithoutScripts(sound.id);
		await expect(titled(page, sound.title)).toBeVisible({ timeout: 200 });
	}).toPass({ timeout: 10_000 });
	const path = await ownSite.write(sound.file, sound.text.replace('## Key', '## Keys'));
	await expect
		.poll(async () => {
			await page.reload();
			return ownSite.complaints();
		})
		.toContain(`${path} stays in use as it last was until it is mended.`);
	expect(ownSite.complaints()).toMatch(new RegExp(`${path}:\\d+:\\d+ error CF5 .*Key`));
	await expect(titled(page, sound.title)).toBeVisible();
	await workspace.begin();
	await ownSite.write(sound.file, sound.text);
});
