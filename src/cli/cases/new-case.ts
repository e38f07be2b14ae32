import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { examineCase } from '#domain/checking';
import { DESKS, DESK_KINDS, isDeskKind } from '#domain/content';
import type { DeskKind } from '#domain/content';
import { hasErrors } from '#domain/result';
import type { Command, CommandContext } from './command.ts';
import { readAids } from './content-on-disk.ts';
import { didYouMean } from './did-you-mean.ts';
import { readCases } from './find-case.ts';
import { starterClaim } from './starter-claim.ts';
import { starterConversation } from './starter-conversation.ts';
import { starterDenial } from './starter-denial.ts';
import { starterEligibility } from './starter-eligibility.ts';
import { starterWorkList } from './starter-work-list.ts';
import { starterPosting } from './starter-posting.ts';
import { starterEncounter } from './starter-encounter.ts';

const KINDS = ['encounter', ...DESK_KINDS];
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

/** Writes a starter that keeps every rule and says what goes where. */
export const newCommand: Command = {
	usage: '<encounter or desk> <slug> [--specialty=family-medicine]',
	about: 'Writes a small, commented case to begin from, as a draft.',
	help: 'An encounter goes to content/coding/<specialty>/<slug>.md, without --specialty to content/coding/new/; a case of a desk to its folder below content/billing. Nothing is ever overwritten.',
	options: ['specialty'],
	words: { least: 2, most: 2 },
	async run({ words: [kind = '', slug = ''], options }, context) {
		const { settings, terminal } = context;
		const folder = options.get('specialty') ?? 'new';
		const specialty = options.get('specialty') ?? 'family-medicine';
		const complaint = complainOf(kind, slug, folder) ?? (await complainOfId(slug, context));
		if (complaint !== null) {
			terminal.complain(complaint);
			return 2;
		}
		const below = isDeskKind(kind) ? ['billing', DESKS[kind].folder] : ['coding', folder];
		const path = join(settings.contentFolders[0] ?? '', ...below, `${slug}.md`);
		const file = relative(settings.root, path);
		const text = isDeskKind(kind)
			? starterOf(kind, slug)
			: starterEncounter({ id: slug, specialty });
		const { problems } = examineCase({ file, text }, await readAids(settings));
		const [first] = problems;
		if (first !== undefined && hasErrors(problems)) {
			terminal.complain(
				`This would break a rule from the start. ${first.message} Choose another slug.`,
			);
			return 2;
		}
		try {
			await mkdir(dirname(path), { recursive: true });
			await writeFile(path, text, { flag: 'wx' });
		} catch (error) {
			const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
			const why = error instanceof Error ? error.message : String(error);
			terminal.complain(
				isThere
					? `${file} is there already; nothing was changed.`
					: `${file} could not be written: ${why}.`,
			);
			return isThere ? 2 : 1;
		}
		terminal.say(`${file} is yours: a draft that keeps every rule.`);
		terminal.say(`Change it bit by bit, and after each bit: npm run cases -- check ${file}`);
		terminal.say('content/README.md tells every field, and how to write a chart that teaches.');
		return 0;
	},
};

/** The starter of each desk. */
function starterOf(kind: DeskKind, id: string): string {
	switch (kind) {
		case 'claim':
			return starterClaim(id);
		case 'eligibility':
			return starterEligibility(id);
		case 'conversation':
			return starterConversation(id);
		case 'posting':
			return starterPosting(id);
		case 'denial':
			return starterDenial(id);
		case 'receivables':
			return starterWorkList(id);
	}
}

function complainOf(kind: string, slug: string, folder: string): string | null {
	if (!KINDS.includes(kind)) {
		return `There is no kind "${kind}"; there is: ${KINDS.join(', ')}.${didYouMean(kind, KINDS)}`;
	}
	for (const [what, name] of [
		['slug', slug],
		['specialty', folder],
	] as const) {
		if (NAME.test(name) && name.length <= LONGEST) continue;
		return `The ${what} "${name}" must be lower-case words joined by hyphens, such as sore-throat-visit, at most ${String(LONGEST)} characters.`;
	}
	return null;
}

async function complainOfId(id: string, context: CommandContext): Promise<string | null> {
	const cases = await readCases(context);
	const other = cases.find(({ read }) => read.learner.facts.id === id);
	return other === undefined
		? null
		: `The id "${id}" belongs to ${other.file}, and an id is never used twice. Choose another slug.`;
}
