import {
	adjudicateClaim,
	balanceRemittance,
	buildRemittance,
	decideClaim,
	judgeRemittance,
	remitClaim,
	usageOn,
} from '#domain/claims';
import type { Adjudication, ClaimDecision, RemittanceClaim } from '#domain/claims';
import type { CodeBook } from '#domain/codes';

/*
 * What has to hold of any claim that any payer decides, as complaints: none where all is well.
 */

/** Everything that does not hold of the decision of one question. */
export function complaintsAbout(question: Adjudication, book: CodeBook): string[] {
	const decision = adjudicateClaim(question);
	return [
		...unsound(decision),
		...unbalanced(question, [remitClaim(decision)], book),
		...overTheCap(question, decision),
		...(JSON.stringify(adjudicateClaim(question)) === JSON.stringify(decision)
			? []
			: ['The same question had another answer.']),
		...correctionDiffers(question, book),
	];
}

function unsound({ lines, claim }: ClaimDecision): string[] {
	const complaints: string[] = [];
	if (lines.length !== claim.lines.length) complaints.push('A line is lost.');
	for (const { index, charge, paid, allowed, adjustments, steps, refusal } of lines) {
		const at = `Line ${index + 1}`;
		const whole = [charge, paid, allowed, ...adjustments.map(({ amount }) => amount)];
		if (!whole.every((amount) => Number.isSafeInteger(amount) && amount >= 0)) {
			complaints.push(`${at} has an amount that is no whole cent or below zero.`);
		}
		const sum = adjustments.reduce((total, { amount }) => total + amount, paid);
		if (sum !== charge) complaints.push(`${at} loses ${charge - sum} cents.`);
		if (allowed > charge) complaints.push(`${at} allows more than was charged.`);
		if (steps.length === 0) complaints.push(`${at} does not say why.`);
		if (refusal !== null && paid !== 0) complaints.push(`${at} is refused and paid.`);
	}
	return complaints;
}

function unbalanced(
	question: Adjudication,
	claims: readonly RemittanceClaim[],
	book: CodeBook,
): string[] {
	const { remittance, owed } = buildRemittance({
		payerId: question.payer.id,
		payerName: '',
		payeeName: '',
		payeeNpi: question.claim.billing.npi,
		trace: 'T1',
		date: question.decided,
		claims,
		owed: [{ reference: 'OLD', amount: 12_345 }],
		interest: 0,
	});
	const paid = claims.reduce((sum, claim) => sum + claim.paid, 0);
	const still = owed.reduce((sum, { amount }) => sum + amount, 0);
	const isKept = remittance.payment - still === paid - 12_345;
	return [
		...balanceRemittance(remittance).map(({ level, sentence }) => `${level}: ${sentence}`),
		...judgeRemittance(remittance, question.payer.kind, book)
			// A charge of nothing has no whole to take.
			.map(({ line, code, why }) => `Line ${line ?? 0}: ${code} ${why}`),
		...(isKept ? [] : ['What is owed and what is paid do not come to what the claims pay.']),
	];
}

const SHARES = ['1', '2', '3'];

function overTheCap(question: Adjudication, decision: ClaimDecision): string[] {
	const plan = question.payer.plans.get(decision.planId ?? '')?.plan;
	const cap = plan?.outOfPocket ?? null;
	if (cap === null) return [];
	const spent = new Map<string, number>();
	for (const { index, isInNetwork, refusal, adjustments } of decision.lines) {
		if (!isInNetwork || refusal !== null) continue;
		const date = decision.claim.lines[index]?.from ?? '';
		const year = date.slice(0, 4);
		const before = spent.get(year) ?? usageOn(question.history, date).outOfPocket;
		const own = adjustments.filter(({ group, carc }) => group === 'PR' && SHARES.includes(carc));
		spent.set(
			year,
			own.reduce((sum, { amount }) => sum + amount, before),
		);
	}
	return [...spent.values()].some((amount) => amount > cap)
		? ['The patient owes more in a year than the plan lets.']
		: [];
}

/** A claim that is taken back and corrected comes to the same as the corrected claim alone. */
function correctionDiffers(question: Adjudication, book: CodeBook): string[] {
	if (question.payer.contract.correctedDays === null) return [];
	if (question.claim.kind !== 'professional') return [];
	const [first] = question.claim.lines;
	if (first === undefined) return [];
	const { totalCharge, lines } = question.claim;
	const wrong = {
		...question.claim,
		totalCharge: totalCharge + 700,
		lines: [{ ...first, charge: first.charge + 700 }, ...lines.slice(1)],
	};
	const sent = decideClaim({ ...question, claim: wrong, icn: 'WRONG' });
	const corrected = { ...question.claim, frequency: '7' as const, originalReference: 'WRONG' };
	const again = decideClaim({ ...question, claim: corrected, history: sent.history, icn: 'RIGHT' });
	const alone = decideClaim({ ...question, icn: 'RIGHT' });
	const complaints = unbalanced(question, again.remitted, book);
	// A late first claim and a late correction are late by different days: neither is compared.
	const isLate = [alone, again].some(({ decision }) =>
		decision?.lines.some(({ refusal }) => refusal?.carc === '29'),
	);
	if (isLate) return complaints;
	const linesOf = (decision: ClaimDecision | null) => JSON.stringify(decision?.lines);
	if (linesOf(again.decision) !== linesOf(alone.decision)) {
		complaints.push('A correction is decided otherwise than the right claim alone.');
	}
	const dates = question.claim.lines.map(({ from }) => from);
	const usage = (history: Adjudication['history']) =>
		JSON.stringify(
			dates.map((date) => {
				const { limits, ...sums } = usageOn(history, date);
				return { ...sums, limits: [...limits].filter(([, used]) => used.visits !== 0) };
			}),
		);
	if (usage(again.history) !== usage(alone.history)) {
		complaints.push(
			'After a correction other amounts are used up than after the right claim alone.',
		);
	}
	return complaints;
}
