import { readCaseFile } from '#domain/content';
import type { CaseFile } from '#domain/content';
import { buildCodeBook, emptyTables } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import { noLessons, noWork } from '#domain/learning';
import type { AttemptSummary, Draft, LearnerRecord } from '#domain/learning';
import { blankAnswer, scoreAnswer } from '#domain/scoring';
import type { Answer, Score } from '#domain/scoring';
import type { LitPiece } from '../lit-section.ts';
import type { RenderedCase } from '../rendered-case.ts';
import type { RevealedRevision } from '../revealed-revision.ts';

/* Builders for tests: everything has a default, and the value under test is passed in the test. */

/** A case with something secret in every secret field; `front` lines replace those of the same name. */
export function aCaseFile(
	front: Readonly<Record<string, string>> = {},
	canary = 'secret',
): CaseFile {
	const facts = Object.entries({ ...FACTS, authors: `[${canary} author]`, ...front })
		.map(([name, value]) => `${name}: ${value}`)
		.join('\n');
	const text = `---\n${facts}\nsources: [${canary} source]\n---\n${BODY.replaceAll('CANARY', canary)}`;
	const result = readCaseFile({ file: 'case.md', text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

const FACTS = {
	schema: 'case/1',
	id: 'heel-ulcer',
	kind: 'encounter',
	title: 'Heel ulcer',
	summary: 'A wound that does not close.',
	specialty: 'family-medicine',
	perspective: 'professional',
	skills: '[icd10cm.first-listed]',
	objectives: '[CPC-7]',
	difficulty: '2',
	minutes: '8',
	dos: '2026-02-12',
	pos: '"11"',
	payer: 'evergreen-ppo',
	status: 'published',
};

const BODY = `
## Chart
### Note
Diabetic ulcer of the right heel, fat layer visible. Metformin.
## Task
Code the visit.
## Reference
Clinic policy.
## Key
\`\`\`yaml
revision: 3
parts:
  - id: dx
    type: diagnoses
    lines:
      - code: E11.621
        first: true
        evidence:
          - { in: Note, quote: "Diabetic ulcer of the right heel" }
          - { in: Note, absent: "CANARY absence" }
        guideline: OG I.C.4.a.3
        near: [E11.622]
      - code: L97.412
        after: E11.621
        evidence: [{ in: Note, quote: "fat layer visible" }]
        guideline: OG I.B.14
    optional:
      - { code: Z79.84, why: "CANARY why" }
    wrong:
      - { code: L97.419, instead: L97.412, feedback: "CANARY feedback", misconception: CANARY-idea }
  - id: services
    type: procedures
    lines:
      - code: "99214"
        modifiers: { all: ["25"], oneOf: ["59", XS], optional: [GC] }
        pointers: { first: E11.621, also: [L97.412] }
        units: 2
        evidence: [{ in: Note, quote: "Metformin" }]
        source: a named source
\`\`\`
## Rationale
### dx
CANARY about all diagnoses.
### E11.621
CANARY about the first.
### L97.412 and Z79.84
CANARY about both.
### A word on depth
CANARY aside.
## Hints
1. CANARY hint.
## Instructor notes
CANARY note.
`;

/** The public half with its sections rendered as one paragraph each. */
export function aPage({ learner }: CaseFile = aCaseFile()): RenderedCase {
	const chart = learner.chart.map(({ heading, markdown }) => ({
		anchor: `chart-${heading.toLowerCase()}`,
		heading,
		html: `<p>${markdown}</p>`,
	}));
	return { learner, chart, taskHtml: `<p>${learner.task}</p>`, referenceHtml: learner.reference };
}

/** A revision as the server reveals it, every quoted piece of evidence cut out under its number from 1. */
export function aRevision(file: CaseFile = aCaseFile()): RevealedRevision {
	const { key, rationale } = file.secrets;
	const evidence = key.parts.flatMap((part) => [...part.lines].flatMap((line) => line.evidence));
	const quotes = evidence.flatMap((one) => (one.kind === 'quote' ? [one] : []));
	const chart = aPage(file).chart.map(({ anchor, heading }) => ({
		anchor,
		heading,
		pieces: quotes.flatMap((one, index): LitPiece[] =>
			one.in === heading
				? [
						{ kind: 'words', html: one.quote, quotes: [index + 1] },
						{ kind: 'end', quotes: [index + 1] },
						{ kind: 'html', html: '. ' },
					]
				: [],
		),
	}));
	return {
		learner: file.learner,
		key,
		chart,
		quotes: new Map(quotes.map((quote, index) => [quote, index + 1])),
		rationale: rationale.map(({ heading, markdown }) => ({
			anchor: heading,
			heading,
			html: `<p>${markdown.trim()}</p>`,
		})),
	};
}

export function anAnswer(given: Partial<Answer>): Answer {
	return { ...blankAnswer(), ...given };
}

export function aScore(answer: Answer, file: CaseFile = aCaseFile()): Score {
	const outcome = scoreAnswer(file.secrets.key, answer);
	if (outcome.state !== 'scored') throw new Error(`incomplete: ${outcome.missing.join()}`);
	return outcome.score;
}

export function anAttempt(given: Partial<AttemptSummary> = {}): AttemptSummary {
	return {
		caseId: 'heel-ulcer',
		number: 1,
		submittedAt: '2026-03-01T10:00:00.000Z',
		contentHash: 'abc',
		headline: { right: 1, of: 3 },
		learning: { right: 1.5, of: 3 },
		errors: [],
		seconds: null,
		hints: 0,
		confidence: null,
		lessons: noLessons(),
		kind: 'encounter',
		desk: null,
		imported: false,
		...given,
	};
}

export function aRecord(...attempts: AttemptSummary[]): LearnerRecord {
	const empty = { notes: [], sittings: [], journeys: [], codes: [] };
	return { displayName: 'Ada', lastSeq: attempts.length, attempts, ...empty };
}

export function aDraft(given: Partial<Draft> = {}): Draft {
	return {
		caseId: 'heel-ulcer',
		attempt: 1,
		answer: anAnswer({ diagnoses: [{ code: 'I10' }] }),
		work: noWork(),
		revision: 4,
		startedAt: '2026-03-02T07:50:00.000Z',
		savedAt: '2026-03-02T08:00:00.000Z',
		...given,
	};
}

export function aBook(): CodeBook {
	const diagnosis = (code: string, description: string) => ({
		code,
		description,
		billable: true,
		words: '',
	});
	return buildCodeBook({
		...emptyTables(),
		icd10cm: [
			diagnosis('E11.621', 'Diabetes with foot ulcer'),
			diagnosis('L97.412', 'Heel ulcer, fat'),
		],
		procedures: [{ code: '99214', label: 'Office visit, moderate', family: '', words: '' }],
		places: [{ code: '11', name: 'Office' }],
	});
}
