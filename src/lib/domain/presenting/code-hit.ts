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
	/** That it does not hold on the date of service; empty where it does. */
	readonly standing: string;
}

/** Shows a found code for a date of service, ISO. [CB6] */
export function presentFoundCode(found: FoundCode, date: string): CodeHit {
	const { system, code, description, billable, choices } = found;
	return {
		system,
		code,
		description,
		billable,
		choices,
		why: whyOf(found),
		standing: standingOf(found, date),
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

function standingOf({ from, to }: FoundCode, date: string): string {
	if (from !== null && date < from) return `Not before ${from}`;
	return to !== null && date > to ? `Ended ${to}` : '';
}
