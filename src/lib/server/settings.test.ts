import { delimiter, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const HERE = `${sep}srv${sep}app`;

describe('readSettings', () => {
	it('[LI1] keeps content and data below the working folder when nothing is set', () => {
		expect(readSettings({}, HERE)).toEqual({
			root: HERE,
			contentFolders: [join(HERE, 'content')],
			dataFolder: join(HERE, 'data'),
		});
	});

	it('[LI1] takes the root from CHART_TO_CLAIM_ROOT', () => {
		const settings = readSettings({ CHART_TO_CLAIM_ROOT: '/opt/ctc' }, HERE);
		expect(settings.contentFolders).toEqual([join('/opt/ctc', 'content')]);
		expect(settings.dataFolder).toBe(join('/opt/ctc', 'data'));
	});

	it('[LI1] adds every folder of CONTENT_DIR after the own one, each once', () => {
		const list = ['extra', ' /college/cases ', '', 'extra'].join(delimiter);
		expect(readSettings({ CONTENT_DIR: list }, HERE).contentFolders).toEqual([
			join(HERE, 'content'),
			join(HERE, 'extra'),
			'/college/cases',
		]);
	});

	it('[LI1] reads blank variables as unset and DATA_DIR relative to the working folder', () => {
		const blank = readSettings({ CHART_TO_CLAIM_ROOT: ' ', CONTENT_DIR: '', DATA_DIR: '' }, HERE);
		expect(blank).toEqual(readSettings({}, HERE));
		expect(readSettings({ DATA_DIR: 'elsewhere' }, HERE).dataFolder).toBe(join(HERE, 'elsewhere'));
	});
});
