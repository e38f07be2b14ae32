/* A payer for tests: a good file with the two prices a test is about. */

/** What a test may want to be different. */
export interface PayerTextParts {
	readonly id?: string;
	readonly name?: string;
	/** Lines of the fee schedule, such as `99214: 120.00`. */
	readonly amounts?: readonly string[];
}

/** The text of a good payer file. */
export function payerText(parts: PayerTextParts = {}): string {
	const { id = 'evergreen-ppo', name = 'The Evergreen Plan' } = parts;
	const { amounts = ['99213: 80.00', '99214: 120.00'] } = parts;
	return `---
schema: payer/1
id: ${id}
name: ${name}
kind: commercial
summary: A payer for tests.
---
## About
Nobody.
## Rules
\`\`\`yaml
- { id: timely-filing, title: Time to file, text: Soon., source: claims §8 }
\`\`\`
## Fees
\`\`\`yaml
amounts:
${amounts.map((line) => `  ${line}`).join('\n')}
\`\`\`
`;
}
