import { claimFields, clausesOf } from '#domain/billing';
import type { DeskPayer } from '#domain/billing';
import type { Contract, ProfessionalClaim } from '#domain/claims';
import { findCode } from '#domain/codes';
import type { CodeBook } from '#domain/codes';
import type { DenialMatter } from '#domain/content';
import type { ClaimView, DenialView, PolicyView } from './desk-view.ts';
import { presentRemittance } from './present-remittance.ts';

const LETTERS = 'ABCDEFGHIJKL';

/** What lies on the denial desk. Every field is named here, so what is not named does not get out. [PR42] */
export function presentDenial(
	matter: DenialMatter,
	payer: DeskPayer | null,
	payerName: string,
	book: CodeBook,
): DenialView {
	return {
		claim: presentClaim(matter.claim, matter.received, book),
		remittance: presentRemittance(matter.remittance, payerName, book),
		papers: matter.papers.map(({ id, title, says, dated }) => ({ id, title, says, dated })),
		otherCoverage: matter.otherCoverage.map(({ payer: name, memberId, says }) => {
			return { payer: name, memberId, says };
		}),
		policy: payer === null ? { clocks: [], clauses: [] } : presentPolicy(payer),
		asksAudit: matter.asksAudit,
		fields: claimFields(matter.claim),
	};
}

/** A claim as the items of its form show it. */
export function presentClaim(
	claim: ProfessionalClaim,
	received: string,
	book: CodeBook,
): ClaimView {
	const { patient, referring } = claim;
	const describe = (code: string) => findCode(book, code)?.description ?? '';
	const [first] = claim.lines;
	return {
		account: claim.accountNumber,
		patient: `${patient.name.last}, ${patient.name.first}`,
		born: patient.birthDate,
		sex: patient.sex,
		memberId: claim.insured.memberId,
		received,
		billing: `${claim.billing.name}, NPI ${claim.billing.npi}`,
		rendering: first?.rendering ? `${first.rendering.name}, NPI ${first.rendering.npi}` : '',
		referring:
			referring === null ? '' : `${referring.role} ${referring.name}, NPI ${referring.npi}`,
		frequency: claim.frequency,
		authorisation: claim.authorisation ?? '',
		referral: claim.referral ?? '',
		attachments: claim.attachments,
		atWork: claim.accident.atWork,
		diagnoses: claim.diagnoses.map((code, at) => ({
			letter: LETTERS[at] ?? '',
			code,
			words: describe(code),
		})),
		lines: claim.lines.map((line, at) => ({
			number: at + 1,
			from: line.from,
			place: line.place,
			code: line.code ?? '',
			words: describe(line.code ?? ''),
			modifiers: line.modifiers,
			pointers: line.pointers.map((pointer) => LETTERS[pointer] ?? '').join(''),
			units: line.units,
			charge: line.charge,
		})),
		total: claim.totalCharge,
	};
}

/** What a payer says in public of its clocks and rules. */
export function presentPolicy(payer: DeskPayer): PolicyView {
	return { clocks: clocksOf(payer.prepared.contract), clauses: clausesOf(payer) };
}

/** The clocks of a contract in sentences; their days are for the learner to count. */
export function clocksOf(contract: Contract): PolicyView['clocks'] {
	const { filing, correctedDays, appeal, recordsDays } = contract;
	const secondary =
		filing.secondaryFrom === 'service'
			? 'After another payer it still counts from the service.'
			: 'After another payer it counts from that payer’s remittance.';
	return [
		{
			name: 'First claim',
			says:
				filing.days === null
					? `${String(filing.years ?? 1)} calendar year from the date of service. ${secondary}`
					: `${String(filing.days)} days from the date of service. ${secondary}`,
		},
		{
			name: 'Corrected claim',
			says:
				correctedDays === null
					? 'Frequency 7 and 8 are not taken. A clerical error is reopened on request, for one year from the remittance.'
					: `${String(correctedDays)} days from the remittance, as frequency 7 with the original number.`,
		},
		{
			name: 'Appeal',
			says:
				appeal.receivedAfter === 0
					? `${String(appeal.days)} days from the remittance.`
					: `${String(appeal.days)} days from the day the remittance was received, which counts as ${String(appeal.receivedAfter)} days after its date.`,
		},
		{
			name: 'Records',
			says: `${String(recordsDays)} days from the remittance that asks for them.`,
		},
		...(contract.appealsLateness
			? []
			: [{ name: 'Lateness', says: 'A denial for lateness can not be appealed.' }]),
	];
}
