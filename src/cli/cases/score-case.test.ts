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

describe('cases score', () => {
	const right = {
		diagnoses: [{ code: 'S93.401A' }],
		procedures: [{ code: '99213', modifiers: [], units: 1, pointers: ['A'] }],
	};
	const given = (answer: unknown) =>
		content.run(['score', 'ankle-in-the-dark', '-', '--json'], JSON.stringify(answer));

	it('[CK32] scores the right answer in full, by id or by path, from a file or from what comes in', async () => {
		content.write('answer.json', JSON.stringify(right));
		for (const words of [
			['ankle-in-the-dark', 'content/answer.json', '--json'],
			[`content/${path}`, 'content/answer.json', '--json'],
		]) {
			const { code, json } = await content.run(['score', ...words]);
			expect(code).toBe(0);
			expect(json()).toMatchObject({
				case: 'ankle-in-the-dark',
				state: 'scored',
				score: { engine: 'score/1', headline: { right: 2, of: 2 }, findings: [] },
			});
		}
		expect((await given(right)).json()).toMatchObject({ state: 'scored' });
	});

	it('[CK32] tells lines, findings and money in words', async () => {
		const wrong = { ...right, procedures: [{ ...right.procedures[0], code: '99214' }] };
		const { code, said } = await content.run(
			['score', 'ankle-in-the-dark', '-'],
			JSON.stringify(wrong),
		);
		expect(code).toBe(0);
		expect(said).toMatch(/^Audit score 1 of 2 \(50 %\)/);
		expect(said).toMatch(/upcode: One uncomplicated injury/);
		expect(said).toMatch(/to repay/);
	});

	it('[CK32] scores nothing while a half is blank', async () => {
		const { code, json, said } = await given({ diagnoses: [], procedures: right.procedures });
		expect(code).toBe(1);
		expect(json()).toMatchObject({ state: 'incomplete', missing: ['diagnoses'] });
		expect(said).not.toContain('S93.401A');
	});

	it.each([
		['not json', /is not JSON/],
		['[]', /not an answer/],
		[
			'{"diagnoses":[{"code":"A"}],"procedures":[{"code":"1","modifiers":[],"units":0,"pointers":[]}]}',
			/px\.0\.units: /,
		],
	])('[CK32] says what is wrong with the answer %s', async (text, say) => {
		const { code, complained } = await content.run(['score', 'ankle-in-the-dark', '-'], text);
		expect(code).toBe(1);
		expect(complained).toMatch(say);
	});

	it('[CK32] says that a case or an answer is not there', async () => {
		const noAnswer = await content.run(['score', 'ankle-in-the-dark', 'nowhere.json']);
		expect(noAnswer).toMatchObject({
			code: 2,
			complained: expect.stringContaining('nowhere.json'),
		});
		const noCase = await content.run(['score', 'content/nowhere.md', '-']);
		expect(noCase).toMatchObject({ code: 2, complained: expect.stringContaining('nowhere.md') });
	});
});
