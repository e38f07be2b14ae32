/** A case file made for a test. */
export interface MadeCase {
	readonly id: string;
	readonly title: string;
	/** Below the content folder. */
	readonly file: string;
	readonly text: string;
}

/** What a test may want to be different. */
export interface MadeCaseParts {
	readonly id: string;
	readonly title?: string;
	readonly status?: 'draft' | 'review' | 'published' | 'retired';
	/** The progress note of the chart. */
	readonly note?: string;
	/** The key, in YAML; without one it is full of canaries, and so is everything else that is secret. */
	readonly key?: string;
	readonly hints?: readonly string[];
}

/** Every word of a made case that only its server may know; its codes are in no table there is. */
export const CANARY = /canary|Q7Q|098[67]T/i;

/** Codes of a made case: of its key, and one that the key foresees as a mistake. */
export const MADE_CODES = {
	first: 'Q7Q.Q7Q1',
	second: 'Q7Q.Q7Q2',
	foreseen: 'Q7Q.Q7Q4',
	service: '0987T',
} as const;

/** What scoring reveals of a made case, and what nothing ever does. */
export const REVEALED = ['canary-about-all', 'canary-about-first', 'canary-feedback'] as const;
export const NEVER_SHOWN = ['canary-hint', 'canary-note', 'canary-author'] as const;

const KEY_OF_CANARIES = `revision: 1
scope: { canary-scope: canary-scope }
payer-rules: [canary-payer]
parts:
  - id: dx
    type: diagnoses
    lines:
      - id: canary-line
        code: ${MADE_CODES.first}
        first: true
        near: [Q7Q.Q7Q3]
        evidence:
          - { in: Progress note, quote: "Wound of the right heel" }
          - { in: Medications, absent: "canary-absence" }
        guideline: canary-guideline
      - code: ${MADE_CODES.second}
        after: ${MADE_CODES.first}
        evidence: [{ in: Progress note, quote: "fat layer visible" }]
    optional:
      - { code: Q7Q.Q7Q5, why: canary-why }
    wrong:
      - code: ${MADE_CODES.foreseen}
        instead: ${MADE_CODES.second}
        feedback: canary-feedback
        misconception: canary-misconception
  - id: services
    type: procedures
    lines:
      - code: ${MADE_CODES.service}
        near: [0986T]
        pointers: { first: ${MADE_CODES.first} }
        evidence: [{ in: Medications, quote: "Metformin 1000 mg" }]
        source: canary-service-source
`;

/** Makes a case with a canary in everything that is secret. */
export function makeCase({
	id,
	title = 'A made visit',
	status = 'published',
	note = 'Wound of the right heel, fat layer visible.',
	key = KEY_OF_CANARIES,
	hints = ['canary-hint'],
}: MadeCaseParts): MadeCase {
	const text = `---
schema: case/1
id: ${id}
kind: encounter
title: ${title}
summary: A wound that does not close.
specialty: family-medicine
perspective: professional
skills: [icd10cm.first-listed]
objectives: [CPC-7]
difficulty: 2
minutes: 8
dos: 2026-02-12
pos: "11"
payer: evergreen-ppo
status: ${status}
authors: [canary-author]
sources: [canary-source]
---

## Chart

### Progress note

${note}

### Medications

Metformin 1000 mg.

## Task

Code the visit.

## Key

\`\`\`yaml
${key}\`\`\`

## Rationale

### dx

canary-about-all

### ${MADE_CODES.first}

canary-about-first

## Hints

${hints.map((hint, at) => `${at + 1}. ${hint}`).join('\n')}

## Instructor notes

canary-note
`;
	return { id, title, file: `coding/made/${id}.md`, text };
}
