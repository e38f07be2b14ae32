/**
 * A complete and right work list for its author to replace account by account. It keeps every rule, so that
 * each change can be checked by itself.
 */
export function starterWorkList(id: string): string {
	return `---
schema: case/1
id: ${id}
kind: receivables
title: A list that nobody has kept
summary: Sixteen open accounts of a small practice, a list that nobody has kept for two weeks, and a hundred minutes.
skills: [billing.work-lists, billing.deadlines, billing.credits-and-refunds, billing.protected-patients]
objectives: [CBCS-4.2, CBCS-4.4]
difficulty: 3
minutes: 35
today: 2026-04-02
payer: evergreen-ppo
status: draft
authors: [Your name]
sources: [claims §8, claims §9, denials]
---

## Chart

### Policy of the office

- Money that is not ours and bills that should not be out are settled before anything else, whatever the amount.
- A refusal is given up only when no clock is open and nobody else owes it, under its true reason.
- A payer has 30 days for a claim and 60 days for an appeal. Before that nobody calls.
- Patients get a statement once every payer has decided.

### Monday meeting

The biller who kept the list has left. What stands beside each account is hers; the amounts and the last days are those of the system. There are a hundred minutes before the office opens, and the next hour for the list is in a week.


## Accounts

\`\`\`yaml
minutes: 100
next: 2026-04-09
practice: { from: 2026-01-02, charges: 9480.00, payments: 5310.00, contractual: 3905.00 }
accounts:
  - { id: ALD-3101, patient: "Osei, Grace", payer: evergreen-ppo, dos: 2026-02-03, remitted: 2026-02-17, charge: 165.00, paid: 138.00, off: 57.00, owes: patient, expected: 0.00, says: "Paid the whole price at the desk before her plan had decided; the plan has paid its part since, and her copay was $30.00." }
  - { id: ALD-3102, patient: "Delacroix, Odette", payer: harbor-part-b, next-payer: riverbend-community, dos: 2026-02-10, remitted: 2026-03-26, charge: 240.00, paid: 102.25, off: 111.66, owes: patient, codes: CO-303, expected: 0.00, says: "Harbor and Riverbend have decided; Riverbend lists her as QMB. A statement for $26.09 went out on 03/28, and she calls in tears." }
  - { id: ALD-3103, patient: "Petrov, Milan", payer: larkfield-mutual, dos: 2026-01-20, remitted: 2026-02-19, charge: 165.00, paid: 175.50, off: 64.75, owes: payer, expected: 0.00, says: "Larkfield paid twice, on 02/12 and 02/19, and its letter of 03/16 asks for the second payment back." }
  - { id: ALD-3104, patient: "Iverson, Kara", payer: stonebridge-choice, dos: 2026-01-06, charge: 165.00, paid: 0.00, off: 0.00, owes: payer, due: 2026-04-06, expected: 87.80, says: "No claim was ever sent: the encounter form lay behind the printer." }
  - { id: ALD-3105, patient: "Ocampo, Luz", payer: evergreen-ppo, dos: 2026-02-03, remitted: 2026-02-20, charge: 240.00, paid: 0.00, off: 0.00, owes: payer, codes: CO-252 N706, due: 2026-04-06, expected: 120.90, says: "Evergreen wants to see the note before it decides. The note is signed and in the chart." }
  - { id: ALD-3106, patient: "Fitzroy, Alma", payer: meadowlark-advantage, dos: 2026-01-14, remitted: 2026-01-30, charge: 185.00, paid: 0.00, off: 0.00, owes: payer, codes: CO-50 N115, due: 2026-04-05, expected: 96.40, says: "Meadowlark says not necessary. The clinician has written what its policy asks for, and the letter needs only to be put together." }
  - { id: ALD-3107, patient: "Sandgren, Nils", payer: stonebridge-choice, dos: 2026-01-27, remitted: 2026-02-05, charge: 120.00, paid: 0.00, off: 0.00, owes: payer, codes: CO-16 N382, due: 2026-04-06, expected: 54.30, says: "The member number had two digits swapped. The card copy has the right one." }
  - { id: ALD-3108, patient: "Ferrante, Luisa", payer: evergreen-ppo, dos: 2026-02-10, remitted: 2026-03-03, charge: 240.00, paid: 0.00, off: 0.00, owes: payer, codes: CO-97 N19, due: 2026-08-30, expected: 120.90, says: "Visit beside an injection. The note bears out modifier 25, the coder has confirmed it." }
  - { id: ALD-3109, patient: "Brandvold, Ingrid", payer: harbor-part-b, next-payer: evergreen-ppo, dos: 2026-02-17, remitted: 2026-03-12, charge: 165.00, paid: 73.19, off: 73.14, owes: payer, codes: PR-2, due: 2026-09-08, expected: 18.67, says: "Harbor has paid. Her retiree plan comes next; the remittance did not pass on by itself this time." }
  - { id: ALD-3110, patient: "Anastas, Noemi", payer: evergreen-ppo, dos: 2026-02-10, remitted: 2026-02-19, charge: 185.00, paid: 0.00, off: 93.40, owes: patient, codes: PR-1, expected: 91.60, says: "Her deductible. No other coverage. No statement has gone out yet." }
  - { id: ALD-3111, patient: "Kowalczyk, Jan", payer: evergreen-ppo, dos: 2026-02-04, remitted: 2026-03-19, charge: 240.00, paid: 120.90, off: 89.10, owes: patient, codes: PR-3, expected: 30.00, says: "His copay, not taken at the visit. No statement yet." }
  - { id: ALD-3112, patient: "Castellano, Piero", payer: harbor-part-b, dos: 2026-02-18, remitted: 2026-03-05, charge: 165.00, paid: 0.00, off: 0.00, owes: payer, codes: CO-4, due: 2027-03-05, expected: 73.19, says: "A modifier on the visit contradicts the code; it was a slip of the keyboard." }
  - { id: ALD-3113, patient: "Quill, Barnaby", payer: evergreen-ppo, dos: 2026-01-12, remitted: 2026-02-10, charge: 185.00, paid: 0.00, off: 0.00, owes: payer, codes: CO-252 M127, due: 2026-03-27, expected: 91.60, says: "Evergreen asked for the note. There is none: the clinician never wrote it and has left the practice." }
  - { id: ALD-3114, patient: "Haddad, Salma", payer: larkfield-mutual, dos: 2026-03-20, charge: 165.00, paid: 0.00, off: 0.00, owes: payer, expected: 75.25, says: "Sent on 03/23, accepted by Larkfield on 03/24. Nothing heard." }
  - { id: ALD-3115, patient: "Lindqvist, Maren", payer: evergreen-ppo, dos: 2026-02-11, remitted: 2026-03-26, charge: 240.00, paid: 138.80, off: 89.10, owes: payer, codes: CO-45, expected: 12.10, says: "Paid $12.10 less than the fee of the contract. The plan’s representative says: call, and it is processed again." }
  - { id: ALD-3116, patient: "Obuya, Samuel", payer: evergreen-ppo, dos: 2026-01-15, remitted: 2026-02-12, charge: 165.00, paid: 0.00, off: 0.00, owes: payer, codes: CO-11, expected: 78.00, says: "Appeal with the note went out on 03/11 and was received on 03/13." }
\`\`\`

## Task

Decide for every account what is done with it, and put those in order that are worked in the set time. The list is taken up again on the day that stands beside its heading: what runs out before that is lost unless it is worked now.

## Key

\`\`\`yaml
revision: 1
protected: [ALD-3102]
accounts:
  - id: ALD-3101
    action: refund
    why: "She paid $60.00 where her copay was $30.00: the credit is hers and goes back."
    wrong:
      nothing: "A credit does not wait for its owner to notice."
  - id: ALD-3102
    action: take-bill-back
    why: "A QMB owes nothing of it. The statement is withdrawn, the account put right, and she is told so."
    wrong:
      write-off: "The amount does come off in the end; first the bill that should never have gone out is taken back and she is told."
      statement: "She may not be billed at all."
  - id: ALD-3103
    action: refund
    why: "The second payment is the insurer’s, and the 60 days to give an overpayment back do not wait. It goes back now."
    wrong:
      nothing: "Waiting until they take it from another payment mixes two accounts and keeps money that is known not to be ours."
  - id: ALD-3104
    action: new-claim
    why: "Stonebridge takes claims for 90 days from the service; after that the $87.80 are nobody’s but the practice’s."
  - id: ALD-3105
    action: send-records
    why: "The note is there and the clock for it runs out within the week."
    wrong:
      appeal: "Nothing was decided that could be appealed: the payer waits for the note."
  - id: ALD-3106
    action: appeal
    why: "The record has what the policy asks for, and the 65 days end before the list is worked again."
  - id: ALD-3107
    action: corrected-claim
    why: "One field is wrong and known; Stonebridge takes corrections for 60 days only."
  - id: ALD-3108
    action: corrected-claim
    why: "A replacement with 25 brings the visit in; it is the most for its minutes of what can still wait."
    wrong:
      appeal: "The payer is right by the claim it has; a corrected claim says it in days."
  - id: ALD-3109
    action: bill-next-payer
    why: "PR-2 goes to the retiree plan before she is asked."
    wrong:
      statement: "Another payer’s turn comes first."
  - id: ALD-3110
    action: statement
    why: "PR-1, no other payer: a statement takes three minutes and brings the most for them."
  - id: ALD-3111
    action: statement
    why: "PR-3, no other payer: he gets a statement."
  - id: ALD-3112
    action: reopening
    why: "Harbor takes no replacements: a clerical error is reopened on request, within a year."
    wrong:
      corrected-claim: "Harbor does not take frequency 7; it would come back."
  - id: ALD-3113
    action: write-off
    clock: records
    why: "There is nothing to send and the clock is over. It is given up as not supported by the record, never as contractual."
    wrong:
      send-records: "There is no note, and one written now would be made up."
      statement: "It stands under CO: the patient does not pay for a note that was not written."
  - id: ALD-3114
    action: nothing
    why: "Nine days are no reason to call: the payer has 30."
    wrong:
      call: "Twenty minutes on the telephone to hear that it is being worked."
      new-claim: "A second claim would come back as a duplicate."
  - id: ALD-3115
    action: call
    why: "The fee of the contract is known; a call has it processed again. It brings little for twenty minutes and can wait."
    wrong:
      write-off: "The difference is owed by contract."
  - id: ALD-3116
    action: nothing
    why: "It was filed in time and the payer has 60 days to answer."
    wrong:
      appeal: "It has been appealed; a second letter starts nothing."
      write-off: "It is being decided."
\`\`\`

## Rationale

### first

A credit is money of somebody else, and a bill to a protected patient should not be out for another day. Neither is ranked by its amount.

### dispositions

Ask of each account: who owes what is open, what did the payer say, and which way is still open with this payer.

### dollars

What would be lost is worked first. With the minutes that are left, take what brings most for its minutes, and look at what still fits.

### deadlines

Last days are counted in calendar days from the service or from the remittance, as each payer has it.

## Hints

1. Which accounts hold money that is not the practice’s, or a bill that should not be out?
2. Which last days come before the list is worked again?

## Instructor notes

Learners rank by the open amount. The appeal is the dearest in minutes and has to be worked all the same.
`;
}
