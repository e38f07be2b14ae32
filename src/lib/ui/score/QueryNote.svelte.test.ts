import type { ShownQuery } from '#domain/presenting';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import QueryNote from './QueryNote.svelte';
import { aFinding } from './testing/a-sheet-line.ts';

function aQuery(given: Partial<ShownQuery> = {}): ShownQuery {
	return {
		to: 'Dr. Osei',
		about: ['type of heart failure'],
		given: {
			about: 'Type of failure',
			indicators: 'EF 30 %, on furosemide',
			wording: 'Is this systolic heart failure?',
		},
		isOnTopic: true,
		leastIndicators: 1,
		indicators: [
			{ in: 'Echo', words: 'EF 30 %', mark: 'light-4', isCited: false },
			{ in: 'Meds', words: 'furosemide', mark: 'light-5', isCited: true },
		],
		leading: 'systolic heart failure',
		payment: '',
		...given,
	};
}

describe('a question to the provider on the scored sheet', () => {
	it('[UI21] shows the facts that were listed apart', () => {
		render(QueryNote, { props: { query: aQuery(), findings: [] } });
		expect(screen.getByText('EF 30 %, on furosemide')).toBeVisible();
	});

	it('[UI21] shows the question, its four checks and every fact', () => {
		const findings = [aFinding({ type: 'query_leading', reason: 'It holds its answer.' })];
		render(QueryNote, { props: { query: aQuery(), findings } });
		expect(screen.getByText('Is this systolic heart failure?')).toBeInTheDocument();
		const told = screen.getAllByRole('listitem').map((item) => item.textContent);
		expect(told[0]).toMatch(/About the right thing\s*: yes/);
		expect(told[1]).toMatch(/: yes\s*1 fact of the chart cited, 1 needed/);
		expect(told[2]).toMatch(/: no\s*“systolic heart failure”:\s*It holds its answer\./);
		expect(told[3]).toMatch(/Silent on payment\s*: yes/);
		expect(told[4]).toMatch(/EF 30 %.*Echo, not cited/s);
		expect(told[5]).toMatch(/furosemide.*Meds, cited/s);
		expect(screen.getByRole('link', { name: /EF 30/ })).toHaveAttribute('href', '#light-4');
	});

	it('[UI21] shows a missing question by what it should have rested on', () => {
		const findings = [aFinding({ type: 'query_missing', reason: 'Only she can say.' })];
		render(QueryNote, { props: { query: aQuery({ given: null }), findings } });
		expect(screen.getByText(/Only she can say/)).toBeInTheDocument();
		expect(screen.queryByText(/not cited/)).not.toBeInTheDocument();
		expect(screen.getAllByRole('listitem')).toHaveLength(2);
	});

	it('[UI21] shows a needless question with the reason it was not called for', () => {
		const query = aQuery({ about: [], indicators: [], leading: '', isOnTopic: false });
		const findings = [aFinding({ type: 'query_needless', reason: 'The chart answers this.' })];
		render(QueryNote, { props: { query, findings } });
		expect(screen.getByText(/The chart answers this/)).toBeInTheDocument();
		expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
	});
});
