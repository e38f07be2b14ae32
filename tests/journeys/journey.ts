import { test as base } from '@playwright/test';
import { RecordPage } from './record-page.ts';
import { ScoredSheetPage } from './scored-sheet-page.ts';
import { Workspace } from './workspace.ts';

/*
 * What every journey starts with: a fresh browser context, hence a learner of its own, and the pages as
 * a person speaks of them. Whatever a journey is about, it also fails where a script of ours breaks
 * down or the content security policy has to step in.
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
		async ({ context }, use) => {
			const seen: string[] = [];
			context.on('weberror', (fault) => seen.push(String(fault.error())));
			context.on('console', (message) => {
				if (/Content.Security.Policy|Refused to/i.test(message.text())) seen.push(message.text());
			});
			await use(seen);
			expect(seen, 'scripts that broke down, and what the policy refused').toEqual([]);
		},
		{ auto: true },
	],
});

export const expect = test.expect;
