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

describe('cases check', () => {
	it('[CK32] says that all is well', async () => {
		const { code, said } = await content.run(['check', `content/${path}`]);
		expect(said).toBe('1 case checked: 0 errors, 0 warnings, 0 hints.');
		expect(code).toBe(0);
	});

	it('[CK32] tells a problem on one line and draws its place', async () => {
		content.write(
			path,
			starter
				.replace('no bone tenderness', 'no bony tenderness')
				.replace("'report reviewed: no fracture'", "'report reviewed; no fracture'"),
		);
		const { code, said } = await content.run(['check', `content/${path}`]);
		expect(code).toBe(1);
		expect(said).toMatch(
			/^content\/coding\/family-medicine\/ankle-in-the-dark\.md:\d+:\d+ error CK1 .* Did you mean "report reviewed: no fracture"\?\n/,
		);
		expect(said).toMatch(/\n> +\d+ \| .*report reviewed; no fracture.*\n +\| +\^{30}\n/);
		expect(said).toMatch(/1 case checked: 1 error, 0 warnings, 0 hints\.$/);
	});

	it('[CK32] forbids nothing for hints and warnings, and counts what authors allow', async () => {
		const late = starter.replace('dos: 2026-02-17', 'dos: 2026-04-17');
		content.write(path, late);
		const hint = await content.run(['check', 'content', '--json']);
		expect(hint.code).toBe(0);
		expect(hint.json()).toMatchObject({
			checked: 1,
			counts: { errors: 0, warnings: 0, hints: 1, suppressed: 0 },
			problems: [{ code: 'CK22', severity: 'hint', length: 10, file: `content/${path}` }],
		});
		content.write(
			path,
			late.replace('Never shown to', '<!-- allow CK22: spring -->\nNever shown to'),
		);
		const allowed = await content.run(['check', 'content', '--json']);
		expect(allowed.json()).toMatchObject({
			counts: { hints: 0, suppressed: 1 },
			suppressed: [{ code: 'CK22', reason: 'spring' }],
		});
	});

	it('[CK32] writes a log for code hosts', async () => {
		content.write(path, starter.replace('difficulty: 1', 'difficulty: 9'));
		const { code, json } = await content.run(['check', 'content', '--sarif']);
		expect(code).toBe(1);
		expect(json()).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'CF4' }] }] });
	});

	it('[CM5] checks the comparison of the two jobs, named or with the rest of a content folder', async () => {
		content.write('careers.md', '---\nschema: careers/1\n---\n');
		const named = await content.run(['check', 'content/careers.md']);
		expect(named.code).toBe(1);
		expect(named.said).toMatch(
			/^content\/careers\.md:1:1 error CM1 The section "About" is missing\./,
		);
		expect(named.said).toMatch(/\n1 comparison checked: \d+ errors, 0 warnings, 0 hints\.$/);
		for (const words of [['check'], ['check', 'content']]) {
			expect((await content.run(words)).said).toMatch(/\n1 case and 1 comparison checked: /);
		}
		expect((await content.run(['check', `content/${path}`])).said).toMatch(/^1 case checked/);
	});

	it('[CK29] finds an id that two files claim', async () => {
		content.write('coding/new/again.md', starter);
		const { code, said } = await content.run(['check']);
		expect(code).toBe(1);
		expect(said).toMatch(/again\.md:3:5 error CK29 .*ankle-in-the-dark\.md already/);
	});

	it('[CK32] passes over what is no case, and names what is no text', async () => {
		content.write('review/second.md', '# Second coding\n');
		content.write('coding/README.md', '# Cases\n');
		expect((await content.run(['check', 'content'])).said).toMatch(/^1 case checked/);
		content.write('coding/new/latin.md', Buffer.from('---\nid: caf\u00e9\n', 'latin1'));
		expect((await content.run(['check', 'content'])).said).toMatch(
			/latin\.md:2:1 error LI9 .*UTF-8[\s\S]*2 cases checked: 1 error/,
		);
		const { code, complained } = await content.run(['check', 'content/nowhere.md']);
		expect(complained).toBe('There is no file or folder content/nowhere.md.');
		expect(code).toBe(2);
	});
});
