import type { Adjudication, PreparedPayer, ProfessionalLine } from '#domain/claims';
import type { SeededRandom } from '../mutation/seeded-random.ts';
import { officeClaim, officeLine, officeQuestion } from './office-world.ts';

/* Claims that nothing is wrong with, for every payer: they have to be paid. */

interface CleanService {
	readonly diagnosis: string;
	readonly lines: readonly Partial<ProfessionalLine>[];
}

const SERVICES: readonly CleanService[] = [
	{ diagnosis: 'E11.9', lines: [{ code: '99213' }] },
	{ diagnosis: 'I10', lines: [{ code: '99214' }] },
	{ diagnosis: 'I10', lines: [{ code: '99203' }] },
	{ diagnosis: 'E11.9', lines: [{ code: '99213' }, { code: '83036' }, { code: '36415' }] },
	{ diagnosis: 'M17.11', lines: [{ code: '20610', modifiers: ['RT'] }] },
	{
		diagnosis: 'M17.11',
		lines: [
			{ code: '99213', modifiers: ['25'] },
			{ code: '20610', modifiers: ['RT'] },
		],
	},
	{ diagnosis: 'R05.9', lines: [{ code: '99213' }, { code: '71046' }] },
	{ diagnosis: 'L02.211', lines: [{ code: '10060' }] },
	{ diagnosis: 'L57.0', lines: [{ code: '17000' }, { code: '17003', units: 5 }] },
	{ diagnosis: 'I10', lines: [{ code: '93000' }] },
	{ diagnosis: 'J45.901', lines: [{ code: '99214', modifiers: ['25'] }, { code: '94640' }] },
	{ diagnosis: 'S61.411A', lines: [{ code: '12001' }] },
	{ diagnosis: 'E78.5', lines: [{ code: '80061' }, { code: '36415' }] },
	{ diagnosis: 'R53.83', lines: [{ code: '99213' }, { code: '85025' }, { code: '80053' }] },
];

/** A clean claim to a payer, with charges around what such services cost. */
export function cleanQuestion(random: SeededRandom, payer: PreparedPayer): Adjudication {
	const { diagnosis, lines } = random.pick(SERVICES);
	const claim = officeClaim(payer, {
		diagnoses: [diagnosis],
		lines: lines.map((line) => officeLine({ ...line, charge: 30_000 + random.below(20_000) })),
	});
	return officeQuestion(payer, { claim });
}
