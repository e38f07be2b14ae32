import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCodeBook, emptyTables, readIcd10cmTable, readProcedureTable } from '#domain/codes';
import { readSkills } from '#domain/content';
import { formatProblem } from '#domain/result';
import { checkSkillPages, skillsWithoutPage } from './check-skill-pages.ts';
import { readGuidelineSections } from './guideline-sections.ts';
import { readSkillPage } from './skill-page.ts';

const content = resolve(import.meta.dirname, '../../../../content');
const source = (file: string) => ({ file, text: readFileSync(join(content, file), 'utf8') });

const file = 'content/skills/icd10cm/pain.md';
const sound = `---
schema: skill/1
id: icd10cm.pain
guideline: [OG I.C.6.b.5]
sources: []
---

## Rule

Pain is coded where pain is the matter.

## Example

G89.29 leads.

## Traps

- Too often.
- Too rarely.
`;

const tables = { ...emptyTables() };
const icd = readIcd10cmTable(source('codes/icd10cm.csv'));
const procedures = readProcedureTable(source('codes/procedures.csv'));
const sections = readGuidelineSections(source('codes/guideline-sections.yaml'));
const skills = readSkills(source('skills.yaml'));
if (!icd.ok || !procedures.ok || !sections.ok || !skills.ok) throw new Error('a table is broken');
const aids = {
	book: buildCodeBook({ ...tables, icd10cm: icd.value, procedures: procedures.value }),
	skills: skills.value.map(({ id }) => id),
	sections: sections.value,
};
const check = (text: string, at = file) => checkSkillPages([{ file: at, text }], aids);

describe('a page on a skill', () => {
	it('[SK1] is front matter, rule, example and a list of traps', () => {
		expect(readSkillPage({ file, text: sound })).toMatchObject({
			ok: true,
			value: {
				id: 'icd10cm.pain',
				rule: 'Pain is coded where pain is the matter.',
				example: 'G89.29 leads.',
				traps: '- Too often.\n- Too rarely.',
			},
		});
		expect(check(sound).map(formatProblem)).toEqual([]);
	});

	it.each([
		['another version', sound.replace('skill/1', 'skill/2'), 'SK1', 2],
		['a field nobody knows', sound.replace('sources:', 'sourses:'), 'SK1', 5],
		['no traps', sound.replace('## Traps', '## Trap'), 'SK1', 16],
		['one trap', sound.replace('- Too rarely.\n', ''), 'SK1', 16],
		['no front matter', sound.slice(4), 'SK1', 1],
		['an unknown skill', sound.replace('id: icd10cm.pain', 'id: icd10cm.pains'), 'SK2', 3],
		['a section there is not', sound.replace('I.C.6.b.5', 'I.C.6.b.9'), 'SK3', 4],
		['a section there is not, in the text', sound.replace('leads.', 'leads, OG IV.Z.'), 'SK3', 14],
		['no grounds', sound.replace('[OG I.C.6.b.5]', '[]'), 'SK3', 4],
		['a code nobody has', sound.replace('G89.29', 'G89.77'), 'SK4', 14],
		['a procedure nobody has', sound.replace('G89.29', '20609'), 'SK4', 14],
	])('[SK1] [SK2] [SK3] [SK4] names %s at its place', (_, text, code, line) => {
		expect(check(text).map((one) => [one.code, one.line])).toContainEqual([code, line]);
	});

	it('[SK2] lies where its skill says', () => {
		expect(check(sound, 'content/skills/pain.md').map(({ code }) => code)).toEqual(['SK2']);
	});

	it('[SK5] is the only one on its skill', () => {
		const twice = checkSkillPages(
			[
				{ file, text: sound },
				{ file: 'other/skills/icd10cm/pain.md', text: sound },
			],
			aids,
		);
		expect(twice.map(({ code, file: at }) => [code, at])).toEqual([
			['SK5', 'other/skills/icd10cm/pain.md'],
		]);
	});
});

describe('the pages that ship', () => {
	const pages = readdirSync(join(content, 'skills'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => {
			const read = readSkillPage(source(`skills/${name}`));
			if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
			return read.value;
		});

	it('[SK6] leave out no skill of the list', () => {
		expect(skillsWithoutPage(aids.skills, pages)).toEqual([]);
		expect(skillsWithoutPage(['icd10cm.pain', 'a.b', 'a.b'], pages)).toEqual(['a.b']);
	});
});
