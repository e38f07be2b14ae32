import { daysBetween } from '../../calendar.ts';
import type { PreparedPolicy } from '../prepare-payer.ts';
import type { Refusal } from '../decision.ts';
import { documentsAbout } from '../evidence.ts';
import { isProved } from '../claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

const SCOPE_REMARK = { national: 'N386', local: 'N115', plan: 'M25' } as const;

/** Is it necessary by the payer's policies? A signed notice moves what is not to the patient. [AD13] */
export function refuseNecessity(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { payer } = hand;
	if (payer.contract.readsNotices && at.line.modifiers.includes('GZ')) {
		return refuseWith('AD13', '50', 'The provider expected this and has no notice.', {
			remarks: ['N115'],
		});
	}
	for (const policy of payer.policies) {
		if (!policy.has(at.code)) continue;
		const { modifiers } = policy.policy;
		if (modifiers.length > 0 && !modifiers.some((one) => at.line.modifiers.includes(one))) continue;
		const refusal = refusePapers(hand, at, policy) ?? refuseByPolicy(hand, at, policy);
		if (refusal !== null) return refusal;
	}
	return null;
}

function refuseByPolicy(hand: ClaimInHand, at: LineInHand, one: PreparedPolicy): Refusal | null {
	const { policy, covers, excludes, isMinor } = one;
	const source = `${hand.payer.id} policy ${policy.id}`;
	const remarks = [SCOPE_REMARK[policy.scope]];
	const isNoticed = hand.payer.contract.readsNotices && at.line.modifiers.includes('GA');
	const group = isNoticed ? 'PR' : 'CO';
	if (at.diagnoses.some(excludes)) {
		return refuseWith('AD13', '167', `${policy.title}: the diagnosis is not covered.`, {
			group,
			source,
		});
	}
	if (isProved(hand, at, 'necessary')) return null;
	if (policy.diagnoses.length > 0 && !at.diagnoses.some(covers)) {
		const other = hand.claim.diagnoses.find(covers);
		return other !== undefined
			? refuseWith(
					'AD13',
					'11',
					`${policy.title}: the line points past ${other}, which would explain it.`,
					{ source },
				)
			: refuseWith(
					'AD13',
					'50',
					`${policy.title}: no diagnosis of the policy stands on the line.`,
					{
						group,
						remarks,
						source,
						overturnedBy: 'necessary',
					},
				);
	}
	if (policy.frequency !== null && timesWithin(hand, at, one) >= policy.frequency.times) {
		const { times, days } = policy.frequency;
		return refuseWith(
			'AD13',
			'151',
			`${policy.title}: ${times} in ${days} days, and this is one more.`,
			{
				group,
				remarks: ['N362'],
				source,
				overturnedBy: 'necessary',
			},
		);
	}
	if (policy.tooHighFor.length === 0 || !at.diagnoses.every(isMinor) || isProved(hand, at, 'level'))
		return null;
	return refuseWith('AD13', '150', `${policy.title}: the diagnoses do not support the level.`, {
		source,
		overturnedBy: 'level',
	});
}

function timesWithin(
	{ history, lines }: ClaimInHand,
	at: LineInHand,
	{ policy, has }: PreparedPolicy,
): number {
	const days = policy.frequency?.days ?? 0;
	const isNear = (date: string) => {
		const since = daysBetween(date, at.line.from);
		return since >= 0 && since < days;
	};
	let times = 0;
	for (const { claim, lines: decided } of history.claims) {
		for (const { index, refusal } of decided) {
			const line = claim.lines[index];
			if (refusal === null && line !== undefined && has(line.code ?? '') && isNear(line.from))
				times += 1;
		}
	}
	for (const { index, refused, code, line } of lines) {
		if (index < at.index && refused === null && has(code) && isNear(line.from)) times += 1;
	}
	return times;
}

/** Are the papers there that the policy wants to see? [AD14] */
function refusePapers(
	hand: ClaimInHand,
	at: LineInHand,
	{ policy }: PreparedPolicy,
): Refusal | null {
	const kind = policy.document;
	if (kind === null) return null;
	const { claim, documents, payer } = hand;
	const source = `${payer.id} policy ${policy.id}`;
	const refuse = (carc: string, sentence: string) =>
		refuseWith('AD14', carc, sentence, {
			remarks: [kind === 'medical-record' ? 'M127' : 'N706'],
			source,
			overturnedBy: 'necessary',
		});
	const about = documentsAbout(documents, claim.insured.memberId, at.line.from);
	const right = about.find((one) => one.kind === kind);
	if (right?.isComplete === true) return null;
	if (right !== undefined) return refuse('251', `${policy.title}: what came is not whole.`);
	if (documents.length > 0)
		return refuse('250', `${policy.title}: what came is not what was asked for.`);
	if (wasAskedBefore(hand, at)) {
		return refuse('226', `${policy.title}: the records that were asked for did not come in time.`);
	}
	if (claim.attachments.includes(kind)) {
		return refuseWith(
			'AD14',
			'163',
			`${policy.title}: the attachment the claim speaks of did not arrive.`,
			{
				remarks: ['N706'],
				source,
				overturnedBy: 'necessary',
			},
		);
	}
	return refuse('252', `${policy.title}: a document has to be seen first.`);
}

/** The payer asked with an earlier decision, and the days to answer are over. */
function wasAskedBefore({ asked, received, payer }: ClaimInHand, { line }: LineInHand): boolean {
	return asked.some(
		({ date, dos }) =>
			dos === line.from && daysBetween(date, received) > payer.contract.recordsDays,
	);
}
