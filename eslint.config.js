import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/*
 * What the compiler cannot see. The arrows between rooms are enforced file by file in
 * tests/architecture.test.ts; the import rules here say the same while one is still typing.
 * Lists are put together in constants, because a later block replaces a rule's options, never adds.
 */

const tests = ['**/*.test.ts', '**/*.test-d.ts', '**/testing/**', 'tests/**'];

const houseSyntax = [
	{
		selector: 'ExportAllDeclaration',
		message: 'Name what a door lets through; `export *` hides it.',
	},
	{
		selector:
			'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :matches(ArrowFunctionExpression, FunctionExpression).init',
		message: 'An exported function is a declaration: `export function name() {}`.',
	},
];

const testSyntax = [
	{
		selector: 'CallExpression[callee.property.name=/^(skip|only|todo|fixme|fails|skipIf|runIf)$/]',
		message: 'No test is skipped, singled out or left for later.',
	},
	{
		selector: 'CallExpression[callee.property.name=/^(waitForTimeout)$/]',
		message: 'Wait for what should be seen, not for time to pass.',
	},
	{
		selector:
			'CallExpression[callee.name=/^(it|test)$/] > Literal.arguments:first-child:not([value=/^\\[[A-Z]{2,}[0-9]+[a-z]?\\] [a-z]/])',
		message: 'A title begins with its rule and a verb: `[CL3] rejects …` (rules: RULES.md).',
	},
];

const domainSyntax = [
	{
		selector:
			"NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
		message: 'The domain has no clock: take `now` as an argument.',
	},
];

const nobodyImports = [
	{ regex: '(^|/)routes(/|$)|^\\./\\$types', message: 'Nothing imports routes.' },
];

const domainImports = [
	...nobodyImports,
	{
		regex:
			'^node:|^\\$|^svelte|^@sveltejs|^#server|^(fs|path|os|crypto|url|util|events|stream|child_process)(/|$)',
		message: 'The domain is plain TypeScript: files, clock and framework come in as arguments.',
	},
	{
		regex:
			'^#domain/[^/]+/|/domain/|^(\\.\\./)+(result|codes|claims|content|scoring|checking|x12|exams|learning|presenting)(/|$)',
		message: 'A domain folder has one door: import from `#domain/<folder>`.',
	},
];

const serverImports = [
	...nobodyImports,
	{
		regex: '^\\$(lib|app|env)(/|$)',
		message: 'Commands and tests load these files without Kit: use `#server/…` and `#domain/…`.',
	},
	{ regex: '(^|/)(state|ui)/', message: 'The server knows neither components nor their state.' },
];

const browserImports = [
	...nobodyImports,
	{
		regex: '^#server(/|$)|(^|/)server(/|$)|^\\$env/(static|dynamic)/private',
		message: 'What the browser gets never reaches into the server.',
	},
];

function restrictImports(patterns) {
	return { 'no-restricted-imports': ['error', { patterns }] };
}

function restrictSyntax(...lists) {
	return { 'no-restricted-syntax': ['error', ...lists.flat()] };
}

export default defineConfig(
	{
		ignores: ['.svelte-kit/', 'build/', 'data/', 'content/', 'tests/.artifacts/', '**/fixtures/**'],
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
	{
		files: ['**/*.ts', '**/*.svelte'],
		extends: [ts.configs.recommendedTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
		},
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
			],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/ban-ts-comment': 'error',
			// A function that answers a promise-shaped interface at once is no mistake.
			'@typescript-eslint/require-await': 'off',
			// Our objects are closures; their functions know no `this` and may be passed around.
			'@typescript-eslint/unbound-method': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'no-constant-condition': ['error', { checkLoops: false }],
			'no-implicit-coercion': ['error', { allow: ['!!'] }],
			'no-restricted-exports': [
				'error',
				{
					restrictDefaultExports: {
						direct: true,
						named: true,
						defaultFrom: true,
						namedFrom: true,
						namespaceFrom: true,
					},
				},
			],
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			...restrictImports(nobodyImports),
			...restrictSyntax(houseSyntax),
		},
	},
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The site is always served from the root of its host.
			'svelte/no-navigation-without-resolve': 'off',
			// `let { a, b = $bindable() } = $props()` cannot be split.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// `{' '}` is how a space is kept between two elements.
			'svelte/no-useless-mustaches': 'off',
			// Within markup the linter sees callbacks untyped; svelte-check knows their types.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	// Rendered and sanitised when the file was loaded; the one place where markup is put in as it is.
	{ files: ['src/lib/ui/frame/Rendered.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
	{
		files: ['src/lib/domain/**/*.ts'],
		rules: restrictImports(domainImports),
	},
	{
		// A test may read its fixtures.
		files: ['src/lib/domain/**/*.test.ts', 'src/lib/domain/**/testing/**'],
		rules: restrictImports([...nobodyImports, ...domainImports.slice(-1)]),
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: tests,
		rules: {
			...restrictSyntax(houseSyntax, domainSyntax),
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
				{ object: 'Math', property: 'random', message: 'Take `random` as an argument.' },
			],
			// A dependency's types can bring Node's globals back in; the compiler would not notice.
			'no-restricted-globals': [
				'error',
				...['process', 'Buffer', 'console', 'setTimeout', 'setInterval', 'fetch', 'crypto'],
				...['performance', 'document', 'window', 'navigator', 'localStorage'],
			],
		},
	},
	{ files: ['src/lib/server/**/*.ts'], rules: restrictImports(serverImports) },
	{ files: ['src/lib/state/**', 'src/lib/ui/**'], rules: restrictImports(browserImports) },
	{
		// Kit's own shapes: `export const load: PageServerLoad = …`, `./$types`.
		files: ['src/routes/**', 'src/hooks.*'],
		rules: {
			...restrictImports([{ regex: '(^|/)routes(/|$)', message: 'Nothing imports routes.' }]),
			...restrictSyntax(houseSyntax.slice(0, 1)),
		},
	},
	{
		files: ['src/routes/**/*.svelte', 'src/routes/**/+page.ts', 'src/routes/**/+layout.ts'],
		rules: restrictImports([
			...browserImports.slice(1),
			{ regex: '(^|/)routes(/|$)', message: 'Nothing imports routes.' },
		]),
	},
	{
		// The commands talk to a person; the server logs.
		files: ['src/cli/**', 'src/lib/server/**', 'src/hooks.*'],
		rules: { 'no-console': 'off' },
	},
	{
		files: tests,
		rules: {
			...restrictSyntax(houseSyntax, testSyntax),
			'@typescript-eslint/consistent-type-assertions': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
		},
	},
	{
		files: ['*.config.ts', 'tests/playwright.config.ts'],
		rules: { 'no-restricted-exports': 'off' },
	},
);
