import { makeCase, type MadeCase } from './made-case.ts';

/*
 * Cases made for kinds of answers that no case that ships may ask for yet. Everything in them is told
 * openly by the journeys that use them.
 */

/** A service line of a key, in YAML flow. */
const KNEE = '{ in: Progress note, quote: "both knees" }';
const evidence = (quote: string) => `evidence: [{ in: Progress note, quote: "${quote}" }]`;

/** An injection into both knees: one line with 50, or two with RT and LT. */
export const BILATERAL = makeCase({
	id: 'made-both-knees',
	title: 'Two knees',
	note: 'Osteoarthritis of both knees. Both knees injected.',
	key: `revision: 1
parts:
  - id: dx
    type: diagnoses
    lines:
      - { code: M17.0, first: true, ${evidence('Osteoarthritis of both knees')} }
  - id: services
    type: procedures
    lines:
      - oneOf:
          - [{ code: "20610", modifiers: { all: ["50"] }, pointers: { first: M17.0 }, evidence: [${KNEE}], source: made }]
          - - { id: right, code: "20610", modifiers: { all: [RT] }, pointers: { first: M17.0 }, evidence: [${KNEE}], source: made }
            - { id: left, code: "20610", modifiers: { all: [LT] }, pointers: { first: M17.0 }, evidence: [${KNEE}], source: made }
`,
});

/** A drug of which some was thrown away: two lines of one code, one with JW. */
export const DISCARDED_DRUG = makeCase({
	id: 'made-discarded-drug',
	title: 'A vial not used up',
	note: 'Anemia. Drug given, 30 units; 10 units discarded.',
	key: `revision: 1
parts:
  - id: dx
    type: diagnoses
    lines:
      - { code: D64.9, first: true, ${evidence('Anemia')} }
  - id: services
    type: procedures
    lines:
      - { id: given, code: J0897, units: 30, pointers: { first: D64.9 }, ${evidence('30 units')}, source: made }
      - { id: discarded, code: J0897, units: 10, modifiers: { all: [JW] }, pointers: { first: D64.9 }, ${evidence('10 units discarded')}, source: made }
`,
});

/** Anesthesia, which is counted in minutes. */
export const ANESTHESIA = makeCase({
	id: 'made-anesthesia',
	title: 'Asleep for a new knee',
	note: 'Osteoarthritis of both knees. Anesthesia for a knee replacement, 95 minutes.',
	key: `revision: 1
parts:
  - id: dx
    type: diagnoses
    lines:
      - { code: M17.0, first: true, ${evidence('Osteoarthritis of both knees')} }
  - id: services
    type: procedures
    lines:
      - { code: "01402", minutes: 95, modifiers: { all: [AA] }, pointers: { first: M17.0 }, ${evidence('95 minutes')}, source: made }
`,
});

/** A case whose whole right answer is a question. */
export const TO_QUERY = makeCase({
	id: 'made-query',
	title: 'Failure of which kind',
	note: 'Heart failure. Echo: EF 30 %. Pitting edema.',
	key: `revision: 1
parts: []
query:
  about: [type of heart failure, acuity]
  to: the cardiologist
  indicators:
    - { in: Progress note, quote: "EF 30 %" }
    - { in: Progress note, quote: "Pitting edema" }
  leading: [systolic]
  feedback: The note says heart failure and not which.
`,
});

export const MADE_ANSWERS: readonly MadeCase[] = [BILATERAL, DISCARDED_DRUG, ANESTHESIA, TO_QUERY];
