/** Plan types that are said letter by letter. */
const SPELT = new Set(['ppo', 'hmo', 'epo', 'pos', 'hdhp']);

/** Specialties that are not simply words joined by hyphens. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
	['dme', 'DME'],
	['obgyn', 'OB/GYN'],
]);

/** A specialty as it is written in a sentence: `family-medicine` is `Family medicine`. [PR1] */
export function specialtyInWords(specialty: string): string {
	const words = specialty
		.split('-')
		.map((word) => WRITTEN.get(word) ?? word)
		.join(' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A payer's id as its name: `evergreen-ppo` is `Evergreen PPO`. [PR1] */
export function payerInWords(payer: string): string {
	return payer
		.split('-')
		.map((word) =>
			SPELT.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
		)
		.join(' ');
}
