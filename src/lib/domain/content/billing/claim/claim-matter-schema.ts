import { isNpi, PAYER_KINDS } from '#domain/claims';
import type { Remittance } from '#domain/claims';
import { z } from 'zod';
import { amount, shortCodes } from '../../payer-values.ts';
import { isoDate, list, maybe, oneOf, text, wholeNumber } from '../../yaml-values.ts';
import { remittanceSchema } from '../denial/remittance-schema.ts';
import type { ClaimMatter } from './claim-matter.ts';

const npi = () =>
	text().refine(isNpi, { error: 'must be an NPI: ten digits of which the last one checks' });

const { lines: priced, ...remittanceFields } = remittanceSchema.shape;

/** A remittance that tells its own lines, since the claim it answered is not in the file. */
const toldRemittance = z.strictObject({
	...remittanceFields,
	account: text(),
	member: text(),
	received: isoDate(),
	lines: z
		.array(
			priced.element.extend({
				code: maybe(text()),
				revenue: maybe(text()),
				modifiers: shortCodes(),
				from: isoDate(),
				units: wholeNumber(0, 9999).default(1),
				charge: amount(),
			}),
		)
		.min(1, { error: 'must have at least one line' }),
});

type ToldRemittance = z.output<typeof toldRemittance>;

/** The `Form` section: which form, whose numbers, and what earlier payers said. */
export const claimMatterSchema = z.strictObject({
	form: oneOf(['cms-1500', 'ub-04']),
	roster: z
		.array(z.strictObject({ name: text(), npi: npi(), taxonomy: text(), role: text() }))
		.min(1, { error: 'must name at least who bills' }),
	numbers: list(
		z.strictObject({
			kind: oneOf(['authorisation', 'referral', 'clia']),
			number: text(),
			says: text(),
		}),
	),
	attached: list(text()),
	prior: toldRemittance
		.extend({
			payer: text(),
			kind: oneOf<readonly [string, ...string[]]>([
				PAYER_KINDS[0] ?? 'commercial',
				...PAYER_KINDS.slice(1),
			]),
			id: text(),
			obliged: maybe(amount()),
		})
		.optional(),
	earlier: toldRemittance.optional(),
});

export type WrittenClaimMatter = z.output<typeof claimMatterSchema>;

/** Makes the matter of what is written; who is paid and for whom stands on the claim, not here. */
export function buildClaimMatter(written: WrittenClaimMatter, payerId: string): ClaimMatter {
	const { form, roster, numbers, attached, prior, earlier } = written;
	const priorKind = PAYER_KINDS.find((kind) => kind === prior?.kind) ?? 'commercial';
	return {
		form,
		roster,
		numbers,
		attached,
		prior:
			prior === undefined
				? null
				: {
						payerId: prior.id,
						payerKind: priorKind,
						memberId: prior.member,
						obligedToAccept: prior.obliged,
						remittance: remittanceOf(prior, { id: prior.id, name: prior.payer }),
					},
		earlier: earlier === undefined ? null : remittanceOf(earlier, { id: payerId, name: payerId }),
	};
}

function remittanceOf(
	written: ToldRemittance,
	payer: { readonly id: string; readonly name: string },
): Remittance {
	const { account, member, received, lines, icn, status, charge, paid, patient, remarks } = written;
	return {
		payerId: payer.id,
		payerName: payer.name,
		payeeName: '',
		payeeNpi: '',
		trace: written.trace,
		date: written.date,
		payment: written.payment,
		providerAdjustments: [],
		claims: [
			{
				status,
				accountNumber: account,
				icn,
				charge,
				paid,
				patientResponsibility: patient,
				patient: { last: '', first: '', middle: '' },
				memberId: member,
				frequency: '1',
				received,
				adjustments: [],
				remarks,
				lines: lines.map(({ revenue, from, ...line }, at) => ({
					...line,
					number: at + 1,
					revenueCode: revenue,
					from,
					to: from,
				})),
			},
		],
	};
}
