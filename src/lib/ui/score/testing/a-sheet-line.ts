import type { SheetLine } from '#domain/presenting';
import type { Finding } from '#domain/scoring';

/* Builders for tests: a line that is nearly right, with the values under test put in by the test. */

function aCode(code: string) {
	return { code, description: `Words of ${code}`, modifiers: '', units: '', pointers: '' };
}

export function aFinding(given: Partial<Finding> = {}): Finding {
	return {
		type: 'seventh_char',
		part: 'dx',
		keyLine: 'S61.411A',
		row: 0,
		expected: 'S61.411A',
		given: 'S61.411D',
		reason: 'Active treatment was given that day.',
		rule: 'OG I.C.19.a',
		charged: true,
		misconception: null,
		...given,
	};
}

export function aSheetLine(given: Partial<SheetLine> = {}): SheetLine {
	return {
		anchor: 'line-1',
		light: 'light-1',
		confidence: null,
		query: null,
		kind: 'diagnosis',
		status: 'near',
		row: 'B',
		expected: aCode('S61.411A'),
		given: aCode('S61.411D'),
		credit: 0.7,
		findings: [aFinding()],
		evidence: [{ in: 'HPI', words: 'cut her right hand', mark: 'e-1' }],
		rules: ['OG I.C.19.a', 'OG I.B.13'],
		rationaleHtml: '<p>Because.</p>',
		...given,
	};
}
