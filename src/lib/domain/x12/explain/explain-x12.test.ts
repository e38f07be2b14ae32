import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readX12 } from '../syntax/read-x12.ts';
import { SAMPLES } from '../testing/sample-files.ts';
import { explainX12 } from './explain-x12.ts';

const WORDS = { reasons: { '45': 'above what is allowed' }, remarks: { N1: 'an alert' } };

function explained(text: string, start: string) {
	const document = readX12(text);
	const explanation = explainX12(document, WORDS);
	const number = document.segments.findIndex((one) => one.elements.join('*').startsWith(start)) + 1;
	const segment = explanation.segmentAt(number);
	if (segment === null) throw new Error(`There is no ${start}.`);
	const facts = segment.facts.map(({ place, value, meaning }) => [place, value, meaning]);
	return { ...segment, facts };
}

describe('explainX12', () => {
	it('[XT28] puts a claim into words', () => {
		const { title, loop, facts } = explained(SAMPLES.professional, 'CLM');
		expect([title, loop]).toEqual(['claim', 'loop 2300 (claim)']);
		expect(facts).toContainEqual(['CLM02', '$250.00', null]);
		expect(facts).toContainEqual(['CLM05-3', '1', 'first claim']);
		expect(facts).toContainEqual([
			'CLM07',
			'A',
			'accepted: what the payer allows is the whole price',
		]);
	});

	it('[XT28] puts reasons and remarks into the words the page brings', () => {
		expect(explained(SAMPLES.remittance, 'CAS*CO*45*55').facts).toEqual([
			['CAS01', 'CO', 'contract: the provider may not bill it to the patient'],
			['CAS02', '45', 'above what is allowed'],
			['CAS03', '$55.00', null],
		]);
		expect(explained(SAMPLES.remittance, 'LQ').facts).toContainEqual(['LQ02', 'N1', 'an alert']);
		expect(explained(SAMPLES.remittance, 'PLB').facts).toContainEqual([
			'PLB03-1',
			'WO',
			'takes back an overpayment',
		]);
	});

	it('[XT28] tells dates and spans as days, and every list of codes', () => {
		expect(explained(SAMPLES.professional, 'DTP*472').facts.at(-1)).toEqual([
			'DTP03',
			'2026-10-15',
			null,
		]);
		expect(explained(SAMPLES.institutional, 'HI*APR').facts[0]).toEqual([
			'HI01-1',
			'APR',
			'reason for the visit (ICD-10-CM)',
		]);
	});

	it.each(Object.entries(SAMPLES))('[XT28] has a title for every segment of %s', (_name, text) => {
		const document = readX12(text);
		const explanation = explainX12(document, WORDS);
		const untitled = document.segments.filter(
			({ number }) => explanation.segmentAt(number)?.title === 'not described here',
		);
		expect(untitled).toEqual([]);
		expect(explanation.kinds).toHaveLength(1);
	});

	it('[XT28] puts findings where they belong', () => {
		const { findings } = explained(SAMPLES.professional.replace('*250***', '*251***'), 'CLM');
		expect(findings.map(({ rule }) => rule)).toEqual(['XT10']);
	});

	it('[XT28] explains any text without falling over', () => {
		const bits = fc.constantFrom(
			...SAMPLES.remittance.split('\n'),
			'CLP',
			'__proto__',
			'HI*constructor:toString',
			'<script>',
			'\u0000',
		);
		fc.assert(
			fc.property(fc.array(bits), (parts) => {
				const explanation = explainX12(
					readX12(SAMPLES.answer.slice(0, 107) + parts.join('~')),
					WORDS,
				);
				for (let number = 0; number <= explanation.count + 1; number++)
					explanation.segmentAt(number);
				expect(explanation.segmentAt(0)).toBeNull();
			}),
			{ numRuns: 100 },
		);
	});
});
