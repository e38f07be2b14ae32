import type { Browser, BrowserContext } from '@playwright/test';
import { PageTraffic } from './page-traffic.ts';
import { weighFiles, type FetchedFile, type PageWeight } from './weigh-files.ts';

export interface WeighedPage {
	readonly path: string;
	/** The name of a field to type into, where that may fetch more. */
	readonly field?: string;
	/** As somebody without a record sees it. */
	readonly isVisited?: boolean;
}

export interface WeighingOptions {
	readonly browser: Browser;
	readonly baseURL: string;
	/** The cookie of the learner whose pages these are. */
	readonly cookie: { readonly name: string; readonly value: string };
}

/** Loads a page with an empty cache, uses it a little, and weighs everything it fetched. */
export async function weighPage(
	{ path, field, isVisited = false }: WeighedPage,
	{ browser, baseURL, cookie }: WeighingOptions,
): Promise<PageWeight> {
	const context = await browser.newContext({ baseURL });
	try {
		if (!isVisited) await context.addCookies([{ ...cookie, url: baseURL }]);
		const page = await context.newPage();
		const traffic = new PageTraffic(page);
		const answer = await page.goto(path);
		if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status() ?? 0}.`);
		await traffic.quiet();
		// What is fetched only once it comes into view or is used belongs to the page as well.
		await page.keyboard.press('End');
		if (field !== undefined) await page.locator(`[name="${field}"]`).pressSequentially('diabetes');
		await traffic.quiet();
		return weighFiles(await fetchAll(traffic.urls, context, baseURL));
	} finally {
		await context.close();
	}
}

/** Asks for the files themselves: a browser does not hand out the body of everything it preloaded. */
async function fetchAll(
	urls: readonly string[],
	context: BrowserContext,
	baseURL: string,
): Promise<readonly FetchedFile[]> {
	const files: FetchedFile[] = [];
	for (const url of urls) {
		if (!/^https?:/.test(url)) continue;
		if (!url.startsWith(baseURL)) throw new Error(`A page asks another site for ${url}.`);
		const answer = await context.request.get(url, { headers: { 'accept-encoding': 'identity' } });
		files.push({ type: answer.headers()['content-type'] ?? '', bytes: await answer.body() });
	}
	return files;
}
