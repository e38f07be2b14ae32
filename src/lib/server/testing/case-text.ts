/* A case for tests. The value under test is passed in the test; the canary stands in every secret field. */

/** What a test may want to be different. */
export interface CaseTextParts {
	readonly id?: string;
	readonly title?: string;
	readonly status?: string;
	readonly canary?: string;
	readonly note?: string;
	readonly task?: string;
	readonly rationale?: string;
	readonly revision?: number;
	/** Beside the first, which holds the canary. */
	readonly moreHints?: readonly string[];
}

/** The text of a good case file. Its key: E11.621 and L97.412, and 99214 pointing to both. */
export function caseText(parts: CaseTextParts = {}): string {
	const { id = 'heel-ulcer', title = 'Heel ulcer', status = 'published' } = parts;
	const { canary = 'canary', note = '', task = 'Code the visit.', rationale = '' } = parts;
	return `---
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
authors: [${canary} author]
sources: [${canary} source]
---
## Chart
### Progress note
Diabetic ulcer of the **right heel**, fat layer visible. ${note}
### Medications
| Drug | Dose |
|------|-----:|
| Metformin | 1000 mg |
## Task
${task}
## Key
\`\`\`yaml
revision: ${String(parts.revision ?? 1)}
parts:
  - id: dx
    type: diagnoses
    lines:
      - code: E11.621
        first: true
        evidence:
          - { in: Progress note, quote: "Diabetic ulcer of the right heel" }
          - { in: Medications, absent: "${canary} absence" }
        guideline: OG I.C.4.a.3
      - code: L97.412
        after: E11.621
        evidence: [{ in: Progress note, quote: "the right heel, fat layer" }]
        guideline: OG I.B.14
    optional:
      - { code: Z79.84, why: "${canary} why" }
    wrong:
      - { code: L97.419, instead: L97.412, feedback: "${canary} feedback", misconception: ${canary}-idea }
  - id: services
    type: procedures
    lines:
      - code: "99214"
        pointers: { first: E11.621, also: [L97.412] }
        evidence: [{ in: Medications, quote: "Metformin | 1000 mg" }]
        source: ${canary} source of the service
\`\`\`
## Rationale
### dx
${canary} about all. ${rationale}
### E11.621
${canary} about the first.
## Hints
1. ${canary} hint.${(parts.moreHints ?? []).map((hint, at) => `\n${at + 2}. ${hint}`).join('')}
## Instructor notes
${canary} note.
`;
}
