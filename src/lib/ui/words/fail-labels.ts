/*
 * Automatic fails in a line each, by the ids scores are stored with. The denial desk's five are those of
 * `automatic-fails`; other desks add theirs.
 */
const LABELS: Readonly<Record<string, string>> = {
	'bills-patient': 'Billing a patient for what is not theirs',
	undocumented: 'Sending a code or modifier the record does not bear out',
	'alters-date': 'Altering a date',
	'no-appeal': 'Appealing where there is no appeal',
	'unchecked-write-off': 'Writing off before the patient’s share and other payers were checked',
};

/** Names an automatic fail; one this version does not know keeps its own name. */
export function labelFail(id: string): string {
	const known = Object.hasOwn(LABELS, id) ? LABELS[id] : undefined;
	if (known !== undefined) return known;
	const words = id.replaceAll(/[-_]/g, ' ');
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
