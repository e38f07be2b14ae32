import { describe, expect, it } from 'vitest';
import { readJourney } from './read-journey.ts';

const text = `---
schema: journey/1
id: jo-made
kind: journey
title: A made journey
summary: Made for a test.
case: some-case
payer: some-payer
minutes: 10
status: published
authors: [canary-author]
sources: [canary-source]
---

## Coverage

### Card

Number M1.

## Questions

\`\`\`yaml
- id: number
  ask: Which number?
  options:
    - { id: card, text: "M1", right: yes, why: "canary-why", sets: { member: M1 } }
    - { id: other, text: "M2", why: "canary-why" }
\`\`\`

## Registration

\`\`\`yaml
account: A-1
patient: { last: Doe, first: Jo, born: 1960-01-01, sex: F }
member: M1
desk-wrote: canary-slip
plan: some-plan
billing: { name: Office, npi: "1987654302" }
rendering: { name: Doctor, npi: "1234567802" }
charges: 160
\`\`\`

## Instructor notes

canary-note
`;

function complaints(changed: string): string[] {
	return readJourney({ file: 'made.md', text: changed }).problems.map(({ message }) => message);
}

describe('readJourney', () => {
	it('[JR1] reads a whole journey without a problem', () => {
		const read = readJourney({ file: 'made.md', text });
		expect(read.ok && read.value.secrets.registration.chargeShare).toBe(160);
		expect(read.problems).toEqual([]);
	});

	it('[JR2] puts nothing secret into the half that may be shown', () => {
		const read = readJourney({ file: 'made.md', text });
		expect(read.ok && JSON.stringify(read.value.learner)).not.toMatch(/canary|right/);
	});

	it.each([
		['an NPI that does not check', text.replace('1987654302', '1987654303'), /NPI/],
		[
			'a question with two right answers',
			text.replace('text: "M2"', 'text: "M2", right: yes'),
			/exactly one/,
		],
		['a section that is none', text.replace('## Coverage', '## Covrage'), /not a section/],
		['a field that is none', text.replace('charges: 160', 'chargs: 160'), /no field "chargs"/],
		['a missing plan', text.replace('plan: some-plan\n', ''), /"plan" is missing/],
	])('[JR1] names %s', (_what, changed, complaint) => {
		expect(complaints(changed).some((one) => complaint.test(one))).toBe(true);
	});
});
