import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from '@playwright/test';

/** A page that asks for nothing for so long has all it wants. */
const QUIET_MS = 400;
const PATIENCE_MS = 30_000;

/** What a page fetches, from before it is opened. */
export class PageTraffic {
	readonly #urls = new Set<string>();
	readonly #pending = new Set<Request>();
	#lastChange = performance.now();

	constructor(page: Page) {
		page.on('request', (request) => {
			if (request.method() === 'GET') this.#urls.add(request.url());
			this.#pending.add(request);
			this.#lastChange = performance.now();
		});
		const settle = (request: Request): void => {
			this.#pending.delete(request);
			this.#lastChange = performance.now();
		};
		page.on('requestfinished', settle);
		page.on('requestfailed', settle);
	}

	/** Everything fetched so far, each address once. */
	get urls(): readonly string[] {
		return [...this.#urls];
	}

	/** Waits until the page asks for nothing more. */
	async quiet(): Promise<void> {
		const start = performance.now();
		while (this.#pending.size > 0 || performance.now() - this.#lastChange < QUIET_MS) {
			if (performance.now() - start > PATIENCE_MS) {
				const [request] = this.#pending;
				throw new Error(`The page never comes to rest; it waits for ${request?.url() ?? 'more'}.`);
			}
			await setTimeout(20);
		}
	}
}
