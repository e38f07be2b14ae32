import { test as base, type ConsoleMessage } from '@playwright/test';
import { RecordPage } from './record-page.ts';
import { ScoredSheetPage } from './scored-sheet-page.ts';
import { Workspace } from './workspace.ts';

/*
 * What every journey starts with: a fresh browser context, hence a learner of its own, and the pages as
 * a person speaks of them. Whatever a journey is about, it also fails where a script of ours breaks
 * down, the console complains, the content security policy has to step in, or a page asks another site
 * for anything. [JO9]
 */
interface Journey {
	readonly workspace: Workspace;
	readonly scoredSheet: ScoredSheetPage;
	readonly record: RecordPage;
	readonly breakdowns: string[];
}

export const test = base.extend<Journey>({
	workspace: async ({ page }, use) => use(new Workspace(page)),
	scoredSheet: async ({ page }, use) => use(new ScoredSheetPage(page)),
	record: async ({ page }, use) => use(new RecordPage(page)),
	breakdowns: [
		async ({ baseURL, context }, use) => {
			const seen: string[] = [];
			context.on('weberror', (fault) => seen.push(String(fault.error())));
			context.on('console', (message) => {
				if (isComplaint(message)) seen.push(message.text());
			});
			context.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol !== 'data:' && origin !== baseURL) seen.push(`asked ${request.url()}`);
			});
			await use(seen);
			expect(seen, 'what broke down, was refused, or went to another site').toEqual([]);
		},
		{ auto: true },
	],
});

export const expect = test.expect;

/** Chromium also notes every answer of 400 and above as an error; some journeys ask for just those. */
function isComplaint(message: ConsoleMessage): boolean {
	const isBad = message.type() === 'error' || message.type() === 'warning';
	return isBad && !message.text().startsWith('Failed to load resource');
}
