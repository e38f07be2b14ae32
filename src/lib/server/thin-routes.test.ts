import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROUTES = fileURLToPath(new URL('../../routes', import.meta.url));
const FILES = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
	.filter((name) => /(?:^|[/\\])\+(?:page|layout|server)(?:\.server)?\.ts$/.test(name))
	.map((name) => ({ name, text: readFileSync(join(ROUTES, name), 'utf8') }));

/*
 * What a compiler can not see of the route files: that they reach for nothing secret, and that no
 * form gets past the one place where bodies are judged.
 */
describe('route files', () => {
	it('[WB16] are there to be looked at', () => {
		expect(FILES.length).toBeGreaterThanOrEqual(8);
	});

	it.each(FILES)('[WB16] reach for neither keys nor stores: $name', ({ text }) => {
		expect(text).not.toMatch(
			/findWithKey|\.secret\b|revealed|CaseKey|CaseSecrets|CaseRevision|RevealedRevision/,
		);
		expect(text).not.toMatch(/\.store\b|\.library\b|\.revisions\b/);
	});

	it.each(FILES)('[WB12] read no posted form by themselves: $name', ({ text }) => {
		expect(text).not.toMatch(/request\s*\.\s*(?:formData|text|arrayBuffer|body|blob)\b/);
		const actions = text.split(/export const actions\b/)[1] ?? '';
		const named = actions.match(/^\t\w+:/gm) ?? [];
		expect(actions.match(/\bformAction\(/g)?.length ?? 0).toBe(named.length);
	});

	it.each(FILES)('[WB17] are thin: $name', ({ text }) => {
		expect(text.split('\n').length).toBeLessThanOrEqual(60);
	});
});
