/** What card issuers put before an NPI when its check digit is worked out: 80 for health, 840 for the US. */
const ISSUER = '80840';

/** States whether a text is a National Provider Identifier: ten digits from 1 or 2 whose last one checks. [CL2] */
export function isNpi(text: string): boolean {
	return /^[12]\d{9}$/.test(text) && luhnSum(`${ISSUER}${text}`) % 10 === 0;
}

/** Completes nine digits to an NPI. For fictional providers, who need numbers that pass. [CL2] */
export function npiFrom(nineDigits: string): string {
	const rest = luhnSum(`${ISSUER}${nineDigits}0`) % 10;
	return `${nineDigits}${String((10 - rest) % 10)}`;
}

/** The Luhn sum: from the right, every second digit doubled and its own digits added. */
function luhnSum(digits: string): number {
	let sum = 0;
	for (let at = 0; at < digits.length; at++) {
		const digit = Number(digits[digits.length - 1 - at]);
		const doubled = at % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum;
}
