/** A small, complete and right call for its author to replace turn by turn. It keeps every rule. */
export function starterConversation(id: string): string {
	return `---
schema: case/1
id: ${id}
kind: conversation
title: One question
summary: A caller wants to know what a letter means. Who is it, and what does it say?
skills: [collections.patient-accounts, compliance.privacy]
objectives: [CBCS-4.3]
difficulty: 1
minutes: 4
today: 2026-02-12
payer: evergreen-ppo
status: draft
authors: [Your name]
sources: [claims §8]
---

## Chart

### Account

- Patient: Jonas Pereira, M, DOB 05/21/1984
- Address on file: 9 Alder Street. Phone 555-0121
- May also ask about the account: nobody else named
- Visit of 01/15/2026, charge $165.00; Evergreen wrote off $57.00 by contract, paid $78.00 and left the copay of $30.00
- Statement of 02/06/2026, first notice: $30.00

### How we answer the telephone

1. Before anything of an account is said: full name, date of birth, and one more fact that we have on file.
2. Amounts are told with what they are for.

## Task

Take the call. Say what you would say, turn by turn.

## Line

\`\`\`yaml
caller: 555-0121, no name shown
time: "11:05"
direction: incoming # or outgoing
\`\`\`

## Call

### open

> Hello, I got a letter for thirty dollars. What is that for?

#### May I have your full name, your date of birth and your address, so that I open the right account?

- to: amount
- privacy: 30
- kindness: 10

Three facts, asked for with a reason.

#### You are Mr. Pereira, I see the number.

- to: amount
- kindness: 2

A number is not a person, and the name was given away.

### amount

What he gives is what is on file.

> Jonas Pereira, May twenty-first, eighty-four, nine Alder Street.

#### That is the copay of your visit in January. Your plan paid the rest of what it allows, and leaves the thirty dollars to you.

- to: settled
- accuracy: 30
- kindness: 10
- resolution: 10

What it is for, and who paid what.

#### That is what the computer says.

- to: puzzled

He asked what it is for.

### settled

> Ah, the copay. I'll send it today.

- ends
- resolution: 10

### puzzled

> I see. Well, goodbye.

- ends

## Key

\`\`\`yaml
revision: 1
start: open # the turn it begins with
\`\`\`

## Rationale

### privacy

Three facts before a word of the account.

## Hints

1. Who is calling?
2. What does the plan leave to him, and why?

## Instructor notes

The smallest call.
`;
}
