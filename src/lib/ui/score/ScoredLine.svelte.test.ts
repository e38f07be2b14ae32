import type { SheetLine } from '#domain/presenting';
import type { Finding } from '#domain/scoring';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ScoredLine from './ScoredLine.svelte';

function aCode(code: string) {
	return { code, description: `Words of ${code}`, modifiers: '', units: '', pointers: '' };
}

function aFinding(given: Partial<Finding> = {}): Finding {
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

function aSheetLine(given: Partial<SheetLine> = {}): SheetLine {
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

describe('a line of the scored sheet', () => {
	it('[UI13] says in words what became of it, what was given and what belongs there', () => {
		render(ScoredLine, { props: { line: aSheetLine() } });
		const line = document.getElementById('line-1');
		expect(line).toHaveTextContent(/Near.*70% credit/);
		expect(line).toHaveTextContent(/Row B\. You gave:\s*S61\.411D/);
		expect(line).toHaveTextContent(/Expected:\s*S61\.411A/);
		expect(line).toHaveTextContent('Active treatment was given that day.');
	});

	it('[UI13] leads from its evidence to the words in the chart', () => {
		render(ScoredLine, { props: { line: aSheetLine() } });
		expect(screen.getByRole('link', { name: /cut her right hand/ })).toHaveAttribute(
			'href',
			'#e-1',
		);
	});

	it('[UI13] shows an absence as one, without a link', () => {
		const evidence = [{ in: 'HPI', words: 'which hand', mark: '' }];
		render(ScoredLine, { props: { line: aSheetLine({ evidence }) } });
		expect(screen.queryByRole('link')).not.toBeInTheDocument();
		expect(screen.getByText('Not in the chart:')).toBeInTheDocument();
	});

	it('[UI13] names a rule once', () => {
		render(ScoredLine, { props: { line: aSheetLine() } });
		expect(screen.getAllByText('OG I.C.19.a')).toHaveLength(1);
		expect(screen.getByText('OG I.B.13')).toBeInTheDocument();
	});

	it('[UI13] opens its reasons unless the line is right', () => {
		const { rerender } = render(ScoredLine, { props: { line: aSheetLine() } });
		expect(screen.getByRole('group')).toHaveAttribute('open');
		void rerender({ line: aSheetLine({ status: 'correct', findings: [] }) });
		return expect.poll(() => document.querySelector('details')?.hasAttribute('open')).toBe(false);
	});

	it('[UI13] says when a misunderstanding was charged elsewhere', () => {
		const line = aSheetLine({ findings: [aFinding({ charged: false })] });
		render(ScoredLine, { props: { line } });
		expect(screen.getByText('(counted once already)')).toBeInTheDocument();
	});
});
