import type { Browser } from '@playwright/test';
import { FIRST_CASE } from '#domain/presenting';
import { LEARNER_COOKIE } from '#server/who';
import { stopRequest } from '../start/stop-request.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { CODE_FIELDS, typeQueries } from './pages/code-field-times.ts';
import { judgeCodeField } from './pages/judge-code-field.ts';
import { judgeRates } from './pages/judge-rates.ts';
import { judgeWeights, type JudgedWeight } from './pages/judge-weights.ts';
import { openClient, type KeepAliveClient } from './pages/keep-alive-client.ts';
import { bringLearner, type LearnerAtWork } from './pages/learner-at-work.ts';
import { openBrowser } from './pages/open-browser.ts';
import { describeOtherWork, readOtherWork } from './pages/other-work.ts';
import { measureRates } from './pages/page-rates.ts';
import { weighPage, type WeighedPage } from './pages/page-weights.ts';
import { processorTime } from './pages/processor-time.ts';
import { startSite, type RunningSite } from './pages/running-site.ts';
import { measureSearches } from './pages/search-times.ts';
import { stopAfterwards, type StartedThings } from './pages/started-things.ts';
import { TYPED_QUERIES } from './pages/typed-queries.ts';

const CONCURRENCY = 8;
const ROUNDS = 8;
const ROUND_MS = 1_000;
const WARM_UP = 500;
/** As near to empty as a page gets: rendered on request, without data of its own and without script. */
const EMPTY_PAGE = '/about';

interface Scene {
	readonly site: RunningSite;
	readonly client: KeepAliveClient;
	readonly browser: Browser;
	readonly learner: LearnerAtWork;
	readonly cookie: { readonly name: string; readonly value: string };
}

/** Measures what a page costs the server and the browser, and how soon the code field answers. */
export async function runPagesBench(options: BenchOptions): Promise<BenchResult> {
	const stopping = stopRequest();
	try {
		return await stopAfterwards(stopping, (started) => measurePages(started, options));
	} finally {
		// From here on nothing of ours has to be stopped first.
		stopping.addEventListener('abort', () => process.exit(1));
	}
}

async function measurePages(
	started: StartedThings,
	{ progress, rounds }: BenchOptions,
): Promise<BenchResult> {
	const otherWork = describeOtherWork(readOtherWork());
	progress('Starting the site and a browser …');
	const site = await startSite(started);
	const browser = await openBrowser(started);
	const client = openClient(site.baseURL, CONCURRENCY);
	started.add(async () => client.close());
	const learner = await bringLearner(client, site.baseURL);
	const cookie = { name: LEARNER_COOKIE, value: learner.token };
	const scene = { site, client, browser, learner, cookie };

	progress('Asking for pages …');
	const rates = judgeRates(await rateCasePage(scene, rounds ?? ROUNDS));
	progress('Weighing pages …');
	const weights = judgeWeights(await weighPages(scene));
	progress('Looking for codes …');
	return joinResults([otherWork, rates, weights, await timeCodeField(scene)]);
}

function rateCasePage({ site, client, learner }: Scene, rounds: number) {
	const { casePath, headers } = learner;
	const pages = {
		empty: { path: EMPTY_PAGE, headers: {} },
		visitor: { path: casePath, headers: {} },
		learner: { path: casePath, headers },
	};
	return measureRates(pages, {
		...{ client, rounds, concurrency: CONCURRENCY, roundMs: ROUND_MS, warmUp: WARM_UP },
		processorTime: () => processorTime(site.processId),
	});
}

async function weighPages({ site, browser, learner, cookie }: Scene): Promise<JudgedWeight[]> {
	const { casePath, scoredPath, deskPaths, scoredDeskPath } = learner;
	const pages: readonly (Omit<JudgedWeight, 'weight'> & WeighedPage)[] = [
		{ name: 'home', use: 'reading', path: '/' },
		{ name: 'examStart', use: 'reading', path: '/start/exam' },
		{ name: 'teach', use: 'reading', path: '/teach' },
		{ name: 'compare', use: 'charting', path: '/compare' },
		{ name: 'shelf', use: 'reading', path: '/coding' },
		{ name: 'workspace', use: 'working', path: casePath, field: CODE_FIELDS.diagnosis },
		{
			name: 'guidedCase',
			use: 'working',
			path: `/coding/${FIRST_CASE}`,
			field: CODE_FIELDS.diagnosis,
		},
		{ name: 'scoredSheet', use: 'reading', path: scoredPath },
		{ name: 'billingShelf', use: 'reading', path: '/billing' },
		...[...deskPaths].map(([kind, path]) => ({
			name: `${kind}Desk`,
			use: 'working' as const,
			path,
		})),
		...(scoredDeskPath === null
			? []
			: [{ name: 'scoredDesk', use: 'reading' as const, path: scoredDeskPath }]),
		// Before there is anything to draw, the page weighs its own script alone.
		{ name: 'progressBlank', use: 'reading', path: '/progress', isVisited: true },
		{ name: 'progress', use: 'charting', path: '/progress' },
		{ name: 'notebook', use: 'reading', path: '/progress/notebook' },
		{ name: 'learner', use: 'reading', path: '/learner' },
		{ name: 'about', use: 'reading', path: '/about' },
	];
	const weighed: JudgedWeight[] = [];
	for (const page of pages) {
		const weight = await weighPage(page, { browser, baseURL: site.baseURL, cookie });
		weighed.push({ name: page.name, use: page.use, weight });
	}
	return weighed;
}

async function timeCodeField({ site, client, browser, learner, cookie }: Scene) {
	// Once for nothing: what runs for the first time is slow.
	await measureSearches(client, TYPED_QUERIES);
	const searches = await measureSearches(client, TYPED_QUERIES);
	const address = new URL(learner.casePath, site.baseURL).href;
	const strokes = await typeQueries(TYPED_QUERIES, { browser, address, cookie });
	return judgeCodeField(strokes, searches);
}

function joinResults(results: readonly BenchResult[]): BenchResult {
	return {
		passed: results.every(({ passed }) => passed),
		figures: Object.fromEntries(results.flatMap(({ figures }) => Object.entries(figures))),
		sentences: results.flatMap(({ sentences }) => sentences),
	};
}
