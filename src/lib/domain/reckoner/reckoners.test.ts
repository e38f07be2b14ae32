import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anesthesiaUnits } from './anesthesia-units.ts';
import { partsOfCpt, partsOfDiagnosis, partsOfHcpcs } from './code-parts.ts';
import { drugUnits } from './drug-units.ts';
import { dayInSpan, globalSpan } from './global-period.ts';
import { findReckoner, RECKONERS } from './reckoners.ts';
import type { ReckonerAids } from './reckoner.ts';
import { unitsByService, unitsByTotal, unitsOfMinutes } from './therapy-units.ts';
import { levelAtStep, levelByTime, prolongedUnits, stepByDecision } from './visit-level.ts';

/* The figures are those of the domain dossier, coding-rules §4 and §5. */

describe('the level of a visit', () => {
	it('[RK1] takes the step that two of three columns reach, and names those that carry it', () => {
		const table = { problems: 'moderate', data: 'low', risk: 'moderate' } as const;
		expect(stepByDecision(table)).toEqual({ step: 'moderate', carriedBy: ['problems', 'risk'] });
		expect(stepByDecision({ problems: 'high', data: 'straightforward', risk: 'low' })).toEqual({
			step: 'low',
			carriedBy: ['problems', 'risk'],
		});
		expect(stepByDecision({ problems: 'low', data: 'low', risk: 'low' }).carriedBy).toHaveLength(3);
	});

	it('[RK1] finds the number of a step, three steps in a hospital', () => {
		expect(levelAtStep('office-known', 'moderate').code).toBe('99214');
		expect(levelAtStep('office-new', 'straightforward').code).toBe('99202');
		expect(levelAtStep('hospital-first', 'straightforward').code).toBe('99221');
		expect(levelAtStep('hospital-later', 'high').code).toBe('99233');
		expect(levelAtStep('emergency', 'low').code).toBe('99283');
	});

	it.each([
		['office-known', 9, null],
		['office-known', 10, '99212'],
		['office-known', 29, '99213'],
		['office-known', 30, '99214'],
		['office-known', 40, '99215'],
		['office-new', 14, null],
		['office-new', 45, '99204'],
		['office-new', 60, '99205'],
		['hospital-first', 55, '99222'],
		['hospital-later', 25, '99231'],
		['hospital-one-day', 85, '99236'],
		['emergency', 500, null],
	] as const)('[RK2] %s: %d minutes are %s', (family, minutes, code) => {
		expect(levelByTime(family, minutes)?.code ?? null).toBe(code);
	});

	it.each([
		['office-known', 54, 0, 0],
		['office-known', 55, 1, 0],
		['office-known', 69, 1, 1],
		['office-known', 70, 2, 1],
		['office-new', 75, 1, 0],
		['office-new', 89, 1, 1],
	] as const)('[RK3] %s, %d minutes: %d units of 99417, %d of G2212', (family, minutes, cpt, g) => {
		expect(prolongedUnits(family, minutes).map(({ units }) => units)).toEqual([cpt, g]);
	});

	it('[RK3] has nothing prolonged outside the office', () => {
		expect(prolongedUnits('hospital-first', 300)).toEqual([]);
	});
});

describe('the healing period', () => {
	it('[RK4] is 1, 11 or 92 days long', () => {
		expect(globalSpan('2026-02-12', 0)).toEqual({
			first: '2026-02-12',
			last: '2026-02-12',
			length: 1,
		});
		expect(globalSpan('2026-02-12', 10)).toEqual({
			first: '2026-02-12',
			last: '2026-02-22',
			length: 11,
		});
		expect(globalSpan('2026-02-12', 90)).toEqual({
			first: '2026-02-11',
			last: '2026-05-13',
			length: 92,
		});
	});

	it('[RK4] says where a day lies, ends counted', () => {
		const span = globalSpan('2026-02-12', 90);
		const at = (date: string) => dayInSpan('2026-02-12', span, date);
		expect(at('2026-02-11')).toEqual({ where: 'inside', since: -1 });
		expect(at('2026-02-10').where).toBe('before');
		expect(at('2026-05-13')).toEqual({ where: 'inside', since: 90 });
		expect(at('2026-05-14').where).toBe('after');
	});
});

describe('units of a drug', () => {
	const drug = { given: 360, unit: 10, opened: 400, isSingleDose: true };

	it('[RK5] puts the rest on a line with JW, in whole units', () => {
		expect(drugUnits(drug)).toEqual({ given: 36, opened: 40, waste: 4, modifier: 'JW' });
		expect(drugUnits({ ...drug, given: 361 })).toMatchObject({ given: 37, waste: 3 });
	});

	it('[RK5] says JZ where nothing is left, a rest within the last unit included', () => {
		expect(drugUnits({ ...drug, given: 400 })).toMatchObject({ waste: 0, modifier: 'JZ' });
		expect(drugUnits({ given: 30, unit: 40, opened: 40, isSingleDose: true })).toEqual({
			...{ given: 1, opened: 1, waste: 0, modifier: 'JZ' },
		});
	});

	it('[RK5] says neither for containers of several doses', () => {
		expect(drugUnits({ ...drug, isSingleDose: false })).toMatchObject({ waste: 0, modifier: null });
	});

	it('[RK5] never bills more than was opened, nor less than was given', () => {
		const amount = fc.integer({ min: 1, max: 100_000 });
		fc.assert(
			fc.property(amount, amount, fc.nat(100_000), (given, unit, more) => {
				const units = drugUnits({ given, unit, opened: given + more, isSingleDose: true });
				expect(units.given * unit).toBeGreaterThanOrEqual(given);
				expect(units.given + units.waste).toBeLessThanOrEqual(
					Math.max(units.given, Math.floor((given + more) / unit)),
				);
			}),
		);
	});
});

describe('units of therapy', () => {
	it.each([
		[7, 0],
		[8, 1],
		[22, 1],
		[23, 2],
		[37, 2],
		[38, 3],
		[52, 3],
		[53, 4],
		[67, 4],
	])('[RK6] %d minutes are %d units', (minutes, units) => {
		expect(unitsOfMinutes(minutes)).toBe(units);
	});

	const timed = (...minutes: number[]) =>
		minutes.map((one, at) => ({ name: String(at), minutes: one }));

	it('[RK6] shares the units of all minutes out by what is left over', () => {
		expect(unitsByTotal(timed(33, 7))).toEqual({ total: 3, byService: [2, 1] });
		expect(unitsByTotal(timed(24, 23))).toEqual({ total: 3, byService: [2, 1] });
		expect(unitsByTotal(timed(7, 7))).toEqual({ total: 1, byService: [1, 0] });
	});

	it('[RK6] gives every unit to a service', () => {
		const minutes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(minutes, (all) => {
				const { total, byService } = unitsByTotal(timed(...all));
				expect(byService.reduce((sum, units) => sum + units, 0)).toBe(total);
			}),
		);
	});

	it('[RK7] counts each service by itself by the AMA’s rule', () => {
		expect(unitsByService(timed(33, 7))).toEqual({ total: 2, byService: [2, 0] });
		expect(unitsByService(timed(8, 8))).toEqual({ total: 2, byService: [1, 1] });
	});
});

describe('units of anesthesia', () => {
	it('[RK8] are base, quarter hours to one decimal, and what modifies', () => {
		expect(anesthesiaUnits({ base: 7, minutes: 110, modifying: 0 })).toEqual({
			...{ timeTenths: 73, totalTenths: 143 },
		});
		expect(anesthesiaUnits({ base: 5, minutes: 60, modifying: 1 }).totalTenths).toBe(100);
	});
});

describe('how a code is read', () => {
	it('[RK9] takes a diagnosis apart by its places', () => {
		const parts = partsOfDiagnosis('W19.XXXA', 'initial encounter');
		expect(parts.map(({ text }) => text)).toEqual(['W', 'W19', 'X', 'X', 'X', 'A']);
		expect(parts[0]?.says).toContain('how an injury came about');
		expect(parts[2]?.says).toContain('placeholder');
		expect(parts.at(-1)?.says).toContain('initial encounter');
		expect(partsOfDiagnosis('H61.20', null)[0]?.says).toContain('ear');
		expect(partsOfDiagnosis('O9A.11', null)[0]?.says).toContain('pregnancy');
	});

	it('[RK9] names the section of a HCPCS code and the range of a CPT number', () => {
		expect(partsOfHcpcs('J0897')[0]?.says).toContain('drugs');
		expect(partsOfCpt('99214')[0]?.says).toContain('visits');
		expect(partsOfCpt('20610')[0]?.says).toContain('bones');
		expect(partsOfCpt('0001F')[0]?.says).toContain('never paid');
	});
});

const NO_BOOK: ReckonerAids = { lookUp: () => null };

describe('every helper', () => {
	it.each(RECKONERS)('[RK0] $id: explains the example it begins with', (tool) => {
		expect(findReckoner(tool.id)).toBe(tool);
		const starts = new Map(tool.fields.map(({ name, start }) => [name, start]));
		const { problems, reckoned } = tool.reckon((name) => starts.get(name) ?? '', NO_BOOK);
		expect(problems).toEqual([]);
		expect(reckoned?.headline).not.toBe('');
		expect(reckoned?.steps.length).toBeGreaterThan(0);
		const choices = tool.fields.filter(({ kind }) => kind === 'choice');
		for (const { choices: values = [], start } of choices)
			expect(values.map(({ value }) => value)).toContain(start);
	});

	it.each(RECKONERS)('[RK0] $id: names the fields it can not read, whatever is typed', (tool) => {
		const names = tool.fields.map(({ name }) => name);
		for (const nonsense of ['x', '-1', '1e9', '<b>', '∞', '9'.repeat(30), '2026-02-30']) {
			const { problems, reckoned } = tool.reckon(() => nonsense, NO_BOOK);
			expect(problems.length).toBeGreaterThan(0);
			expect(reckoned).toBeNull();
			expect(problems.filter(({ field }) => !names.includes(field))).toEqual([]);
		}
	});

	it('[RK0] knows no other', () => {
		expect(findReckoner('nothing')).toBeNull();
	});

	it('[RK5] says that more was given than opened', () => {
		const fields = { given: '500', unit: '10', size: '400', containers: '1', kind: 'single' };
		const asked = (name: string) => new Map(Object.entries(fields)).get(name) ?? '';
		expect(findReckoner('drug-units')?.reckon(asked, NO_BOOK).problems).toHaveLength(1);
	});

	it('[RK9] asks the book first: a letter and four digits may be either', () => {
		const book: ReckonerAids = {
			lookUp: (system) =>
				system === 'hcpcs'
					? { year: 2026, lines: [{ code: 'J0897', description: 'A drug' }], seventh: null }
					: null,
		};
		expect(findReckoner('read-a-code')?.reckon(() => 'j0897', book).reckoned?.headline).toBe(
			'J0897 is a HCPCS Level II code: A drug.',
		);
	});
});
