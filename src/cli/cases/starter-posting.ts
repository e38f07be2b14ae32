/**
 * A small, complete and right posting for its author to replace piece by piece. It keeps every rule, so
 * that each change can be checked by itself.
 */
export function starterPosting(id: string): string {
	return `---
schema: case/1
id: ${id}
kind: posting
title: A copay and its receipt
summary: One visit was paid by Evergreen, and the patient had paid a copay at the desk.
skills: [billing.posting, billing.reading-remittances]
objectives: [CBCS-4.1]
difficulty: 1
minutes: 5
today: 2026-02-23 # the day it is at the desk
payer: evergreen-ppo # whose remittance is posted
status: draft
authors: [Your name]
sources: [claims §5, claims §6, denials 3, denials 4]
---

## Chart

### Front desk

02/05/2026 Tremaine, Rosalind: office visit for her blood pressure. She is known here, her card was copied in January, and the eligibility check of the morning shows the plan active with a copay of $30.00 for visits. Copay of $30.00 taken by card, receipt 5501. She asks whether a bill will follow; told that the plan may still leave something to her and that it would be written to her.

02/23/2026 The transfer is on the bank statement in the amount of the remittance. The batch of the day is open, and nobody has posted it yet.

## Claims

\`\`\`yaml
claims: # every claim behind the remittances; after: 1 where one follows another payer
  - payer: evergreen-ppo
    account: ALD-31204
    received: 2026-02-09
    patient: { last: Tremaine, first: Rosalind, born: 1979-06-02, sex: F }
    member: EVG6102214
    diagnoses: [I10]
    billing: { name: Alder Street Family Medicine, npi: "1198765434", taxonomy: 261QP2300X }
    rendering: { name: "Ruben Achterberg MD", npi: "1234567893", taxonomy: 207Q00000X }
    signed: 2026-02-06
    lines:
      - { code: "99213", from: 2026-02-05, place: "11", charge: 165.00, pointers: [A] }
\`\`\`

## Ledger

\`\`\`yaml
accounts: # payers in the order of their turn
  - { account: ALD-31204, payers: [evergreen-ppo], says: "Evergreen Standard is the only coverage." }
entries: # what else was posted; remittances: holds what was remitted before
  - { account: ALD-31204, line: 1, on: 2026-02-05, what: patient-paid, amount: 30.00, reference: receipt 5501 }
\`\`\`

## Remittance

\`\`\`yaml
trace: EVG-0219-3301
date: 2026-02-19
payment: 78.00 # what the payer decides: npm run cases -- decide tells it
claims:
  - claim: 1
    icn: EV26040-1107
    status: "1"
    charge: 165.00
    paid: 78.00
    patient: 30.00
    remarks: []
    lines:
      - { allowed: 108.00, paid: 78.00, adjustments: [CO-45 57.00, PR-3 30.00], remarks: [] }
\`\`\`

## Task

Post the remittance: line by line what was allowed and paid, and what each amount becomes that was not paid.

## Key

\`\`\`yaml
revision: 1
payer-knows: # one for each claim, in their order
  - { coverage: [{ plan: evergreen-standard, from: 2025-01-01 }] }
ends: # who owes what of each line when all is posted
  - { account: ALD-31204, line: 1, owed: { evergreen-ppo: 0.00, patient: 0.00 } }
\`\`\`

## Rationale

### ledger

The copay that was posted meets its receipt, and nothing is open.

## Hints

1. Charge less paid less every reason is nothing, on each line.
2. PR is whose share?

## Instructor notes

A first posting.
`;
}
