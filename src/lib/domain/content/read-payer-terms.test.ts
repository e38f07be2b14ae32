import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDecidingPayer } from './deciding-payer.ts';
import { readPayer } from './read-payer.ts';

const fixtures = join(import.meta.dirname, 'payer-fixtures');
const version1 = readFileSync(join(fixtures, 'well-formed', 'payer.md'), 'utf8');

const terms = `## Plans

\`\`\`yaml
- id: standard
  title: Standard
  deductible: 750.00
  outOfPocket: 4000.00
  coinsurance: 20
  copays:
    - { title: Office visits, services: [99202-99215], amount: 30.00 }
  outside: { deductible: 1500.00, coinsurance: 62.5 }
  coordination: carve-out
\`\`\`

## Contract

\`\`\`yaml
filing: { days: 90, secondaryFrom: primary-remittance }
correctedDays: 60
appeal: { days: 180, receivedAfter: 0 }
recordsDays: 45
sequestration: 2
multipleProcedures: [100, 50]
assistants: { physician: 16, other: 13.6, coSurgeon: 62.5 }
anesthesia: { unit: 60.00, minutesPerUnit: 15, directed: 50, bases: { '00142': 4 } }
hospitalShare: 48
newPatientYears: 3
\`\`\`

## Policies

\`\`\`yaml
- id: sugar
  title: Sugar average
  text: Once in 90 days.
  scope: national
  services: [83036]
  diagnoses: [E11, R73]
  frequency: { times: 1, days: 90 }
  source: own
\`\`\`

## Edits

\`\`\`yaml
pairs:
  - { paid: 45385, denied: 45378, indicator: 0, reason: component, why: Looking is part of doing }
globalDays: { 0: [45385], 10: [], 90: [29881] }
visits: [99202-99215]
\`\`\`

`;
const version2 = version1
	.replace('schema: payer/1', 'schema: payer/2')
	.replace('## Fees', `${terms}## Fees`);

const read = (text: string) => readPayer({ file: 'payer.md', text });

function readWell(text: string) {
	const result = read(text);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.value;
}

describe('the terms of a payer', () => {
	it('[PY9] are read with amounts in cents and shares in basis points', () => {
		const { plans, contract, policies, edits } = readWell(version2).terms;
		expect(plans[0]).toMatchObject({
			deductible: 75_000,
			outOfPocket: 400_000,
			coinsurance: 2_000,
			outside: { deductible: 150_000, coinsurance: 6_250 },
			referral: [],
			copays: [{ amount: 3_000, services: [{ from: '99202', to: '99215' }] }],
		});
		expect(contract).toMatchObject({
			filing: { days: 90, years: null },
			sequestration: 200,
			nonParticipating: null,
			unlisted: null,
			readsNotices: false,
		});
		expect(contract.anesthesia?.bases.get('00142')).toBe(4);
		expect(policies[0]).toMatchObject({ diagnoses: ['E11', 'R73'], document: null, notWith: [] });
		expect(edits.pairs).toHaveLength(1);
		expect(edits.globalDays.map(({ days, services }) => [days, services.length])).toEqual([
			[0, 1],
			[10, 0],
			[90, 1],
		]);
	});

	it('[PY9] are missing in a file of version 1, which still prices', () => {
		const payer = readWell(version1);
		expect(payer.terms.plans).toEqual([]);
		expect(toDecidingPayer(payer).prices.allowed('99213', [])).toBe(9_150);
	});

	it('[PY9] leave what modifier 50 is worth to adjudication', () => {
		const { prices } = toDecidingPayer(readWell(version2));
		expect(prices.allowed('99213', ['50'])).toBe(9_150);
		expect(prices.bilateral).toBe(15_000);
	});

	it('[PY9] are no part of a file that says it is of version 1', () => {
		const result = read(version2.replace('payer/2', 'payer/1'));
		expect(result.problems.map(({ message }) => message)).toContain(
			'"Plans" is not a section of a payer.',
		);
	});

	it.each([
		['deductible: 750.00', 'deductible: 750', 'two decimals'],
		['coinsurance: 20\n', 'coinsurance: 120\n', 'percentage from 0 to 100'],
		['[99202-99215], amount', '[99215-99202], amount', 'a range such as'],
		['diagnoses: [E11, R73]', 'diagnoses: [E11, 73]', 'beginning of a diagnosis code'],
		['days: 90, secondary', 'days: 90, years: 1, secondary', 'either days or years'],
		['scope: national', 'scope: state', 'must be one of'],
		['indicator: 0', 'indicator: 2', 'must be one of'],
		['coordination: carve-out', 'co-ordination: carve-out', 'co-ordination'],
		['outOfPocket: 4000.00', 'outOfPocket: 4,000.00', 'without commas'],
	])('[PY9] say where %j went wrong when it is %j', (right, wrong, words) => {
		expect(version2).toContain(right);
		const { ok, problems } = read(version2.replace(right, wrong));
		const line = version2.slice(0, version2.indexOf(right)).split('\n').length;
		expect(ok).toBe(false);
		expect(problems.map(({ message }) => message).join(' ')).toContain(words);
		expect(problems.map((problem) => problem.line)).toContain(line);
	});

	it('[PY3] have no policy with the id of a rule', () => {
		const [, rule = ''] = /^- id: (.+)$/m.exec(version1) ?? [];
		const { ok, problems } = read(version2.replace('id: sugar', `id: ${rule}`));
		expect(ok).toBe(false);
		expect(problems.map(({ message }) => message)).toEqual([
			'The field "0.id" names a rule of the payer too.',
		]);
	});
});
