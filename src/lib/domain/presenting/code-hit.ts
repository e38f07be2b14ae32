import type { FoundCode } from '#domain/codebook';

/** A code in the list under a code field. */
export interface CodeHit {
	readonly system: string;
	readonly code: string;
	readonly description: string;
	readonly billable: boolean;
	/** How many codes it leads on to that differ only by a choice such as the side; 0 for none. */
	readonly choices: number;
	/** Why it was found, where the description does not show it; empty where it does. */
	readonly why: string;
	/** First and last date of service, ISO, where the list sets them for this code. */
	readonly from?: string;
	readonly to?: string;
}

/** Shows a found code. [CB6] */
export function presentFoundCode(found: FoundCode): CodeHit {
	const { system, code, description, billable, choices, from, to } = found;
	return {
		...{ system, code, description, billable, choices, why: whyOf(found) },
		...(from === null ? {} : { from }),
		...(to === null ? {} : { to }),
	};
}

function whyOf({ why }: FoundCode): string {
	if (why.kind === 'code') return '';
	const said: string[] = [];
	if (why.source === 'inclusion') said.push(`Includes: ${why.text}`);
	if (why.source === 'index') said.push(`Index: ${why.text}`);
	if (why.source === 'everyday') said.push(`Also: ${why.text}`);
	for (const { typed, as } of why.readAs) said.push(`“${typed}” read as ${as}`);
	if (why.leftOut !== null) said.push(`without “${why.leftOut}”`);
	return said.join(' · ');
}
