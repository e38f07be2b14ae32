import { prepareDeskPayer } from '#domain/billing';
import type { CodeBook } from '#domain/codes';
import type { ClaimMatter, Payer } from '#domain/content';
import type { ClaimDeskView } from './claim-desk-view.ts';
import { presentPolicy } from './present-denial.ts';
import { presentRemittance } from './present-remittance.ts';

const NUMBERS = {
	authorisation: 'Authorisation',
	referral: 'Referral',
	clia: 'Laboratory certificate (CLIA)',
} as const;

/** What lies on the claims desk, field by field; nothing of the key has a way in. [PR70] */
export function presentClaimDesk(
	matter: ClaimMatter,
	payer: Payer | null,
	payerName: string,
	book: CodeBook,
): ClaimDeskView {
	const { form, roster, numbers, attached, prior, earlier } = matter;
	return {
		form,
		roster: roster.map(({ name, role, npi, taxonomy }) => ({ name, role, npi, taxonomy })),
		numbers: numbers.map(({ kind, number, says }) => ({ name: NUMBERS[kind], number, says })),
		attached: attached.map((kind) => kind.replaceAll('-', ' ')),
		prior:
			prior === null ? null : presentRemittance(prior.remittance, prior.remittance.payerName, book),
		earlier: earlier === null ? null : presentRemittance(earlier, payerName, book),
		policy: payer === null ? { clocks: [], clauses: [] } : presentPolicy(prepareDeskPayer(payer)),
	};
}
