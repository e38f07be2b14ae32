import type { Address, Person, Provider } from '#domain/claims';
import { readDate } from '../check/forms.ts';
import { valueIn } from '../structure/find-loops.ts';
import type { LoopNode } from '../structure/parse-loops.ts';
import { joinName } from './claim-words.ts';

/** A clinician, practice or place by the loop that names it. */
export function readProvider(loop: LoopNode): Provider {
	const value = (at: number) => valueIn(loop, 'NM1', at);
	const name = value(2) === '2' ? value(3) : joinName([value(3), value(4), value(5), value(7)]);
	const taxonomy = valueIn(loop, 'PRV', 3);
	return {
		name,
		npi: value(8) === 'XX' ? value(9) : '',
		taxonomy: taxonomy === '' ? null : taxonomy,
	};
}

export function readAddress(loop: LoopNode): Address {
	return {
		street: valueIn(loop, 'N3', 1),
		city: valueIn(loop, 'N4', 1),
		state: valueIn(loop, 'N4', 2),
		zip: valueIn(loop, 'N4', 3),
	};
}

/** A person by the loop that names them; the day of death stands elsewhere. */
export function readPerson(loop: LoopNode, deathDate: string | null): Person {
	const sex = valueIn(loop, 'DMG', 3);
	return {
		name: {
			last: valueIn(loop, 'NM1', 3),
			first: valueIn(loop, 'NM1', 4),
			middle: valueIn(loop, 'NM1', 5),
		},
		birthDate: readDate(valueIn(loop, 'DMG', 2)) ?? '',
		sex: sex === 'F' || sex === 'M' ? sex : 'U',
		address: readAddress(loop),
		deathDate,
	};
}
