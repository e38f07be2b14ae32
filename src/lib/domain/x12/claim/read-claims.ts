import type { Claim } from '#domain/claims';
import { readDate } from '../check/forms.ts';
import { findGuide } from '../structure/guides.ts';
import { loopsIn, valueIn } from '../structure/find-loops.ts';
import { parseLoops } from '../structure/parse-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { transactionsOf } from '../syntax/read-envelopes.ts';
import type { X12Document } from '../syntax/x12-document.ts';
import { orderFrom, payerKindFrom, relationshipFrom } from './claim-words.ts';
import { readInstitutionalClaim, readProfessionalClaim } from './read-claim-loop.ts';
import type { ClaimContext } from './read-claim-loop.ts';
import { readAddress, readPerson, readProvider } from './read-provider.ts';

/** A claim of a file and where it begins. */
export interface ReadClaim {
	readonly claim: Claim;
	/** Number of its CLM segment. */
	readonly segment: number;
}

/**
 * Reads every claim of a file into our model, as far as the model has a place for what stands there. What
 * cannot be understood is empty or nothing; `checkX12` says what that is. [XT22]
 */
export function readClaims(document: X12Document): ReadClaim[] {
	return transactionsOf(document).flatMap((transaction) => {
		const guide = findGuide(transaction);
		if (guide?.kind !== 'professional' && guide?.kind !== 'institutional') return [];
		const { root } = parseLoops(transaction, guide);
		const sentOn = readDate(valueIn(root, 'BHT', 4)) ?? '';
		return loopsIn(root, '2000A').flatMap((billing) =>
			loopsIn(billing, '2000B').flatMap((insured) => {
				const patients = [null, ...loopsIn(insured, '2000C')];
				return patients.flatMap((patient) =>
					loopsIn(patient ?? insured, '2300').map((loop) => {
						const context = contextOf(billing, insured, patient, sentOn);
						const isProfessional = guide.kind === 'professional';
						return {
							claim: isProfessional
								? readProfessionalClaim(loop, context)
								: readInstitutionalClaim(loop, context),
							segment: loop.segments[0]?.number ?? 0,
						};
					}),
				);
			}),
		);
	});
}

const NOBODY: LoopNode = {
	rule: {
		id: '',
		name: '',
		isNeeded: false,
		most: null,
		segments: [],
		loops: [],
		opener: {
			id: '',
			name: '',
			when: null,
			isNeeded: false,
			most: null,
			isLate: false,
			elements: [],
		},
	},
	segments: [],
	loops: [],
};

function contextOf(
	billing: LoopNode,
	insured: LoopNode,
	patient: LoopNode | null,
	sentOn: string,
): ClaimContext {
	const only = (loop: LoopNode, id: string) => loopsIn(loop, id)[0] ?? NOBODY;
	const practice = only(billing, '2010AA');
	const holder = only(insured, '2010BA');
	const payer = only(insured, '2010BB');
	const group = valueIn(insured, 'SBR', 3);
	const died = readDate(valueIn(patient ?? insured, 'PAT', 6));
	const told = patient === null ? holder : only(patient, '2010CA');
	const person = readPerson(holder, patient === null ? died : null);
	const taxonomy = valueIn(billing, 'PRV', 3);
	const casualty = valueIn(told, 'REF', 2, 'Y4');
	return {
		payer: {
			id: valueIn(payer, 'NM1', 9),
			name: valueIn(payer, 'NM1', 3),
			kind: payerKindFrom(valueIn(insured, 'SBR', 9)),
		},
		order: orderFrom(valueIn(insured, 'SBR', 1)),
		patient: patient === null ? person : readPerson(told, died),
		insured: {
			person,
			memberId: valueIn(holder, 'NM1', 9),
			group: group === '' ? null : group,
			relationship: patient === null ? 'self' : relationshipFrom(valueIn(patient, 'PAT', 1)),
		},
		billing: {
			...readProvider(practice),
			taxonomy: taxonomy === '' ? null : taxonomy,
			taxId: valueIn(practice, 'REF', 2, 'EI') || valueIn(practice, 'REF', 2, 'SY'),
			address: readAddress(practice),
		},
		casualtyNumber: casualty === '' ? null : casualty,
		sentOn,
	};
}
