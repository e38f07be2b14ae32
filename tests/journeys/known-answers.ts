import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readQuestionFile } from '#domain/questions';
import { formatProblem } from '#domain/result';
import { makeQuestions } from './made-questions.ts';

/* The keys of all questions a form may be drawn from: those that ship and those made for the journeys. */

/** What is right of the question on the page. */
export interface KnownAnswer {
	/** Letter of the right option, as the page shows it. */
	readonly right: string;
	/** Letter of an option that is wrong. */
	readonly wrong: string;
	/** The first words of its rationale, as a page shows them. */
	readonly rationale: string;
}

interface Known {
	readonly right: string;
	readonly rationale: string;
}

const folder = join(import.meta.dirname, '..', '..', 'content', 'questions');
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.md') && !/README\.md$/i.test(file))
	.map((file) => ({ file: `questions/${file}`, text: readFileSync(join(folder, file), 'utf8') }));

const known = new Map<string, Known>();
for (const source of [...shipped, ...makeQuestions('cbcs', 40), ...makeQuestions('cpc', 20)]) {
	const read = readQuestionFile(source);
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
	const { questions, keys } = read.value;
	questions.forEach(({ stem, options }, at) => {
		const key = keys[at];
		if (key === undefined) throw new Error(`A question of ${source.file} has no key.`);
		const { right, rationale } = key;
		known.set(nameOf(stem, options), { right: bare(options[right] ?? ''), rationale });
	});
}

/** Looks up the question that a sitting shows. */
export async function answerOn(page: Page): Promise<KnownAnswer> {
	const options = await page.locator('#answer .option label').allInnerTexts();
	const shown = options.map((text) => {
		const [, letter = '', words = ''] = /^\s*([A-D])\s+([^]*)$/.exec(text) ?? [];
		return { letter, words: bare(words) };
	});
	const stem = await page.locator('#answer legend').innerText();
	const found = known.get(
		nameOf(
			stem,
			shown.map(({ words }) => words),
		),
	);
	const right = shown.find(({ words }) => words === found?.right)?.letter;
	const wrong = shown.find(({ words }) => words !== found?.right)?.letter;
	if (found === undefined || right === undefined || wrong === undefined) {
		throw new Error(`No question is known that begins: ${stem.slice(0, 80)}`);
	}
	// Markup ends the words that the page has in one piece.
	return {
		right,
		wrong,
		rationale: (/^[^*`_[\]&"']*/.exec(found.rationale.trim())?.[0] ?? '').slice(0, 30).trim(),
	};
}

/** The beginning of the stem and the options, in whatever order and whatever markup they stand. */
function nameOf(stem: string, options: readonly string[]): string {
	return [bare(stem).slice(0, 40), ...options.map(bare).sort()].join('\n');
}

function bare(words: string): string {
	return words.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
