import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../testing/sample-files.ts';
import { placeFaults, namePlace } from './place-faults.ts';
import { componentOf, componentsOf, elementOf, repetitionsOf } from './parts-of.ts';
import { readX12 } from './read-x12.ts';
import { readEnvelopes } from './read-envelopes.ts';
import { writeX12 } from './write-x12.ts';

const FILE = SAMPLES.professional;

describe('readX12', () => {
	it.each(Object.entries(SAMPLES))('[XT1] writes %s again as it was', (_name, text) => {
		expect(writeX12(readX12(text))).toBe(text);
	});

	it('[XT1] loses nothing of any text', () => {
		const bits = fc.constantFrom(
			'ISA',
			FILE.slice(0, 106),
			'*',
			'~',
			'\n',
			'\r\n',
			':',
			'GS*HC',
			'é',
			'\u{1F9FE}',
			' ',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' }))), (parts) => {
				const text = parts.join('');
				expect(writeX12(readX12(text))).toBe(text);
			}),
			{ numRuns: 150 },
		);
	});

	it.each([
		['no line breaks', (text: string) => text.replaceAll('\n', '')],
		['Windows line breaks', (text: string) => text.replaceAll('\n', '\r\n')],
		['blank lines', (text: string) => text.replaceAll('\n', '\n\n  ')],
		['a line break as terminator', (text: string) => text.replaceAll('~', '')],
		[
			'other delimiters',
			(text: string) => text.replaceAll('*', '|').replaceAll(':', '>').replaceAll('~', '!'),
		],
		['a byte-order mark', (text: string) => `\uFEFF${text}`],
	])('[XT2] takes the delimiters from the ISA segment: %s', (_name, change) => {
		const text = change(FILE);
		const document = readX12(text);
		expect(document.faults).toEqual([]);
		expect(document.segments).toHaveLength(FILE.trimEnd().split('\n').length);
		const service = document.segments.find(({ id }) => id === 'SV1');
		expect(service && componentsOf(service, 1)).toEqual(['HC', '99213', '25']);
		expect(writeX12(document)).toBe(text);
	});

	it('[XT2] reads several interchanges, each by its own delimiters', () => {
		const other = SAMPLES.remittance.replaceAll('*', '|').replaceAll('~', "'");
		const document = readX12(FILE + other);
		expect(document.faults).toEqual([]);
		const [first, second] = readEnvelopes(document);
		expect(first?.groups[0]?.transactions[0]?.guide).toBe('005010X222A1');
		expect(second?.groups[0]?.transactions[0]).toMatchObject({ set: '835', guide: '005010X221A1' });
		expect(second?.header.delimiters).toEqual({
			element: '|',
			component: ':',
			repetition: '^',
			segment: "'",
		});
	});

	it('[XT2] has no repetitions before version 00402 and splits by them after it', () => {
		const old = readX12(FILE.replace('*^*00501*', '*U*00401*')).segments[0];
		expect(old?.delimiters.repetition).toBeNull();
		const answer = readX12(SAMPLES.answer.replace('EB*1**30*', 'EB*1**30^98*'));
		const benefit = answer.segments.find(({ id }) => id === 'EB');
		expect(benefit && repetitionsOf(benefit, 3)).toEqual(['30', '98']);
	});

	it('[XT2] understands an ISA segment that was not padded, and says so', () => {
		const document = readX12(FILE.replace('DEMOSENDER     *', 'DEMOSENDER*'));
		expect(document.segments[1]?.id).toBe('GS');
		expect(document.faults.map(({ message }) => message)).toEqual([
			'The ISA segment is not 106 characters long.',
		]);
	});

	it.each([
		['nothing', ''],
		['blanks', ' \n '],
		['prose', 'Dear payer, please find enclosed.'],
		['a claim without its beginning', FILE.slice(120)],
		['an ISA that is cut off', FILE.slice(0, 90)],
		['an ISA whose separators are letters', FILE.replaceAll('*', 'A')],
	])('[XT3] keeps %s whole and says that there is no ISA segment', (_name, text) => {
		const document = readX12(text);
		expect(document.segments).toEqual([]);
		expect(document.faults[0]?.message).toContain('There is no ISA segment');
		expect(writeX12(document)).toBe(text);
	});

	it('[XT3] reads on after rubbish and after the end of an unfinished segment', () => {
		const before = readX12(`ISA what? ${FILE}`);
		expect(before.segments[0]?.lead).toBe('ISA what? ');
		expect(before.faults.map(({ message }) => message)).toEqual([
			'Something stands before the first ISA segment.',
		]);
		const cut = readX12(FILE.slice(0, 700));
		expect(cut.segments.at(-1)?.end).toBe('');
		expect(cut.faults[0]?.message).toContain('ends before the last segment does');
	});

	it('[XT3] names an ISA segment within the file that makes no sense', () => {
		const { faults } = readX12(`${FILE}ISA*00*broken~\n`);
		expect(faults[0]?.message).toContain('cannot be understood');
		expect(faults[0]?.segment).toBe(readX12(FILE).segments.length);
	});
});

describe('placeFaults', () => {
	const fault = { rule: 'XT0', severity: 'error', message: '', advice: '', slip: null } as const;

	it('[XT4] gives segment, element, component, byte, line and column', () => {
		const text = FILE.replace('*DOE*JANE*', '*DÖE*JANE*');
		const document = readX12(text);
		const claim = document.segments.find(({ id }) => id === 'CLM');
		const [found] = placeFaults(document, [
			{ ...fault, segment: claim?.number ?? 0, element: 5, component: 3 },
		]);
		const offset = text.indexOf('11:B:1') + 5;
		expect(found?.place).toEqual({
			segment: claim?.number,
			id: 'CLM',
			element: 5,
			component: 3,
			offset,
			byte: new TextEncoder().encode(text.slice(0, offset)).length,
			line: text.slice(0, offset).split('\n').length,
			column: 'CLM*ACCT1001*250***11:B:'.length + 1,
		});
		expect(found && namePlace(found.place)).toBe('CLM05-3');
		expect(claim && [elementOf(claim, 5), componentOf(claim, 5, 3)]).toEqual(['11:B:1', '1']);
	});

	it('[XT4] stays inside the text wherever a place is', () => {
		fc.assert(
			fc.property(
				fc.nat(60),
				fc.option(fc.nat(30)),
				fc.option(fc.nat(9)),
				(segment, element, component) => {
					const document = readX12(FILE);
					const [found] = placeFaults(document, [{ ...fault, segment, element, component }]);
					expect(found?.place.offset).toBeLessThanOrEqual(FILE.length);
					expect(found?.place.line).toBeGreaterThan(0);
				},
			),
		);
	});
});
