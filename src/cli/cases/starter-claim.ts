/*
 * Whole as a case of this desk is: registration, card, codes and a key for every box.
 */

/**
 * A complete and right claim for its author to replace piece by piece. It keeps every rule, so that each
 * change can be checked by itself.
 */
export function starterClaim(id: string): string {
	return `---
schema: case/1
id: ${id}
kind: claim
title: A visit to be billed
summary: A girl came with a sore ear and went home with her flu shot as well. The plan is her mother's.
skills: [billing.claim-form, billing.coverage-and-order]
objectives: [CBCS-3.2, CBCS-3.4]
difficulty: 2
minutes: 14
today: 2026-02-13 # the day the claim is made out
payer: evergreen-ppo
status: draft
authors: [Your name]
sources: [claims §2, coding-rules §3, coding-rules §5]
---

## Chart

### Registration

All people, numbers and NPIs in this case are fictional.

| | |
| --- | --- |
| Patient | Ines M. Okafor, girl, born 05/19/2018 |
| Lives at | 8 Larch Court, Anytown OH 43999, 614-555-0131 |
| Brought by | her mother, Adaeze Okafor, born 09/02/1988, same address and phone |
| Plan | through the mother's work; the father has none |
| Why today | ear pain. Not after an accident, not related to anybody's work |
| Release of records | signed by the mother, on file since 01/12/2026 |
| Payment to the practice | signed by the mother, on file since 01/12/2026 |
| Primary physician, referral | the plan wants neither |

### Insurance card

| | |
| --- | --- |
| Plan | Evergreen PPO, Evergreen Standard |
| Member | Adaeze Okafor |
| Member number | EVG-4410-2297 |
| Group | 88120 Tri-County Transit |
| Dependents | Ines |
| Claims | Evergreen PPO, PO Box 4100, Anytown OH 43999 |
| Office visit | $30 copay |

### Coded sheet

Handed over by the coder on 02/12/2026, date of service 02/11/2026, place of service 11, clinician Ruben Achterberg MD. Known patient. One clinician, one day.

| Row | Diagnosis |
| --- | --- |
| A | H66.91 |
| B | Z23 |

| Service | Modifiers | Units | Rests on | Charge |
| --- | --- | --- | --- | --- |
| 99213 | 25 | 1 | A | 165.00 |
| 90460 | | 1 | B | 45.00 |
| 90656 | | 1 | B | 38.00 |

Coder's note: the visit for the ear is work of its own beside the vaccine, and the note shows it.

### Account

Account ALD-22871. The mother paid the copay of $30.00 by card at check-in. Alder Street Family Medicine takes part with Evergreen and accepts its allowed amounts. No laboratory outside was used. Nothing was authorised, and nothing had to be. This is the first claim for the day.

Practice: Alder Street Family Medicine, 40 Alder Street, Anytown OH 43999, 614-555-0100, EIN 12-3456789. The clinician's signature is on file; claims are dated the day they are made out, 02/13/2026.

## Form

\`\`\`yaml
form: cms-1500
roster:
  - { name: Alder Street Family Medicine, npi: "1198765434", taxonomy: 261QP2300X, role: Practice that bills }
  - { name: Ruben Achterberg MD, npi: "1234567893", taxonomy: 207Q00000X, role: Family physician }
\`\`\`

## Task

Make out the CMS-1500 for this visit: every item that belongs on it, and nothing else. The codes stand as the coder handed them over.

## Reference

Dates are written month, day, year. Amounts are dollars and cents, without a sign.

## Key

\`\`\`yaml
revision: 1
payer-knows:
  insured: { member: EVG44102297, last: Okafor, first: Adaeze, born: 1988-09-02, sex: F }
  coverage: [{ plan: evergreen-standard, from: 2025-01-01 }]
form:
  payer.name: Evergreen PPO
  payer.address: ["PO Box 4100, Anytown OH 43999", "PO Box 4100 Anytown OH 43999"]
  "1": group
  1a: EVG44102297
  "2": ["Okafor, Ines, M", "Okafor, Ines M"]
  3.born: 2018-05-19
  3.sex: F
  "4": "Okafor, Adaeze"
  5.street: 8 Larch Court
  5.city: Anytown
  5.state: OH
  5.zip: "43999"
  5.phone: "6145550131"
  "6": child
  7.street: [8 Larch Court, Same]
  7.city: [Anytown, ""]
  7.state: [OH, ""]
  7.zip: ["43999", ""]
  7.phone: ["6145550131", ""]
  10a: "no"
  10b: "no"
  10c: "no"
  "11": "88120"
  11a.born: 1988-09-02
  11a.sex: F
  11c: [Evergreen Standard, Evergreen PPO, "Evergreen PPO, Evergreen Standard", Evergreen PPO Evergreen Standard]
  11d: "no"
  12.signed: [Signature on file, SOF]
  12.date: [2026-01-12, 2026-02-13, ""]
  "13": [Signature on file, SOF]
  "20": ["no", ""]
  21.version: "0"
  25.number: "123456789"
  25.kind: ein
  "26": ALD-22871
  "27": "yes"
  "28": "248.00"
  "29": "30.00"
  31.signed: [Signature on file, SOF, Ruben Achterberg MD]
  31.date: 2026-02-13
  32.name: [Alder Street Family Medicine, ""]
  32.street: [40 Alder Street, ""]
  32.place: [Anytown OH 43999, ""]
  32a: ["1198765434", ""]
  33.phone: "6145550100"
  33.name: Alder Street Family Medicine
  33.street: 40 Alder Street
  33.place: Anytown OH 43999
  33a: "1198765434"
diagnoses: [H66.91, Z23]
lines:
  - { from: 2026-02-11, to: [2026-02-11, ""], place: "11", code: "99213", modifiers: "25", pointers: A, charge: "165.00", units: "1", npi: "1234567893" }
  - { from: 2026-02-11, to: [2026-02-11, ""], place: "11", code: "90460", pointers: B, charge: "45.00", units: "1", npi: "1234567893" }
  - { from: 2026-02-11, to: [2026-02-11, ""], place: "11", code: "90656", pointers: B, charge: "38.00", units: "1", npi: "1234567893" }
lessons:
  1a: The number on the card, without its dashes. A payer's computer compares character by character.
  "2": The patient is the girl. Whose plan it is says item 4.
  "4": The plan is the mother's, so she is the insured.
  "6": She is the insured's child.
  24D.1: The 25 was handed over by the coder and stands on the visit, not on the vaccine.
  24E.1: The visit was for the ear.
  24E.2: Giving the vaccine rests on the encounter for it, not on the ear.
  24E.3: The product rests on what its giving rests on.
  "29": The copay that was received. What the plan may leave to the family is not known yet and is never written here.
recoverable: 129.10
\`\`\`

## Rationale

### people

Two people stand on this form. Items 2, 3 and 5 are the patient; 1a, 4, 7 and 11 are the person whose plan it is. Item 6 ties them together.

### visit

Neither an onset date nor a referral was handed over, and the plan asks for neither. Item 21 has two codes; each has a service that points to it.

### services

A vaccine is two lines, the giving and the product, and both point to the encounter for immunization. The visit points to the ear: with both letters on every line the payer could not tell what belonged to what.

### providers

The practice bills and a person did the work: 33a is the NPI of the one, 24J of the other. Item 29 says what was paid, which is the copay.

## Hints

1. Write down first who the patient is and whose plan it is. Which items ask for which of the two?
2. For each line ask why it was done. Is the answer the same for all three?

## Instructor notes

The usual slips: the mother in item 2, the dashes in 1a, both letters on all lines.
`;
}
