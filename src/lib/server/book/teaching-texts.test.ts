import { describe, expect, it } from 'vitest';
import { emptyTables } from '#domain/codes';
import { everydayTexts } from './teaching-texts.ts';

function textsOf(rows: readonly (readonly [string, string])[]): string[] {
	const icd10cm = rows.map(([code, words]) => ({
		...{ code, description: code, words, billable: code.length > 5 },
	}));
	return everydayTexts({ ...emptyTables(), icd10cm }).map(({ code, text }) => `${code} ${text}`);
}

describe('everydayTexts', () => {
	it('[CB5] gives a name all complete codes below a header share to the header', () => {
		const rows = [
			['L97.4', ''],
			['L97.40', 'heel sore'],
			['L97.41', 'heel sore; right heel'],
		] as const;
		expect(textsOf(rows)).toEqual(['L97.4 heel sore', 'L97.41 right heel']);
	});

	it('[CB5] leaves it where it is as soon as one goes by another name', () => {
		const rows = [
			['L89.6', ''],
			['L89.60', 'bed sore'],
			['L89.61', 'deep damage'],
		] as const;
		expect(textsOf(rows)).toEqual(['L89.60 bed sore', 'L89.61 deep damage']);
	});

	it('[CB5] stops below a header that the table knows only a part of', () => {
		const rows = [
			['H93', ''],
			['H93.1', ''],
			['H93.11', 'ringing'],
			['H93.12', 'ringing'],
		] as const;
		expect(textsOf(rows)).toEqual(['H93.1 ringing']);
	});
});
