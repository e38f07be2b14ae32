import { asker, sheetForm } from './journeys/ask.ts';
import { expect, test } from './journeys/journey.ts';
import { shippedCases } from './journeys/shipped-cases.ts';

/* Finding something on the shelf, with scripts as one types and without by a form. */

const cases = shippedCases();
const wanted = cases.find(({ id }) => id === 'gs-laparoscopic-gallbladder');
if (wanted === undefined) throw new Error('The gallbladder case is gone.');
const all = `${cases.length} encounters`;
const words = 'gallbl outpat';

test('[JO14] finds encounters while one types and keeps the address in step', async ({ page }) => {
	await page.goto('/coding');
	const found = page.getByRole('status').first();
	await expect(found).toHaveText(all);
	await expect(page.getByRole('button', { name: 'Find' })).toBeHidden();
	await page.getByRole('searchbox', { name: 'Words' }).pressSequentially(words);
	await expect(found).toHaveText(`1 of ${all}`);
	await expect(page.getByRole('link', { name: wanted.title })).not.toHaveCount(0);
	await expect(page).toHaveURL(/\?q=gallbl%20outpat$/);

	await page.reload();
	await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue(words);
	await expect(found).toHaveText(`1 of ${all}`);
	await page.getByRole('combobox', { name: 'Yours' }).selectOption('done');
	await expect(found).toHaveText(`0 of ${all}`);
	await expect(page.getByRole('heading', { name: 'No encounter fits all of that' })).toBeVisible();
	await page.getByRole('link', { name: 'Without Done' }).click();
	await expect(found).toHaveText(`1 of ${all}`);
	await expect(page.getByRole('combobox', { name: 'Yours' })).toHaveValue('');
	await page.getByRole('link', { name: 'Show all' }).click();
	await expect(found).toHaveText(all);
	await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('[JO14] finds encounters by every field with a form', async ({ page, baseURL }) => {
		const { specialty, difficulty, minutes } = wanted.learner.facts;
		await page.goto('/coding');
		await page.getByRole('searchbox', { name: 'Words' }).fill(words);
		await page.getByRole('button', { name: 'Find' }).click();
		const found = page.getByRole('status').first();
		await expect(found).toHaveText(`1 of ${all}`);
		await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue(words);

		const same = (test: (one: (typeof cases)[number]['learner']['facts']) => boolean) =>
			cases.filter(({ learner }) => test(learner.facts)).length;
		const length = (of: number) => (of <= 10 ? 'short' : of <= 15 ? 'middle' : 'long');
		const skill = wanted.learner.facts.skills[0] ?? '';
		const section = wanted.learner.facts.objectives[0] ?? '';
		const fields = [
			['Specialty', 'General surgery', same((one) => one.specialty === specialty)],
			['Skill', skill, same(({ skills }) => skills.includes(skill))],
			['Exam section', section, same(({ objectives }) => objectives.includes(section))],
			['Difficulty', String(difficulty), same((one) => one.difficulty === difficulty)],
			['Length', length(minutes), same((one) => length(one.minutes) === length(minutes))],
			['Yours', 'new', cases.length],
		] as const;
		for (const [name, value, count] of fields) {
			await page.goto('/coding');
			await page.getByRole('combobox', { name }).selectOption(value);
			await page.getByRole('button', { name: 'Find' }).click();
			await expect(found, name).toHaveText(`${count} of ${all}`);
			await expect(page.getByRole('combobox', { name })).toHaveValue(value);
		}

		await page.goto(`/coding/${wanted.id}`);
		await asker(page.request, baseURL).post(
			`/coding/${wanted.id}?/submit`,
			sheetForm({ dx: 'I10', px: '99213' }),
		);
		await page.goto('/coding?standing=done&best=low');
		await expect(found).toHaveText(`1 of ${all}`);
		await expect(page.getByRole('region', { name: 'Next for you' })).toContainText(/Not tried yet/);
	});
});
