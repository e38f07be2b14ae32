import { isNpi } from '#domain/claims';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { readFence } from '../../read-fence.ts';
import type { DeskReader, DeskReading, SectionsAtHand } from '../desk-reader.ts';
import { buildDenialKey } from './build-denial-key.ts';
import { buildClaim, claimSchema } from './claim-schema.ts';
import { denialKeySchema } from './denial-key-schema.ts';
import type { DenialKey } from './denial-key.ts';
import type { DenialMatter } from './denial-matter.ts';
import { papersSchema } from './papers-schema.ts';
import { buildRemittanceOf, remittanceSchema } from './remittance-schema.ts';

/** How a denial is read: the claim, what came back, what is at hand, and the key. [CF21] */
export const denialReader: DeskReader<'denial'> = {
	sections: ['Claim', 'Remittance', 'File'],
	rationale: [
		'reading',
		'audit',
		'cause',
		'action',
		'documents',
		'deadline',
		'letter',
		'prevention',
	],
	read: readDenial,
	quotesOf: ({ letter, evidence }) => [
		...(letter?.cites ?? []).map((cite) => {
			return { in: cite.in, quote: cite.quote, items: ['letter.words'] };
		}),
		...evidence,
	],
	papersOf: ({ papers, otherCoverage }) => [
		{
			heading: 'File',
			paragraphs: [
				...papers.map(({ title, says }) => `${title}. ${says}`),
				...otherCoverage.map(
					({ payer, memberId, says }) => `Registration: ${payer}, member ${memberId}. ${says}`,
				),
			],
		},
	],
	secretsOf: ({ also, wrong }) => [...also.map(({ feedback }) => feedback), ...wrong.values()],
};

function readDenial({ file, facts, section }: SectionsAtHand): Result<DeskReading<'denial'>> {
	const claim = readFence(file, section('Claim'), claimSchema);
	const remittance = readFence(file, section('Remittance'), remittanceSchema);
	const papers = readFence(file, section('File'), papersSchema);
	const key = readFence(file, section('Key'), denialKeySchema);
	const problems = [claim, remittance, papers, key].flatMap((one) => one.problems);
	if (!claim.ok || !remittance.ok || !papers.ok || !key.ok) return refuse(problems);

	const built = buildClaim(claim.value.read, facts.payer);
	const { received } = claim.value.read;
	const written = remittance.value.read;
	const matter: DenialMatter = {
		claim: built,
		received,
		remittance: buildRemittanceOf(written, built, received),
		asksAudit: key.value.read.audit !== undefined,
		papers: papers.value.read.papers.map((paper) => ({ ...paper, to: paper.to ?? paper.from })),
		otherCoverage: papers.value.read.coverage.map(({ payer, member, says }) => {
			return { payer, memberId: member, says };
		}),
	};
	const read = buildDenialKey(key.value.read, built);
	problems.push(
		...faultsOf(matter, written.lines.length).map((message) => {
			return at(file, section('Claim')?.line ?? 1, message);
		}),
		...danglingIn(read, matter).map((message) => at(file, section('Key')?.line ?? 1, message)),
	);
	if (hasErrors(problems)) return refuse(problems);
	return succeed({ matter, key: read, revision: key.value.read.revision }, problems);
}

/** What can not be a claim at all, or not go with its remittance. */
function faultsOf({ claim, received, remittance }: DenialMatter, decided: number): string[] {
	const faults: string[] = [];
	if (decided !== claim.lines.length) {
		faults.push(
			`The claim has ${String(claim.lines.length)} lines and the remittance ${String(decided)}.`,
		);
	}
	const npis = [claim.billing.npi, ...claim.lines.flatMap(({ rendering }) => rendering?.npi ?? [])];
	for (const npi of new Set(npis)) if (!isNpi(npi)) faults.push(`${npi} can not be an NPI.`);
	for (const { from, to } of claim.lines) {
		if (to < from) faults.push(`A line ends on ${to}, before it begins on ${from}.`);
		if (received < from)
			faults.push(`The claim came on ${received}, before the service of ${from}.`);
	}
	if (remittance.date < received) {
		faults.push(`The remittance of ${remittance.date} is older than the claim of ${received}.`);
	}
	return faults;
}

/** What the key names and the desk does not have. */
function danglingIn(key: DenialKey, { claim, papers }: DenialMatter): string[] {
	const ids = new Set(papers.map(({ id }) => id));
	const named = [...key.enclose, ...key.mayEnclose, ...key.payerKnows.papers.keys()];
	const dangling = named
		.filter((id) => !ids.has(id))
		.map((id) => `The key names the paper ${id}, which is not in the file.`);
	if (key.line > claim.lines.length) dangling.push(`The claim has no line ${String(key.line)}.`);
	return dangling;
}

function at(file: string, line: number, message: string): Problem {
	return { code: 'CF21', severity: 'error', message, file, line, column: 1 };
}
