import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aStarter, makeTestContent } from './testing/run-command.ts';
import type { TestContent } from './testing/run-command.ts';

const starter = aStarter();
const path = 'coding/family-medicine/ankle-in-the-dark.md';
let content: TestContent;

beforeEach(() => {
	content = makeTestContent();
	content.write(path, starter);
});
afterEach(() => content.clear());

describe('cases list and show', () => {
	it('[CK32] lists every case that can be read', async () => {
		content.write('coding/new/broken.md', '---\n---\n');
		const { json } = await content.run(['list', '--json']);
		const listed = json() as { id: string; file: string }[];
		expect(listed.map(({ id }) => id)).toEqual(['ankle-in-the-dark']);
		expect(Object.keys(listed[0] ?? {})).toEqual([
			'id',
			'kind',
			'title',
			'specialty',
			'skills',
			'objectives',
			'difficulty',
			'status',
			'file',
		]);
		expect((await content.run(['list'])).said).toContain('ankle-in-the-dark\tdraft\t');
	});

	it.each([[[]], [['--json']]])(
		'[CK32] shows no more than a learner may see %s',
		async (options) => {
			const { code, said } = await content.run(['show', 'ankle-in-the-dark', ...options]);
			expect(code).toBe(0);
			expect(said).toContain('rolled the right ankle inward');
			for (const secret of [
				'S93.401A',
				'99213',
				'Low in two columns',
				'column by column',
				'Never shown',
			]) {
				expect(said).not.toContain(secret);
			}
		},
	);

	it.each([[[]], [['--json']]])(
		'[CK32] shows the key where it is asked for %s',
		async (options) => {
			const { said } = await content.run(['show', 'ankle-in-the-dark', '--key', ...options]);
			for (const secret of [
				'S93.401A',
				'99213',
				'Low in two columns',
				'column by column',
				'Never shown',
			]) {
				expect(said).toContain(secret);
			}
		},
	);

	it('[CK32] suggests the id that was probably meant', async () => {
		const { code, complained } = await content.run(['show', 'ankle-in-the-drak']);
		expect(code).toBe(2);
		expect(complained).toContain('Did you mean "ankle-in-the-dark"?');
	});
});
