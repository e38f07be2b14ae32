import { linesOfKey } from '#domain/content';
import type { CaseFile, Evidence } from '#domain/content';
import { nearestWord } from '#domain/result';
import type { Problem } from '#domain/result';
import { lineOfHeading, placeInText } from './place-in-text.ts';

/** A case with the file it was read from. */
export interface CaseAtHand {
	readonly file: string;
	readonly text: string;
	readonly read: CaseFile;
}

/** Holds every quote against the section of the chart it is said to stand in. [CK1] */
export function checkEvidence({ file, text, read }: CaseAtHand): Problem[] {
	const sections = new Map(
		read.learner.chart.map((section) => [section.heading, section.markdown]),
	);
	const keyLine = lineOfHeading(text, '## Key');
	return linesOfKey(read.secrets.key)
		.flatMap(({ line }) => line.evidence)
		.flatMap((evidence): Problem[] => {
			const section = sections.get(evidence.in);
			const words = evidence.kind === 'quote' ? evidence.quote : evidence.absent;
			const place = { file, ...placeInText(text, words, keyLine) };
			if (section === undefined) {
				const suggestion = nearestWord(evidence.in, [...sections.keys()]);
				const message = `The chart has no section "${evidence.in}".`;
				const problem: Problem = { code: 'CK1', severity: 'error', message, ...place };
				return [suggestion === null ? problem : { ...problem, suggestion }];
			}
			if (!isQuoteMissing(evidence, section)) return [];
			const message = `"${words}" does not stand in the section "${evidence.in}" in these words.`;
			return [{ code: 'CK1', severity: 'error', message, ...place }];
		});
}

function isQuoteMissing(evidence: Evidence, section: string): boolean {
	return evidence.kind === 'quote' && !plain(section).includes(plain(evidence.quote));
}

/** Markdown's emphasis and line breaks are no part of the words. */
function plain(markdown: string): string {
	return markdown
		.replace(/[*_`\\]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
