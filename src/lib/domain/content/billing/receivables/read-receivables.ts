import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { z } from 'zod';
import { amount } from '../../payer-values.ts';
import { readFence } from '../../read-fence.ts';
import { isoDate, list, maybe, name, oneOf, text, wholeNumber } from '../../yaml-values.ts';
import type { DeskReader, DeskReading, SectionsAtHand } from '../desk-reader.ts';
import { DISPOSITIONS, isDisposition } from './dispositions.ts';
import type { DispositionName } from './dispositions.ts';
import type { AccountKey, ReceivablesKey } from './receivables-key.ts';
import type { ReceivablesMatter } from './receivables-matter.ts';

const disposition = () =>
	text().transform((word, context): DispositionName => {
		if (isDisposition(word)) return word;
		const message = `must be one of: ${Object.keys(DISPOSITIONS).join(', ')}`;
		context.addIssue({ code: 'custom', message });
		return z.NEVER;
	});

const accountsSchema = z.strictObject({
	minutes: wholeNumber(10, 480),
	next: isoDate(),
	practice: z.strictObject({
		from: isoDate(),
		charges: amount(),
		payments: amount(),
		contractual: amount(),
	}),
	accounts: z
		.array(
			z.strictObject({
				id: text(),
				patient: text(),
				payer: name(),
				'next-payer': maybe(name()),
				dos: isoDate(),
				remitted: maybe(isoDate()),
				charge: amount(),
				paid: amount(),
				off: amount(),
				owes: oneOf(['payer', 'patient']),
				codes: text().optional(),
				due: maybe(isoDate()),
				expected: amount(),
				says: text(),
			}),
		)
		.min(15, { error: 'must hold at least 15 accounts' })
		.max(30, { error: 'must hold at most 30 accounts' }),
});

const keySchema = z.strictObject({
	revision: wholeNumber(1, 9999),
	protected: list(text()),
	accounts: z.array(
		z.strictObject({
			id: text(),
			action: disposition(),
			clock: oneOf([
				'filing',
				'corrected',
				'reopening',
				'appeal',
				'records',
				'next-payer',
				'none',
			]).optional(),
			why: text(),
			wrong: z.record(z.string(), text()).default({}),
		}),
	),
});

/** How a work list is read: its accounts, and the key. [CF23] */
export const receivablesReader: DeskReader<'receivables'> = {
	sections: ['Accounts'],
	rationale: ['first', 'dispositions', 'dollars', 'deadlines'],
	read: readReceivables,
	quotesOf: () => [],
	secretsOf: ({ accounts }) =>
		[...accounts.values()].flatMap(({ why, wrong }) => [why, ...wrong.values()]),
};

function readReceivables({
	file,
	facts,
	section,
}: SectionsAtHand): Result<DeskReading<'receivables'>> {
	const accounts = readFence(file, section('Accounts'), accountsSchema);
	const key = readFence(file, section('Key'), keySchema);
	const problems = [...accounts.problems, ...key.problems];
	if (!accounts.ok || !key.ok) return refuse(problems);
	const written = accounts.value.read;
	const matter: ReceivablesMatter = {
		...written,
		accounts: written.accounts.map(({ 'next-payer': nextPayer, codes, ...one }) => {
			return { ...one, nextPayer, codes: codes ?? '' };
		}),
	};
	const read = buildKey(key.value.read);
	const at = (heading: string, message: string): Problem => {
		const line = section(heading)?.line ?? 1;
		return { code: 'CF23', severity: 'error', message, file, line, column: 1 };
	};
	problems.push(
		...faultsOf(matter, facts.today).map((message) => at('Accounts', message)),
		...danglingIn(read, key.value.read, matter).map((message) => at('Key', message)),
	);
	if (hasErrors(problems)) return refuse(problems);
	return succeed({ matter, key: read, revision: key.value.read.revision }, problems);
}

function buildKey(written: z.output<typeof keySchema>): ReceivablesKey {
	return {
		protected: written.protected,
		accounts: new Map(
			written.accounts.map(({ id, action, clock, why, wrong }): [string, AccountKey] => [
				id,
				{
					action,
					clock: clock ?? DISPOSITIONS[action].clock,
					why,
					wrong: new Map(
						Object.entries(wrong).flatMap(([word, says]): [DispositionName, string][] =>
							isDisposition(word) ? [[word, says]] : [],
						),
					),
				},
			]),
		),
	};
}

/** What can not be an open account, or has days that run backwards. */
function faultsOf({ accounts, next, practice }: ReceivablesMatter, today: string): string[] {
	const faults: string[] = [];
	if (next <= today) faults.push(`The list is worked again on ${next}, which is not after today.`);
	if (practice.from > today) faults.push(`The period begins on ${practice.from}, after today.`);
	if (practice.payments + practice.contractual > practice.charges) {
		faults.push('The practice was paid and took off more than it charged.');
	}
	const seen = new Set<string>();
	for (const { id, dos, remitted, charge, paid, off, expected, due } of accounts) {
		if (seen.has(id)) faults.push(`The account ${id} stands there twice.`);
		seen.add(id);
		if (dos > today) faults.push(`${id}: the service of ${dos} lies after today.`);
		if (remitted !== null && (remitted < dos || remitted > today)) {
			faults.push(`${id}: a remittance of ${remitted} does not lie between ${dos} and today.`);
		}
		if (due !== null && due < dos) faults.push(`${id}: ${due} is before the service of ${dos}.`);
		const open = charge - paid - off;
		if (open === 0) faults.push(`${id}: nothing is open.`);
		if (expected > Math.max(0, open)) {
			faults.push(`${id}: more is expected than is open.`);
		}
	}
	return faults;
}

/** What the key names and the list does not have, or the other way round. */
function danglingIn(
	{ accounts: keys, protected: guarded }: ReceivablesKey,
	written: z.output<typeof keySchema>,
	{ accounts }: ReceivablesMatter,
): string[] {
	const ids = new Set(accounts.map(({ id }) => id));
	const twice = written.accounts.length - keys.size;
	return [
		...[...keys.keys(), ...guarded]
			.filter((id) => !ids.has(id))
			.map((id) => `The key names ${id}, which is not on the list.`),
		...[...ids].filter((id) => !keys.has(id)).map((id) => `The key says nothing of ${id}.`),
		...(twice > 0 ? ['The key names an account twice.'] : []),
		...written.accounts.flatMap(({ id, wrong }) =>
			Object.keys(wrong)
				.filter((word) => !isDisposition(word))
				.map((word) => `${id}: "${word}" is no disposition.`),
		),
	];
}
