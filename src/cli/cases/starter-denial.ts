/**
 * A small, complete and right denial for its author to replace piece by piece. It keeps every rule, so that
 * each change can be checked by itself.
 */
export function starterDenial(id: string): string {
	return `---
schema: case/1
id: ${id}
kind: denial
title: A claim that is said to be late
summary: A visit from January came back in August as filed too late. The billing office is sure that it went out on time.
skills: [billing.appeals, billing.deadlines, billing.reading-remittances]
objectives: [CBCS-4.2, CPC-14]
difficulty: 3
minutes: 10
today: 2026-08-25 # the day it is at the desk: every clock is read on it
payer: evergreen-ppo
status: draft
authors: [Your name]
sources: [denials 30, claims §4, claims §8]
---

## Chart

### Progress note

**Alder Street Family Medicine** — office visit, established patient

- Patient: Denise Okafor, 57 F, DOB 04/11/1968
- Date of service: 01/08/2026
- Clinician: Ruben Achterberg, MD

Here for her blood pressure. Home readings over the last two weeks were 148 to 156 over 88 to 92 in the mornings. No chest pain, no headache, no swelling. Takes lisinopril 10 mg every morning and has missed no tablets. Walks three times a week.

BP 152/90, pulse 74, weight steady. Heart regular, lungs clear, no edema.

Hypertension, not at goal. Lisinopril goes up to 20 mg. Basic metabolic panel in two weeks. Back in a month with the home readings.

### Account notes

- 01/13/2026 Claim batch 26-013 sent to the clearinghouse, this visit included.
- 01/14/2026 277CA for the batch read and filed; see the file.
- 07/29/2026 Account still open. No payment, no denial found. Status not asked. Claim sent again, same as before.
- 08/24/2026 Remittance of 08/18 posted. Denied. Passed to the denial desk.

## Claim

\`\`\`yaml
account: ALD-20418
received: 2026-08-03
patient: { last: Okafor, first: Denise, born: 1968-04-11, sex: F }
member: EVG4410982
diagnoses: [I10]
billing: { name: Alder Street Family Medicine, npi: "1198765434", taxonomy: 261QP2300X }
rendering: { name: "Ruben Achterberg MD", npi: "1234567893", taxonomy: 207Q00000X }
signed: 2026-01-09
lines:
  - { code: "99213", from: 2026-01-08, place: "11", charge: 165.00, pointers: [A] }
\`\`\`

## Remittance

\`\`\`yaml
trace: EVG-0818-2206
date: 2026-08-18
icn: EV26215-0418
status: "1"
payment: 0.00
charge: 165.00
paid: 0.00
patient: 0.00
remarks: [N1, MA13]
lines:
  - { allowed: 0.00, paid: 0.00, adjustments: [CO-29 165.00], remarks: [] }
\`\`\`

## File

\`\`\`yaml
papers:
  - { id: acceptance, title: "Acceptance report (277CA) of 01/14/2026", says: "Evergreen took the claim ALD-20418 into adjudication: status A2, no errors.", kind: acceptance-report, from: 2026-01-08, dated: 2026-01-14 }
  - { id: resend-log, title: "Clearinghouse log of 07/29/2026", says: "The claim was sent a second time and forwarded to Evergreen.", kind: acceptance-report, from: 2026-01-08, dated: 2026-07-29 }
  - { id: note, title: "Progress note of 01/08/2026", says: "The visit for the blood pressure.", kind: medical-record, from: 2026-01-08, dated: 2026-01-08 }
\`\`\`

## Task

Work the denial: read the remittance, say what went wrong, choose the first action with what belongs to it, and name the last day and what would have kept it from happening.

## Key

\`\`\`yaml
revision: 1
payer-knows:
  # what the payer has on file; what is not said is as the claim has it
  coverage: [{ plan: evergreen-standard, from: 2025-01-01 }]
  papers: { acceptance: [on-time], resend-log: [], note: [level] }
reading: { bearer: CO, says: filed-late }
cause: acceptance-not-proved
action: appeal
wrong:
  write-off: The report of 14 January proves that the claim was there in time, so nothing has to be given up.
  fix-and-resend: Nothing on the claim is wrong. Sent again as a replacement it says what it said, and the proof stays in the drawer.
  call: A call gets a reference number. What is wanted is a decision against the first one, and that is an appeal with the report beside it.
enclose: [acceptance]
clock: appeal
deadline: 2027-02-14
letter:
  clause: [timely-filing]
  ask: accept-as-timely
  cites:
    - { in: Account notes, quote: "277CA for the batch read and filed", words: ["277CA", "277 CA", "acceptance report"] }
    - { in: Account notes, quote: "01/13/2026 Claim batch 26-013 sent", words: ["01/13/2026", "January 13", "13 January", "2026-01-13", "01/14/2026", "January 14", "14 January", "2026-01-14"] }
prevention: [status-first]
recoverable: 78.00 # what comes in: npm run cases -- decide tells it
\`\`\`

## Rationale

### reading

CO-29 stands on the whole line: the payer counts from the service of 8 January to the claim it received on 3 August, 207 days, and takes 180. CO says that the patient has nothing to do with it.

### cause

The claim of 13 January was accepted on the 14th: A2 means taken into adjudication. What the payer calls late is the second sending. Nobody asked for the status between January and July, but the fault that denied it is the payer’s: it holds an accepted claim and took it for late.

### action

A late denial that is not late is appealed, with the proof. The engine of this payer reads the report and pays the visit.

### letter

It names the clause on filing, says that the claim was accepted on 14 January under batch 26-013, and asks that it be taken as filed in time. The diagnosis has no part in it.

### documents

One paper proves it: the report that says A2. The log of July shows the second sending, which is the very thing that was late. The note proves the visit, which nobody doubts.

### deadline

180 calendar days from the remittance of 18 August: 14 February 2027.

### prevention

Had the status been asked in March, the claim would have been found or sent again with four months to spare.

## Hints

1. Hold the day the payer says it received the claim against the account notes.
2. One report in the file says more than that something was sent. Look for the word for “taken into adjudication”.

## Instructor notes

The trap is the second report: it looks like proof and is proof of the lateness. A learner who encloses both has not read them.
`;
}
