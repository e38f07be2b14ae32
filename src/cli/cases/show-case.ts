import { DESK_READERS } from '#domain/content';
import type { BillingCase, Section } from '#domain/content';
import type { Command } from './command.ts';
import { findCase } from './find-case.ts';
import type { AnyCase } from './find-case.ts';

/** Shows a case as a learner gets it; what is secret only where it is asked for. */
export const showCommand: Command = {
	usage: '<id> [--json] [--key]',
	about: 'Shows a case as learners get it before they answer, with --key all the rest as well.',
	options: ['json', 'key'],
	words: { least: 1, most: 1 },
	async run({ words: [asked = ''], options }, context) {
		const found = await findCase(asked, context);
		if (found === null) return 2;
		const { read, file } = found;
		const withKey = options.has('key');
		const { say } = context.terminal;
		if (options.has('json')) {
			// The two halves of a case never share an object: the secret one is named to be shown.
			say(JSON.stringify({ ...read.learner, file, ...(withKey ? read.secrets : {}) }, null, '\t'));
		} else {
			say(learnerPart(read, found.text));
			if (withKey) say(secretPart(read, found.text));
		}
		return 0;
	},
};

function learnerPart(read: AnyCase, text: string): string {
	const { facts, chart, task, reference } = read.learner;
	return [
		`# ${facts.title}`,
		facts.summary,
		frameOf(read),
		...(read.kind === 'encounter' ? [] : matterOf(read, text)),
		'## Chart',
		...chart.map(showSection),
		'## Task',
		task,
		...(reference === '' ? [] : ['## Reference', reference]),
	].join('\n\n');
}

function frameOf(read: AnyCase): string {
	if (read.kind !== 'encounter') {
		const { kind, today, payer } = read.learner.facts;
		return `${kind}, on ${today}, ${payer}`;
	}
	const { specialty, perspective, dos, pos, payer } = read.learner.facts;
	return `${specialty}, ${perspective}, ${dos}, place of service ${pos}, ${payer ?? 'no payer'}`;
}

/** What lies on the desk, as its author wrote it. */
function matterOf({ kind }: BillingCase, text: string): string[] {
	return DESK_READERS[kind].sections.map((heading) => {
		const body = new RegExp(`^## ${heading}[ \\t]*$([\\s\\S]*?)^## `, 'm').exec(text)?.[1] ?? '';
		return `## ${heading}\n\n${body.trim()}`;
	});
}

function secretPart({ secrets }: AnyCase, text: string): string {
	// The key as its author wrote it says more than the scorer's form of it.
	const key = /^## Key[ \t]*$([\s\S]*?)^## /m.exec(text)?.[1]?.trim() ?? '';
	return [
		'',
		'## Key',
		key,
		'## Rationale',
		...secrets.rationale.map(showSection),
		'## Hints',
		secrets.hints.map((hint, at) => `${String(at + 1)}. ${hint}`).join('\n'),
		...(secrets.instructorNotes === '' ? [] : ['## Instructor notes', secrets.instructorNotes]),
	].join('\n\n');
}

function showSection({ heading, markdown }: Section): string {
	return `### ${heading}\n\n${markdown.trim()}`;
}
