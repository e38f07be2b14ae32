import {
	domainFolderOf,
	importsOf,
	roomOf,
	type Import,
	type Room,
	type SourceFile,
} from './source-file.ts';

/*
 * Each rule is a function from files to complaints, so that a test can show that it is able to fail.
 */

/** Each domain folder and the ones it may know. */
export const domainArrows: Readonly<Record<string, readonly string[]>> = {
	result: [],
	codes: ['result'],
	codebook: ['result', 'codes'],
	claims: ['result', 'codes'],
	content: ['result', 'codes', 'claims'],
	scoring: ['result', 'codes', 'claims', 'content'],
	billing: ['result', 'codes', 'claims', 'x12', 'content', 'scoring'],
	checking: ['result', 'codes', 'claims', 'content', 'scoring', 'billing'],
	x12: ['result', 'codes', 'claims'],
	questions: ['result', 'codes', 'claims', 'content', 'scoring', 'billing', 'checking'],
	exams: ['result', 'codes', 'claims', 'content', 'scoring', 'checking', 'questions'],
	study: ['result', 'codes', 'claims', 'content', 'scoring', 'checking', 'questions', 'exams'],
	journeys: ['result', 'codes', 'claims', 'content', 'scoring', 'billing', 'checking'],
	learning: [
		...['result', 'codes', 'claims', 'content', 'scoring', 'billing', 'checking', 'journeys'],
		...['questions', 'exams', 'study'],
	],
	presenting: [
		...['result', 'codes', 'codebook', 'claims', 'x12', 'content', 'scoring', 'billing'],
		...['checking', 'questions', 'exams', 'study', 'journeys'],
		'learning',
	],
};

/** Packages the domain may use: pure ones that read a format. */
const domainPackages = ['papaparse', 'saxes', 'ts-fsrs', 'yaml', 'zod'];

/** Each room and the ones it may know. What runs in the browser never reaches the server. */
const roomArrows: Readonly<Record<Room, readonly Room[]>> = {
	domain: ['domain'],
	server: ['server', 'domain'],
	state: ['state', 'domain'],
	ui: ['ui', 'state', 'domain'],
	routes: ['routes', 'ui', 'state', 'domain'],
	hooks: ['hooks', 'server', 'domain'],
	cli: ['cli', 'server', 'domain'],
	other: [],
};

const mostLines = 300;

/** Tests may use what they test with, but they live in the same rooms. */
function isTest(path: string): boolean {
	return /\.test(-d)?\.ts$|\/testing\//.test(path);
}

/** Files of a route that only ever run on the server. */
function runsOnServer(path: string): boolean {
	return /\/\+(page|layout)\.server\.ts$|\/\+server\.ts$|\.server(\.test)?\.ts$/.test(path);
}

type Complaints = (files: readonly SourceFile[]) => string[];

function overImports(complain: (file: SourceFile, found: Import) => string | null): Complaints {
	return (files) =>
		files.flatMap((file) =>
			importsOf(file).flatMap((found) => {
				const complaint = complain(file, found);
				return complaint === null ? [] : [`${file.path}: '${found.specifier}' ${complaint}`];
			}),
		);
}

export const againstDomainArrows = overImports(({ path }, { target }) => {
	const from = domainFolderOf(path);
	const to = target === null ? undefined : domainFolderOf(target);
	if (from === undefined || to === undefined || from === to) return null;
	const allowed = domainArrows[from];
	if (allowed === undefined) return `stands in the unknown folder ${from}`;
	return allowed.includes(to) ? null : `leads from ${from} to ${to}`;
});

export const pastADoor = overImports(({ path }, { specifier, target }) => {
	if (target === null) return null;
	const to = domainFolderOf(target);
	if (to !== undefined && to !== domainFolderOf(path)) {
		return /^#domain\/[a-z0-9-]+$/.test(specifier) ? null : `should be '#domain/${to}'`;
	}
	const leavesItsRoom = specifier.startsWith('.') && roomOf(target) !== roomOf(path);
	return leavesItsRoom ? 'reaches into another room by a relative path' : null;
});

export const impureDomain = overImports(({ path }, { specifier, target }) => {
	if (roomOf(path) !== 'domain' || isTest(path) || target !== null) return null;
	return domainPackages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
		? null
		: 'is no package the domain may use';
});

export const againstRoomArrows = overImports(({ path }, { target }) => {
	if (target === null) return null;
	const from = roomOf(path);
	const to = roomOf(target);
	if (to === 'routes' && from !== 'routes') return 'imports a route';
	if (to === 'server' && from === 'routes' && runsOnServer(path)) return null;
	return roomArrows[from].includes(to) ? null : `leads from ${from} to ${to}`;
});

export const betweenRoutes = overImports(({ path }, { specifier, target }) => {
	if (target === null || roomOf(path) !== 'routes' || roomOf(target) !== 'routes') return null;
	// `./$types` is generated; a component or a function beside the page is the page's own.
	return /^\.\/[^/]+$/.test(specifier) && !/^\.\/\+/.test(specifier)
		? null
		: 'imports another route';
});

export const kitInServer = overImports(({ path }, { specifier }) =>
	roomOf(path) === 'server' && /^\$(lib|app|env)(\/|$)/.test(specifier)
		? 'cannot be loaded without Kit'
		: null,
);

export const serverInBrowser = overImports(({ path }, { specifier, target }) => {
	if (isTest(path) || roomOf(path) === 'server' || !isBrowserCode(path)) return null;
	const isSecret = /^\$(env\/(static|dynamic)\/private|app\/server)$|^node:/.test(specifier);
	return isSecret || (target !== null && /(^|\/|\.)server[./]/.test(target))
		? 'would carry the server into the browser'
		: null;
});

function isBrowserCode(path: string): boolean {
	const room = roomOf(path);
	return room === 'state' || room === 'ui' || (room === 'routes' && !runsOnServer(path));
}

/** What draws charts is heavy: one folder knows it, and a page gets it by `import()` alone. */
export function chartsAtOnce(files: readonly SourceFile[]): string[] {
	const folder = 'src/lib/ui/progress/';
	const imports = files
		.filter(({ path }) => !isTest(path))
		.flatMap((file) => importsOf(file).map((found) => ({ ...found, file })));
	return imports.flatMap(({ specifier, target, file: { path, text } }) => {
		if (specifier === 'chart.js') return path.startsWith(folder) ? [] : [`${path}: draws charts`];
		const isDrawing = target === `${folder}draw-chart.ts`;
		return isDrawing && !text.includes(`import('${specifier}')`) ? [`${path}: loads at once`] : [];
	});
}

export function tooLong(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path, text }) => {
		const lines = text.replace(/\n$/, '').split('\n');
		const isExplained = lines.slice(0, 12).some((line) => line.includes('long because'));
		return lines.length > mostLines && !isExplained ? [`${path}: ${lines.length} lines`] : [];
	});
}

/** Counted generously: a number that merely looks like one counts too, but ZIP codes do not. */
export function procedureNumbers(files: readonly SourceFile[]): Set<string> {
	const numbers = files.flatMap(({ text }) =>
		[...text.matchAll(/(?<![\w.,$#/])\d{4}[0-9FTUMA](?![\w,]|\.\d)/g)]
			.filter(({ index }) => !/\b[A-Z]{2}\s$/.test(text.slice(Math.max(0, index - 4), index)))
			.map(([number]) => number),
	);
	return new Set(numbers);
}
