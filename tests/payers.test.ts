import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	buildCodeBook,
	emptyTables,
	findCode,
	readHcpcsTable,
	readProcedureTable,
} from '#domain/codes';
import { readCaseFile, readPayer, toFeeSchedule } from '#domain/content';
import type { CaseFile, Payer } from '#domain/content';
import { formatProblem } from '#domain/result';
import type { Result } from '#domain/result';

/* The payers that ship, held against the cases and tables that ship with them. */

const content = join(import.meta.dirname, '..', 'content');
const source = (file: string) => ({ file, text: readFileSync(join(content, file), 'utf8') });
const filesBelow = (folder: string) =>
	readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.map((file) => `${folder}/${file}`);

function whole<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
	return result.value;
}

const payers = filesBelow('payers').map((file) => readPayer(source(file)));
const cases = filesBelow('coding').map((file) => whole(readCaseFile(source(file))));
const book = buildCodeBook({
	...emptyTables(),
	hcpcs: whole(readHcpcsTable(source('codes/hcpcs.csv'))),
	procedures: whole(readProcedureTable(source('codes/procedures.csv'))),
});

function within(code: string, from: string, to: string): boolean {
	return code.length === from.length && code >= from && code <= to;
}

/** Every service a key names, rightly or wrongly: what an answer to the case will hold. */
function servicesNamedIn({ secrets }: CaseFile): string[] {
	return secrets.key.readings.flat().flatMap((part) => {
		if (part.type !== 'procedures') return [];
		const lines = part.lines.flatMap(({ code, near }) => [code, ...near]);
		return [
			...lines,
			...part.optional.map(({ code }) => code),
			...part.wrong.flatMap(({ has }) => has),
		];
	});
}

const services = [...new Set(cases.flatMap(servicesNamedIn))].sort();

describe('the payers that ship', () => {
	it('[PY6] can be read without a problem', () => {
		expect(payers.flatMap(({ problems }) => problems).map(formatProblem)).toEqual([]);
		expect(payers.length).toBeGreaterThanOrEqual(4);
	});

	const known: readonly Payer[] = payers.map(whole);

	it('[PY6] are those that cases name, each under one id', () => {
		const ids = known.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const named = cases.flatMap(({ learner }) => learner.facts.payer ?? []);
		expect(named.filter((id) => !ids.includes(id))).toEqual([]);
		expect(known.some(({ kind }) => kind === 'medicare-like')).toBe(true);
	});

	it('[PY6] hold every rule that a key leans on', () => {
		const rules = known.flatMap(({ id, rules }) => rules.map((rule) => `${id}#${rule.id}`));
		const leanedOn = cases.flatMap(({ secrets }) => secrets.key.payerRules);
		expect(leanedOn.filter((rule) => !rules.includes(rule))).toEqual([]);
	});

	it.each(known.map((payer) => [payer.id, payer] as const))(
		'[PY6] price in %s every service that a key names',
		(_id, payer) => {
			const { allowed } = toFeeSchedule(payer);
			expect(services.length).toBeGreaterThan(5);
			expect(services.filter((code) => allowed(code, []) === null)).toEqual([]);
			expect(payer.fees.amounts.size).toBeGreaterThanOrEqual(80);
		},
	);

	it.each(known.map((payer) => [payer.id, payer] as const))(
		'[PY6] price in %s only codes of our tables, higher levels higher, halves that make a whole',
		(_id, payer) => {
			const { amounts } = payer.fees;
			expect([...amounts.keys()].filter((code) => findCode(book, code) === null)).toEqual([]);
			for (const [code, { whole: all, parts }] of amounts) {
				const halves = (parts.get('26') ?? 0) + (parts.get('TC') ?? 0);
				if (parts.size > 0) expect.soft(halves, code).toBe(all);
			}
			for (const ladder of [
				['99211', '99212', '99213', '99214', '99215'],
				['99202', '99203', '99204', '99205'],
				['99281', '99282', '99283', '99284', '99285'],
				['12001', '12002', '12004'],
				['47562', '47563', '47564'],
			]) {
				const prices = ladder.map((code) => amounts.get(code)?.whole ?? 0);
				expect.soft(prices).toEqual(prices.toSorted((left, right) => left - right));
			}
		},
	);

	it('[PY10] are of every kind, each with a plan', () => {
		expect(known.length).toBeGreaterThanOrEqual(6);
		expect(new Set(known.map(({ kind }) => kind)).size).toBe(5);
		for (const { terms } of known) expect(terms.plans.length).toBeGreaterThan(0);
	});

	it.each(known.map((payer) => [payer.id, payer] as const))(
		'[PY10] name in the terms of %s only codes of our tables, and nothing twice',
		(_id, { terms }) => {
			const { plans, contract, policies, edits } = terms;
			const sets = [
				...plans.flatMap(({ free, beforeDeductible, preferredOnly, referral, ...plan }) => [
					...[free, beforeDeductible, preferredOnly, referral, plan.authorisation, plan.capitated],
					...[...plan.copays, ...plan.exclusions, ...plan.limits].map(({ services }) => services),
				]),
				...policies.map(({ services }) => services),
				...[contract.emergency, edits.visits, edits.newVisits, edits.noAssistant],
				...[...edits.globalDays, ...edits.people, ...edits.places].map(({ services }) => services),
				...edits.addOns.map(({ primaries }) => primaries),
			];
			const named = [
				...sets.flatMap((set) => set.filter(({ from, to }) => from === to).map(({ from }) => from)),
				...edits.pairs.flatMap(({ paid, denied }) => [paid, denied]),
				...edits.unitLimits.map(({ code }) => code),
				...edits.addOns.map(({ code }) => code),
				...(contract.anesthesia?.bases.keys() ?? []),
			];
			expect(named.length).toBeGreaterThan(100);
			expect(named.filter((code) => findCode(book, code) === null)).toEqual([]);
			const empty = sets
				.flat()
				.filter(({ from, to }) => ![...book.entries.keys()].some((code) => within(code, from, to)));
			expect(empty).toEqual([]);
			const pairs = edits.pairs.map(({ paid, denied }) => `${paid} ${denied}`);
			expect(new Set(pairs).size).toBe(pairs.length);
			expect(edits.pairs.filter(({ paid, denied }) => paid === denied)).toEqual([]);
			const addOns = edits.addOns.map(({ code }) => code);
			const primaries = edits.addOns.flatMap((one) => one.primaries.map(({ from }) => from));
			expect(primaries.filter((code) => addOns.includes(code))).toEqual([]);
		},
	);

	it('[PY10] say in their rules the deadlines of their contract', () => {
		for (const { id, rules, terms } of known) {
			const text = (rule: string) => rules.find((one) => one.id === rule)?.text ?? '';
			const { filing, correctedDays, appeal } = terms.contract;
			const time = filing.days === null ? 'One calendar year' : `${filing.days} calendar days`;
			expect.soft(text('timely-filing'), id).toContain(time);
			if (correctedDays !== null) {
				expect.soft(text('corrected-claims'), id).toContain(`${correctedDays} calendar days`);
			}
			expect.soft(text('appeals'), id).toMatch(new RegExp(`\\b${appeal.days} (?:calendar )?days`));
		}
	});

	it('[PY6] say that they are fictional', () => {
		for (const { about } of known) expect(about).toContain('fictional');
	});
});
