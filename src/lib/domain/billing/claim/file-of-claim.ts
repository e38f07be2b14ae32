import type { Claim } from '#domain/claims';
import { writeClaims } from '#domain/x12';
import type { ClaimAnswer } from './claim-answer.ts';
import type { ClaimAtHand } from './question-of-claim.ts';
import { addressFrom } from './written-form.ts';

/** A claim as it goes over the wire, or why it can not be written. */
export interface ClaimFile {
	/** `837P` or `837I`. */
	readonly kind: string;
	readonly name: string;
	/** Null where it can not be written. */
	readonly text: string | null;
	readonly unwritable: readonly string[];
}

/** The file of a claim that was filled in, marked as a test like all we write. [CD10] */
export function fileOfClaim(
	{ facts }: Pick<ClaimAtHand, 'facts'>,
	claim: Claim,
	{ fields }: ClaimAnswer,
): ClaimFile {
	const kind = claim.kind === 'professional' ? '837P' : '837I';
	const phone = (fields['33.phone'] ?? fields['1.phone'] ?? '').replace(/\D/g, '');
	const written = writeClaims([claim], {
		sender: 'PRACTICE',
		receiver: 'CLEARINGHOUSE',
		control: 1,
		date: facts.today,
		time: '0900',
		senderName: claim.billing.name,
		contact: 'BILLING OFFICE',
		phone: phone === '' ? '5555550100' : phone,
		addressOf: () => {
			const street = fields['32.street'] ?? '';
			return street === '' ? null : addressFrom(street, fields['32.place'] ?? '');
		},
	});
	const name = `${facts.id}-${kind.toLowerCase()}.x12`;
	return written.ok
		? { kind, name, text: written.text, unwritable: [] }
		: { kind, name, text: null, unwritable: written.unwritable.map(({ message }) => message) };
}
