import { describe, expect, it } from 'vitest';
import { buildKey } from './build-key.ts';
import { keySchema } from './key-schema.ts';
import { linesOfKey } from './lines-of-key.ts';
import { readYaml } from './read-yaml.ts';

function keyFrom(text: string) {
	const read = readYaml({ file: 'key.yaml', text, firstLine: 1 }, keySchema);
	if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
	return buildKey(read.value);
}

const line = (code: string, rest = '') =>
	`{ code: "${code}", evidence: [{ in: Note, quote: x }], source: a test${rest} }`;

describe('the key language', () => {
	it('[CF10] writes out alternatives of lines as readings', () => {
		const key = keyFrom(`
parts:
  - id: services
    type: procedures
    lines:
      - ${line('99213')}
      - oneOf:
          - [${line('20610', ', modifiers: { all: ["50"] }')}]
          - [${line('20610', ', id: r, modifiers: { all: [RT] }')}, ${line('20610', ', id: l, modifiers: { all: [lt] }')}]
`);
		const shown = key.readings.map(([part]) => part?.lines.map(({ id }) => id));
		expect(shown).toEqual([
			['99213', '20610'],
			['99213', 'r', 'l'],
		]);
		expect(linesOfKey(key).map((one) => one.line.id)).toEqual(['99213', '20610', 'r', 'l']);
	});

	it('[CF10] puts the modifier of a pair on either line', () => {
		const key = keyFrom(`
parts:
  - id: services
    type: procedures
    lines: [${line('11102', ', id: a')}, ${line('17110', ', id: b')}]
    pairs: [{ lines: [a, b], modifier: { oneOf: ["59", xs] } }]
`);
		const groups = key.readings.map(([part]) =>
			part?.type === 'procedures' ? part.lines.map(({ modifiers }) => modifiers.oneOf) : [],
		);
		expect(groups).toEqual([
			[[['59', 'XS']], []],
			[[], [['59', 'XS']]],
		]);
		expect(linesOfKey(key)).toHaveLength(2);
	});

	it('[CF10] lets each alternative say what may be first-listed', () => {
		const diagnosis = (code: string, rest = '') =>
			`{ code: ${code}, evidence: [{ in: Note, quote: x }]${rest} }`;
		const key = keyFrom(`
parts:
  - id: dx
    type: diagnoses
    lines:
      - oneOf:
          - [${diagnosis('E11.22', ', first: true')}]
          - [${diagnosis('I12.9', ', first: { oneOf: [I12.9, N18.9] }')}, ${diagnosis('N18.9')}]
`);
		const first = key.readings.map(([part]) => (part?.type === 'diagnoses' ? part.first : []));
		expect(first).toEqual([['E11.22'], ['I12.9', 'N18.9']]);
	});

	it('[CF10] reads one group of modifiers or several', () => {
		const of = (oneOf: string) => {
			const key = keyFrom(`
parts:
  - { id: s, type: procedures, lines: [${line('20610', `, modifiers: { oneOf: ${oneOf} }`)}] }
`);
			const [part] = key.parts;
			return part?.type === 'procedures' ? part.lines[0]?.modifiers.oneOf : null;
		};
		expect(of('[]')).toEqual([]);
		expect(of('["59", XS]')).toEqual([['59', 'XS']]);
		expect(of('[["59", XS], [RT, LT]]')).toEqual([
			['59', 'XS'],
			['RT', 'LT'],
		]);
	});

	it('[CF11] reads minutes of anaesthesia and a query', () => {
		const key = keyFrom(`
parts:
  - { id: s, type: procedures, lines: [${line('00790', ', minutes: 47')}] }
query:
  about: type of failure
  to: Dr. Osei
  hold: [i50.9]
  indicators: [{ in: Echo, quote: EF 30 % }]
  leading: systolic
  feedback: The note does not say which.
`);
		expect(key.parts[0]?.lines[0]).toMatchObject({ units: 47, unit: 'minutes' });
		expect(key.query).toMatchObject({
			about: ['type of failure'],
			hold: ['I50.9'],
			leastIndicators: 1,
		});
	});

	it('[CF10] never makes more readings than can be scored', () => {
		const two = `{ oneOf: [[${line('20610')}], [${line('20611')}]] }`;
		const key = keyFrom(`
parts:
  - { id: s, type: procedures, lines: [${Array.from({ length: 12 }, () => two).join(', ')}] }
`);
		expect(key.readings.length).toBeLessThanOrEqual(64);
	});
});
