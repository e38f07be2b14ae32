import { textField } from './yaml-tree.ts';
import type { YamlText } from './yaml-tree.ts';
import type { WrittenCase } from './written-case.ts';

/** A fact of the front matter as it is written. */
export function factOf({ facts }: WrittenCase, name: string): YamlText | null {
	return textField(facts, name);
}

/** The date of service; null where there is none that could be one. */
export function dateOfService(written: WrittenCase): string | null {
	const dos = factOf(written, 'dos')?.value ?? '';
	return /^\d{4}-\d{2}-\d{2}$/.test(dos) ? dos : null;
}
