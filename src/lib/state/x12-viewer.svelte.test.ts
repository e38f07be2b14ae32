import { EXAMPLES } from '#domain/x12';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, SEGMENTS_PER_PAGE, X12Viewer } from './x12-viewer.svelte.ts';

function aViewer(): X12Viewer {
	return new X12Viewer({ reasons: {}, remarks: {} }, () => Promise.resolve());
}

function aFile(bytes: Uint8Array<ArrayBuffer>, name = 'claims.837') {
	return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

describe('X12Viewer', () => {
	it('[XT29] reads a file and shows its first segments', async () => {
		const viewer = aViewer();
		await viewer.openFile(aFile(bytesOf(EXAMPLES.claim)));
		expect([viewer.name, viewer.problem, viewer.pages]).toEqual(['claims.837', '', 1]);
		expect(viewer.segments[0]).toMatchObject({ number: 1, id: 'ISA' });
	});

	it('[XT29] reads files that are not UTF-8', async () => {
		const viewer = aViewer();
		const bytes = bytesOf(EXAMPLES.claim.replace('DOE', 'DxE'));
		bytes[bytes.indexOf('x'.charCodeAt(0))] = 0xd6;
		await viewer.openFile(aFile(bytes));
		expect(viewer.segments.some(({ text }) => text.includes('DÖE'))).toBe(true);
	});

	it('[XT29] takes up to five megabytes and says so of more', async () => {
		const viewer = aViewer();
		await viewer.openFile({ ...aFile(bytesOf('')), size: MOST_BYTES + 1 });
		expect(viewer.problem).toContain('up to 5 MB');
		await viewer.openText('x'.repeat(MOST_BYTES + 1), 'pasted');
		expect(viewer.problem).toContain('more than 5 MB');
		expect(viewer.explanation).toBeNull();
	});

	it('[XT29] says what is wrong with what is no file of this kind', async () => {
		const viewer = aViewer();
		await viewer.openText('  ', 'pasted');
		expect(viewer.problem).toContain('nothing to read yet');
		await viewer.openText('Dear payer', 'pasted');
		expect(viewer.problem).toContain('There is no ISA segment');
		await viewer.openFile({
			...aFile(bytesOf('')),
			arrayBuffer: () => Promise.reject(new Error('gone')),
		});
		expect(viewer.problem).toContain('could not be read');
	});

	it('[XT29] turns pages and goes to the page of a segment', async () => {
		const viewer = aViewer();
		await viewer.openText(EXAMPLES.claim.repeat(10), 'pasted');
		const { count } = viewer.explanation ?? { count: 0 };
		expect(viewer.pages).toBe(Math.ceil(count / SEGMENTS_PER_PAGE));
		viewer.goTo(SEGMENTS_PER_PAGE + 1);
		expect(viewer.page).toBe(2);
		expect(viewer.segments[0]?.number).toBe(SEGMENTS_PER_PAGE + 1);
		viewer.goTo(10_000);
		expect(viewer.page).toBe(viewer.pages);
		expect(viewer.segments.at(-1)?.number).toBe(count);
	});

	it('[XT29] forgets what it read', async () => {
		const viewer = aViewer();
		await viewer.openText(EXAMPLES.remittance, 'pasted');
		viewer.close();
		expect([viewer.explanation, viewer.name, viewer.segments]).toEqual([null, '', []]);
	});
});
