import type { QueryKey } from '#domain/content';
import { citedIndicators } from '#domain/scoring';
import type { Finding, FindingType, QueryEntry } from '#domain/scoring';
import type { ShownQuery } from './scored-sheet.ts';

/** What the line of a query is joined from. */
export interface QuerySource {
	/** Null where there was nothing to ask, or where the revision is not at hand. */
	readonly key: QueryKey | null;
	readonly given: QueryEntry | null;
	readonly findings: readonly Finding[];
	/** The id the words of an indicator are lit by. */
	markOf(indicator: QueryKey['indicators'][number]): string;
}

/**
 * A question beside what a fair one needed. The verdicts are those of the stored score; only which facts
 * were cited is read again, because a score tells of them where there were too few. [PR10]
 */
export function presentQuery({ key, given, findings, markOf }: QuerySource): ShownQuery {
	const fault = (type: FindingType) => findings.find((finding) => finding.type === type);
	const cited = key && given ? citedIndicators(key, given) : [];
	return {
		to: key?.to ?? '',
		about: key?.about ?? [],
		given,
		isOnTopic: given !== null && !fault('query_topic') && !fault('query_needless'),
		leastIndicators: key?.leastIndicators ?? 0,
		indicators: (key?.indicators ?? []).map((indicator) => ({
			in: indicator.in,
			words: indicator.quote,
			mark: markOf(indicator),
			isCited: cited.includes(indicator),
		})),
		leading: fault('query_leading')?.given ?? '',
		payment: fault('query_payment')?.given ?? '',
	};
}
