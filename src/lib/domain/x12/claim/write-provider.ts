import type { Address, Person, Provider } from '#domain/claims';
import type { SegmentWriter } from '../write/segment-writer.ts';
import { splitName } from './claim-words.ts';

/** NM1 of a clinician, with the specialty where the guide has a place for it. */
export function writeClinician(
	writer: SegmentWriter,
	role: string,
	{ name, npi, taxonomy }: Provider,
	specialty: 'PE' | 'AT' | null = null,
): void {
	const [last, first, middle, suffix] = splitName(name);
	writer.add('NM1', role, '1', last, first, middle, '', suffix, npi === '' ? '' : 'XX', npi);
	if (specialty !== null && taxonomy !== null) writer.add('PRV', specialty, 'PXC', taxonomy);
}

export function writeAddress(writer: SegmentWriter, { street, city, state, zip }: Address): void {
	writer.add('N3', street);
	writer.add('N4', city, state, zip);
}

/** NM1 of a person, with address, date of birth and sex. */
export function writePerson(
	writer: SegmentWriter,
	role: string,
	{ name, address, birthDate, sex }: Person,
	memberId: string,
): void {
	const { last, first, middle } = name;
	writer.add('NM1', role, '1', last, first, middle, '', '', memberId === '' ? '' : 'MI', memberId);
	writeAddress(writer, address);
	writer.add('DMG', 'D8', writer.date(birthDate), sex);
}
