import { readCaseFile } from '#domain/content';
import type { CaseKey } from '#domain/content';
import { formatProblem } from '#domain/result';

/** Eight diagnoses and four services, one of them bilateral and so written in two ways, with usual mistakes. */
const CASE = `---
schema: case/1
id: twelve-lines
kind: encounter
title: Twelve lines
summary: A visit that fills a claim.
specialty: any
perspective: professional
difficulty: 3
minutes: 12
dos: 2026-02-12
pos: "11"
status: published
---

## Chart

### Note

Type 2 diabetes with kidney disease, stage 3b, and hyperglycemia; hypertension and lipids at goal. Both
knees injected for osteoarthritis. Glargine and metformin adjusted, A1c measured here.

## Task

Code the visit.

## Key

\`\`\`yaml
scope: { external-cause: optional }
parts:
  - id: dx
    type: diagnoses
    lines:
      - { code: E11.22, first: true, near: [E11.21, E11.29], evidence: [{ in: Note, quote: kidney disease }] }
      - { code: I12.9, near: [I12.0], evidence: [{ in: Note, quote: hypertension }] }
      - { code: N18.32, after: [E11.22, I12.9], near: [N18.31], evidence: [{ in: Note, quote: stage 3b }] }
      - { code: E11.65, evidence: [{ in: Note, quote: hyperglycemia }] }
      - { code: E78.5, near: [E78.00, E78.2], evidence: [{ in: Note, quote: lipids }] }
      - { code: M17.0, near: [M17.11], evidence: [{ in: Note, quote: osteoarthritis }] }
      - { code: Z79.4, evidence: [{ in: Note, quote: Glargine }] }
      - { code: Z79.84, evidence: [{ in: Note, quote: metformin }] }
    optional:
      - { code: Z79.899, why: Other drugs are taken long term. }
    wrong:
      - { code: E11.9, instead: E11.22, feedback: The chart names complications. }
      - { code: I10, instead: I12.9, feedback: The two are presumed to be related. }
      - { code: N18.30, instead: N18.32, feedback: The stage is given. }
      - { has: [M17.11, M17.12], instead: M17.0, charge: once, feedback: One code holds both sides. }
      - { code: R73.9, instead: E11.65, type: symptom_with_dx, feedback: The diagnosis holds it. }
      - { code: E11.69, type: assumption, feedback: Nobody links the lipids to the diabetes. }
  - id: services
    type: procedures
    lines:
      - code: "99214"
        basis: { mdm: "99214", time: "99213", minutes: 26 }
        modifiers: { all: ["25"] }
        pointers: { first: E11.22, optional: [I12.9, N18.32, E11.65, E78.5] }
        evidence: [{ in: Note, quote: adjusted }]
        source: coding-rules §4
      - oneOf:
          - - { code: "20610", modifiers: { all: ["50"] }, pointers: { first: M17.0 }, source: coding-rules §3, evidence: [{ in: Note, quote: knees injected }] }
          - - { id: right, code: "20610", modifiers: { all: [RT] }, pointers: { first: M17.0 }, source: coding-rules §3, evidence: [{ in: Note, quote: knees injected }] }
            - { id: left, code: "20610", modifiers: { all: [LT] }, pointers: { first: M17.0 }, source: coding-rules §3, evidence: [{ in: Note, quote: knees injected }] }
      - { code: J3301, units: 8, modifiers: { oneOf: [JZ] }, pointers: { first: M17.0 }, source: coding-rules §5, evidence: [{ in: Note, quote: knees injected }] }
      - { code: "83036", pointers: { first: E11.22, optional: [E11.65] }, source: coding-rules §5, evidence: [{ in: Note, quote: A1c measured here }] }
    optional:
      - { code: "36415", why: Held for part of the visit by some payers. }
    wrong:
      - { code: "99213", instead: "99214", type: undercode, feedback: Decision making supports more. }
      - { code: "20611", instead: "20610", feedback: No picture guided the needle. }
      - { code: G2211, feedback: Not paid beside 25. }
\`\`\`

## Rationale

### dx

The lines of a long visit.
`;

/** The key that the measured sheets are scored against. */
export function keyOfTwelveLines(): CaseKey {
	const read = readCaseFile({ file: 'twelve-lines.md', text: CASE });
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
	return read.value.secrets.key;
}
