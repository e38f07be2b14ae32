/**
 * Families of evaluation and management codes in rising order of level (coding-rules §4). Bare numbers:
 * only the order within a family is a fact we use.
 */
const FAMILIES: readonly { readonly setting: string; readonly codes: readonly string[] }[] = [
	{ setting: 'office-new', codes: ['99202', '99203', '99204', '99205'] },
	{ setting: 'office-established', codes: ['99211', '99212', '99213', '99214', '99215'] },
	{ setting: 'hospital-initial', codes: ['99221', '99222', '99223'] },
	{ setting: 'hospital-subsequent', codes: ['99231', '99232', '99233'] },
	{ setting: 'hospital-same-day', codes: ['99234', '99235', '99236'] },
	{ setting: 'emergency', codes: ['99281', '99282', '99283', '99284', '99285'] },
];

/** How a given E/M code stands to the expected one; null where they are not both E/M codes of ours. */
export type LevelDifference = 'upcode' | 'undercode' | 'new_vs_est' | 'other-setting';

/** Compares two E/M codes by level and setting. [SC8] */
export function compareLevels(expected: string, given: string): LevelDifference | null {
	const wanted = place(expected);
	const found = place(given);
	if (wanted === null || found === null || expected === given) return null;
	if (wanted.setting === found.setting) return found.level > wanted.level ? 'upcode' : 'undercode';
	const bothOffice = wanted.setting.startsWith('office') && found.setting.startsWith('office');
	return bothOffice ? 'new_vs_est' : 'other-setting';
}

function place(code: string): { setting: string; level: number } | null {
	for (const { setting, codes } of FAMILIES) {
		const level = codes.indexOf(code);
		if (level !== -1) return { setting, level };
	}
	return null;
}
