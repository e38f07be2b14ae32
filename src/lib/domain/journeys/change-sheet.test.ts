import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/scoring';
import { changeSheet } from './change-sheet.ts';

const sheet: Answer = {
	schema: 'answer/1',
	diagnoses: [{ code: 'L40.0' }, { code: 'L57.0' }],
	procedures: [
		{ code: '99214', modifiers: ['25'], units: 1, pointers: ['A'] },
		{ code: '17003', modifiers: [], units: 7, pointers: ['B'] },
	],
};

function changed(changes: string): Answer {
	const made = changeSheet(sheet, changes);
	if ('unread' in made) throw new Error(made.unread);
	return made;
}

describe('changeSheet', () => {
	it('[JR11] takes a modifier off and puts one on', () => {
		expect(changed('99214 -25').procedures[0]?.modifiers).toEqual([]);
		expect(changed('17003 +59').procedures[1]?.modifiers).toEqual(['59']);
	});

	it('[JR11] changes codes, units and pointers', () => {
		expect(changed('99214 = 99215').procedures[0]?.code).toBe('99215');
		expect(changed('L57.0 = L82.1').diagnoses[1]?.code).toBe('L82.1');
		expect(changed('17003 units 8').procedures[1]?.units).toBe(8);
		expect(changed('17003 to AB').procedures[1]?.pointers).toEqual(['A', 'B']);
	});

	it('[JR11] drops and adds lines; a dropped diagnosis leaves its row', () => {
		expect(changed('drop 17003').procedures).toHaveLength(1);
		expect(changed('drop L40.0').diagnoses).toEqual([{ code: '' }, { code: 'L57.0' }]);
		expect(changed('add 93010-26 B').procedures[2]).toEqual({
			...{ code: '93010', modifiers: ['26'], units: 1, pointers: ['B'] },
		});
		expect(changed('add I10').diagnoses[2]).toEqual({ code: 'I10' });
	});

	it('[JR11] lets pointers follow a diagnosis that is put first', () => {
		const made = changed('L57.0 first');
		expect(made.diagnoses.map(({ code }) => code)).toEqual(['L57.0', 'L40.0']);
		expect(made.procedures.map(({ pointers }) => pointers)).toEqual([['B'], ['A']]);
	});

	it('[JR11] makes several changes, and names the one it can not follow', () => {
		expect(changed('99214 -25; drop 17003').procedures).toHaveLength(1);
		expect(changeSheet(sheet, '99214 -25; 20610 -79')).toEqual({ unread: '20610 -79' });
		expect(changeSheet(sheet, '99214 -59')).toEqual({ unread: '99214 -59' });
	});
});
