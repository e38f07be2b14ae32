import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
	/** From the project's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

export interface Import {
	/** As written. */
	readonly specifier: string;
	/** Where it leads inside the project; null for a package. */
	readonly target: string | null;
}

export type Room = 'domain' | 'server' | 'state' | 'ui' | 'routes' | 'cli' | 'hooks' | 'other';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

export function importsOf({ path, text }: SourceFile): Import[] {
	const found = text.matchAll(
		/(?:^|[\s;}>])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[\s;>])import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
	);
	return [...found].map(([, from, bare, dynamic]) => {
		const specifier = from ?? bare ?? dynamic ?? '';
		return { specifier, target: targetOf(path, specifier) };
	});
}

function targetOf(path: string, specifier: string): string | null {
	const [, kind, rest = ''] = /^(#domain|#server|\$lib)(?:\/(.*))?$/.exec(specifier) ?? [];
	if (kind === '#domain') return `src/lib/domain/${rest}/index.ts`;
	if (kind === '#server') return `src/lib/server/${rest}.ts`;
	if (kind === '$lib') return `src/lib/${rest}`;
	if (!specifier.startsWith('.')) return null;
	return normalize(join(dirname(path), specifier))
		.split(sep)
		.join('/');
}

export function roomOf(path: string): Room {
	if (/^src\/(hooks|app)\./.test(path)) return 'hooks';
	const [, room] = /^src\/(?:lib\/)?(domain|server|state|ui|routes|cli)(?:\/|$)/.exec(path) ?? [];
	switch (room) {
		case 'domain':
		case 'server':
		case 'state':
		case 'ui':
		case 'routes':
		case 'cli':
			return room;
		default:
			return 'other';
	}
}

export function domainFolderOf(path: string): string | undefined {
	return /^src\/lib\/domain\/([^/]+)\//.exec(path)?.[1];
}

export function filesBelow(folder: string, ending: RegExp): SourceFile[] {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.split(sep).includes('fixtures'))
		.map((path) => ({
			path: path
				.slice(root.length + 1)
				.split(sep)
				.join('/'),
			text: readFileSync(path, 'utf8'),
		}));
}
