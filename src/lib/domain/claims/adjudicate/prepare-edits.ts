import { diagnosisTestFor, testFor } from '../payer/code-set.ts';
import type { CodeTest } from '../payer/code-set.ts';
import type {
	CodePair,
	GlobalDays,
	NeededModifier,
	PayerEdits,
	PersonEdit,
	PlaceEdit,
	SpecialtyEdit,
	UnitLimit,
} from '../payer/payer-edits.ts';

/** Edits by the code they are about. */
export interface PreparedEdits {
	/** Pairs by the code that is not paid. */
	readonly pairs: ReadonlyMap<string, readonly CodePair[]>;
	readonly unitLimits: ReadonlyMap<string, UnitLimit>;
	/** By add-on: whether a code is one of its primaries. */
	readonly addOns: ReadonlyMap<string, CodeTest>;
	readonly people: readonly (WithTest<PersonEdit> & { readonly hasDiagnosis: CodeTest })[];
	readonly places: readonly WithTest<PlaceEdit>[];
	readonly specialties: readonly WithTest<SpecialtyEdit>[];
	readonly neededModifiers: readonly WithTest<NeededModifier>[];
	/** The last day on which a code or modifier that is gone could be used. */
	readonly retired: ReadonlyMap<string, string>;
	readonly isVisit: CodeTest;
	readonly isNewVisit: CodeTest;
	readonly paysNoAssistant: CodeTest;
	readonly needsClia: CodeTest;
	readonly needsOrder: CodeTest;
	/** The healing period of an operation; null for what is none. */
	globalDays(code: string): GlobalDays | null;
}

export interface WithTest<Edit> {
	readonly edit: Edit;
	readonly has: CodeTest;
}

/** Makes a payer's edits ready to be asked: what is looked up by code is a map. */
export function prepareEdits(edits: PayerEdits): PreparedEdits {
	const pairs = new Map<string, CodePair[]>();
	for (const pair of edits.pairs) {
		if (pair.indicator === 9) continue;
		const known = pairs.get(pair.denied);
		if (known === undefined) pairs.set(pair.denied, [pair]);
		else known.push(pair);
	}
	const periods = edits.globalDays.map(({ days, services }) => ({ days, has: testFor(services) }));
	const withTest = <Edit extends { readonly services: PlaceEdit['services'] }>(edit: Edit) => ({
		edit,
		has: testFor(edit.services),
	});
	return {
		pairs,
		unitLimits: new Map(edits.unitLimits.map((limit) => [limit.code, limit])),
		addOns: new Map(edits.addOns.map(({ code, primaries }) => [code, testFor(primaries)])),
		people: edits.people.map((edit) => ({
			...withTest(edit),
			hasDiagnosis: diagnosisTestFor(edit.diagnoses),
		})),
		places: edits.places.map(withTest),
		specialties: edits.specialties.map(withTest),
		neededModifiers: edits.neededModifiers.map(withTest),
		retired: new Map(edits.retired.map(({ code, last }) => [code, last])),
		isVisit: testFor(edits.visits),
		isNewVisit: testFor(edits.newVisits),
		paysNoAssistant: testFor(edits.noAssistant),
		needsClia: testFor(edits.needsClia),
		needsOrder: testFor(edits.needsOrder),
		globalDays: (code) => periods.find(({ has }) => has(code))?.days ?? null,
	};
}
