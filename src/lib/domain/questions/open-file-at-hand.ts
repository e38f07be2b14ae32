import type { CaseSource } from '#domain/content';
import type { Problem } from '#domain/result';
import type { FileAtHand } from './question-rule.ts';
import { readFileFacts, readItemFacts } from './read-facts.ts';
import { openWrittenQuestions } from './written-questions.ts';

/** Opens a file with its fields read as far as they can be. What is wrong with its YAML is noted. */
export function openFileAtHand(source: CaseSource, problems: Problem[]): FileAtHand {
	const written = openWrittenQuestions(source);
	const facts = readFileFacts(written, problems);
	const items = written.items.map((item) => ({
		item,
		facts: readItemFacts(written, item.yaml, problems),
	}));
	return { written, facts, items };
}
