import { addYears, daysBetween } from '../../calendar.ts';
import type { ClaimLine } from '../../claim/claim.ts';
import type { CodePair } from '../../payer/payer-edits.ts';
import type { Refusal } from '../decision.ts';
import { isProved } from '../claim-in-hand.ts';
import type { ClaimInHand, LineInHand } from '../claim-in-hand.ts';
import { refuseWith } from '../refuse-line.ts';

/** Modifiers that say two services of one day were apart (coding-rules §5). */
const DISTINCT = [
	'59',
	'XE',
	'XP',
	'XS',
	'XU',
	'24',
	'25',
	'57',
	'58',
	'78',
	'79',
	'91',
	'LT',
	'RT',
];
const FINGERS_TOES_LIDS = /^(?:F[A1-9]|T[A1-9]|E[1-4])$/;
const NOT_BOTH: Readonly<Record<CodePair['reason'], string>> = {
	component: '97',
	exclusive: '231',
	edit: '236',
};

/** Is the line paid beside what else was done that day? Column 1 is, column 2 is not. [AD10] */
export function refusePair(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const pairs = hand.payer.edits.pairs.get(at.code);
	if (pairs === undefined) return null;
	for (const pair of pairs) {
		if (!isDoneThatDay(hand, at, pair.paid)) continue;
		if (pair.indicator === 1 && (isApart(hand, at, pair.paid) || isProved(hand, at, 'distinct')))
			continue;
		return refuseWith(
			'AD10',
			NOT_BOTH[pair.reason],
			`${pair.why}: ${at.code} beside ${pair.paid}.`,
			{
				remarks: [pair.reason === 'component' ? 'M15' : 'M80'],
				source: `${hand.payer.id} edits`,
				overturnedBy: pair.indicator === 1 ? 'distinct' : null,
			},
		);
	}
	return null;
}

function isDoneThatDay(hand: ClaimInHand, at: LineInHand, code: string): boolean {
	const here = hand.lines.some(
		(other) =>
			other.code === code &&
			other.refused === null &&
			other.line.from === at.line.from &&
			other.npi === at.npi,
	);
	return (
		here ||
		paidBefore(hand, ({ line }) => line.code === code && line.from === at.line.from).length > 0
	);
}

function isApart(hand: ClaimInHand, at: LineInHand, paid: string): boolean {
	const partner = hand.lines.find(
		(other) => other.code === paid && other.line.from === at.line.from,
	);
	const says = (line: ClaimLine | undefined) =>
		line?.modifiers.some((one) => DISTINCT.includes(one) || FINGERS_TOES_LIDS.test(one)) ?? false;
	const sides = [at.line, partner?.line].map((line) =>
		line?.modifiers.find((one) => one === 'LT' || one === 'RT'),
	);
	if (sides[0] !== undefined && sides[0] === sides[1]) {
		// The same side on both lines says nothing; one of the others has to.
		return [at.line, partner?.line].some((line) =>
			line?.modifiers.some((one) => /^(?:59|X[EPSU]|58|78|79)$/.test(one)),
		);
	}
	return says(at.line) || says(partner?.line);
}

/** Is it care that the price of an operation includes? [AD10] */
export function refuseGlobal(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { edits } = hand.payer;
	const isVisit = edits.isVisit(at.code);
	const own = edits.globalDays(at.code);
	if (!isVisit && own === null) return null;
	const has = (...modifiers: string[]) => modifiers.some((one) => at.line.modifiers.includes(one));
	const here = hand.lines.flatMap(({ line, code, refused }) =>
		refused === null ? [{ line, code }] : [],
	);
	const before = paidBefore(hand, () => true).map(({ line }) => ({ line, code: line.code ?? '' }));
	for (const { line, code } of [...here, ...before]) {
		const days = line === at.line ? null : edits.globalDays(code);
		if (days === null) continue;
		const since = daysBetween(line.from, at.line.from);
		if (since > days || since < (days === 90 ? -1 : 0)) continue;
		const refuse = (remark: string, sentence: string) =>
			isProved(hand, at, 'distinct')
				? null
				: refuseWith('AD10', '97', sentence, {
						remarks: [remark],
						source: `${hand.payer.id} edits`,
						overturnedBy: 'distinct',
					});
		let refusal: Refusal | null = null;
		if (isVisit && since <= 0) {
			const isDecided =
				days === 90 ? has('57', '24') || (since === 0 && has('25')) : has('25', '24', '57');
			if (!isDecided)
				refusal = refuse(
					days === 90 ? 'M144' : 'N19',
					`The visit belongs to ${code} of the same time.`,
				);
		} else if (isVisit && !has('24')) {
			refusal = refuse('N525', `The visit falls into the ${days} days of care after ${code}.`);
		} else if (!isVisit && since > 0 && !has('58', '78', '79')) {
			refusal = refuse('N525', `The work falls into the ${days} days of care after ${code}.`);
		}
		if (refusal !== null) return refusal;
	}
	return null;
}

/** May there be so many, and is the patient new? [AD11] */
export function refuseUnits(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { edits, contract } = hand.payer;
	const limit = edits.unitLimits.get(at.code);
	if (limit !== undefined) {
		const isSame = (line: ClaimLine) => line.code === at.code && line.from === at.line.from;
		const apart = at.line.modifiers.some((one) =>
			['76', '77', '91', '59', 'XE', 'XS', 'XP', 'XU'].includes(one),
		);
		const sofar = hand.lines
			.filter(({ index, refused, line }) => index < at.index && refused === null && isSame(line))
			.reduce((sum, { line }) => sum + line.units, 0);
		const units = at.line.units + (apart ? 0 : sofar);
		if (units > limit.most && !(limit.provable && isProved(hand, at, 'units'))) {
			return refuseWith(
				'AD11',
				limit.provable ? '151' : '222',
				`${units} units of ${at.code} a day; at most ${limit.most}.`,
				{
					remarks: ['N362'],
					source: `${hand.payer.id} edits`,
					overturnedBy: limit.provable ? 'units' : null,
				},
			);
		}
	}
	if (!edits.isNewVisit(at.code) || isProved(hand, at, 'new-patient')) return null;
	const since = addYears(at.line.from, -contract.newPatientYears);
	const known = paidBefore(
		hand,
		({ line, groupNpi, taxonomy }) =>
			edits.isVisit(line.code ?? '') &&
			groupNpi === hand.claim.billing.npi &&
			taxonomy === at.taxonomy &&
			line.from > since &&
			line.from < at.line.from,
	)[0];
	if (known === undefined) return null;
	return refuseWith('AD11', 'B16', `The group saw the patient on ${known.line.from}.`, {
		overturnedBy: 'new-patient',
	});
}

/** Is an assistant paid here, and is the code paid on its own? Add-ons need their primary on the same day. [AD11] */
export function refuseDependents(hand: ClaimInHand, at: LineInHand): Refusal | null {
	const { edits } = hand.payer;
	const isAssistant = ['80', '81', '82', 'AS'].some((one) => at.line.modifiers.includes(one));
	if (isAssistant && edits.paysNoAssistant(at.code)) {
		return refuseWith('AD11', '54', `No assistant is paid at ${at.code}.`, {
			source: `${hand.payer.id} edits`,
		});
	}
	const isPrimary = edits.addOns.get(at.code);
	if (isPrimary === undefined) return null;
	const onDay = hand.lines.filter(
		({ code, line }) => isPrimary(code) && line.from === at.line.from,
	);
	if (onDay.some(({ refused }) => refused === null)) return null;
	if (
		paidBefore(hand, ({ line }) => isPrimary(line.code ?? '') && line.from === at.line.from)
			.length > 0
	)
		return null;
	const rest = { source: `${hand.payer.id} edits` };
	return onDay.length > 0
		? refuseWith('AD11', 'B15', `${at.code} depends on a service that is not paid.`, rest)
		: refuseWith(
				'AD11',
				'107',
				`${at.code} never stands alone, and what it belongs to is missing.`,
				{
					...rest,
					remarks: ['N122'],
				},
			);
}

interface PaidBefore {
	readonly line: ClaimLine;
	readonly groupNpi: string;
	readonly taxonomy: string | null;
}

/** Lines of standing claims that were not refused, as far as they answer. */
function paidBefore(
	{ history, claim }: ClaimInHand,
	isMeant: (earlier: PaidBefore) => boolean,
): PaidBefore[] {
	const found: PaidBefore[] = [];
	for (const earlier of history.claims) {
		if (earlier.claim.billing.npi !== claim.billing.npi) continue;
		for (const { index, refusal } of earlier.lines) {
			const line = earlier.claim.lines[index];
			if (refusal !== null || line === undefined) continue;
			const doer = 'rendering' in line ? line.rendering : null;
			const one = {
				line,
				groupNpi: earlier.claim.billing.npi,
				taxonomy: (doer ?? earlier.claim.billing).taxonomy,
			};
			if (isMeant(one)) found.push(one);
		}
	}
	return found;
}
