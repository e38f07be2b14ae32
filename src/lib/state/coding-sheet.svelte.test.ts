import { blankAnswer } from '#domain/scoring';
import type { Answer, ProcedureEntry } from '#domain/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodingSheet, letterOf, nextSaid } from './coding-sheet.svelte.ts';
import { readLetters } from './pointer-letters.ts';

function anAnswer(codes: readonly string[], procedures: readonly ProcedureEntry[] = []): Answer {
	return { schema: 'answer/1', diagnoses: codes.map((code) => ({ code })), procedures };
}

function aLine(given: Partial<ProcedureEntry> = {}): ProcedureEntry {
	return { code: '99213', modifiers: [], units: 1, pointers: ['A'], ...given };
}

/** The codes a service line points to, in order: what its letters mean. */
function pointedAt(sheet: CodingSheet, line: number): string[] {
	const { diagnoses, procedures } = sheet.current;
	const letters = readLetters(procedures[line]?.pointers ?? '');
	return letters.map((letter) => diagnoses[letter.charCodeAt(0) - 65]?.code ?? '');
}

describe('rows of the sheet', () => {
	it('[UI1] shows four diagnosis rows and two service lines while the sheet is blank', () => {
		const sheet = new CodingSheet(blankAnswer());
		expect([sheet.shownDiagnoses, sheet.shownProcedures]).toEqual([4, 2]);
	});

	it('[UI1] shows one blank row after the last used one, up to the end of the sheet', () => {
		const sheet = new CodingSheet(anAnswer(['I10', '', '', '', 'E11.9']));
		expect(sheet.shownDiagnoses).toBe(6);
		sheet.setCode(11, 'Z79.4');
		expect(sheet.shownDiagnoses).toBe(12);
	});

	it('[UI1] keeps a blank row between two used ones where it is', () => {
		const sheet = new CodingSheet(anAnswer(['I10', '', 'E11.9']));
		expect(sheet.toAnswer().diagnoses).toEqual([{ code: 'I10' }, { code: '' }, { code: 'E11.9' }]);
	});
});

describe('pointers', () => {
	it('[UI2] follow a diagnosis that moves up', () => {
		const sheet = new CodingSheet(anAnswer(['I10', 'E11.9'], [aLine({ pointers: ['B', 'A'] })]));
		expect(sheet.moveDiagnosis(1, -1)).toBe(true);
		expect(sheet.current.diagnoses[0]?.code).toBe('E11.9');
		expect(sheet.current.procedures[0]?.pointers).toBe('A,B');
	});

	it('[UI2] keep the spelling of the field when letters change', () => {
		const sheet = new CodingSheet(anAnswer(['I10', 'E11.9', 'Z79.4']));
		sheet.setProcedure(0, 'pointers', 'c a');
		sheet.moveDiagnosis(0, 1);
		expect(sheet.current.procedures[0]?.pointers).toBe('c B');
	});

	it('[UI2] lose a diagnosis that is taken out and follow those that close up', () => {
		const sheet = new CodingSheet(
			anAnswer(['I10', 'E11.9', 'Z79.4'], [aLine({ pointers: ['B', 'C'] })]),
		);
		sheet.removeDiagnosis(1);
		expect(pointedAt(sheet, 0)).toEqual(['Z79.4']);
		expect(sheet.current.procedures[0]?.pointers).toBe('B');
	});

	it('[UI2] refuse to move a diagnosis off the sheet', () => {
		const sheet = new CodingSheet(anAnswer(['I10']));
		expect(sheet.moveDiagnosis(0, -1)).toBe(false);
		expect(sheet.moveDiagnosis(11, 1)).toBe(false);
		expect(sheet.current.diagnoses[0]?.code).toBe('I10');
	});

	it('[UI2] are set and taken back in the order they are pressed', () => {
		const sheet = new CodingSheet(anAnswer(['I10', 'E11.9', 'Z79.4'], [aLine({ pointers: [] })]));
		sheet.togglePointer(0, 'C');
		sheet.togglePointer(0, 'A');
		expect(sheet.current.procedures[0]?.pointers).toBe('C,A');
		sheet.togglePointer(0, 'C');
		expect(sheet.current.procedures[0]?.pointers).toBe('A');
	});

	it('[UI2] mean the same diagnoses after any series of moves and removals', () => {
		const codes = Array.from({ length: 12 }, (_, row) => `D${String(row)}`);
		const step = fc.record({
			row: fc.integer({ min: 0, max: 11 }),
			act: fc.constantFrom('up', 'down', 'remove'),
		});
		const letters = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 4 });
		fc.assert(
			fc.property(letters, fc.array(step, { maxLength: 30 }), (rows, steps) => {
				const sheet = new CodingSheet(anAnswer(codes, [aLine({ pointers: rows.map(letterOf) })]));
				const gone = new Set<string>();
				for (const { row, act } of steps) {
					if (act === 'remove') {
						gone.add(sheet.current.diagnoses[row]?.code ?? '');
						sheet.removeDiagnosis(row);
					} else sheet.moveDiagnosis(row, act === 'up' ? -1 : 1);
				}
				const meant = rows.map((row) => codes[row] ?? '').filter((code) => !gone.has(code));
				expect(pointedAt(sheet, 0)).toEqual(meant);
				const kept = sheet.current.diagnoses.map(({ code }) => code).filter((code) => code !== '');
				expect(new Set(kept)).toEqual(new Set(codes.filter((code) => !gone.has(code))));
			}),
		);
	});
});

describe('the sheet as an answer', () => {
	it('[UI3] gives back the answer it was made of', () => {
		const answer = anAnswer(
			['I10', '', 'E11.9'],
			[aLine({ modifiers: ['25', '59'], units: 3, pointers: ['C', 'A'] })],
		);
		expect(new CodingSheet(answer).toAnswer()).toEqual(answer);
	});

	it('[UI3] reads what was typed: case, blanks, several ways to separate', () => {
		const sheet = new CodingSheet(blankAnswer());
		sheet.setCode(0, ' e11.9 ');
		sheet.setProcedure(0, 'code', 'j1885 ');
		sheet.setProcedure(0, 'modifiers', 'rt, jz');
		sheet.setProcedure(0, 'units', ' 2 ');
		sheet.setProcedure(0, 'pointers', 'ba');
		expect(sheet.toAnswer()).toEqual(
			anAnswer(
				['E11.9'],
				[{ code: 'J1885', modifiers: ['RT', 'JZ'], units: 2, pointers: ['B', 'A'] }],
			),
		);
	});

	it('[UI3] leaves out what can not be read rather than guess', () => {
		const sheet = new CodingSheet(blankAnswer());
		sheet.setProcedure(0, 'code', '99213');
		sheet.setProcedure(0, 'units', 'two');
		sheet.setProcedure(0, 'pointers', '?');
		expect(sheet.toAnswer().procedures).toEqual([
			{ code: '99213', modifiers: [], units: null, pointers: [] },
		]);
	});

	it('[UI3] takes over another answer as a whole', () => {
		const sheet = new CodingSheet(anAnswer(['I10', 'E11.9'], [aLine()]));
		sheet.replace(anAnswer(['R05.9']));
		expect(sheet.toAnswer()).toEqual(anAnswer(['R05.9']));
	});

	it('[UI1] moves and removes service lines', () => {
		const sheet = new CodingSheet(
			anAnswer(['I10'], [aLine({ code: '99213' }), aLine({ code: '36415' })]),
		);
		sheet.moveProcedure(1, -1);
		expect(sheet.toAnswer().procedures.map(({ code }) => code)).toEqual(['36415', '99213']);
		sheet.removeProcedure(0);
		expect(sheet.toAnswer().procedures.map(({ code }) => code)).toEqual(['99213']);
	});
});

describe('a diagnosis that is dragged', () => {
	it('[UI2] goes to any row, the others make room, and every pointer follows', () => {
		const sheet = new CodingSheet({
			schema: 'answer/1',
			diagnoses: ['A00', 'B00', 'C00', 'D00'].map((code) => ({ code })),
			procedures: [{ code: '99213', modifiers: [], units: 1, pointers: ['A', 'B', 'D'] }],
		});
		expect(sheet.placeDiagnosis(3, 0)).toBe(true);
		const { diagnoses, procedures } = sheet.toAnswer();
		expect(diagnoses.map(({ code }) => code)).toEqual(['D00', 'A00', 'B00', 'C00']);
		expect(procedures[0]?.pointers).toEqual(['B', 'C', 'A']);
		expect(sheet.placeDiagnosis(0, 3)).toBe(true);
		expect(sheet.toAnswer().procedures[0]?.pointers).toEqual(['A', 'B', 'D']);
		for (const to of [-1, 12]) expect(sheet.placeDiagnosis(0, to)).toBe(false);
		expect(sheet.placeDiagnosis(1, 1)).toBe(false);
		expect(sheet.usedDiagnoses).toBe(4);
	});

	it('[UI2] points to the same diagnoses wherever they go', () => {
		const codes = ['A00', 'B00', 'C00', 'D00', 'E00'];
		const row = fc.nat(codes.length - 1);
		fc.assert(
			fc.property(fc.array(fc.tuple(row, row)), (moves) => {
				const sheet = new CodingSheet({
					schema: 'answer/1',
					diagnoses: codes.map((code) => ({ code })),
					procedures: [{ code: '99213', modifiers: [], units: 1, pointers: ['C', 'A', 'E'] }],
				});
				for (const [from, to] of moves) sheet.placeDiagnosis(from, to);
				const { diagnoses, procedures } = sheet.toAnswer();
				const pointed = procedures[0]?.pointers.map(
					(letter) => diagnoses['ABCDE'.indexOf(letter)]?.code,
				);
				expect(pointed).toEqual(['C00', 'A00', 'E00']);
			}),
		);
	});
});

describe('what is said beside the codes', () => {
	it('[UI30] keeps confidence with its line, and says nothing where nothing was said', () => {
		const sheet = new CodingSheet(blankAnswer());
		sheet.setCode(0, 'A00');
		sheet.setCode(1, 'B00');
		sheet.sayOfDiagnosis(1, 'unsure');
		sheet.setProcedure(0, 'code', '99213');
		sheet.sayOfProcedure(0, 'sure');
		sheet.moveDiagnosis(1, -1);
		const answer = sheet.toAnswer();
		expect(answer.diagnoses).toEqual([{ code: 'B00', confidence: 'unsure' }, { code: 'A00' }]);
		expect(answer.procedures[0]).toMatchObject({ confidence: 'sure' });
		expect(new CodingSheet(answer).toAnswer()).toEqual(answer);
		expect((['', 'sure', 'unsure'] as const).map((one) => nextSaid(one))).toEqual([
			'sure',
			'unsure',
			'',
		]);
	});

	it('[UI31] holds a query, and none where all of it is blank', () => {
		const sheet = new CodingSheet(blankAnswer());
		sheet.setQuery('about', '  ');
		expect(sheet.toAnswer()).toEqual(blankAnswer());
		sheet.setQuery('indicators', ' EF 30 % ');
		sheet.setQuery('wording', 'Which type?');
		const query = { about: '', indicators: 'EF 30 %', wording: 'Which type?' };
		expect(sheet.toAnswer().query).toEqual(query);
		expect(new CodingSheet(sheet.toAnswer()).current.query).toEqual(query);
		sheet.replace(blankAnswer());
		expect(sheet.toAnswer().query).toBeUndefined();
	});
});
