import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ScoredLine from './ScoredLine.svelte';
import { aFinding, aSheetLine } from './testing/a-sheet-line.ts';

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

	it('[UI13] leads from the code that belongs there to all its words', () => {
		const { rerender } = render(ScoredLine, { props: { line: aSheetLine() } });
		const link = screen.getByRole('link', { name: 'S61.411A (its words in the chart)' });
		expect(link).toHaveAttribute('href', '#light-1');
		void rerender({ line: aSheetLine({ light: '' }) });
		return expect.poll(() => screen.queryByRole('link', { name: /its words/ })).toBeNull();
	});

	it('[UI20] says how sure the learner was', () => {
		render(ScoredLine, { props: { line: aSheetLine({ confidence: 'sure' }) } });
		expect(screen.getByText('You were sure')).toBeInTheDocument();
	});

	it('[UI13] shows an absence as one, without a link', () => {
		const evidence = [{ in: 'HPI', words: 'which hand', mark: '' }];
		render(ScoredLine, { props: { line: aSheetLine({ evidence, light: '' }) } });
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
