/** A small, complete and right eligibility check for its author to replace piece by piece. It keeps every rule. */
export function starterEligibility(id: string): string {
	return `---
schema: case/1
id: ${id}
kind: eligibility
title: One card
summary: A visit on Thursday, one card, one answer. What is due at the desk, and what in the end?
skills: [insurance.order-of-payers, insurance.cost-share]
objectives: [CBCS-2.3]
difficulty: 1
minutes: 5
today: 2026-02-12
payer: evergreen-ppo
status: draft
authors: [Your name]
sources: [claims §1, claims §5]
---

## Chart

### Registration

**Alder Street Family Medicine** — registration, updated 02/12/2026

- Patient: Jonas Pereira, M, DOB 05/21/1984
- Insured through his own work at Tidewater Paper Co.
- Other coverage: none, asked today
- Accident, injury, work: no
- Wants to know before he comes in whether he has to pay anything on the day; paid his last visit in two parts.

### Rules of the practice

1. Where one plan covers the day, its copay for the visit is collected at check-in.
2. Deductible and coinsurance are never collected at check-in. The patient is told the estimate and billed after the remittance.

## Appointment

\`\`\`yaml
date: 2026-02-12
time: "10:20"
practice: Alder Street Family Medicine
npi: "1198765434"
clinician: Ruben Achterberg, MD
reason: Blood pressure, follow-up
patient: { last: Pereira, first: Jonas, born: 1984-05-21, sex: M }
services:
  - { code: "99213", words: "Office visit, known patient", type: "98", charge: 165.00, allowed: { evergreen: 108.00 } }
\`\`\`

## Coverage

\`\`\`yaml
- id: evergreen # a name of your own; the key and the fee slip use it
  payer: evergreen-ppo # payer and plan by their ids in content/payers
  plan: evergreen-standard
  name: Evergreen PPO # as it is printed
  says: through his own work
  card:
    plan: Evergreen Standard
    type: Preferred provider plan
    subscriber: JONAS PEREIRA
    member: EVG4471902
    group: "70418"
    effective: 2025-01-01
    front: [{ label: Office visit, says: "$30" }]
    back: ["Members: 555-0160.", "This card does not prove that coverage is in force."]
  answer:
    sent: 2026-02-12
    time: "08:10"
    trace: ALD0212001
    payer-id: EVRGRN
    member: EVG4471902
    insured: { last: PEREIRA, first: JONAS, born: 1984-05-21, sex: M }
    coverage: active
    plan: EVERGREEN STANDARD
    from: 2025-01-01
    benefits:
      - { kind: copay, services: ["98"], amount: 30.00, period: visit, scope: individual, network: yes, authorisation: no }
      - { kind: deductible, services: ["30"], amount: 750.00, period: year, scope: individual, network: yes }
      - { kind: deductible, services: ["30"], amount: 750.00, period: left, scope: individual, network: yes }
      - { kind: coinsurance, services: ["30"], percent: 20, scope: individual, network: yes }
\`\`\`

## Task

Prepare the visit of 10:20: is the coverage active, who pays first, is anything to be had before the visit, what is collected at check-in, and what will he likely owe in the end?

## Key

\`\`\`yaml
revision: 1
active: { evergreen: active }
first: evergreen # the id of a coverage, or none
second: none
rule: only-one
referral: not-needed
authorisation: not-needed
collect: 30.00
owes: 30.00
reasons: # one for each question
  active.evergreen: The answer of the day says active (1).
  first: It is the only coverage he has.
  second: There is no other coverage.
  rule: He was asked today, and there is one plan.
  referral: Nothing in the answer asks for one.
  authorisation: The answer says no for office visits.
  collect: One plan covers the day, so its copay is collected.
  owes: The copay takes the place of deductible and coinsurance on a visit.
wrong: # what is said to those who gave this very answer
  owes:
    "108.00": That is all the plan allows. The visit has a copay, and the deductible does not touch it.
\`\`\`

## Rationale

### owes

A copay stands in the place of deductible and coinsurance on its own service.

## Hints

1. Which line of the answer is about office visits?
2. What does the practice collect at check-in, and what only later?

## Instructor notes

The smallest case of this desk.
`;
}
