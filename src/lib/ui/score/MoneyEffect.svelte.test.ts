import type { MoneyEffect as Money } from '#domain/scoring';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import MoneyEffect from './MoneyEffect.svelte';

function show(given: Partial<Money>) {
	const money = {
		asCoded: 0,
		asSupported: 0,
		toRepay: 0,
		notBilled: 0,
		gross: null,
		lines: [],
		withoutFee: [],
		...given,
	};
	render(MoneyEffect, { props: { money } });
	const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
	const amounts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
	return terms.map((term, index) => [term, amounts[index]]);
}

describe('the money effect of a scored sheet', () => {
	it('[PY8] shows both amounts, and too much as money to repay', () => {
		const shown = show({ asCoded: 125_050, asSupported: 98_780, toRepay: 26_270 });
		expect(shown).toEqual([
			['As you coded it', '$1,250.50'],
			['As the record supports it', '$987.80'],
			['Money to repay', '$262.70'],
		]);
		expect(screen.getByText(/goes back to the payer/)).toBeInTheDocument();
	});

	it('[PY8] shows too little as money not billed', () => {
		const shown = show({ asCoded: 8000, asSupported: 12_000, notBilled: 4000 });
		expect(shown.at(-1)).toEqual(['Money not billed', '$40.00']);
		expect(screen.getByText(/was not asked for/)).toBeInTheDocument();
	});

	it('[PY8] never calls a difference a gain', () => {
		show({ asCoded: 12_000, asSupported: 8000, toRepay: 4000 });
		expect(document.body).not.toHaveTextContent(/gain|extra|bonus|more money|\+/i);
	});

	it('[PY8] does not take equal amounts for right lines', () => {
		const shown = show({ asCoded: 9150, asSupported: 9150 });
		expect(shown.at(-1)).toEqual(['No difference', '$0.00']);
		expect(screen.getByText(/does not make each line right/)).toBeInTheDocument();
	});

	it('[PY8] names the codes that have no fee', () => {
		show({ asCoded: 9150, asSupported: 9150, withoutFee: ['00142', '99199'] });
		expect(document.body).toHaveTextContent(
			'This payer lists no fee for 00142, 99199, so they count as nothing here.',
		);
	});

	it('[PY8] says nothing of fees where none is missing', () => {
		show({ asCoded: 9150, asSupported: 9150 });
		expect(document.body).not.toHaveTextContent('no fee');
	});

	it('[PY11] shows net and gross with their formulas and this sheet’s amounts', () => {
		const line = { row: 0, given: '99214', expected: '99213', asCoded: 13_000, asSupported: 9000 };
		const missed = { row: null, given: null, expected: '20610', asCoded: 0, asSupported: 6000 };
		show({
			asCoded: 13_000,
			asSupported: 15_000,
			notBilled: 2000,
			gross: 10_000,
			lines: [line, missed],
		});
		expect(screen.getByRole('row', { name: /1 99214 for 99213.*\$40\.00 too much/ })).toBeVisible();
		expect(screen.getByRole('row', { name: /20610, missed.*\$60\.00 too little/ })).toBeVisible();
		const text = document.body.textContent.replace(/\s+/g, ' ');
		expect(text).toContain('($130.00 − $150.00) ÷ $150.00 −13.3%');
		expect(text).toContain('($40.00 + $60.00) ÷ $150.00 66.6%');
	});
});
