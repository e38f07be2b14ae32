import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	againstDomainArrows,
	againstRoomArrows,
	betweenRoutes,
	chartsAtOnce,
	domainArrows,
	impureDomain,
	kitInServer,
	pastADoor,
	procedureNumbers,
	serverInBrowser,
	tooLong,
} from './architecture/rules.ts';
import { filesBelow, importsOf, root, type SourceFile } from './architecture/source-file.ts';

/* The house as src/README.md draws it, kept by reading every import in src; then the proof that each rule can fail. */

const topLevel = [
	...['src', 'static', 'content', 'tests', '.ci'],
	...['package.json', 'package-lock.json', '.npmrc', 'svelte.config.js', 'vite.config.ts'],
	...['tsconfig.json', 'eslint.config.js', '.prettierrc', '.prettierignore', '.gitignore'],
	...['README.md', 'LICENSE', 'NOTICE'],
];

/** What may lie about in a working copy without belonging to the project. */
const notOurs = ['.git', '.DS_Store', '.env', '.idea', '.vscode'];

const mostProcedureNumbers = 600;

const source = filesBelow('src', /\.(ts|js|svelte)$/);

describe('the house', () => {
	it('[HO1] draws every arrow in the domain one way', () => {
		const arrows = source.flatMap(importsOf).filter(({ target }) => target?.includes('/domain/'));
		expect(arrows.length).toBeGreaterThan(20);
		expect(againstDomainArrows(source)).toEqual([]);
	});

	it('[HO1] knows every folder of the domain, each with its door', () => {
		const folders = readdirSync(join(root, 'src/lib/domain'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(folders.filter((name) => !(name in domainArrows))).toEqual([]);
		const doorless = folders.filter(
			(name) => !existsSync(join(root, 'src/lib/domain', name, 'index.ts')),
		);
		expect(doorless).toEqual([]);
	});

	it('[HO2] enters a domain folder by its door and another room by its name', () => {
		expect(pastADoor(source)).toEqual([]);
	});

	it('[HO3] keeps the domain free of platform and framework', () => {
		expect(impureDomain(source)).toEqual([]);
	});

	it('[HO4] draws every arrow between rooms one way, with routes at the end', () => {
		expect(againstRoomArrows(source)).toEqual([]);
		expect(betweenRoutes(source)).toEqual([]);
	});

	it('[HO5] loads the server without Kit', () => {
		expect(kitInServer(source)).toEqual([]);
	});

	it('[HO6] keeps the server out of the browser', () => {
		expect(serverInBrowser(source)).toEqual([]);
	});

	it('[HO7] explains every file of more than 300 lines', () => {
		expect(tooLong(source)).toEqual([]);
	});

	it('[HO8] knows everything that lies at the top', () => {
		const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
			.split('\n')
			.map((line) => line.trim().replace(/^\/|\/$/g, ''));
		const known = [...topLevel, ...ignored, ...notOurs];
		expect(readdirSync(root).filter((name) => !known.includes(name))).toEqual([]);
	});

	it(`[HO9] names at most ${mostProcedureNumbers} procedure numbers`, () => {
		const numbers = procedureNumbers(filesBelow('content', /\.(md|csv|yaml)$/));
		expect(numbers.size).toBeGreaterThan(0);
		expect(numbers.size).toBeLessThanOrEqual(mostProcedureNumbers);
	});

	it('[HO20] loads what draws charts only where one is drawn', () => {
		expect(chartsAtOnce(source)).toEqual([]);
	});

	it('[HO9] tells in NOTICE whose the codes are', () => {
		const notice = readFileSync(join(root, 'NOTICE'), 'utf8').replace(/\s+/g, ' ');
		for (const words of [
			/ICD-10-CM.*NCHS.*FY ?\d{4}/,
			/HCPCS Level II.*CMS/,
			'no CPT descriptor, guideline, index or table, no CDT®, UB-04 manual or X12 text is included',
			'CPT © American Medical Association',
			'CPT is a registered trademark of the American Medical Association',
			'should ask the AMA which licence their use needs',
			'x12.org/codes',
			'Not affiliated with or endorsed by AMA, AAPC, AHIMA, NHA, CMS, NUCC, NUBC, X12',
			'Fictional patients, payers and prices; education only, not billing or legal advice',
		]) {
			if (typeof words === 'string') expect.soft(notice).toContain(words);
			else expect.soft(notice).toMatch(words);
		}
	});
});

function file(path: string, text: string): SourceFile[] {
	return [{ path, text }];
}

describe('these rules themselves', () => {
	it('[HO1] see an arrow drawn backwards and nothing else', () => {
		const backwards = "import type { Score } from '#domain/scoring';";
		expect(againstDomainArrows(file('src/lib/domain/content/a.ts', backwards))).toHaveLength(1);
		expect(againstDomainArrows(file('src/lib/domain/learning/a.ts', backwards))).toEqual([]);
		expect(againstDomainArrows(file('src/lib/domain/unheard/a.ts', backwards))).toHaveLength(1);
	});

	it('[HO2] see every way past a door', () => {
		for (const specifier of [
			'../scoring/score.ts',
			'$lib/domain/scoring/score.ts',
			'$lib/domain/scoring/index.ts',
			'#domain/scoring/score',
		]) {
			const text = `import { score } from '${specifier}';`;
			expect.soft(pastADoor(file('src/lib/domain/learning/a.ts', text)), specifier).toHaveLength(1);
		}
		const rightly = "import { score } from '#domain/scoring';\nimport { b } from './deep/b.ts';";
		expect(pastADoor(file('src/lib/domain/learning/a.ts', rightly))).toEqual([]);
		const sideways = "import { who } from '../lib/server/who.ts';";
		expect(pastADoor(file('src/hooks.server.ts', sideways))).toHaveLength(1);
	});

	it('[HO3] see a platform in the domain', () => {
		const text = "import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';";
		expect(impureDomain(file('src/lib/domain/content/a.ts', text))).toHaveLength(1);
		expect(impureDomain(file('src/lib/domain/content/a.test.ts', text))).toEqual([]);
	});

	it('[HO4] see who imports a route, and where state and server meet', () => {
		const route = "import { load } from '../../routes/coding/+page.server.ts';";
		expect(againstRoomArrows(file('src/lib/ui/A.svelte', route))).toHaveLength(1);
		expect(
			betweenRoutes(file('src/routes/a/+page.svelte', "import '../b/B.svelte';")),
		).toHaveLength(1);
		expect(betweenRoutes(file('src/routes/a/+page.svelte', "import './B.svelte';"))).toEqual([]);
		const server = "import { identify } from '#server/who';";
		expect(againstRoomArrows(file('src/lib/state/a.svelte.ts', server))).toHaveLength(1);
		expect(againstRoomArrows(file('src/routes/a/+page.ts', server))).toHaveLength(1);
		expect(againstRoomArrows(file('src/routes/a/+page.server.ts', server))).toEqual([]);
		const state = "import { Sheet } from '$lib/state/sheet.svelte.ts';";
		expect(againstRoomArrows(file('src/lib/server/a.ts', state))).toHaveLength(1);
	});

	it('[HO5] see Kit in the server', () => {
		const text = "import { building } from '$app/environment';";
		expect(kitInServer(file('src/lib/server/a.ts', text))).toHaveLength(1);
		expect(kitInServer(file('src/lib/ui/a.ts', text))).toEqual([]);
	});

	it('[HO6] see the server in the browser, under any name', () => {
		for (const specifier of [
			'$lib/server/who.ts',
			'#server/who',
			'$env/dynamic/private',
			'node:fs',
		]) {
			const text = `<script lang="ts">import { a } from '${specifier}';</script>`;
			expect.soft(serverInBrowser(file('src/lib/ui/A.svelte', text)), specifier).toHaveLength(1);
		}
	});

	it('[HO7] see a long file unless it says why', () => {
		const long = 'a;\n'.repeat(301);
		expect(tooLong(file('src/a.ts', long))).toEqual(['src/a.ts: 301 lines']);
		expect(tooLong(file('src/a.ts', `// long because the table is one thing\n${long}`))).toEqual(
			[],
		);
		expect(tooLong(file('src/a.ts', 'a;\n'.repeat(300)))).toEqual([]);
	});

	it('[HO20] see a chart drawn elsewhere, or loaded at once', () => {
		const drawing = "import { Chart } from 'chart.js';";
		expect(chartsAtOnce(file('src/lib/ui/score/a.ts', drawing))).toHaveLength(1);
		expect(chartsAtOnce(file('src/lib/ui/progress/a.ts', drawing))).toEqual([]);
		const atOnce = "import { drawChart } from './draw-chart.ts';";
		expect(chartsAtOnce(file('src/lib/ui/progress/A.svelte', atOnce))).toHaveLength(1);
		const later = "const { drawChart } = await import('./draw-chart.ts');";
		expect(chartsAtOnce(file('src/lib/ui/progress/A.svelte', later))).toEqual([]);
	});

	it('[HO9] count numbers of procedures and leave other numbers alone', () => {
		const text =
			'code: "99213"\n- 20610-50, 0001U and 3044F\nPortland, OR 97205\n$12345 12345.50 1234567 2026-02-12';
		expect([...procedureNumbers(file('content/a.md', text))].sort()).toEqual([
			'0001U',
			'20610',
			'3044F',
			'99213',
		]);
	});

	it('[HO1] find every form of import', () => {
		const text = [
			"import a from './a.ts';",
			"import type { B } from './b.ts';",
			"import {\n\tc,\n\td\n} from './c.ts';",
			"import './e.ts';",
			"export { f } from './f.ts';",
			"const g = await import('./g.ts');",
			"<script>import H from './H.svelte';</script>",
		].join('\n');
		expect(importsOf({ path: 'src/x.ts', text }).map(({ target }) => target)).toEqual(
			['a.ts', 'b.ts', 'c.ts', 'e.ts', 'f.ts', 'g.ts', 'H.svelte'].map((name) => `src/${name}`),
		);
	});
});
