import { buildCodeBook, emptyTables } from '#domain/codes';
import { emptyHistory } from '../../adjudicate/member-history.ts';
import type {
	Claim,
	InstitutionalClaim,
	ProfessionalClaim,
	ProfessionalLine,
} from '../../claim/claim.ts';
import { noEdits } from '../../payer/payer-terms.ts';
import { aPayer, only } from '../../testing/a-payer.ts';
import type { PayerParts } from '../../testing/a-payer.ts';
import { aClaim, aHospitalClaim, aLine } from '../../testing/builders.ts';
import { scrubClaim } from '../scrub-claim.ts';
import type { ScrubAids, ScrubFinding } from '../scrub-rule.ts';

const row = (code: string, billable = true) => ({ code, description: code, billable, words: '' });
const book = buildCodeBook({
	...emptyTables(),
	icd10cm: [row('E11', false), row('E11.9'), row('I10'), row('W19.XXXA')],
	places: [
		{ code: '11', name: 'Office' },
		{ code: '21', name: 'Ward' },
	],
});

const payer: PayerParts = {
	plan: { authorisation: only('29881'), referral: only('99215'), exclusions: [] },
	contract: { filing: { days: 90, years: null, secondaryFrom: 'service' } },
	edits: {
		...noEdits(),
		needsOrder: only('71046'),
		needsClia: only('85025'),
		pairs: [{ paid: '45385', denied: '45378', indicator: 0, reason: 'component', why: 'Part' }],
		unitLimits: [{ code: '20610', most: 2, provable: false }],
		places: [{ services: only('99285'), places: ['23'], why: 'Emergency rooms only' }],
	},
	policies: [
		{
			id: 'a1c',
			title: 'Sugar',
			text: '',
			scope: 'plan',
			services: only('83036'),
			diagnoses: ['E11'],
			notWith: [],
			tooHighFor: [],
			frequency: null,
			document: null,
			modifiers: [],
			source: '',
		},
	],
};

/** Scrubs with the payer and the book of these tests. */
export function scrub(claim: Claim, parts: Partial<ScrubAids> = {}): ScrubFinding[] {
	const aids: ScrubAids = {
		today: '2026-02-20',
		book,
		payer: aPayer(payer),
		planId: 'plan',
		history: emptyHistory(),
		...parts,
	};
	return scrubClaim(claim, aids);
}

/** A claim with a part that is another. */
export function pro(parts: Partial<ProfessionalClaim>): ProfessionalClaim {
	return aClaim(parts);
}

/** A claim of one line with a part that is another. */
export function line(parts: Partial<ProfessionalLine>): ProfessionalClaim {
	return aClaim({ lines: [aLine(parts)] });
}

export function hospital(parts: Partial<InstitutionalClaim>): InstitutionalClaim {
	return aHospitalClaim(parts);
}

/** A stay of two days. */
export const inpatient = {
	typeOfBill: '0111',
	admittingDiagnosis: 'E11.9',
	statement: { from: '2026-02-10', to: '2026-02-12' },
	admission: { date: '2026-02-10', hour: '08', priority: '1', origin: '1' },
};
