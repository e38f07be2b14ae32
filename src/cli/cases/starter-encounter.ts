/** What a new case is called and where it belongs. */
export interface NewCase {
	readonly id: string;
	readonly specialty: string;
}

/**
 * A small, complete and right case with remarks for its author, who replaces it piece by piece and can
 * check at every step. Remarks stand where no learner reads them: in the YAML and in the notes.
 */
export function starterEncounter({ id, specialty }: NewCase): string {
	return `---
schema: case/1
id: ${id} # for ever: attempts are kept under it, so it is never changed or used again
kind: encounter
title: A step missed in the dark
summary: Somebody turned an ankle on the way down. Say what is confirmed, on which side, and what the visit was. # read on the shelf: names nothing the key asks for
specialty: ${specialty}
perspective: professional # whose claim: professional, facility-outpatient, asc or inpatient
skills: [icd10cm.injury, icd10cm.laterality, icd10cm.seventh-character, em.office-mdm] # from content/skills.yaml
objectives: [CPC-7, CPC-14, CBCS-3.4] # sections of the CPC, tasks of the CBCS
difficulty: 1 # 1 (easiest) to 5
minutes: 6 # for a learner at this point
dos: 2026-02-17 # date of service; it picks the code year
pos: '11' # place of service, in quotes
payer: evergreen-ppo # a file of content/payers, or null
status: draft # draft, review, published or retired; learners see published cases only
authors: [Your name]
sources: [OG I.A.5, OG I.B.13, OG I.C.19.a, coding-rules §4]
---

## Chart

### Encounter

**Alder Street Family Medicine** — office visit, established patient

- Patient: Marta Lindqvist, 41 F, DOB 05/09/1984, MRN 33-804
- Date of service: 02/17/2026
- Clinician: Ruben Achterberg, MD (last seen by me in October)

### History

Missed the last step in the stairwell yesterday evening and rolled the right ankle inward. Could walk home, swollen overnight. No pop, no numbness, no earlier injury of either ankle. Takes nothing. NKDA.

### Exam

Right ankle swollen and tender in front of and below the outer knob, no bone tenderness, drawer test firm. Foot and knee normal, skin whole, toes warm. Left ankle normal.

### Imaging

XR right ankle, taken this morning at Lakeside Imaging, report reviewed: no fracture.

### Assessment and plan

Sprain of the right ankle. Elastic wrap she brought along, ice, weight as it allows, ibuprofen 400 mg from the drugstore with meals for five days. Exercises shown. Back in two weeks if she still limps.

_Electronically signed: Ruben Achterberg, MD, 02/17/2026_

## Task

Code this visit for **Dr. Achterberg's professional claim**.

- Assign the ICD-10-CM codes that the note supports, in the order they would stand on the claim.
- Assign the service line or lines with modifiers, units and diagnosis pointers.
- External cause codes are optional in this case: neither needed nor charged. The imaging centre bills its own films.

## Key

\`\`\`yaml
# Count up whenever a published key is mended.
revision: 1
scope: { external-cause: optional, imaging: billed-elsewhere }
payer-rules: [] # payer#rule, where the key leans on a payer's way of doing things
parts:
  - id: dx
    type: diagnoses
    lines:
      - code: S93.401A
        first: true # or first: { oneOf: [A00.0, B00.0] } where either may stand first
        near: [] # codes that earn learning credit, never audit credit
        # Why the line is right: words of the chart, or what a section does not say.
        evidence:
          - { in: Assessment and plan, quote: 'Sprain of the right ankle.' }
          - { in: Assessment and plan, absent: 'no ligament is named' }
        guideline: [OG I.C.19.a, OG I.B.13]
    # True, but neither needed nor charged: - { code: …, why: … }
    optional: []
    # Answers you expect to see and can explain.
    wrong:
      - code: S93.409A
        instead: S93.401A # the line it stands in for
        feedback: The note names the side wherever it names the ankle.
        misconception: stops-at-unspecified
      - code: S93.401D
        instead: S93.401A
        feedback: The seventh character tells whether the injury is under active treatment, and it is looked into and treated for the first time today.
        misconception: day-after-means-subsequent
  - id: services
    type: procedures
    lines:
      - code: '99213'
        basis: { mdm: '99213' } # and time: with minutes:, where the note has them
        modifiers: { all: [], oneOf: [], optional: [] }
        units: 1
        pointers: { first: S93.401A, also: [] } # codes, not letters
        evidence:
          - { in: Imaging, quote: 'report reviewed: no fracture' }
          - { in: Assessment and plan, quote: 'ibuprofen 400 mg from the drugstore' }
        source: coding-rules §4 # where the procedure fact comes from
    optional: []
    wrong:
      - code: '99214'
        instead: '99213'
        type: upcode
        feedback: One uncomplicated injury, one film that was read elsewhere and a drug from the drugstore are low, not moderate.
        misconception: counts-effort-not-risk
query: null # what has to be asked of the provider, where the chart is not enough
\`\`\`

## Rationale

### dx

One thing is wrong and one thing is named. Everything else in the note says what it is not.

### S93.401A

The diagnosis is a sprain, the side is named, a ligament is not: the code for the ankle's unspecified ligament, right, is as exact as the note. "A" because the injury is under active treatment.

### 99213

Low in two columns: one acute, uncomplicated injury; an over-the-counter drug. One film, read by someone else, does not lift the data column above minimal, and two columns are enough.

## Hints

1. Where in the note is the diagnosis stated, and how exact is it?
2. What does the last character of an injury code say, and what does it not say?
3. Level the visit column by column: the problem, the data, the risk.

## Instructor notes

Never shown to learners. Say here what the case is for, what to ask in class, and which variants are worth trying aloud.

To turn this starter into your case: replace the chart first, then the key line by line, then the rationale; run "npm run cases -- check" after each step. content/README.md tells every field. Before you publish, have somebody code the chart without having seen the key.
`;
}
