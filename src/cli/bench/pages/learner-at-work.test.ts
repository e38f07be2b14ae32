import { describe, expect, it } from 'vitest';
import { readCasePaths, readDeskPaths } from './learner-at-work.ts';

describe('the encounters on the shelf', () => {
	it('[BE2] finds each once, and nothing else that is linked', () => {
		const html = `
			<a href="/coding">All</a> <a href="/coding/em-glass">One</a> <a href="/about#coding">About</a>
			<a class="go" href="/coding/em-glass">Resume</a> <a href="/coding/gs-2">Two</a>
			<a href="/coding/gs-2/attempts/1">Score</a>`;
		expect(readCasePaths(html)).toEqual(['/coding/em-glass', '/coding/gs-2']);
	});
});

describe('the billing shelf', () => {
	it('[BE2] finds the cases of each desk once, by the kind of the desk', () => {
		const html = `
			<a href="/billing/dn-b">Carry on</a>
			<section><h2 id="desk-denial">Denials</h2><a href="/billing/dn-a">A</a><a href="/billing/dn-b">B</a>
			<a href="/billing/dn-b">B again</a></section>
			<section><h2 id="desk-posting">Posting</h2><a href="/billing/po-a">A</a></section>`;
		expect(readDeskPaths(html)).toEqual(
			new Map([
				['denial', ['/billing/dn-a', '/billing/dn-b']],
				['posting', ['/billing/po-a']],
			]),
		);
		expect(readDeskPaths('<p>The desks are empty</p>').size).toBe(0);
	});
});
