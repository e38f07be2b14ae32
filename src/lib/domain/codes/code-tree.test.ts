import { describe, expect, it } from 'vitest';
import { buildCodeBook, emptyTables } from './code-book.ts';
import { ancestorsOf, childrenOf, familyOf, parentOf } from './code-tree.ts';
import { judgeDiagnosisCode, judgeProcedureCode } from './judge-code.ts';
import { judgeModifierUse, serviceKind } from './judge-modifier.ts';
import { sideOf, sideOfModifier } from './laterality.ts';

const row = (code: string, billable = true, from = '', to = '') => ({
	code,
	description: code,
	billable,
	from,
	to,
	words: '',
});
const book = buildCodeBook({
	...emptyTables(),
	icd10cm: [
		row('W19', false),
		row('W19.XXXA'),
		row('W19.XXXD'),
		row('S51', false),
		row('S51.8', false),
		row('S51.81', false),
		row('S51.812', false),
		row('S51.812A'),
		row('I10'),
		row('QA0', false),
		row('QA0.0', false),
		row('QA0.01', false),
		row('QA0.010', false),
		row('QA0.0101', true, '2025-10-01'),
		row('M54.5', true, '', '2021-09-30'),
	],
	procedures: [{ code: '99213', label: 'visit', family: 'office', words: '' }],
	modifiers: [
		{ code: '25', label: 'separate', kind: 'payment', sitsOn: ['em'], notWith: ['57'] },
		{ code: '57', label: 'decision', kind: 'payment', sitsOn: ['em'], notWith: ['25'] },
		{
			code: 'LT',
			label: 'left',
			kind: 'anatomic',
			sitsOn: ['procedure', 'radiology'],
			notWith: ['50'],
		},
		{ code: '50', label: 'both', kind: 'pricing', sitsOn: ['procedure'], notWith: ['LT'] },
		{ code: 'GA', label: 'notice', kind: 'payment', sitsOn: ['any'], notWith: [] },
	],
});
const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);

describe('the tree of diagnosis codes', () => {
	it.each([
		['W19.XXXA', 'W19'],
		['S51.812A', 'S51.812'],
		['QA0.0101', 'QA0.010'],
		['S51.8', 'S51'],
		['S51', null],
		['J45.909', null],
	])('[CO8] knows what stands above %s: %s', (code, parent) => {
		expect(parentOf(book, code)?.code ?? null).toBe(parent);
	});

	it('[CO8] walks up, down and through a family', () => {
		expect(codes(ancestorsOf(book, 'S51.812A'))).toEqual(['S51', 'S51.8', 'S51.81', 'S51.812']);
		expect(codes(childrenOf(book, 'W19'))).toEqual(['W19.XXXA', 'W19.XXXD']);
		expect(codes(familyOf(book, 'S51.812A'))).toEqual([
			'S51',
			'S51.8',
			'S51.81',
			'S51.812',
			'S51.812A',
		]);
		expect(familyOf(book, 'J45.909')).toEqual([]);
	});
});

describe('judging codes', () => {
	it.each([
		['I10', 'valid'],
		['S51.812', 'incomplete'],
		['W19.A', 'placeholder'],
		['W19.XXA', 'placeholder'],
		['I10.9', 'too-long'],
		['J45.909', 'unlisted'],
		['QA0.0101', 'valid'],
		['M54.5', 'ended'],
		['1234', 'malformed'],
		['', 'malformed'],
	])('[CO9] calls %j on 12 February 2026 %s', (code, state) => {
		expect(judgeDiagnosisCode(book, code, '2026-02-12').state).toBe(state);
	});

	it('[CO9] goes by the date of service, first and last day included', () => {
		expect(judgeDiagnosisCode(book, 'QA0.0101', '2025-09-30').state).toBe('not-yet');
		expect(judgeDiagnosisCode(book, 'QA0.0101', '2025-10-01').state).toBe('valid');
		expect(judgeDiagnosisCode(book, 'M54.5', '2021-09-30').state).toBe('valid');
		expect(judgeDiagnosisCode(book, 'M54.5', '2021-10-01').state).toBe('ended');
	});

	it('[CO9] names what completes a header', () => {
		expect(judgeDiagnosisCode(book, 'W19', '2026-02-12')).toMatchObject({
			below: [{ code: 'W19.XXXA' }, { code: 'W19.XXXD' }],
		});
	});

	it('[CO3] never calls a procedure outside our list invalid', () => {
		expect(judgeProcedureCode(book, '99213').state).toBe('valid');
		expect(judgeProcedureCode(book, '64721').state).toBe('unlisted');
		expect(judgeProcedureCode(book, '9921').state).toBe('malformed');
	});
});

describe('sides', () => {
	it.each([
		['Laceration of left forearm', 'left'],
		['Carpal tunnel syndrome, right upper limb', 'right'],
		['Primary osteoarthritis, bilateral knees: bilateral', 'bilateral'],
		['Laceration of unspecified forearm', 'unspecified'],
		['Essential (primary) hypertension', null],
	])('[CO10] reads %j as %s', (description, side) => {
		expect(sideOf(description)).toBe(side);
	});

	it('[CO10] knows the side of modifiers, fingers and toes included', () => {
		expect(['LT', 'FA', 'F4', 'T3', 'E1'].map(sideOfModifier)).toEqual(Array(5).fill('left'));
		expect(['RT', 'F5', 'F9', 'T5', 'E4'].map(sideOfModifier)).toEqual(Array(5).fill('right'));
		expect([sideOfModifier('50'), sideOfModifier('25')]).toEqual(['bilateral', null]);
	});
});

describe('modifiers as such', () => {
	it.each([
		['99213', 'em'],
		['00790', 'anesthesia'],
		['20610', 'procedure'],
		['71046', 'radiology'],
		['83036', 'lab'],
		['97110', 'therapy'],
		['93000', 'medicine'],
		['J1885', 'drug'],
		['0042T', 'other'],
		['E0601', 'other'],
	])('[CO11] takes %s for %s', (code, kind) => {
		expect(serviceKind(code)).toBe(kind);
	});

	it('[CO11] complains of a wrong seat, a contradiction and a stranger', () => {
		expect(judgeModifierUse(book, '99213', ['25', 'GA'])).toEqual([]);
		expect(judgeModifierUse(book, '20610', ['25'])).toMatchObject([
			{ why: 'not-on-this', kind: 'procedure' },
		]);
		expect(judgeModifierUse(book, '20610', ['50', 'LT'])).toMatchObject([
			{ modifier: 'LT', why: 'contradicts', other: '50' },
		]);
		expect(judgeModifierUse(book, '20610', ['ZZ'])).toMatchObject([{ why: 'unlisted' }]);
		expect(judgeModifierUse(book, 'E0601', ['LT'])).toEqual([]);
	});
});
