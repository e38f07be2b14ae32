import { isNpi } from '#domain/claims';
import type { Remittance } from '#domain/claims';
import { hasErrors, refuse, succeed } from '#domain/result';
import type { Problem, Result } from '#domain/result';
import { readFence } from '../../read-fence.ts';
import type { DeskReader, DeskReading, SectionsAtHand } from '../desk-reader.ts';
import { buildPostingKey } from './build-posting-key.ts';
import { buildPostedClaims, buildPostedRemittance, openLedger } from './build-posting.ts';
import type { PostingKey } from './posting-key.ts';
import { placeOf } from './posting-matter.ts';
import type { PostingMatter } from './posting-matter.ts';
import {
	postedClaimsSchema,
	postedLedgerSchema,
	postedRemittanceSchema,
	postingKeySchema,
} from './posting-schema.ts';

/** How a posting is read: the claims, the ledger so far, the remittance, and the key. [CF22] */
export const postingReader: DeskReader<'posting'> = {
	sections: ['Claims', 'Ledger', 'Remittance'],
	rationale: ['amounts', 'reasons', 'ledger'],
	read: readPosting,
	quotesOf: () => [],
	secretsOf: ({ becomes, beside, why }) => [
		...becomes.map((one) => one.why),
		...beside.map((one) => one.why),
		...why.values(),
	],
};

function readPosting({ file, facts, section }: SectionsAtHand): Result<DeskReading<'posting'>> {
	const claimsRead = readFence(file, section('Claims'), postedClaimsSchema);
	const ledgerRead = readFence(file, section('Ledger'), postedLedgerSchema);
	const remittanceRead = readFence(file, section('Remittance'), postedRemittanceSchema);
	const keyRead = readFence(file, section('Key'), postingKeySchema);
	const problems = [claimsRead, ledgerRead, remittanceRead, keyRead].flatMap((one) => one.problems);
	if (!claimsRead.ok || !ledgerRead.ok || !remittanceRead.ok || !keyRead.ok) {
		return refuse(problems);
	}
	const at = (heading: string, message: string): Problem => {
		const line = section(heading)?.line ?? 1;
		return { code: 'CF22', severity: 'error', message, file, line, column: 1 };
	};
	const claims = buildPostedClaims(claimsRead.value.read);
	const { accounts, entries, remittances } = ledgerRead.value.read;
	const earlier: Remittance[] = [];
	for (const { payer, ...written } of remittances) {
		const built = buildPostedRemittance(payer, written, claims, earlier);
		problems.push(...built.missing.map((message) => at('Ledger', message)));
		earlier.push(built.remittance);
	}
	const now = buildPostedRemittance(facts.payer, remittanceRead.value.read, claims, earlier);
	problems.push(...now.missing.map((message) => at('Remittance', message)));
	const matter: PostingMatter = {
		accounts,
		claims,
		earlier,
		ledger: openLedger(accounts, claims, earlier, entries),
		remittance: now.remittance,
	};
	const key = buildPostingKey(keyRead.value.read, claims);
	problems.push(
		...faultsOfClaims(matter).map((message) => at('Claims', message)),
		...faultsOfDates(matter, facts.today).map((message) => at('Ledger', message)),
		...danglingIn(key, matter, keyRead.value.read['payer-knows'].length).map((message) =>
			at('Key', message),
		),
	);
	if (hasErrors(problems)) return refuse(problems);
	return succeed({ matter, key, revision: keyRead.value.read.revision }, problems);
}

/** What can not be a claim of these accounts at all. */
function faultsOfClaims({ accounts, claims }: PostingMatter): string[] {
	const faults: string[] = [];
	for (const [at, { claim, received, after }] of claims.entries()) {
		const named = `Claim ${String(at + 1)}`;
		const account = accounts.find((one) => one.account === claim.accountNumber);
		if (account === undefined) {
			faults.push(`${named} is of the account ${claim.accountNumber}, which the ledger lacks.`);
		} else if (!account.payers.includes(claim.payer.id)) {
			faults.push(`${named} went to ${claim.payer.id}, who is no payer of ${account.account}.`);
		}
		if (after !== null && after >= at)
			faults.push(`${named} comes after a claim that is not before it.`);
		const npis = [claim.billing.npi, ...claim.lines.flatMap((line) => line.rendering?.npi ?? [])];
		for (const npi of new Set(npis)) if (!isNpi(npi)) faults.push(`${npi} can not be an NPI.`);
		for (const { from, to } of claim.lines) {
			if (to < from) faults.push(`A line of ${named} ends on ${to}, before it begins on ${from}.`);
			if (received < from) {
				faults.push(`${named} came on ${received}, before the service of ${from}.`);
			}
		}
	}
	return faults;
}

/** Dates that run backwards. */
function faultsOfDates(
	{ claims, earlier, ledger, remittance }: PostingMatter,
	today: string,
): string[] {
	const faults: string[] = [];
	for (const one of [...earlier, remittance]) {
		if (one.date > today)
			faults.push(`The remittance ${one.trace} is of ${one.date}, after today.`);
		for (const { received, icn, status } of one.claims) {
			if (status !== '22' && one.date < received) {
				faults.push(`${icn} was remitted on ${one.date} and came on ${received}.`);
			}
		}
	}
	for (const [at, one] of [...earlier, remittance].entries()) {
		const before = earlier[at - 1];
		if (before !== undefined && one.date < before.date) {
			faults.push(`The remittance ${one.trace} stands after ${before.trace} and is older.`);
		}
	}
	const days = new Map(
		claims.flatMap(({ claim }) =>
			claim.lines.map((line, at) => [placeOf(claim.accountNumber, at + 1), line.from] as const),
		),
	);
	for (const { account, on, kind } of ledger.entries) {
		const from = days.get(account);
		if (from === undefined)
			faults.push(`The ledger has an entry on ${account}, which no claim has.`);
		else if (on < from)
			faults.push(`A ${kind} of ${on} on ${account} is older than its service of ${from}.`);
		if (on > today) faults.push(`A ${kind} of ${on} on ${account} lies after today.`);
	}
	return faults;
}

/** What the key names and the desk does not have. */
function danglingIn(key: PostingKey, { claims }: PostingMatter, known: number): string[] {
	const places = new Set(
		claims.flatMap(({ claim }) => claim.lines.map((_, at) => placeOf(claim.accountNumber, at + 1))),
	);
	const named = [
		...key.becomes.map(({ place }) => place),
		...key.beside.flatMap(({ place }) => place ?? []),
		...[...key.why.keys()].map((place) => place.split(' ')[0] ?? ''),
		...key.ends.map(({ place }) => place),
	];
	const dangling = [...new Set(named)]
		.filter((place) => !places.has(place))
		.map((place) => `The key names ${place}, and no claim has that line.`);
	if (known !== claims.length) {
		dangling.push(
			`There are ${String(claims.length)} claims, and payer-knows says what was known of ${String(known)}.`,
		);
	}
	return dangling;
}
