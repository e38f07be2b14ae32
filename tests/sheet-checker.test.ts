import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answerOf } from '#domain/checking';
import { openBookStore } from '#server/book-store';
import { judgeSheet } from '#server/judge-sheet';
import { openLibrary } from '#server/library';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* The checker of the sheet on the cases that ship, with what is loaded out of the box. */

const root = resolve(import.meta.dirname, '..');
let dataFolder = '';
let app: Parameters<typeof judgeSheet>[0];

beforeAll(async () => {
	dataFolder = await mkdtemp(join(tmpdir(), 'chart-to-claim-checker-'));
	const log = () => undefined;
	app = {
		library: await openLibrary({ folders: [join(root, 'content')], root, log }),
		books: openBookStore({ dataFolder, log }),
	};
});

afterAll(async () => {
	if (existsSync(dataFolder)) await rm(dataFolder, { recursive: true });
});

describe('the checker on the cases that ship', () => {
	it('[SH0] holds nothing against an answer that is right', async () => {
		const { cases, findWithKey } = await app.library.look();
		expect(cases.length).toBeGreaterThan(20);
		const held: string[] = [];
		for (const { page } of cases) {
			const { id } = page.learner.facts;
			const key = findWithKey(id)?.secret.revealed.key;
			if (key === undefined) throw new Error(`No key of ${id}.`);
			for (const parts of key.readings) {
				const verdict = await judgeSheet(app, page.learner, answerOf(key, parts));
				held.push(...verdict.remarks.map(({ rule, reason }) => `${id} ${rule} ${reason}`));
			}
		}
		expect(held).toEqual([]);
	});

	it('[SH7] knows age and sex of every patient', async () => {
		const { cases } = await app.library.look();
		const unknown: string[] = [];
		for (const { page } of cases) {
			const { unasked } = await judgeSheet(app, page.learner, {
				schema: 'answer/1',
				diagnoses: [],
				procedures: [],
			});
			if (unasked.some((sentence) => sentence.startsWith('Age'))) {
				unknown.push(page.learner.facts.id);
			}
		}
		expect(unknown).toEqual([]);
	});
});
