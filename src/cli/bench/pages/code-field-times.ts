import type { Browser } from '@playwright/test';
import { PageTraffic } from './page-traffic.ts';
import { keystrokesOf, type TypedQuery } from './typed-queries.ts';
import { watchCodeField, type Keystroke } from './watch-code-field.ts';

export interface TypingOptions {
	readonly browser: Browser;
	/** The whole address of a workspace. */
	readonly address: string;
	readonly cookie: { readonly name: string; readonly value: string };
	/** How many times slower the browser's processor is made; not at all unless said. */
	readonly slowdown?: number;
}

/** The fields queries are typed into, by name. */
export const CODE_FIELDS = { diagnosis: 'dx.0.code', procedure: 'px.0.code' } as const;

/** Types each query into a code field, letter by letter, and tells what came of each searched one. */
export async function typeQueries(
	queries: readonly TypedQuery[],
	{ browser, address, cookie, slowdown }: TypingOptions,
): Promise<readonly Keystroke[]> {
	const context = await browser.newContext();
	try {
		await context.addCookies([{ ...cookie, url: new URL(address).origin }]);
		const page = await context.newPage();
		// What runs this file names its functions by a function of its own, which no page has.
		await page.addInitScript('globalThis.__name = (named) => named');
		const traffic = new PageTraffic(page);
		await page.goto(address);
		await traffic.quiet();
		if (slowdown !== undefined) {
			const session = await context.newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		}
		const watch = await page.evaluateHandle(watchCodeField);
		const strokes: Keystroke[] = [];
		for (const query of queries) {
			const field = page.locator(`[name="${CODE_FIELDS[query.sheet]}"]`);
			await field.fill('');
			await traffic.quiet();
			const [first = '', ...others] = keystrokesOf(query);
			await field.pressSequentially(first.slice(0, -1));
			for (const text of [first, ...others]) {
				await page.keyboard.type(text.slice(-1));
				strokes.push(await watch.evaluate((watching) => watching.settled()));
			}
		}
		return strokes;
	} finally {
		await context.close();
	}
}
