import { describe, expect, it } from 'vitest';
import { readCasePaths } from './learner-at-work.ts';

describe('the encounters on the shelf', () => {
	it('[BE2] finds each once, and nothing else that is linked', () => {
		const html = `
			<a href="/coding">All</a> <a href="/coding/em-glass">One</a> <a href="/about#coding">About</a>
			<a class="go" href="/coding/em-glass">Resume</a> <a href="/coding/gs-2">Two</a>
			<a href="/coding/gs-2/attempts/1">Score</a>`;
		expect(readCasePaths(html)).toEqual(['/coding/em-glass', '/coding/gs-2']);
	});
});
