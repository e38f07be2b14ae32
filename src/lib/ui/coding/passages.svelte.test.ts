import { beforeEach, describe, expect, it } from 'vitest';
import { findPassage, readPassage, sentencesOf } from './passages.ts';

const CHART = `
	<section id="note">
		<h2>Note</h2>
		<p>Ulcer of the <strong>right
			heel</strong>, fat layer seen. No muscle seen.</p>
		<ul><li>Heel: dressed</li><li>right heel again</li></ul>
	</section>
	<section id="plan"><h2>Plan</h2><p>Dress the right heel.</p></section>`;

function sections(): Element[] {
	return [...document.querySelectorAll('section')];
}

function section(id: string): Element {
	const found = document.getElementById(id);
	if (!found) throw new Error(`No section ${id}.`);
	return found;
}

function words(range: Range | null): string | undefined {
	return range?.toString().replace(/\s+/g, ' ');
}

beforeEach(() => {
	document.body.innerHTML = CHART;
});

describe('findPassage', () => {
	it('[UI32] finds words across tags and line breaks, and the occurrence that was meant', () => {
		const first = findPassage(section('note'), { quote: 'right heel', occurrence: 0 });
		expect(words(first)).toBe('right heel');
		expect(first?.startContainer.parentElement?.tagName).toBe('STRONG');
		const second = findPassage(section('note'), { quote: 'right heel', occurrence: 1 });
		expect(second?.startContainer.parentElement?.tagName).toBe('LI');
	});

	it('[UI32] finds nothing that is not there', () => {
		expect(findPassage(section('note'), { quote: 'left heel', occurrence: 0 })).toBeNull();
		expect(findPassage(section('note'), { quote: 'right heel', occurrence: 2 })).toBeNull();
	});
});

describe('readPassage', () => {
	it('[UI32] reads back what it finds', () => {
		for (const passage of [
			{ section: 'note', quote: 'right heel', occurrence: 0 },
			{ section: 'note', quote: 'right heel', occurrence: 1 },
			{ section: 'note', quote: 'seen. Heel: dressed right', occurrence: 0 },
			{ section: 'plan', quote: 'Dress the right heel.', occurrence: 0 },
		]) {
			const range = findPassage(section(passage.section), passage);
			expect(range && readPassage(range, sections())).toEqual(passage);
		}
	});

	it('[UI32] stays within the section it begins in', () => {
		const from = findPassage(section('note'), { quote: 'again', occurrence: 0 });
		const to = findPassage(section('plan'), { quote: 'Dress', occurrence: 0 });
		const range = document.createRange();
		if (!from || !to) throw new Error('Both are there.');
		range.setStart(from.startContainer, from.startOffset);
		range.setEnd(to.endContainer, to.endOffset);
		expect(readPassage(range, sections())).toEqual({
			section: 'note',
			quote: 'again',
			occurrence: 0,
		});
	});

	it('[UI32] reads nothing of a collapsed range, or of one outside', () => {
		const range = document.createRange();
		range.setStart(section('note'), 0);
		range.collapse(true);
		expect(readPassage(range, sections())).toBeNull();
		range.selectNodeContents(document.body);
		expect(readPassage(range, sections())).toBeNull();
	});
});

describe('sentencesOf', () => {
	it('[UI32] goes by sentence and by block', () => {
		expect(sentencesOf(sections()).map((range) => words(range)?.trim())).toEqual([
			'Note',
			'Ulcer of the right heel, fat layer seen.',
			'No muscle seen.',
			'Heel: dressed',
			'right heel again',
			'Plan',
			'Dress the right heel.',
		]);
	});
});
