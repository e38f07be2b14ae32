import { claimFromEncounter } from '../claim/claim-from-encounter.ts';
import { noAccident } from '../claim/registration.ts';
import type { CodedEncounter, Registration } from '../claim/registration.ts';
import type { Refusal } from './decision.ts';
import { refuseDependents, refusePair, refuseUnits } from './gates/coding-edits.ts';
import { emptyHistory } from './member-history.ts';
import type { PreparedPayer } from './prepare-payer.ts';
import type { LineGate } from './refuse-line.ts';
import { takeInHand } from './claim-in-hand.ts';

/** What the edits of a payer find. */
export type EditKind = 'pair' | 'units' | 'alone';

export interface EditFinding {
	readonly kind: EditKind;
	/** Row of the sheet, from 0. */
	readonly row: number;
	/** Rows it runs into: the other half of a pair. */
	readonly beside: readonly number[];
	readonly refusal: Refusal;
}

const GATES: Readonly<Record<EditKind, LineGate>> = {
	pair: refusePair,
	alone: refuseDependents,
	units: refuseUnits,
};
const KINDS = ['pair', 'alone', 'units'] as const;

/**
 * Asks a payer's edits about a coded encounter before there is a claim, through the gates by which its claims
 * are decided, so that the two never disagree. Each gate is asked of each row by itself; blank rows have
 * nothing to say. Nothing is known of earlier claims. [AD10] [AD11]
 */
export function askEdits(encounter: CodedEncounter, payer: PreparedPayer): EditFinding[] {
	const rows = encounter.procedures.flatMap(({ code }, row) => (code === '' ? [] : [row]));
	const { id, kind } = payer;
	const hand = takeInHand({
		claim: claimFromEncounter(encounter, nobody(encounter.dos), { id, name: id, kind }),
		received: encounter.dos,
		decided: encounter.dos,
		icn: '',
		payer,
		records: {
			members: new Map(),
			providers: new Map(),
			authorisations: new Map(),
			referrals: new Map(),
		},
		history: emptyHistory(),
		documents: [],
		asked: [],
		book: null,
	});
	return hand.lines.flatMap((at) =>
		KINDS.flatMap((one): EditFinding[] => {
			const refusal = GATES[one](hand, at);
			const row = rows[at.index];
			if (refusal === null || row === undefined) return [];
			const pairs = one === 'pair' ? (payer.edits.pairs.get(at.code) ?? []) : [];
			const partners = pairs.map(({ paid }) => paid);
			const beside = rows.filter(
				(other) => other !== row && partners.includes(encounter.procedures[other]?.code ?? ''),
			);
			return [{ kind: one, row, beside, refusal }];
		}),
	);
}

/** A patient and a practice of which nothing is asked: edits look at codes alone. */
function nobody(signedOn: string): Registration {
	const address = { street: '', city: '', state: '', zip: '' };
	const person = {
		name: { last: '', first: '', middle: '' },
		birthDate: signedOn,
		sex: 'U',
		address,
		deathDate: null,
	} as const;
	return {
		accountNumber: '',
		patient: person,
		insured: { person, memberId: '', group: null, relationship: 'self' },
		order: 'primary',
		otherInsurance: [],
		accident: noAccident(),
		onset: null,
		authorisation: null,
		referral: null,
		clia: null,
		mayRelease: true,
		paysProvider: true,
		acceptsAssignment: true,
		patientPaid: 0,
		billing: { name: '', npi: '', taxonomy: null, taxId: '', address },
		rendering: null,
		referring: null,
		facility: null,
		signedOn,
		charge: () => null,
	};
}
