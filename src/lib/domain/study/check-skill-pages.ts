import { findCode, judgeDiagnosisCode } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { CaseSource } from '#domain/content';
import { codesInText } from '#domain/questions';
import type { CodeInText } from '#domain/questions';
import { nearestWord, openTextLines } from '#domain/result';
import type { Problem } from '#domain/result';
import { readSkillPage } from './skill-page.ts';

/** What pages on skills are held against. */
export interface SkillAids {
	readonly book: CodeBook;
	/** Ids of `content/skills.yaml`. */
	readonly skills: readonly string[];
	/** Sections of the Official Guidelines there are. */
	readonly sections: ReadonlySet<string>;
}

const CITED = /\bOG ((?:I{1,3}|IV)\.[A-Z](?:\.[0-9a-z]+)*)/g;
/** Pages say how things are in the first quarter of the year the cases are of. */
const DAY = '2026-02-15';

/** Checks pages on skills: each for itself, then that no skill has two. [SK1]–[SK5] */
export function checkSkillPages(sources: readonly CaseSource[], aids: SkillAids): Problem[] {
	const seen = new Map<string, string>();
	return sources.flatMap((source) => {
		const read = readSkillPage(source);
		const problems: Problem[] = [...read.problems];
		const report = reporter(source, problems);
		if (read.ok) {
			const { id, guideline, sources: grounds } = read.value;
			const first = seen.get(id);
			if (first !== undefined) report('SK5', `id: ${id}`, `${first} is on this skill already.`);
			else seen.set(id, source.file);
			if (!aids.skills.includes(id)) {
				const word = nearestWord(id, aids.skills);
				report('SK2', `id: ${id}`, `There is no skill "${id}" in content/skills.yaml.`, word);
			}
			const place = `skills/${id.replace('.', '/')}.md`;
			if (!source.file.endsWith(place)) {
				report('SK2', `id: ${id}`, `The page on this skill is the file ${place}.`);
			}
			if (guideline.length + grounds.length === 0) {
				report('SK3', 'guideline', 'Neither guideline nor sources says where the rule comes from.');
			}
		}
		for (const { 0: cited, 1: section = '', index } of source.text.matchAll(CITED)) {
			if (aids.sections.has(section)) continue;
			const word = nearestWord(section, [...aids.sections]);
			report('SK3', index, `The guidelines have no section ${section}.`, word, cited.length);
		}
		for (const found of codesInText(aids.book, source.text)) {
			const why = faultOf(aids.book, found);
			if (why !== null) report('SK4', found.at, `${found.code} ${why}.`, null, found.code.length);
		}
		return problems.sort((left, right) => left.line - right.line || left.column - right.column);
	});
}

/** Skills that content names and that have no page, in the order in which they are named. [SK6] */
export function skillsWithoutPage(
	named: readonly string[],
	pages: readonly { readonly id: string }[],
): string[] {
	const have = new Set(pages.map(({ id }) => id));
	return [...new Set(named)].filter((skill) => !have.has(skill));
}

/** Wrong codes may be named as wrong; a code that nobody can find is a slip. */
function faultOf(book: CodeBook, { code, system }: CodeInText): string | null {
	if (findCode(book, code) !== null) return null;
	if (system === 'icd10cm' && judgeDiagnosisCode(book, code, DAY).state !== 'unlisted') return null;
	return 'is not in our tables: add its row to content/codes, or leave it out';
}

function reporter({ file, text }: CaseSource, problems: Problem[]) {
	const lines = openTextLines(text);
	return (
		code: string,
		where: number | string,
		message: string,
		suggestion: string | null = null,
		length = typeof where === 'string' ? where.length : 1,
	) => {
		const at = typeof where === 'number' ? where : Math.max(0, text.indexOf(where));
		const place = lines.placeOf(at);
		const advice = suggestion === null ? {} : { suggestion };
		problems.push({ code, severity: 'error', message, file, ...place, length, ...advice });
	};
}
