import { readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './journeys/own-site-journey.ts';
import type { OwnSite } from './journeys/own-site.ts';
import { readProgress } from './journeys/progress-page.ts';
import { shippedCase } from './journeys/shipped-cases.ts';

/*
 * A data folder that fails. Tests may run as root, whom no permission stops, so folders are exchanged:
 * for a link that leads nowhere, where nothing can be written and nothing is there to read; or for a
 * file, below which no path can be followed at all.
 */

const encounter = shippedCase('fm-diabetes-kidney-labs');
const { answer } = encounter;

test('[JO12] says that it can not write, keeps the answer on the page, and goes on afterwards', async ({
	ownSite,
	page,
	workspace,
	scoredSheet,
}) => {
	const sentence = 'This server is not allowed to write to its data folder';
	await workspace.open(encounter.id);
	await workspace.diagnosis(0).fill('I10');
	await workspace.expectSaved();
	const mend = await forbidWriting(ownSite);

	await workspace.fill(answer);
	await expect(page.getByText('Not saved.')).toBeVisible();
	await expect(page.getByText(sentence)).toBeVisible();
	await workspace.submit.click();
	await expect(page.getByRole('alert')).toContainText(sentence);
	await workspace.expectAnswer(answer);
	expect(ownSite.complaints()).toContain('not-writable');

	await mend();
	await workspace.submit.click();
	await scoredSheet.expectAttempt(encounter.id, 1);
	await scoredSheet.expectHeadline({ right: encounter.lines, of: encounter.lines });
	expect(await readProgress(page)).toHaveLength(1);
});

for (const { failure, fail, sentence } of [
	{ failure: 'written to', fail: forbidWriting, sentence: /not allowed to write/ },
	{ failure: 'read', fail: forbidReading, sentence: /allowed to write|be read just now/ },
]) {
	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test(`[JO12] gives the form back as it was filled in where the data can not be ${failure}`, async ({
			ownSite,
			page,
			workspace,
			scoredSheet,
		}) => {
			await workspace.openWithoutScripts(encounter.id);
			await workspace.diagnosis(0).fill('I10');
			await workspace.save.click();
			await workspace.expectSaved();
			const mend = await fail(ownSite);
			await workspace.fill(answer);
			for (const button of [workspace.save, workspace.submit]) {
				await button.click();
				await expect(page.getByRole('alert')).toContainText(sentence);
				await workspace.expectAnswer(answer);
			}
			await mend();
			await workspace.submit.click();
			await scoredSheet.expectAttempt(encounter.id, 1);
			await scoredSheet.expectHeadline({ right: encounter.lines, of: encounter.lines });
		});
	});
}

test('[JO12] says on every page that the record can not be read, and where to try again', async ({
	ownSite,
	page,
	workspace,
}) => {
	await workspace.open(encounter.id);
	await workspace.diagnosis(0).fill('I10');
	await workspace.expectSaved();
	const mend = await forbidReading(ownSite);
	// A record that is known is not read again until something about it has failed.
	await workspace.diagnosis(1).fill('I10');
	await expect(page.getByText('Not saved.')).toBeVisible();
	for (const path of ['/', '/coding', '/progress', '/learner', `/coding/${encounter.id}`]) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(503);
		await expect(page.getByText('can not be read just now')).toBeVisible();
	}
	expect((await page.goto('/about'))?.status()).toBe(200);
	await page.goto(`/coding/${encounter.id}`);
	await mend();
	await page.getByRole('link', { name: 'Try this page again' }).click();
	await expect(workspace.diagnosis(0)).toHaveValue('I10');
});

/** Exchanges the places a draft and a submission are written to. */
async function forbidWriting({ dataFolder }: OwnSite): Promise<Mend> {
	const learners = join(dataFolder, 'learners');
	const drafts = (await readdir(learners)).map((learner) => join(learners, learner, 'drafts'));
	const mends = await Promise.all(
		[...drafts, join(dataFolder, 'revisions')].map((folder) =>
			exchange(folder, () => symlink(join(dataFolder, 'nowhere', 'at-all'), folder)),
		),
	);
	return async () => {
		await Promise.all(mends.map((mend) => mend()));
	};
}

/** Exchanges everything there is about learners. */
function forbidReading({ dataFolder }: OwnSite): Promise<Mend> {
	const learners = join(dataFolder, 'learners');
	return exchange(learners, () => writeFile(learners, 'a file where a folder belongs'));
}

type Mend = () => Promise<void>;

/** Puts something else in the place of a folder; what comes back undoes that. */
async function exchange(folder: string, putInPlace: () => Promise<void>): Promise<Mend> {
	const aside = `${folder}.aside`;
	const wasThere = await rename(folder, aside).then(
		() => true,
		() => false,
	);
	await putInPlace();
	return async () => {
		await rm(folder);
		if (wasThere) await rename(aside, folder);
	};
}
