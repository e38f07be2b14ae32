import { domainsOf } from '../../src/lib/domain/questions/index.ts';
import type { ExamId } from '../../src/lib/domain/questions/index.ts';

/** Words that may reach a browser only after the end. */
export const CANARIES = {
	rationale: 'canary-rationale',
	reason: 'canary-reason',
	source: 'canary-source',
	author: 'canary-author',
} as const;

const LETTERS = ['A', 'B', 'C', 'D'];

/** Files with so many made-up questions in each domain of an exam. Which option is right no page may tell. */
export function makeQuestions(exam: ExamId, each: number): { file: string; text: string }[] {
	return domainsOf(exam).map((domain) => ({
		file: `questions/${exam}/${domain.toLowerCase()}/made.md`,
		text: makeFile(exam, domain, each),
	}));
}

/** The words of the right option of every question. */
export const RIGHT = 'made option c';

function makeFile(exam: ExamId, domain: string, each: number): string {
	const name = domain.toLowerCase();
	const front = [
		'---',
		'schema: questions/1',
		`exam: ${exam}`,
		`domain: ${domain}`,
		'code-year: 2026',
		'status: published',
		`authors: [${CANARIES.author}]`,
		'---',
		'',
		`## Case ${name}-shared`,
		'',
		`What two questions of ${domain} share.`,
		'',
	].join('\n');
	const items = Array.from({ length: each }, (_, at) => {
		const shared = at < 2 ? `case: ${name}-shared\n` : '';
		const task = exam === 'cbcs' ? `task: ${domain}.1\n` : '';
		const options = LETTERS.map(
			(letter) => `- [${letter === 'C' ? 'x' : ' '}] made option ${letter.toLowerCase()}`,
		);
		const reasons = LETTERS.filter((letter) => letter !== 'C').map(
			(letter) => `- ${letter}: ${CANARIES.reason}`,
		);
		return [
			'',
			`## ${name}-made-${String(at + 1)}`,
			'```yaml',
			`${shared}${task}skills: [icd10cm.laterality]`,
			'difficulty: 2',
			'guideline: []',
			`sources: [${CANARIES.source}]`,
			'```',
			`What is question ${String(at + 1)} of ${domain} about?`,
			'',
			...options,
			'',
			'### Rationale',
			'',
			CANARIES.rationale,
			'',
			'### Why not',
			'',
			...reasons,
			'',
		].join('\n');
	});
	return `${front}${items.join('')}`;
}
