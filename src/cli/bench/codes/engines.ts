import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import type { FoundByEngine } from './measure-recall.ts';

/** A code with every text it can be found by, as libraries index it. */
export interface EngineDocument {
	readonly id: number;
	readonly system: string;
	readonly code: string;
	readonly text: string;
}

/** A search engine under measurement. */
export interface Engine {
	readonly name: string;
	find(typed: string): readonly FoundByEngine[];
	close(): void;
}

const MOST = 10;

/** MiniSearch as its manual recommends for searching while one types. */
export function openMiniSearch(documents: readonly EngineDocument[]): Engine {
	const index = new MiniSearch<EngineDocument>({ fields: ['code', 'text'] });
	index.addAll(documents);
	return {
		name: 'MiniSearch',
		find: (typed) =>
			index
				.search(typed, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
				.slice(0, MOST)
				.flatMap(({ id }) => documents[Number(id)] ?? []),
		close: () => undefined,
	};
}

export function openFlexSearch(documents: readonly EngineDocument[]): Engine {
	const index = new FlexSearch.Index({ tokenize: 'forward' });
	for (const { id, code, text } of documents) index.add(id, `${code} ${text}`);
	return {
		name: 'FlexSearch',
		find: (typed) =>
			index.search(typed, { limit: MOST }).flatMap((id) => documents[Number(id)] ?? []),
		close: () => undefined,
	};
}

export function openSqlite(documents: readonly EngineDocument[]): Engine {
	const database = new sqlite.Database(':memory:');
	database.run("create virtual table codes using fts5(code, text, prefix='2 3 4')");
	database.run('begin');
	const insert = database.prepare('insert into codes(rowid, code, text) values (?, ?, ?)');
	for (const { id, code, text } of documents) insert.run([id + 1, code, text]);
	insert.finalize();
	database.run('commit');
	const select = database.prepare(
		'select rowid from codes where codes match ? order by bm25(codes, 10, 1) limit 10',
	);
	return {
		name: 'SQLite FTS5',
		find: (typed) => {
			const words = typed.toLowerCase().match(/[a-z0-9]+/g) ?? [];
			if (words.length === 0) return [];
			const rows = select.all([words.map((word) => `"${word}"*`).join(' ')]);
			return rows.flatMap(({ rowid }) => documents[Number(rowid) - 1] ?? []);
		},
		close: () => {
			select.finalize();
			database.close();
		},
	};
}
