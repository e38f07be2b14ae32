import { noWork } from '#domain/learning';
import { describe, expect, it } from 'vitest';
import { presentScoredSheet } from './present-scored-sheet.ts';
import type { ScoredSheetSource } from './present-scored-sheet.ts';
import { aBook, aCaseFile, anAnswer, aRevision, aScore } from './testing/builders.ts';

const SERVICE = { code: '99214', modifiers: ['25', '59'], units: 2, pointers: ['B', 'A'] };
/** A: right code in the wrong place; B: right; C: optional; D: extra; service: right but for its pointers. */
const ANSWER = anAnswer({
	diagnoses: [{ code: 'l97412' }, { code: 'E11.621' }, { code: 'Z79.84' }, { code: 'I10' }],
	procedures: [SERVICE],
});

function source(given: Partial<ScoredSheetSource> = {}): ScoredSheetSource {
	const answer = given.answer ?? ANSWER;
	return {
		caseId: 'heel-ulcer',
		attempt: 2,
		submittedAt: '2026-03-01T10:00:00.000Z',
		imported: false,
		keyRevision: 3,
		answer,
		score: aScore(answer),
		revision: aRevision(),
		today: null,
		isOlderRevision: false,
		book: aBook(),
		findPayer: () => null,
		work: noWork(),
		cards: [],
		explained: new Set(),
		skills: [],
		now: '2026-03-01T10:00:00.000Z',
		...given,
	};
}

describe('presentScoredSheet', () => {
	it('[PR6] keeps given rows in their order, diagnoses before services, and puts missed ones last', () => {
		const answer = anAnswer({ diagnoses: [{ code: '' }, { code: 'I10' }], procedures: [SERVICE] });
		const { lines } = presentScoredSheet(source({ answer }));
		const shown = lines.map(({ row, status, expected, given }) => [
			row,
			status,
			expected?.code ?? '',
			given?.code ?? '',
		]);
		expect(shown).toEqual([
			['B', 'extra', '', 'I10'],
			['1', expect.any(String), '99214', '99214'],
			['', 'missed', 'E11.621', ''],
			['', 'missed', 'L97.412', ''],
		]);
	});

	it('[PR6] shows optional and extra lines as what they are', () => {
		const { lines } = presentScoredSheet(source());
		const byCode = new Map(lines.map((line) => [line.given?.code, line]));
		expect(byCode.get('Z79.84')).toMatchObject({ status: 'optional', row: 'C', expected: null });
		expect(byCode.get('I10')).toMatchObject({ status: 'extra', row: 'D', expected: null });
	});

	it('[PR6] joins a line with its findings, evidence and rules', () => {
		const { lines } = presentScoredSheet(source());
		const first = lines.find(({ expected }) => expected?.code === 'E11.621');
		expect(first?.evidence).toEqual([
			{ in: 'Note', words: 'Diabetic ulcer of the right heel', mark: 'light-2' },
			{ in: 'Note', words: 'secret absence', mark: '' },
		]);
		expect(first?.rules).toContain('OG I.C.4.a.3');
		expect(first?.findings.map(({ type }) => type)).toContain('sequence');
		const service = lines.find(({ kind }) => kind === 'procedure');
		expect(service?.rules).toContain('a named source');
	});

	it('[PR6] leads from a quote that could not be lit to its section', () => {
		const revision = { ...aRevision(), quotes: new Map() };
		const { lines } = presentScoredSheet(source({ revision }));
		const first = lines.find(({ expected }) => expected?.code === 'E11.621');
		expect(first?.evidence.map(({ mark }) => mark)).toEqual(['chart-note', '']);
	});

	it('[PR7] describes codes from the tables and leaves unknown ones bare', () => {
		const { lines } = presentScoredSheet(source());
		const described = lines.map(({ given }) => [given?.code, given?.description]);
		expect(described).toContainEqual(['L97.412', 'Heel ulcer, fat']);
		expect(described).toContainEqual(['I10', '']);
	});

	it('[PR7] shows both sides of a service line so that they can be compared', () => {
		const { lines } = presentScoredSheet(source());
		const service = lines.find(({ kind }) => kind === 'procedure');
		expect(service?.given).toEqual({
			code: '99214',
			description: 'Office visit, moderate',
			modifiers: '25, 59',
			units: '2',
			pointers: 'B E11.621, A L97.412',
		});
		expect(service?.expected).toMatchObject({
			modifiers: '25, 59 or XS, GC (optional)',
			units: '2',
			pointers: 'B E11.621, A L97.412',
		});
	});

	it('[PR7] names a pointer to an empty row, a wanted code that stands nowhere, and units left out', () => {
		const answer = anAnswer({
			diagnoses: [{ code: 'E11.621' }],
			procedures: [{ code: '99214', modifiers: [], units: null, pointers: ['D'] }],
		});
		const service = presentScoredSheet(source({ answer })).lines.find(
			({ kind, row }) => kind === 'procedure' && row !== '',
		);
		expect(service?.given).toMatchObject({ units: '1', pointers: 'D (empty row)' });
		expect(service?.expected?.pointers).toBe('A E11.621, L97.412');
	});

	it('[PR8] gives each line its own rationale and keeps the rest for the overview', () => {
		const { lines, overview } = presentScoredSheet(source());
		const rationale = new Map(
			lines.map(({ given, rationaleHtml }) => [given?.code, rationaleHtml]),
		);
		expect(rationale.get('E11.621')).toBe('<p>secret about the first.</p>');
		expect(rationale.get('L97.412')).toBe('<p>secret about both.</p>');
		expect(rationale.get('Z79.84')).toBe('<p>secret about both.</p>');
		expect(rationale.get('I10')).toBe('');
		expect(overview.map(({ heading }) => heading)).toEqual(['Diagnoses', 'A word on depth']);
	});

	it('[PR6] stands on its own where the revision is not held', () => {
		const sheet = presentScoredSheet(source({ revision: null }));
		expect(sheet.chart).toEqual([]);
		expect(sheet.overview).toEqual([]);
		expect(sheet.title).toBe('heel-ulcer');
		const first = sheet.lines.find(({ expected }) => expected?.code === 'E11.621');
		expect(first?.given?.code).toBe('E11.621');
		expect(first?.findings.length).toBeGreaterThan(0);
		const today = aCaseFile({ title: 'Renamed' }).learner;
		expect(presentScoredSheet(source({ revision: null, today })).title).toBe('Renamed');
	});

	it('[PR6] shows money, confidence and hints as they were scored', () => {
		const money = {
			asCoded: 900,
			asSupported: 500,
			toRepay: 400,
			notBilled: 0,
			gross: 400,
			lines: [],
			withoutFee: [],
		};
		const confidence = { sure: { right: 1, of: 2 }, unsure: { right: 0, of: 1 } };
		const hints = { used: 2, cost: 0.4 };
		const score = { ...aScore(ANSWER), money, confidence, hints };
		expect(presentScoredSheet(source({ score }))).toMatchObject({ money, confidence, hints });
		expect(presentScoredSheet(source()).money).toBeNull();
	});

	it('[PR1] names the payer as its file does', () => {
		const findPayer = () => ({ name: 'The Evergreen' });
		expect(presentScoredSheet(source({ findPayer })).encounter.payer).toBe('The Evergreen');
	});

	it('[PR2] shows the headline in whole percent', () => {
		const sheet = presentScoredSheet(source());
		expect(sheet.headline.percent).toBe(
			Math.floor((100 * sheet.headline.right) / sheet.headline.of),
		);
	});
});
