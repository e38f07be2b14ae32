import type {
	ClaimDocument,
	MemberRecord,
	ProfessionalClaim,
	ProviderRecord,
} from '#domain/claims';
import type { DenialKey, PayerKnows } from './denial-key.ts';
import type { WrittenDenialKey, WrittenPayerKnows } from './denial-key-schema.ts';
import type { DenialAction } from './denial-words.ts';
import { wordsOf, ACTIONS } from './denial-words.ts';

/** Makes the key of what is written; what is not said of the payer's file is as the claim has it. */
export function buildDenialKey(written: WrittenDenialKey, claim: ProfessionalClaim): DenialKey {
	const next = written['next-payer'];
	const wrong = new Map<DenialAction, string>();
	for (const action of wordsOf(ACTIONS)) {
		const feedback = written.wrong[action];
		if (feedback !== undefined) wrong.set(action, feedback);
	}
	return {
		payerKnows: buildPayerKnows(written['payer-knows'], claim),
		line: written.line,
		reading: written.reading,
		audit: written.audit ?? null,
		cause: written.cause,
		action: written.action,
		also: written.also.map((one) => ({ ...one, percent: Math.round(one.percent / 100) })),
		wrong,
		changes: new Map(Object.entries(written.claim)),
		harmless: new Map(Object.entries(written.harmless)),
		writeOff: written['write-off'],
		enclose: written.enclose,
		mayEnclose: written['may-enclose'],
		clock: written.clock,
		deadline: written.deadline,
		letter: written.letter ?? null,
		evidence: written.evidence.map((one) => ({ in: one.in, quote: one.quote, items: one.for })),
		prevention: written.prevention,
		recoverable: written.recoverable,
		nextPayer: next === undefined ? null : { ...next, memberId: next.member },
	};
}

/** Whom a claim names: the member, and everybody with an NPI. */
interface Named extends Pick<MemberRecord, 'memberId' | 'last' | 'first' | 'birthDate' | 'sex'> {
	readonly npis: readonly string[];
}

/** Makes the payer's file of a member; what is not said is as the claim has it. */
export function buildPayerKnows(written: WrittenPayerKnows, claim: ProfessionalClaim): PayerKnows {
	const { name, birthDate, sex } = claim.patient;
	const npis = [
		claim.billing.npi,
		...claim.lines.flatMap(({ rendering }) => rendering?.npi ?? []),
		...(claim.referring === null ? [] : [claim.referring.npi]),
	];
	const { memberId } = claim.insured;
	const named = { memberId, last: name.last, first: name.first, birthDate, sex, npis };
	return payerKnowsOf(written, named);
}

/** The same for whoever is named otherwise than on a professional claim. */
export function payerKnowsOf(written: WrittenPayerKnows, named: Named): PayerKnows {
	const { as, elsewhere } = written;
	const other = written['other-first'];
	const memberId = as?.member ?? named.memberId;
	const member: MemberRecord = {
		memberId,
		last: as?.last ?? named.last,
		first: as?.first ?? named.first,
		birthDate: named.birthDate,
		sex: named.sex,
		coverage: written.coverage.map(({ plan, from, to }) => ({ planId: plan, from, to })),
		elsewhere: elsewhere === undefined ? null : { ...elsewhere, payerName: elsewhere.payer },
		otherFirst: other === undefined ? null : { ...other, payerName: other.payer },
		hospice: null,
		nursingStay: null,
		graceFrom: written['grace-from'],
		questionOpen: written['question-open'],
		isProtected: written.protected,
		primaryNpi: written.primary,
	};
	const npis = [...named.npis, ...(written.primary === null ? [] : [written.primary])];
	const providers = [...new Set(npis)].map((npi): ProviderRecord => ({
		npi,
		standing: written.standing,
		enrolled: { from: written.enrolled ?? '2020-01-01', to: null },
		mayBill: true,
		mayRender: true,
		mayRefer: true,
		mayOrder: true,
		clia: null,
	}));
	const sent: ClaimDocument[] = [];
	return {
		member: written.member === 'stranger' ? null : member,
		providers,
		authorisations: written.authorisations.map((one) => ({ ...one, memberId })),
		referrals: written.referrals.map((one) => ({ ...one, memberId, isApproved: true })),
		before: written.before,
		papers: new Map(Object.entries(written.papers)),
		sent,
		paidAs: written['paid-as'],
		asked: written.asked,
	};
}
