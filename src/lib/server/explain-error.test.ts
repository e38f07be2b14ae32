import { describe, expect, it } from 'vitest';
import { explainError } from './explain-error.ts';

function explain(error: unknown, given: { status?: number; pathname?: string } = {}) {
	const lines: string[] = [];
	const request = { status: 500, method: 'GET', pathname: '/coding', ...given };
	return { shown: explainError(error, request, (line) => lines.push(line)), lines };
}

describe('explainError', () => {
	it('[WB15] logs what happened under the id it shows, and shows nothing else of it', () => {
		const { shown, lines } = explain(new Error('secret /root/data'));
		expect(shown.id).toMatch(/^[0-9a-f]{8}$/);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(`[${shown.id ?? ''}] GET /coding 500: Error: secret /root/data`);
		expect(JSON.stringify(shown)).not.toMatch(/secret|root|at .*\.ts/);
	});

	it('[WB15] copes with anything that can be thrown', () => {
		expect(explain('a string').lines[0]).toContain('a string');
		expect(explain(undefined).lines[0]).toContain('undefined');
	});

	it('[WB15] logs nothing for a page that is not there', () => {
		const { shown, lines } = explain(new Error('Not Found'), { status: 404, pathname: '/nowhere' });
		expect(shown).toEqual({ message: 'There is no page at this address.' });
		expect(lines).toEqual([]);
	});

	it('[WB4] suggests the page that was probably meant', () => {
		const { shown } = explain(null, { status: 404, pathname: '/progres' });
		expect(shown.suggestions).toEqual([{ href: '/progress', title: 'Progress' }]);
	});

	it.each([400, 405, 413, 415, 418])('[WB15] has a sentence for status %i', (status) => {
		expect(explain(null, { status }).shown.message).toMatch(/^[A-Z].*\.$/);
	});
});
