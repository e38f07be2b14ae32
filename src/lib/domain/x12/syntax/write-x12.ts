import type { X12Document } from './x12-document.ts';

/** Writes a document as it was read, character for character. [XT1] */
export function writeX12({ segments, tail }: Pick<X12Document, 'segments' | 'tail'>): string {
	const parts: string[] = [];
	for (const { lead, elements, delimiters, end } of segments) {
		parts.push(lead + elements.join(delimiters.element) + end);
	}
	parts.push(tail);
	return parts.join('');
}
