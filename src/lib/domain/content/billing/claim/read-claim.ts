import { hasErrors, nearestWord, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { readFence } from '../../read-fence.ts';
import { payerKnowsOf } from '../denial/build-denial-key.ts';
import type { DeskReader, DeskReading, SectionsAtHand } from '../desk-reader.ts';
import { claimKeySchema } from './claim-key-schema.ts';
import type { WrittenClaimKey } from './claim-key-schema.ts';
import type { ClaimKey } from './claim-key.ts';
import type { ClaimMatter } from './claim-matter.ts';
import { buildClaimMatter, claimMatterSchema } from './claim-matter-schema.ts';
import { CLAIM_FORMS } from './form-rows.ts';
import type { ClaimForm } from './form-field.ts';

const PARTS = Object.values(CLAIM_FORMS).flatMap(({ parts }) => parts.map(({ id }) => id));

/** How a claim is read: the form with what belongs to it, and the key. [CF24] */
export const claimReader: DeskReader<'claim'> = {
	sections: ['Form'],
	rationale: [...new Set(PARTS)],
	read: readClaim,
	quotesOf: () => [],
	secretsOf: ({ lessons }) => [...lessons.values()],
};

function readClaim({ file, facts, section }: SectionsAtHand): Result<DeskReading<'claim'>> {
	const written = readFence(file, section('Form'), claimMatterSchema);
	const key = readFence(file, section('Key'), claimKeySchema);
	const problems = [...written.problems, ...key.problems];
	if (!written.ok || !key.ok) return refuse(problems);
	const matter = buildClaimMatter(written.value.read, facts.payer);
	const form = CLAIM_FORMS[matter.form];
	const read = buildClaimKey(key.value.read, matter, form);
	const line = section('Key')?.line ?? 1;
	problems.push(...strayNames(read, form).map((message) => at(file, line, message)));
	if (hasErrors(problems)) return refuse(problems);
	return succeed({ matter, key: read, revision: key.value.read.revision }, problems);
}

/** Lines and diagnoses are written as lists and spread over the fields of the form. */
function buildClaimKey(written: WrittenClaimKey, matter: ClaimMatter, form: ClaimForm): ClaimKey {
	const fields = new Map(Object.entries(written.form));
	const table = form.kind === 'cms-1500' ? '24' : '42';
	written.lines.forEach((line, at) => {
		for (const [part, says] of Object.entries(line)) {
			fields.set(`${table}.${String(at + 1)}.${part}`, says);
		}
	});
	written.diagnoses.forEach((code, at) => {
		const letter = String.fromCharCode(form.kind === 'cms-1500' ? 65 + at : 64 + at);
		const name =
			form.kind === 'cms-1500' ? `21.${letter}` : at === 0 ? '67.code' : `67${letter}.code`;
		fields.set(name, [code]);
	});
	const { insured, ...knows } = written['payer-knows'];
	return {
		fields,
		lessons: new Map(Object.entries(written.lessons)),
		payerKnows: payerKnowsOf(
			{ ...knows, member: 'known', papers: {}, asked: [] },
			{
				memberId: insured.member,
				last: insured.last,
				first: insured.first,
				birthDate: insured.born,
				sex: insured.sex,
				npis: matter.roster.map(({ npi }) => npi),
			},
		),
		recoverable: written.recoverable,
	};
}

/** What the key names and the form does not have. */
function strayNames(key: ClaimKey, form: ClaimForm): string[] {
	const names = form.fields.map(({ name }) => name);
	const entries = [...new Set(form.fields.map(({ entry }) => entry))];
	const stray = (kind: string, known: readonly string[], named: Iterable<string>) =>
		[...named]
			.filter((name) => !known.includes(name))
			.map((name) => {
				const nearest = nearestWord(name, known);
				return `The ${form.name} has no ${kind} ${name}${nearest === null ? '' : `; there is ${nearest}`}.`;
			});
	return [
		...stray('field', names, key.fields.keys()),
		...stray('entry', entries, key.lessons.keys()),
	];
}

function at(file: string, line: number, message: string): Problem {
	return { code: 'CF24', severity: 'error', message, file, line, column: 1 };
}
